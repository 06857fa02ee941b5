import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Serving } from "../../src/workbench/server/serve";

export interface Served extends Omit<Serving, "stop"> {
  stop(): Promise<void>;
}

/** Runs what `npm start` runs, built once and on free ports, and waits until both sites are there. */
export async function startServers(): Promise<Served> {
  const [addIn, workbench] = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    [
      ...["-r", "./src/workbench/node/register.js", "src/workbench/server/start.ts", "--once", "--json"],
      ...["--addin-port", String(addIn), "--workbench-port", String(workbench)],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const serving = await firstReport(child);
  if (serving.errors.length > 0) {
    await stopped(child);
    throw new Error(serving.errors.join("\n"));
  }
  return { ...serving, stop: () => stopped(child) };
}

async function firstReport(child: ChildProcess): Promise<Serving> {
  const said: string[] = [];
  child.stderr?.on("data", (text: Buffer) => said.push(text.toString()));
  if (child.stdout === null) throw new Error("no output to read");
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("{")) return JSON.parse(line) as Serving;
    said.push(line);
  }
  throw new Error(`The servers did not start:\n${said.join("\n")}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = once(child, "exit");
  child.kill("SIGTERM");
  await over;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
