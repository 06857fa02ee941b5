import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import type { Table, Warning } from "../tables/table";
import { foldText } from "../text";
import type { Draft } from "./draft";

/** "CSTĐTQ": toàn quân to some, toàn quốc to others. */
const TITLE = /^cstd ?tq$/;
/** "B1", "B2": binh nhất and binh nhì, in either order. */
const RANK = /^b ?[12]$/;
const TITLE_FACTS = ["proposedTitle", "registeredTitle", "title"] as const;

/** Short forms that mean two things: staff are asked which; meanwhile they stay as written and decide nothing. */
export function ambiguities(tables: readonly Table[], drafts: readonly Draft[]): Warning[] {
  const ranks = drafts.flatMap(({ facts: { militaryRank: rank } }) =>
    rank?.kind === "known" && RANK.test(foldText(rank.value)) ? [rank.cell] : [],
  );
  return [
    ...titleWarnings([...tables.flatMap(titleLabels), ...drafts.flatMap(titleCells)]),
    ...(ranks.length > 0 ? [rankWarning(ranks)] : []),
  ];
}

/** Columns named so, by the cell of their label. */
function titleLabels({ grid, columns, headerRows }: Table): CellRef[] {
  const row = headerRows[headerRows.length - 1] ?? 1;
  return columns
    .filter(({ label }) => TITLE.test(foldText(label.split(" / ").pop() ?? "")))
    .map(({ column }) => ({ file: grid.file, sheet: grid.sheet, row, column }));
}

/** Cells that say so themselves, not by a mark under such a label. */
function titleCells({ facts }: Draft): CellRef[] {
  return TITLE_FACTS.flatMap((fact) => {
    const reading = facts[fact];
    return reading?.kind === "known" && TITLE.test(foldText(reading.text)) ? [reading.cell] : [];
  });
}

function titleWarnings(cells: readonly CellRef[]): Warning[] {
  if (cells.length === 0) return [];
  return [
    {
      code: "ambiguousTitle",
      message: {
        vi: "“CSTĐTQ” là CSTĐ toàn quân hay CSTĐ toàn quốc? Bình Xét để nguyên như đã ghi; cả hai đều trên CSTĐCS nên kết quả kiểm tra không đổi. Ghi rõ trong bảng trước khi lập danh sách.",
        en: "Is “CSTĐTQ” the whole army's title or the whole country's? It is left as written; both stand above CSTĐCS, so no verdict changes. Write it in full before making lists.",
      },
      cells: cells.map(refAddress),
    },
  ];
}

function rankWarning(cells: readonly CellRef[]): Warning {
  return {
    code: "ambiguousRank",
    message: {
      vi: "“B1”, “B2” có nơi ghi cho binh nhất, binh nhì, có nơi ngược lại; Bình Xét để nguyên như đã ghi. Ghi đủ chữ nếu cần.",
      en: "“B1” and “B2” stand for binh nhất and binh nhì in some places and the reverse in others; they are left as written. Write the rank in full where it matters.",
    },
    cells: cells.map(refAddress),
  };
}
