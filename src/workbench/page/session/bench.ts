/** What the workbench's own server says about itself. */
export interface BenchFacts {
  /** The origin of the add-in's server. */
  readonly addIn: string;
  readonly samples: readonly string[];
  readonly manifestXml: string;
}

/** The add-in's server did not answer; mostly because its certificate was not accepted yet. */
export class NoAddInServer extends Error {
  constructor(readonly address: string) {
    super(`no answer from ${address}`);
  }
}

/**
 * Asks the workbench's server where the add-in is, and the add-in's server for its manifest.
 * @throws NoAddInServer
 */
export async function askServers(): Promise<BenchFacts> {
  const facts = (await (await fetch("/workbench.json")).json()) as Omit<BenchFacts, "manifestXml">;
  try {
    const manifestXml = await (await fetch(`${facts.addIn}/manifest.xml`)).text();
    return { ...facts, manifestXml };
  } catch {
    throw new NoAddInServer(`${facts.addIn}/taskpane.html`);
  }
}
