import Big from "big.js";
import { HEAD, PLAIN, type Mark } from "./numbering";
import { knownOf, type Deep, type Item } from "./nodes";

/** A row with what tells its depth. */
export interface MarkedItem {
  readonly item: Item;
  readonly mark: Mark;
  /** Spaces before its name. */
  readonly indent: number;
  /** It has most points or points of somebody. */
  readonly scored: boolean;
}

/**
 * How deep each criterion stands: by its numbering; without any by indentation or sums, but only where every sum
 * bears it out. Where nothing is certain all stand side by side.
 * @param whole the printed most points of the whole sheet
 */
export function depthsOf(rows: readonly MarkedItem[], whole: Big | null): readonly Deep[] {
  if (rows.some(({ mark }) => mark !== PLAIN)) return byNumbering(rows);
  const scored = rows.filter((row) => row.scored);
  return byIndent(scored, whole) ?? bySums(scored, whole) ?? scored.map(({ item }) => ({ item, depth: 1 }));
}

function byNumbering(rows: readonly MarkedItem[]): readonly Deep[] {
  const outermost = Math.min(...rows.filter(({ mark }) => mark !== PLAIN).map(({ mark }) => mark.rank));
  let open: Mark[] = [];
  return rows.flatMap((row, index): Deep[] => {
    const mark = row.mark === PLAIN ? plainMark(rows, index, outermost) : row.mark;
    if (mark === null) return [];
    while ((open[open.length - 1]?.rank ?? -2) > mark.rank) open.pop();
    const level = open.findIndex(({ style }) => style === mark.style);
    open = [...(level === -1 ? open : open.slice(0, level)), mark];
    return [{ item: row.item, depth: open.length }];
  });
}

/**
 * What an unnumbered row among numbered ones is: a heading over those that follow, a part of the one above where
 * the sums say so, else beside it.
 * @returns null for a line that only explains the criterion above
 */
function plainMark(rows: readonly MarkedItem[], index: number, outermost: number): Mark | null {
  const max = maxAt(rows, index);
  const after = rows.slice(index + 1);
  const run = after
    .slice(
      0,
      lengthUntil(after, ({ mark }) => mark === PLAIN),
    )
    .filter(({ mark }) => mark.rank === outermost);
  const leads = after[0] !== undefined && after[0].mark.rank === outermost && after[0].mark !== PLAIN;
  if (leads && (rows[index]?.scored !== true || adds(max, run))) return HEAD;
  if (rows[index]?.scored !== true) return null;
  const above = index - 1 - lengthUntil(rows.slice(0, index).reverse(), ({ mark }) => mark !== PLAIN);
  const owner = rows[above];
  if (owner === undefined) return HEAD;
  const below = rows.slice(above + 1);
  const siblings = below.slice(
    0,
    lengthUntil(below, ({ mark }) => mark !== PLAIN),
  );
  const ownerMax = maxAt(rows, above);
  return ownerMax === null || adds(ownerMax, siblings) ? PLAIN : owner.mark;
}

function lengthUntil<T>(items: readonly T[], stops: (item: T) => boolean): number {
  const at = items.findIndex(stops);
  return at === -1 ? items.length : at;
}

function maxAt(rows: readonly MarkedItem[], index: number): Big | null {
  return knownOf(rows[index]?.item.max);
}

function adds(whole: Big | null, parts: readonly MarkedItem[]): boolean {
  const known = parts.map(({ item }) => knownOf(item.max));
  if (whole === null || parts.length === 0 || known.includes(null)) return false;
  return known.reduce<Big>((sum, part) => sum.plus(part ?? 0), new Big(0)).eq(whole);
}

function byIndent(rows: readonly MarkedItem[], whole: Big | null): readonly Deep[] | null {
  const levels = [...new Set(rows.map(({ indent }) => indent))].sort((a, b) => a - b);
  if (levels.length < 2 || rows[0]?.indent !== levels[0]) return null;
  const deep = rows.map(({ item, indent }) => ({ item, depth: levels.indexOf(indent) + 1 }));
  return addsUp(deep, whole) ? deep : null;
}

/** A row that the next ones add up to is their sum, if so the whole adds up and side by side it would not. */
function bySums(rows: readonly MarkedItem[], whole: Big | null): readonly Deep[] | null {
  if (whole === null || adds(whole, rows) || rows.some(({ item }) => knownOf(item.max) === null)) return null;
  const deep: Deep[] = [];
  const parse = (index: number, depth: number): number => {
    const row = rows[index];
    const max = maxAt(rows, index);
    if (row === undefined || max === null) return index + 1;
    deep.push({ item: row.item, depth });
    const before = deep.length;
    let [next, sum, parts] = [index + 1, new Big(0), 0];
    while (next < rows.length && sum.lt(max)) {
      sum = sum.plus(maxAt(rows, next) ?? 0);
      next = parse(next, depth + 1);
      parts += 1;
    }
    if (sum.eq(max) && parts > 1) return next;
    deep.length = before;
    return index + 1;
  };
  for (let index = 0; index < rows.length;) index = parse(index, 1);
  return addsUp(deep, whole) ? deep : null;
}

/** At least one sum stands above its parts, none is wrong, and the outermost make the whole. */
function addsUp(deep: readonly Deep[], whole: Big | null): boolean {
  const roots = deep.filter(({ depth }) => depth === 1);
  const sumOf = (parts: readonly Deep[]) =>
    parts.reduce<Big>((sum, { item }) => sum.plus(knownOf(item.max) ?? 0), new Big(0));
  if (whole !== null && !sumOf(roots).eq(whole)) return false;
  const sums = deep.flatMap(({ item, depth }, index) => {
    const below = deep.slice(index + 1);
    const under = below.slice(
      0,
      lengthUntil(below, (next) => next.depth <= depth),
    );
    const max = knownOf(item.max);
    const children = under.filter((next) => next.depth === depth + 1);
    return children.length === 0 || max === null ? [] : [sumOf(children).eq(max)];
  });
  return sums.length > 0 && sums.every(Boolean);
}
