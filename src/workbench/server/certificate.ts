import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/**
 * The localhost certificate that `npx office-addin-dev-certs install` puts into the user's folder and makes the
 * machine trust; Excel itself opens the pane only with such a one.
 * @returns null where it was never installed: the servers then sign one themselves and the browser asks once.
 */
export function trustedCertificate(folder = join(homedir(), ".office-addin-dev-certs")): Certificate | null {
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}
