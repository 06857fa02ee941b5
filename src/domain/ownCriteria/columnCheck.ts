import type { Check } from "../criteria/pack";
import { saysPercent } from "../tables/fields/readLabel";
import { unclear, understood, type Asked, type Understood } from "./asked";
import { notA, shareOf } from "./values";

type NumberCheck = Extract<Check, { kind: "columnNumber" }>;

/** A row about a column of theirs, named by its label. */
export function columnCheck(asked: Asked): Understood {
  const { content, compare, value } = asked;
  switch (compare) {
    case "hasNone":
      return value.text === "" || value.number?.eq(0) === true
        ? understood({ kind: "noneOf", label: content })
        : unclear(
            "value",
            `“không có” không đi với giá trị “${value.text}”: để trống hoặc dùng “≤”`,
            `“không có” (none) takes no value “${value.text}”: leave it empty or use “≤”`,
          );
    case "has":
      return unclear(
        "compare",
        `“có” không dùng được cho cột “${content}”: dùng “≥ 1”, hoặc “là” với chữ ghi trong cột`,
        `“có” (has) cannot be asked of the column “${content}”: use “≥ 1”, or “là” with the text of its cells`,
      );
    case "reducedBy":
      return reduction(asked);
    case "is":
      return value.number === null ? textCheck(asked) : numberCheck(asked, "equals");
    case "equals":
      return value.number === null ? textCheck(asked) : numberCheck(asked, "equals");
    default:
      return numberCheck(asked, compare);
  }
}

function numberCheck(asked: Asked, compare: Exclude<NumberCheck["compare"], "reducedBy">): Understood {
  const { content, value } = asked;
  if (value.number === null) return notA(value.text, "một con số", "a number");
  const share = value.percent || saysPercent(content);
  if (!share)
    return understood({
      kind: "columnNumber",
      label: content,
      compare,
      value: value.number.toFixed(),
      share,
    });
  // "120% kế hoạch" is no share of a whole, but a percentage all the same.
  const exact = value.percent ? value.number : shareOf(value);
  if ("kind" in exact) return exact;
  return understood({ kind: "columnNumber", label: content, compare, value: exact.toFixed(), share });
}

/** "Khá; Giỏi": one of these texts. */
function textCheck({ content, value }: Asked): Understood {
  const values = value.text
    .split(/\s*(?:;|(?<=\s)hoặc(?=\s))\s*/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
  if (values.length === 0) return notA(value.text, "chữ ghi trong cột", "the text of the column's cells");
  return understood({ kind: "columnText", label: content, values });
}

/** "Số vụ vi phạm so với Năm 2024 | giảm ≥ | 5%": the baseline is the label of another column. */
function reduction({ content, value }: Asked): Understood {
  const [, label, baseline] = /^(.+?) so với (?:cột )?[“"]?(.+?)[”"]?$/iu.exec(content) ?? [];
  if (label === undefined || baseline === undefined)
    return unclear(
      "content",
      `chưa nêu cột để so: ghi “${content} so với (tên cột của năm gốc)”`,
      `no baseline column is named: write “${content} so với (label of the baseline's column)”`,
    );
  if (!value.percent || value.number === null || value.number.lt(0))
    return notA(value.text, "mức giảm theo % (5%)", "a reduction in % (5%)");
  return understood({
    kind: "columnNumber",
    label,
    compare: "reducedBy",
    value: value.number.toFixed(),
    share: false,
    baseline,
  });
}
