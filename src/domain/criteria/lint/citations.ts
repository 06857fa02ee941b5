import type { CriteriaPack } from "../pack";

/** Rules that do not say where they stand: their shape already asks for a document, here article and clause agree. */
export function citationProblems({ criteria, judgements, limits }: CriteriaPack): readonly string[] {
  const cited = [
    ...criteria.map(({ id, citation }) => [id, citation] as const),
    ...limits.map(({ id, citation }) => [id, citation] as const),
    ...judgements.map(({ title, citation }) => [`judgement of ${title}`, citation] as const),
  ];
  return cited.flatMap(([id, { article, clause, point, by }]) => {
    if (!/^\d+[a-zđ]?$/.test(article)) return [`${id}: ${article} is no article`];
    if (clause !== "" && !/^\d+[a-zđ]?$/.test(clause)) return [`${id}: ${clause} is no clause`];
    const points = [point, by?.point].filter((each) => each !== undefined);
    return points.filter((each) => !/^[a-zđ]$/.test(each)).map((each) => `${id}: ${each} is no point`);
  });
}
