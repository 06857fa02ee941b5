import { BinhXetError } from "../errors";
import { DataReader } from "./dataReader";
import { packProblems } from "./lint";
import type { CriteriaPack, Criterion } from "./pack";
import { readConfirmation, readCriterion, readJudgement, readLimit, STATUSES } from "./readCriterion";
import { TITLE_IDS } from "./title";

/**
 * A criteria pack from its JSON, checked whole: every criterion cited, in both languages, with an id of its own.
 * A pack may say `"extends": "luat-2022"`: it then has all that one has, but for what it says itself; a criterion
 * of the same id takes the place of the other's, and `leavesOut` names those that go.
 * @param data what JSON.parse gave
 * @param known the packs it may extend
 * @throws BinhXetError `criteriaInvalid`; `about` names the first place that is wrong
 */
export function readPack(data: unknown, known: readonly CriteriaPack[] = []): CriteriaPack {
  const reader = new DataReader(data, "pack");
  const pack = reader.whole(packFrom(reader, baseOf(reader, known)));
  const [problem] = packProblems(pack);
  if (problem !== undefined) throw new BinhXetError("criteriaInvalid", { about: problem });
  return pack;
}

function baseOf(data: DataReader, known: readonly CriteriaPack[]): CriteriaPack | null {
  if (!data.has("extends")) return null;
  const base = known.find(({ id }) => id === data.text("extends"));
  if (!base) throw data.wrong("extends", "a pack we know");
  return base;
}

function packFrom(data: DataReader, base: CriteriaPack | null): CriteriaPack {
  return {
    id: data.text("id"),
    name: data.bilingual("name"),
    status: data.oneOf("status", STATUSES),
    inForceFrom: data.text("inForceFrom"),
    inForceTo: data.has("inForceTo") ? data.text("inForceTo") : null,
    confirmed: readConfirmation(data.child("confirmed")),
    source: data.bilingual("source"),
    ladder: titlesFrom(data, "ladder", base?.ladder ?? null),
    further: titlesFrom(data, "further", base?.further ?? { unit: [], person: [] }),
    criteria: criteriaFrom(data, base),
    judgements: [
      ...(base?.judgements ?? []),
      ...(data.has("judgements") ? data.children("judgements").map(readJudgement) : []),
    ],
    limits: data.has("limits") ? data.children("limits").map(readLimit) : (base?.limits ?? []),
  };
}

function titlesFrom(
  data: DataReader,
  key: "ladder" | "further",
  otherwise: CriteriaPack["ladder"] | null,
): CriteriaPack["ladder"] {
  if (otherwise !== null && !data.has(key)) return otherwise;
  const titles = data.child(key);
  return titles.whole({ unit: titles.listOf("unit", TITLE_IDS), person: titles.listOf("person", TITLE_IDS) });
}

function criteriaFrom(data: DataReader, base: CriteriaPack | null): readonly Criterion[] {
  const own = data.children("criteria").map(readCriterion);
  if (base === null) return own;
  const left = data.has("leavesOut") ? data.texts("leavesOut") : [];
  const stranger = left.find((id) => !base.criteria.some((criterion) => criterion.id === id));
  if (stranger !== undefined) throw data.wrong("leavesOut", `${stranger} is no criterion of ${base.id}`);
  const gone = new Set([...left, ...own.map(({ id }) => id)]);
  return [...base.criteria.filter(({ id }) => !gone.has(id)).map((each) => takenOver(each, base)), ...own];
}

/** What is taken over keeps the standing it has in its own pack: a draft does not make a draft of the law. */
function takenOver(criterion: Criterion, { status, confirmed, source }: CriteriaPack): Criterion {
  return { status, confirmed, source, ...criterion };
}
