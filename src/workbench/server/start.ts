/* eslint-disable no-console -- a command: its output is for the person at the terminal */
import { parseArgs } from "node:util";
import { banner, portTaken } from "./banner";
import { serve } from "./serve";

/**
 * `npm start`: serves the add-in and the workbench until stopped.
 * `--addin-port`, `--workbench-port`: other ports; `--once`: no rebuilding; `--json`: one line for a program that
 * started it instead of the text for people.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      "addin-port": { type: "string", default: "3000" },
      "workbench-port": { type: "string", default: "8443" },
      once: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const serving = await serve({
    addInPort: Number(values["addin-port"]),
    workbenchPort: Number(values["workbench-port"]),
    watch: !values.once,
  });
  console.log(values.json ? JSON.stringify(serving) : banner(serving));
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? portTaken(error.message) : error);
  process.exit(1);
});
