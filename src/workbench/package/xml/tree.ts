import { BinhXetError } from "../../../domain/errors";
import { walkXml, type XmlTag, type XmlVisitor } from "./reader";

/** An element with its places in the text it was read from; names are kept with and without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, without that of its children. */
  readonly text: string;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

/** Children of the root's child `of` that are walked by a visitor instead of being kept: sheets are too large for a tree. */
export interface HandedOver {
  readonly of: string;
  readonly to: XmlVisitor;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/**
 * Reads a part into a tree with places.
 * @throws BinhXetError damagedFile, as walkXml does.
 */
export function readTree(text: string, about: string, handed?: HandedOver): XmlDocument {
  const builder = new TreeBuilder(handed);
  walkXml(text, about, builder);
  if (builder.root === undefined) throw new BinhXetError("damagedFile", { about, cause: "no root" });
  return { text, root: builder.root };
}

class TreeBuilder implements XmlVisitor {
  root: Growing | undefined;
  private readonly path: Growing[] = [];
  private readonly scopes: ReadonlyMap<string, string>[] = [
    new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
  ];
  /** How deep we are inside the element that is handed over; 0: not inside. */
  private handedDepth = 0;

  constructor(private readonly handed: HandedOver | undefined) {}

  open(tag: XmlTag): void {
    if (this.handedDepth > 0 && this.handed) {
      this.handedDepth++;
      this.handed.to.open(tag);
      return;
    }
    const scope = this.scopeOf(tag);
    const [prefix, local] = splitName(tag.name);
    const element: Growing = {
      ...tag,
      prefix,
      local,
      namespace: scope.get(prefix) ?? "",
      children: [],
      text: "",
      closeStart: tag.openEnd,
      end: tag.openEnd,
    };
    this.path.at(-1)?.children.push(element);
    this.root ??= element;
    this.path.push(element);
    this.scopes.push(scope);
    if (this.path.length === 2 && local === this.handed?.of) this.handedDepth = 1;
  }

  close(name: string, closeStart: number, end: number): void {
    if (this.handedDepth > 1 && this.handed) this.handed.to.close(name, closeStart, end);
    if (this.handedDepth > 0) this.handedDepth--;
    if (this.handedDepth > 0) return;
    const element = this.path.pop();
    this.scopes.pop();
    if (element) Object.assign(element, { closeStart, end });
  }

  text(text: string): void {
    if (this.handedDepth > 1) this.handed?.to.text(text);
    const element = this.path.at(-1);
    if (this.handedDepth === 0 && element) element.text += text;
  }

  private scopeOf(tag: XmlTag): ReadonlyMap<string, string> {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    let scope: Map<string, string> | undefined;
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      scope ??= new Map(outer);
      scope.set(name.slice(6), value);
    }
    return scope ?? outer;
  }
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The first child of that name in the parent's own namespace: what extensions bring in theirs is passed over. */
export function child(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((c) => c.local === local && c.namespace === parent.namespace);
}

/** All children of that name in the parent's own namespace. */
export function children(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return parent?.children.filter((c) => c.local === local && c.namespace === parent.namespace) ?? [];
}

/** The value of the `r:id` attribute, under whatever prefix the file binds to relationships. */
export function relationshipId(attributes: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? undefined : attributes[name];
}

/** The name of a child of `parent` with the prefix the parent has. */
export function qualified(parent: { readonly prefix: string }, local: string): string {
  return parent.prefix === "" ? local : `${parent.prefix}:${local}`;
}
