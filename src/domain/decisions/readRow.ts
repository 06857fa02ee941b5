import type { Subject } from "../candidates/candidate";
import type { Criterion } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { titleNamed } from "../criteria/titleNamed";
import { plainWords, type FilledRow } from "../fillIn";
import type { Decision, SeenFacts } from "../settings";
import { cleanText } from "../text";
import type { Bilingual } from "../text/bilingual";
import { decisionNamed, type DecisionColumn } from "./columns";
import { dayOf } from "./day";

/** What one row of the sheet says. */
export type DecisionRow =
  | { readonly kind: "decision"; readonly decision: Decision; readonly unknownCode: boolean }
  | { readonly kind: "takenBack" }
  | { readonly kind: "noReason"; readonly name: string }
  | { readonly kind: "unclear"; readonly column: DecisionColumn; readonly why: Bilingual };

/**
 * Reads one row, written by us or typed by staff; null where it states nothing. Nothing is guessed: what is not plain
 * is told.
 * @param criteria the rules of the review, to find a waived one by its code or sentence
 */
export function readDecisionRow(
  row: FilledRow<DecisionColumn>,
  criteria: readonly Criterion[],
): DecisionRow | null {
  const { text } = row;
  if (
    (["name", "decision", "title", "sentence", "reason", "code"] as const).every((name) => text(name) === "")
  )
    return null;
  const kind = decisionNamed(text("decision"));
  if (kind === "takenBack") return { kind };
  const name = cleanText(text("name"));
  if (name === "") return unclear("name", "chưa ghi đơn vị hoặc họ tên", "no unit or person is named");
  if (kind === null)
    return text("decision") === ""
      ? unclear("decision", "chưa ghi quyết định", "no decision is given")
      : unclear(
          "decision",
          `“${text("decision")}” không phải là “Miễn điều kiện” hay “Không đề nghị”`,
          `“${text("decision")}” is neither “Miễn điều kiện” (waive) nor “Không đề nghị” (leave out)`,
        );
  const title = titleNamed(text("title"));
  if (title === null && text("title") !== "")
    return unclear(
      "title",
      `không rõ “${text("title")}” là danh hiệu nào`,
      `“${text("title")}” names no one title we know`,
    );
  const reason = cleanText(text("reason"));
  const whose = { name, unit: text("unit") === "" ? null : cleanText(text("unit")), ...seenOf(row) };
  const cell = row.ref("decision");
  if (kind === "exclude") {
    if (title === null) return unclear("title", "chưa ghi danh hiệu", "no title is given");
    if (reason === "") return { kind: "noReason", name };
    const subject = subjectOf(title, whose.unit, name);
    return {
      kind: "decision",
      decision: { kind, subject, ...whose, title, reason, cell },
      unknownCode: false,
    };
  }
  const waived = waivedOf(text("code").trim(), text("sentence"), title, criteria);
  if ("kind" in waived) return waived;
  if (reason === "") return { kind: "noReason", name };
  const subject = waived.subject ?? subjectOf(waived.title ?? title, whose.unit, name);
  const decision: Decision = { kind, subject, ...whose, criterion: waived.id, reason, cell };
  return { kind: "decision", decision, unknownCode: waived.title === null };
}

interface Waived {
  readonly id: string;
  readonly subject: Subject | null;
  /** null: no rule of this review has the code. */
  readonly title: TitleId | null;
}

type UnclearRow = Extract<DecisionRow, { kind: "unclear" }>;

function waivedOf(
  code: string,
  sentence: string,
  title: TitleId | null,
  criteria: readonly Criterion[],
): Waived | UnclearRow {
  if (code !== "") {
    const found = criteria.find(({ id }) => id === code);
    if (found === undefined) return { id: code, subject: null, title: null };
    if (title !== null && title !== found.title)
      return unclear(
        "title",
        `mã điều kiện “${code}” thuộc danh hiệu ${TITLES[found.title].short}`,
        `the code “${code}” belongs to the title ${TITLES[found.title].short}`,
      );
    return { id: found.id, subject: found.subject ?? null, title: found.title };
  }
  if (sentence === "") return unclear("sentence", "chưa ghi điều kiện được miễn", "no criterion is given");
  const said = plainWords(sentence);
  const fits = criteria.filter(
    (each) =>
      (title === null || each.title === title) &&
      [each.sentence.vi, each.sentence.en].some((one) => plainWords(one) === said),
  );
  const [only] = fits;
  if (only !== undefined && fits.length === 1)
    return { id: only.id, subject: only.subject ?? null, title: only.title };
  return fits.length > 1
    ? unclear(
        "sentence",
        `điều kiện “${sentence}” có ở nhiều danh hiệu: ghi thêm danh hiệu hoặc mã điều kiện`,
        `the criterion “${sentence}” stands in several titles: add the title or the code`,
      )
    : unclear(
        "sentence",
        `không có điều kiện nào là “${sentence}” (chép đúng câu ở “Kết quả kiểm tra”, mỗi hàng một điều kiện)`,
        `no criterion reads “${sentence}” (copy its sentence from “Kết quả kiểm tra”, one a row)`,
      );
}

const COLLECTIVE =
  /^(?:phong|ban|don|tieu doan|dai doi|trung doi|tieu doi|trung doan|hai doi|hai doan|tram|cum|khoi|chi huy|bo chi huy|bo tham muu|van phong|kho|truong|benh vien|benh xa|xuong|to|doi|[abcde] ?\d+|hd ?\d+|dbp|ubnd|chi bo|chi doan)\b/;

/** Whom a decision is about; for commendations of both, the unit column or the name itself says it. */
function subjectOf(title: TitleId | null, unit: string | null, name: string): Subject {
  if (unit !== null) return "person";
  const subject = title === null ? "both" : TITLES[title].subject;
  if (subject !== "both") return subject;
  return COLLECTIVE.test(plainWords(name)) ? "unit" : "person";
}

function seenOf(row: FilledRow<DecisionColumn>): { readonly seen?: SeenFacts } {
  const text = cleanText(row.text("seen"));
  return text === "" ? {} : { seen: { text, on: dayOf(row.value("on")) } };
}

function unclear(column: DecisionColumn, vi: string, en: string): UnclearRow {
  return { kind: "unclear", column, why: { vi, en } };
}
