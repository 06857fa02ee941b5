import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerConfiguration } from "webpack-dev-server";
import { PROJECT, builds } from "./builds";
import { trustedCertificate } from "./certificate";

/** The address the committed manifest names; on another port the served manifest is rewritten to it. */
const MANIFEST_ORIGIN = "https://localhost:3000";

export interface ServeOptions {
  readonly addInPort: number;
  readonly workbenchPort: number;
  /** Build again when a file changes. */
  readonly watch: boolean;
}

export interface Serving {
  readonly addIn: string;
  readonly workbench: string;
  /** Whether the machine was made to trust the certificate. */
  readonly trusted: boolean;
  /** What went wrong in the builds; empty when all is well. */
  readonly errors: readonly string[];
  stop(): Promise<void>;
}

/**
 * Serves the add-in and the workbench's page, each on its own port of localhost over https: office.js answers only
 * to a host page on https whose host name is the add-in's own, and two ports make them truly cross-origin, as in
 * Excel on the web. Nothing listens beyond this machine.
 * @throws an error with code EADDRINUSE where another program listens on one of the ports.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  for (const port of [options.addInPort, options.workbenchPort]) await assertFree(port);
  const certificate = trustedCertificate();
  const addIn = `https://localhost:${options.addInPort}`;
  const workbench = `https://localhost:${options.workbenchPort}`;
  const common: ServerConfiguration = {
    host: "localhost",
    server: certificate === null ? "https" : { type: "https", options: certificate },
    // office.js takes history.pushState away and the pane keeps state: who edits the code reloads by hand.
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
  };
  const servers = [
    await start(builds.addIn(false), options.watch, {
      ...common,
      ...addInSite(options.addInPort, addIn, workbench),
    }),
    await start(builds.workbench(false), options.watch, {
      ...common,
      ...workbenchSite(options.workbenchPort, addIn),
    }),
  ];
  const errors = (await Promise.all(servers.map(built))).flat();
  const stop = async () => void (await Promise.all(servers.map((server) => server.stop())));
  return { addIn, workbench, trusted: certificate !== null, errors, stop };
}

/** Asked before: the dev server ends the process over a port in use instead of telling. */
async function assertFree(port: number): Promise<void> {
  const probe = createServer().listen(port, "localhost");
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
}

async function start(
  build: Configuration,
  watch: boolean,
  site: ServerConfiguration,
): Promise<WebpackDevServer> {
  const compiler = webpack({ ...build, ...(watch ? {} : { watchOptions: { ignored: "**" } }) });
  if (compiler === null) throw new Error("webpack gave no compiler");
  const server = new WebpackDevServer(site, compiler);
  await server.start();
  return server;
}

/** Waits for the first build of a server; gives its errors. */
function built(server: WebpackDevServer): Promise<readonly string[]> {
  return new Promise((resolve) => {
    server.middleware?.waitUntilValid((stats) => {
      resolve(stats?.toJson({ all: false, errors: true }).errors?.map((error) => error.message) ?? []);
    });
  });
}

/** Adds an answer of our own to a server, with the site's headers. */
function answering(
  path: string,
  headers: Readonly<Record<string, string>>,
  type: string,
  body: () => string,
): NonNullable<ServerConfiguration["setupMiddlewares"]> {
  return (middlewares, server) => {
    server.app?.get(path, (_request, response) => {
      response.set(headers).type(type).send(body());
    });
    return middlewares;
  };
}

function addInSite(port: number, origin: string, workbench: string): ServerConfiguration {
  const headers = {
    // The workbench's page reads the manifest and shows the icons.
    "Access-Control-Allow-Origin": workbench,
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "no-store",
  };
  const officeFolder = { directory: builds.OFFICE_DIST, watch: false, serveIndex: false };
  return {
    port,
    headers,
    static: [
      { ...officeFolder, publicPath: "/office" },
      // The library spells the folder differently from its own package, which matters on Linux.
      {
        ...officeFolder,
        directory: join(builds.OFFICE_DIST, "agaveerrorux"),
        publicPath: "/office/AgaveErrorUX",
      },
    ],
    setupMiddlewares: answering("/manifest.xml", headers, "application/xml", () =>
      readFileSync(join(PROJECT, "manifest.xml"), "utf8").replaceAll(MANIFEST_ORIGIN, origin),
    ),
  };
}

function workbenchSite(port: number, addIn: string): ServerConfiguration {
  const samples = join(PROJECT, "assets", "samples");
  const headers = { "Cache-Control": "no-store" };
  return {
    port,
    headers,
    static: [{ directory: samples, publicPath: "/samples", watch: false, serveIndex: false }],
    setupMiddlewares: answering("/workbench.json", headers, "application/json", () =>
      JSON.stringify({ addIn, samples: sampleNames(samples) }),
    ),
  };
}

/** Opened at start: one table that shows every state of a check. */
const FIRST_SAMPLE = "cham-diem-15-don-vi.xlsx";

/** Paths of the samples inside their folder: the one opened at start, those at its top, then the others. */
function sampleNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".xlsx") && !path.includes("~$"));
  const depth = (path: string) => (path === FIRST_SAMPLE ? 0 : path.split("/").length);
  return paths.sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
}
