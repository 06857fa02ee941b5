import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel may name the Office.js globals.",
}));
const NETWORK = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const NETWORK_GLOBALS = NETWORK.map((name) => ({ name, message: "Nothing leaves the machine." }));
const BROWSER_GLOBALS = ["window", "document", "localStorage", "sessionStorage", ...NETWORK];
const IO_GLOBALS = [...BROWSER_GLOBALS, "process", "console", "setTimeout", "setInterval"].map((name) => ({
  name,
  message: "src/domain is pure: no I/O.",
}));

/** A wall: files of `ring` must not import any of `banned` (import path patterns). */
function wall(ring, banned, extraRules = {}) {
  const patterns = [
    { group: banned, message: `${ring} must not import this ring (see README, the shape of the code).` },
  ];
  return {
    files: [`src/${ring}/**/*.{ts,tsx}`],
    rules: { "no-restricted-imports": ["error", { patterns }], ...extraRules },
  };
}

export default tseslint.config(
  { ignores: ["node_modules", "dist", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: { "no-undef": "off", "no-unused-vars": "off" },
  },
  wall(
    "domain",
    [
      "react",
      "react-dom",
      "@fluentui/*",
      "**/excel/**",
      "**/taskpane/**",
      "**/commands/**",
      "**/workbench/**",
      "node:*",
      "fflate",
    ],
    {
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...IO_GLOBALS],
    },
  ),
  wall(
    "excel",
    ["react", "react-dom", "@fluentui/*", "**/taskpane/**", "**/commands/**", "**/workbench/**", "node:*"],
    { "no-restricted-globals": ["error", ...NETWORK_GLOBALS] },
  ),
  ...["taskpane", "commands"].map((ring) =>
    wall(ring, ["**/workbench/**", "node:*"], {
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...NETWORK_GLOBALS],
    }),
  ),
  wall("workbench", ["**/taskpane/**", "**/commands/**"]),
  { files: ["src/workbench/{node,review}/**/*.ts", "test/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "readonly",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
