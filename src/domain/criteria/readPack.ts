import { DISCIPLINE_DEGREES, TASK_RATINGS } from "../candidates/candidate";
import { BinhXetError } from "../errors";
import { DataReader } from "./dataReader";
import { packProblems } from "./lint";
import type { Check, Citation, CriteriaPack, Criterion, Judgement } from "./pack";
import { TITLE_IDS } from "./title";

const STATUSES = ["inForce", "expired", "draft", "unitsOwn"] as const;

/**
 * A criteria pack from its JSON, checked whole: every criterion cited, in both languages, with an id of its own.
 * @param data what JSON.parse gave
 * @throws BinhXetError `criteriaInvalid`; `about` names the first place that is wrong
 */
export function readPack(data: unknown): CriteriaPack {
  const pack = packFrom(new DataReader(data, "pack"));
  const [problem] = packProblems(pack);
  if (problem !== undefined) throw new BinhXetError("criteriaInvalid", { about: problem });
  return pack;
}

function packFrom(data: DataReader): CriteriaPack {
  const confirmed = data.child("confirmed");
  const ladder = data.child("ladder");
  return {
    id: data.text("id"),
    name: data.bilingual("name"),
    status: data.oneOf("status", STATUSES),
    inForceFrom: data.text("inForceFrom"),
    inForceTo: data.has("inForceTo") ? data.text("inForceTo") : null,
    confirmed: { on: confirmed.text("on"), how: confirmed.bilingual("how") },
    ladder: { unit: ladder.listOf("unit", TITLE_IDS), person: ladder.listOf("person", TITLE_IDS) },
    source: data.bilingual("source"),
    further: { unit: [], person: [] },
    criteria: data.children("criteria").map(criterionFrom),
    judgements: data.children("judgements").map(judgementFrom),
    limits: [],
  };
}

function criterionFrom(data: DataReader): Criterion {
  return {
    id: data.text("id"),
    title: data.oneOf("title", TITLE_IDS),
    check: checkFrom(data.child("check")),
    sentence: data.bilingual("sentence"),
    citation: citationFrom(data.child("citation")),
    level: "required",
    examples: [],
  };
}

function judgementFrom(data: DataReader): Judgement {
  return {
    title: data.oneOf("title", TITLE_IDS),
    sentence: data.bilingual("sentence"),
    citation: citationFrom(data.child("citation")),
  };
}

function citationFrom(data: DataReader): Citation {
  const citation = {
    document: data.bilingual("document"),
    article: data.text("article"),
    clause: data.text("clause"),
  };
  if (!data.has("by")) return citation;
  const by = data.child("by");
  return { ...citation, by: { clause: by.text("clause"), point: by.text("point") } };
}

function checkFrom(data: DataReader): Check {
  const kind = data.text("kind");
  switch (kind) {
    case "taskRatingAtLeast":
      return { kind, value: data.oneOf("value", TASK_RATINGS) };
    case "shareAtLeast":
      return { kind, of: data.oneOf("of", ["completed", "advanced"] as const), value: data.text("value") };
    case "countAtLeast":
      return { kind, of: data.oneOf("of", ["emulation"] as const), value: data.number("value") };
    case "noDisciplineFrom":
      return { kind, degree: data.oneOf("degree", DISCIPLINE_DEGREES) };
    case "hasInitiative":
      return { kind };
    case "meetsTitle":
      return { kind, titles: data.listOf("titles", TITLE_IDS) };
    case "anyOf":
      return { kind, parts: data.children("parts").map(checkFrom) };
    default:
      throw data.wrong("kind", "a kind of check");
  }
}
