import type { DataReader } from "./dataReader";
import type {
  Citation,
  Confirmation,
  Criterion,
  Example,
  Judgement,
  LimitExample,
  PackStatus,
  Period,
  TitleLimit,
} from "./pack";
import { DENOMINATORS, readCheck } from "./readCheck";
import { TITLE_IDS } from "./title";

export const STATUSES: readonly PackStatus[] = ["inForce", "expired", "draft", "unitsOwn"];
const SUBJECTS = ["unit", "person"] as const;
const CLASSES = ["soldier", "defenceCivil", "labour"] as const;
const LEVELS = ["required", "advisory"] as const;
const OUTCOMES = ["met", "notMet", "cannotTell"] as const;
const PLACES = ["unit", "bloc", "workbook"] as const;

/** One rule; `level` is "required" where it says nothing, `examples` none. */
export function readCriterion(data: DataReader): Criterion {
  return data.whole({
    id: data.text("id"),
    title: data.oneOf("title", TITLE_IDS),
    ...(data.has("subject") && { subject: data.oneOf("subject", SUBJECTS) }),
    ...(data.has("classes") && { classes: data.listOf("classes", CLASSES) }),
    check: readCheck(data.child("check")),
    level: data.has("level") ? data.oneOf("level", LEVELS) : "required",
    sentence: data.bilingual("sentence"),
    citation: readCitation(data.child("citation")),
    ...(data.has("inForce") && { inForce: readPeriod(data.child("inForce")) }),
    ...(data.has("status") && { status: data.oneOf("status", STATUSES) }),
    ...(data.has("confirmed") && { confirmed: readConfirmation(data.child("confirmed")) }),
    ...(data.has("source") && { source: data.bilingual("source") }),
    examples: data.has("examples") ? data.children("examples").map(readExample) : [],
  });
}

export function readJudgement(data: DataReader): Judgement {
  return data.whole({
    title: data.oneOf("title", TITLE_IDS),
    ...(data.has("subject") && { subject: data.oneOf("subject", SUBJECTS) }),
    ...(data.has("otherWay") && data.boolean("otherWay") && { otherWay: true as const }),
    sentence: data.bilingual("sentence"),
    citation: readCitation(data.child("citation")),
  });
}

export function readLimit(data: DataReader): TitleLimit {
  const atMost = data.child("atMost");
  return data.whole({
    id: data.text("id"),
    title: data.oneOf("title", TITLE_IDS),
    atMost: atMost.whole(atMostFrom(atMost)),
    per: data.oneOf("per", PLACES),
    sentence: data.bilingual("sentence"),
    citation: readCitation(data.child("citation")),
    examples: data.has("examples") ? data.children("examples").map(readLimitExample) : [],
  });
}

/** When and how a text was last compared with its source. */
export function readConfirmation(data: DataReader): Confirmation {
  return data.whole({ on: data.text("on"), how: data.bilingual("how") });
}

function readCitation(data: DataReader): Citation {
  const by = data.has("by") ? data.child("by") : null;
  return data.whole({
    document: data.bilingual("document"),
    article: data.text("article"),
    clause: data.has("clause") ? data.text("clause") : "",
    ...(data.has("point") && { point: data.text("point") }),
    ...(by && { by: by.whole({ clause: by.text("clause"), point: by.text("point") }) }),
  });
}

function readPeriod(data: DataReader): Period {
  return data.whole({ from: data.text("from"), to: data.has("to") ? data.text("to") : null });
}

function readExample(data: DataReader): Example {
  return data.whole({
    name: data.bilingual("name"),
    row: data.cells("row"),
    ...(data.has("others") && { others: data.listOfCells("others") }),
    ...(data.has("beside") && { beside: data.listOfCells("beside") }),
    ...(data.has("blanks") && { blanks: data.oneOf("blanks", ["none"] as const) }),
    outcome: data.oneOf("outcome", OUTCOMES),
  });
}

function readLimitExample(data: DataReader): LimitExample {
  return data.whole({
    holders: data.number("holders"),
    base: data.number("base"),
    within: data.boolean("within"),
  });
}

function atMostFrom(data: DataReader): TitleLimit["atMost"] {
  const kind = data.oneOf("kind", ["count", "share", "shareOfTitles"] as const);
  if (kind === "count") return { kind, value: data.number("value") };
  const value = data.text("value");
  return kind === "share"
    ? { kind, value, of: data.oneOf("of", [...DENOMINATORS, "units"] as const) }
    : { kind, value, titles: data.listOf("titles", TITLE_IDS) };
}
