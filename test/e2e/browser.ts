import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Route } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Another test may be building on the same two cores. */
const PATIENCE_MS = 90_000;

/** A proxy that is not there: a request that slips by us as its page closes fails before it comes to TLS. */
const NO_NETWORK = ["--proxy-server=127.0.0.1:1", "--proxy-bypass-list=<-loopback>"];

/** A browser page context, and every request it made that was not for this machine (none of them is let through). */
export interface Chrome {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium: the one CHROME_PATH names; else, on Linux x64, the one inside an npm package, so that nothing need
 * be installed but Node; else the installed Edge (Windows) or Chrome. Certificates are not checked, as a person accepts ours by hand.
 */
export async function launchChrome(): Promise<Chrome> {
  const found = browserHere();
  const browser = await chromium.launch({
    ...found.where,
    args: found.tls ? FLAGS : [...FLAGS, ...NO_NETWORK],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const strayRequests: string[] = [];
  await context.route("**/*", async (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname !== "localhost" && protocol.startsWith("http")) {
      strayRequests.push(route.request().url());
      await route.abort();
    } else if (found.tls) await route.continue();
    else await answered(route);
  });
  return { browser, context, strayRequests, close: () => browser.close() };
}

interface Found {
  readonly where: { readonly executablePath: string } | { readonly channel: string };
  readonly env: Record<string, string>;
  /** Whether the browser can speak TLS by itself. */
  readonly tls: boolean;
}

function browserHere(): Found {
  const own = process.env["CHROME_PATH"];
  if (own !== undefined) return { where: { executablePath: own }, env: {}, tls: true };
  if (process.platform === "linux" && process.arch === "x64") return packedBrowser();
  return { where: { channel: process.platform === "win32" ? "msedge" : "chrome" }, env: {}, tls: true };
}

const LIBRARY_FOLDERS = [
  "/usr/lib/x86_64-linux-gnu",
  "/lib/x86_64-linux-gnu",
  "/usr/lib64",
  "/lib64",
  "/usr/lib",
];

/** Finds the browser of the npm package and what it needs on a machine that lacks its libraries or any font. */
function packedBrowser(): Found {
  const folder = unpackedOnce();
  const has = (library: string) => LIBRARY_FOLDERS.some((each) => existsSync(join(each, library)));
  const env: Record<string, string> = {};
  if (!has("libnss3.so")) env["LD_LIBRARY_PATH"] = join(folder, "al2023", "lib");
  if (!existsSync("/etc/fonts/fonts.conf")) env["FONTCONFIG_FILE"] = fontsOf(folder);
  // The packed NSS keeps its certificates with SQLite, which it does not bring along: without it TLS ends the browser.
  return { where: { executablePath: join(folder, "chromium") }, env, tls: has("libsqlite3.so.0") };
}

/** Unpacks the npm package's browser into the machine's temporary folder, once for all runs. */
function unpackedOnce(): string {
  const folder = join(tmpdir(), `binh-xet-chromium-143-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  // It unpacks into TMPDIR, and its libraries (NSS, expat) only where it takes the machine for AWS Lambda.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  execFileSync(process.execPath, ["-e", "require('@sparticuz/chromium').executablePath()"], {
    cwd: __dirname,
    env,
  });
  try {
    renameSync(draft, folder);
  } catch {
    // Another run was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** A font configuration for the package's Open Sans, which has every Vietnamese letter. */
function fontsOf(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(folder, "fonts", "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
  );
  return file;
}

/** Lets Node fetch what the browser asked for, where the browser cannot speak TLS itself. */
async function answered(route: Route): Promise<void> {
  const asked = route.request();
  const reply = await new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>(
    (resolve, reject) => {
      const options = { method: asked.method(), headers: asked.headers(), rejectUnauthorized: false };
      const call = request(
        asked.url(),
        { ...options, headers: { ...options.headers, "accept-encoding": "identity" } },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => {
            const headers = Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            );
            resolve({ status: response.statusCode ?? 502, headers, body: Buffer.concat(parts) });
          });
        },
      );
      call.on("error", reject);
      call.end(asked.postDataBuffer() ?? undefined);
    },
  );
  await route.fulfill(reply);
}
