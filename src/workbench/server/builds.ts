import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Configuration } from "webpack";

interface Builds {
  readonly addIn: (production: boolean, officeJs?: string) => Configuration;
  readonly workbench: (production: boolean) => Configuration;
  /** The folder of the npm package that holds office.js. */
  readonly OFFICE_DIST: string;
}

/** The project's folder. */
export const PROJECT = resolve(__dirname, "../../..");

/** The builds that webpack.config.js describes; the same for `npm run build`, `npm start` and the browser tests. */
export const builds = createRequire(__filename)(resolve(PROJECT, "webpack.config.js")) as Builds;
