import { TITLE_HEIGHTS } from "../criteria/heights";
import { readHistoryCell } from "../criteria/readTitle";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { CellRef } from "../grid/grid";
import { foldText } from "../text";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext, Surroundings } from "./context";

/** Registered the title, or a higher one of the same subject, at the start of the year (domain practice, no article). */
export function checkRegistered(title: TitleId, { candidate, around }: CheckContext): Answer {
  const reading = candidate.facts.registeredTitle;
  if (reading?.kind === "blank") {
    const { cell } = reading;
    return columnsInUse(around).has(columnOf(cell))
      ? decided(false, { vi: "chưa đăng ký", en: "not registered" }, [cell], {
          vi: "Ô đăng ký để trống, trong khi cột có người khác đăng ký",
          en: "The cell is empty while others in the column registered",
        })
      : gap("registeredTitle", reading);
  }
  if (reading?.kind !== "known") return gap("registeredTitle", reading);
  const cells = [reading.cell];
  const actual = { vi: `Đăng ký: ${reading.text}`, en: `Registered: ${reading.text}` };
  // "Đăng ký CSTT" in a column of registrations is no wish for later.
  const said = readHistoryCell(foldText(reading.value).replace(/^(?:da )?dang ki (?:danh hieu )?/, ""));
  const reached = said.map(({ kind, titles }) => reaches(kind, titles, title));
  if (reached.includes("yes")) return decided(true, actual, cells);
  if (reached.includes("perhaps"))
    return cannotTell(actual, cells, {
      vi: `Chưa rõ có phải đăng ký ${TITLES[title].short} trở lên không`,
      en: `It is not clear whether that is ${TITLES[title].short} or higher`,
    });
  return decided(false, actual, cells, {
    vi: `Không đăng ký ${TITLES[title].short} trở lên`,
    en: `Neither ${TITLES[title].short} nor a higher title was registered`,
  });
}

type Reached = "yes" | "no" | "perhaps";

/** `held` and `ambiguous` as a history cell has them: titles all meant, or one of them. */
function reaches(
  kind: ReturnType<typeof readHistoryCell>[number]["kind"],
  titles: readonly TitleId[],
  wanted: TitleId,
): Reached {
  if (kind === "none") return "no";
  if (kind === "unreadable" || titles.length === 0) return "perhaps";
  const each = titles.map((title) => stands(title, wanted));
  if (kind === "ambiguous") {
    const [first = "perhaps"] = each;
    return each.every((one) => one === first) ? first : "perhaps";
  }
  return each.includes("yes") ? "yes" : each.includes("perhaps") ? "perhaps" : "no";
}

function stands(title: TitleId, wanted: TitleId): Reached {
  if (title === wanted) return "yes";
  const [height, needed] = [TITLE_HEIGHTS[title], TITLE_HEIGHTS[wanted]];
  if (TITLES[title].subject !== TITLES[wanted].subject || height === undefined || needed === undefined)
    return "no";
  if (height > needed) return "yes";
  // CSTT and LĐTT are the same height for different people: which is meant is not ours to say.
  return height === needed ? "perhaps" : "no";
}

/** The columns in which anybody registered something; whoever left a cell empty asks. */
const inUse = new WeakMap<Surroundings, ReadonlySet<string>>();

function columnsInUse(around: Surroundings): ReadonlySet<string> {
  const seen = inUse.get(around);
  if (seen !== undefined) return seen;
  const columns = new Set(
    around.candidates.flatMap(({ facts: { registeredTitle } }) =>
      registeredTitle?.kind === "known" ? [columnOf(registeredTitle.cell)] : [],
    ),
  );
  inUse.set(around, columns);
  return columns;
}

function columnOf({ file, sheet, column }: CellRef): string {
  return [file, sheet, column].join("\n");
}
