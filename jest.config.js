/** Types are checked by `npm run types`; here each file is only transpiled, so that tests start fast. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        target: "ES2022",
        resolveJsonModule: true,
      },
    },
  ],
};
module.exports = {
  testTimeout: 30000,
  reporters: ["default", "<rootDir>/test/closingLine.js"],
  projects: [
    { displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], transform },
    { displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"], transform },
  ],
};
