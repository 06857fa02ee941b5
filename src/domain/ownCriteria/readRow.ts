import type { Criterion, Level } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import { plainWords, type FilledRow } from "../fillIn";
import { refAddress } from "../grid/address";
import type { Bilingual } from "../text/bilingual";
import { readAsking, readAskedValue, unclear, type Asked, type Asking, type Unclear } from "./asked";
import type { CriteriaColumn } from "./columns";
import { readContent } from "./contents";
import { titleNamed } from "../criteria/titleNamed";

/** One row as a rule of the unit's own, or what about it is not understood. Nothing is guessed. */
export function readRow(row: FilledRow<CriteriaColumn>): Criterion | Unclear {
  const titleText = row.text("title");
  const title = titleNamed(titleText);
  if (title === null)
    return titleText === ""
      ? unclear("title", "chưa ghi danh hiệu", "no title is given")
      : unclear(
          "title",
          `không rõ “${titleText}” là danh hiệu nào (mỗi hàng một danh hiệu)`,
          `“${titleText}” names no one title we know (one title a row)`,
        );
  const content = row.text("content");
  if (content === "") return unclear("content", "chưa ghi nội dung", "no content is given");
  const compareText = row.text("compare");
  const compare = readAsking(compareText);
  if (compare === null)
    return compareText === ""
      ? unclear("compare", "chưa ghi cách so sánh", "no comparison is given")
      : unclear(
          "compare",
          `không rõ “${compareText}” là so sánh gì`,
          `“${compareText}” is no comparison we know`,
        );
  const level = levelOf(row.text("level"));
  if (level === null)
    return unclear(
      "level",
      `“${row.text("level")}” không phải là “Bắt buộc” hay “Khuyến nghị”`,
      `“${row.text("level")}” is neither “Bắt buộc” (required) nor “Khuyến nghị” (advisory)`,
    );
  const asked: Asked = { content, compare, value: readAskedValue(row.value("value")) };
  const read = readContent(asked);
  if (read.kind === "unclear") return read;
  return {
    id: `own/${title}/${idWords(asked)}`,
    title,
    check: read.check,
    level,
    status: "unitsOwn",
    sentence: sentenceOf(asked),
    citation: {
      document: basisOf(row.text("basis")),
      article: "",
      clause: "",
      own: refAddress(row.ref("content")),
    },
    source: {
      vi: `${TITLES[title].short}: tiêu chí của đơn vị`,
      en: `${TITLES[title].short}: the unit's own rule`,
    },
    examples: [],
  };
}

/** Empty means required, as the guide on the sheet says. */
function levelOf(text: string): Level | null {
  const said = plainWords(text);
  if (said === "" || /^(?:bat buoc|x)$/.test(said)) return "required";
  return /^(?:khuyen nghi|khuyen khich|tham khao)$/.test(said) ? "advisory" : null;
}

/** From what is asked, not from its row: a waiver stays with its rule when rows move, and ends when the rule changes. */
function idWords({ content, compare, value }: Asked): string {
  return [
    plainWords(content).replaceAll(" ", "-"),
    compare,
    value.number?.toFixed() ?? plainWords(value.text),
  ]
    .filter((part) => part !== "")
    .join("/")
    .replaceAll(" ", "-");
}

const WORDS: Readonly<Record<Asking, Bilingual>> = {
  atLeast: { vi: "≥", en: "≥" },
  above: { vi: ">", en: ">" },
  atMost: { vi: "≤", en: "≤" },
  below: { vi: "<", en: "<" },
  equals: { vi: "=", en: "=" },
  reducedBy: { vi: "giảm ≥", en: "down by ≥" },
  is: { vi: "là", en: "is" },
  has: { vi: "có", en: "has" },
  hasNone: { vi: "không có", en: "has none of" },
};

/** As staff wrote it: "Tỷ lệ CSTT ≥ 80%", "Có sáng kiến", "Không có kỷ luật từ cảnh cáo". */
function sentenceOf({ content, compare, value }: Asked): Bilingual {
  const word = WORDS[compare];
  if (compare === "has" || compare === "hasNone") {
    const lower = content.charAt(0).toLocaleLowerCase("vi") + content.slice(1);
    const plain = /^\p{Lu}{2}/u.test(content) ? content : lower;
    const rest = value.text === "" ? "" : ` (${value.text})`;
    return {
      vi: `${word.vi.charAt(0).toUpperCase()}${word.vi.slice(1)} ${plain}${rest}`,
      en: `${word.en.charAt(0).toUpperCase()}${word.en.slice(1)} “${content}”${rest}`,
    };
  }
  return { vi: `${content} ${word.vi} ${value.text}`, en: `“${content}” ${word.en} ${value.text}` };
}

function basisOf(text: string): Bilingual {
  return text === "" ? { vi: "Tiêu chí của đơn vị", en: "The unit's own criteria" } : { vi: text, en: text };
}
