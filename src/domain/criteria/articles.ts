import luat2022 from "./articles/luat-2022.json";
import type { Citation } from "./pack";

interface Article {
  readonly title: string;
  /** What stands before the first clause. */
  readonly lead?: string;
  /** Clause 1 first, each beginning with its number, its points on lines of their own. */
  readonly clauses: readonly string[];
}

const ARTICLES: ReadonlyMap<string, Article> = new Map(Object.entries(luat2022.articles));

/**
 * The text a citation points to, as enacted: the article's heading, the clause, and the clause it takes points from;
 * the whole article where the citation names no clause. Only articles 21-28, 32, 73 and 74 of Law 06/2022/QH15.
 * @returns paragraphs parted by line breaks; null where the text is not at hand
 */
export function articleText({ document, article, clause, by }: Citation): string | null {
  const text = document.vi === luat2022.document ? ARTICLES.get(article) : undefined;
  if (text === undefined) return null;
  const numbers = clause === "" ? text.clauses.map((_, index) => String(index + 1)) : [clause, by?.clause];
  const clauses = [...new Set(numbers)].flatMap((number) => text.clauses[Number(number) - 1] ?? []);
  if (clauses.length === 0) return null;
  const lead = text.lead === undefined ? [] : [text.lead];
  return [`Điều ${article}. ${text.title}`, ...lead, ...clauses].join("\n");
}
