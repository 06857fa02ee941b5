import { execFileSync } from "node:child_process";
import path from "node:path";

/** Each line breaks a wall between the rings; ESLint must name the rule that holds it. */
const BREACHES: readonly (readonly [ring: string, file: string, code: string, rule: string])[] = [
  [
    "domain names Excel",
    "src/domain/x.ts",
    "export const x = (): unknown => Excel.run;",
    "no-restricted-globals",
  ],
  [
    "domain reads a file",
    "src/domain/x.ts",
    'export { readFileSync } from "node:fs";',
    "no-restricted-imports",
  ],
  [
    "domain asks the network",
    "src/domain/x.ts",
    'export const x = () => fetch("/");',
    "no-restricted-globals",
  ],
  [
    "domain imports the adapter",
    "src/domain/x.ts",
    'export * from "../excel/port";',
    "no-restricted-imports",
  ],
  ["domain imports React", "src/domain/x.ts", 'export { useState } from "react";', "no-restricted-imports"],
  [
    "the adapter imports the pane",
    "src/excel/x.ts",
    'export * from "../taskpane/App";',
    "no-restricted-imports",
  ],
  [
    "the pane names Office",
    "src/taskpane/x.ts",
    "export const x = (): unknown => Office.context;",
    "no-restricted-globals",
  ],
  [
    "the pane asks the network",
    "src/taskpane/x.ts",
    'export const x = () => fetch("/");',
    "no-restricted-globals",
  ],
  [
    "the adapter asks the network",
    "src/excel/x.ts",
    'export const x = () => new WebSocket("wss://localhost");',
    "no-restricted-globals",
  ],
  [
    "the pane imports the workbench",
    "src/taskpane/x.ts",
    'export * from "../workbench/model/cell";',
    "no-restricted-imports",
  ],
  [
    "a command names Excel",
    "src/commands/x.ts",
    "export const x = (): unknown => Excel.run;",
    "no-restricted-globals",
  ],
  [
    "the workbench imports the pane",
    "src/workbench/x.ts",
    'export * from "../taskpane/App";',
    "no-restricted-imports",
  ],
];

const SOUND = {
  file: "src/excel/x.ts",
  code: 'import type { Grid } from "../domain/grid/grid";\nexport const x = (grid: Grid): unknown => [grid, Excel];',
};

/** ESLint's config is an ES module, which jest cannot import: a Node process of its own lints all pieces at once. */
function ruleIdsOf(pieces: readonly { readonly file: string; readonly code: string }[]): string[][] {
  const script = `
    const { ESLint } = require("eslint");
    const eslint = new ESLint();
    const pieces = JSON.parse(process.argv[1]);
    Promise.all(pieces.map(({ file, code }) => eslint.lintText(code + "\\n", { filePath: file })))
      .then((results) => console.log(JSON.stringify(results.map(([one]) => one.messages.map((m) => m.ruleId)))));`;
  const root = path.resolve(__dirname, "..");
  const printed = execFileSync(process.execPath, ["-e", script, JSON.stringify(pieces)], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(printed) as string[][];
}

describe("the walls between the rings", () => {
  const found = ruleIdsOf([SOUND, ...BREACHES.map(([, file, code]) => ({ file, code }))]);

  test("lint accepts the adapter using Excel and the domain", () => {
    expect(found[0]).toEqual([]);
  });

  test.each(BREACHES.map((breach, index) => [breach[0], breach[3], found[index + 1]] as const))(
    "lint refuses it when %s (%s)",
    (_ring, rule, rules) => {
      expect(rules).toContain(rule);
    },
  );
});
