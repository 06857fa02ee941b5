import { readFileSync } from "node:fs";

/** Excel for the web's own client file: it holds OfficeExtension, OfficeCore and Excel. */
const CLIENT_FILE = "@microsoft/office-js/dist/excel-web-16.00.js";

/** What the client looks at of a browser while it is being evaluated; taken away again afterwards. */
function browserStandIns(): Readonly<Record<string, unknown>> {
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    hostname: "localhost",
  };
  return {
    window: globalThis,
    location,
    navigator: { userAgent: "", appName: "" },
    document: { URL: location.href, location, cookie: "", getElementById: () => null },
  };
}

/**
 * Evaluates the unmodified client of the npm package in the caller's own realm, once per realm, by indirect eval:
 * in another realm the client takes plain objects of ours for something else. Plain Node gets stand-ins for what
 * a browser has, only while the file is evaluated; jsdom needs none.
 */
export function loadClient(): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals["Excel"] !== undefined) return;
  const source = readFileSync(require.resolve(CLIENT_FILE), "utf8");
  const added: string[] = [];
  for (const [name, value] of Object.entries(browserStandIns())) {
    if (globals[name] !== undefined) continue;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    added.push(name);
  }
  try {
    (0, eval)(source);
  } finally {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  }
}
