import { refAddress } from "../../grid/address";
import type { CellRef } from "../../grid/grid";
import type { Warning } from "../../tables/table";
import type { NamedUnit } from "./maybeRenamed";

/** Rows of a list of awards that could be several people's, or somebody's of another unit: joined with nobody. */
export function awardOfWhomWarning(names: readonly string[], cells: readonly CellRef[]): Warning {
  const shown = [...new Set(names)].slice(0, 3).join(", ");
  return {
    code: "awardOfWhom",
    message: {
      vi: `${cells.length} dòng khen thưởng chưa rõ của ai (${shown}…): trùng tên hoặc khác đơn vị, nên chưa tính cho ai. Thêm đơn vị, năm sinh hoặc số hiệu vào cả hai bảng.`,
      en: `${cells.length} rows of awards may be several people's (${shown}…): the name is shared or the unit differs, so they count for nobody yet. Add unit, year of birth or personal number to both tables.`,
    },
    cells: cells.map(refAddress),
  };
}

/** Rows of a list of awards whose names no other table has: those who left, or names written differently. */
export function awardOfNobodyWarning(names: readonly string[], cells: readonly CellRef[]): Warning {
  const shown = [...new Set(names)].slice(0, 3).join(", ");
  return {
    code: "awardOfNobody",
    message: {
      vi: `${cells.length} dòng khen thưởng có tên không thấy trong các bảng được xét (${shown}…). Nếu là người, đơn vị đang xét thì sửa cho trùng tên; đơn vị đã đổi tên thì khai tên cũ trong thiết lập.`,
      en: `${cells.length} rows of awards bear names that no reviewed table has (${shown}…). If they are under review make the names agree; a renamed unit's old name goes into the settings.`,
    },
    cells: cells.map(refAddress),
  };
}

/** Rows of a list of awards without a year that can be read. */
export function awardYearWarning(cells: readonly CellRef[]): Warning {
  return {
    code: "awardWithoutYear",
    message: {
      vi: `${cells.length} dòng khen thưởng không ghi rõ một năm, nên chưa tính vào năm nào.`,
      en: `${cells.length} rows of awards do not name one year, so they count for none.`,
    },
    cells: cells.map(refAddress),
  };
}

/** Years of awards that only a decision's date gives, early in the year: the title usually is for the year before. */
export function awardYearFromDateWarning(sheet: string, cells: readonly CellRef[]): Warning {
  return {
    code: "awardYearFromDate",
    message: {
      vi: `Trang “${sheet}”: ${cells.length} dòng khen thưởng chỉ có ngày quyết định trong quý I, được tính vào năm của ngày ấy; quyết định quý I thường là của năm trước. Thêm cột “Năm” ghi năm được xét.`,
      en: `Sheet “${sheet}”: ${cells.length} rows of awards have only a decision date in the first quarter and count for the year of that date; such a decision usually is for the year before. Add a “Năm” column with the year the award is for.`,
    },
    cells: cells.map(refAddress),
  };
}

/** Bộ Chỉ huy before 2025, Ban Chỉ huy since: taken for one unit, and told, because it may be two. */
export function commandRenamedWarning(names: readonly string[], cells: readonly CellRef[]): Warning {
  const quoted = names.map((name) => `“${name}”`);
  return {
    code: "maybeRenamed",
    message: {
      vi: `${quoted.join(" và ")} chỉ khác chữ Bộ/Ban nên được coi là một đơn vị (tên gọi đổi qua các năm). Nếu là hai đơn vị, ghi tên cho khác nhau.`,
      en: `${quoted.join(" and ")} differ only in Bộ/Ban and are taken for one unit (it was renamed over the years). If they are two, make the names differ.`,
    },
    cells: cells.map(refAddress),
  };
}

/** The same command of a province that became a city: a suggestion, nothing is joined. */
export function maybeRenamedWarning([one, other]: readonly [NamedUnit, NamedUnit]): Warning {
  const cells = [one, other].flatMap(({ drafts: [draft] }) => (draft ? [draft.source] : []));
  return {
    code: "maybeRenamed",
    message: {
      vi: `“${one.name}” và “${other.name}” có thể là một đơn vị đã đổi tên; Bình Xét chưa ghép. Nếu đúng, khai tên cũ và tên mới trong thiết lập.`,
      en: `“${one.name}” and “${other.name}” may be one unit that was renamed; they were not joined. If so, put the old and the new name into the settings.`,
    },
    cells: cells.map(refAddress),
  };
}
