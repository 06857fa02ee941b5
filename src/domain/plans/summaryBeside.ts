import { TITLES } from "../criteria/titles";
import type { LimitFinding } from "../limits/limit";
import type { Entry } from "./entry";
import type { SummaryInput } from "./summary";
import { quotaName } from "./quotaLine";
import { directText } from "./standingSheet";

/** More lines of one part than anybody reads on paper. */
const MOST_LINES = 30;

export interface SummaryPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands beside the counts: quotas, limits, who was never proposed, what people decided. Empty parts are left out. */
export function besideParts(input: SummaryInput): readonly SummaryPart[] {
  const { scoring, standing, limits, overlooked, entries } = input;
  const names = new Map(entries.map(({ candidate }) => [candidate.id, candidate.name]));
  const direct = directText({ scoring, settings: standing });
  const parts: readonly SummaryPart[] = [
    {
      title: "CHỈ TIÊU SỐ LƯỢNG",
      lines: [
        ...scoring.quotas.map((result) => `${quotaName(result)}: ${result.explained.vi}`),
        ...(direct === null ? [] : [direct]),
      ],
    },
    { title: "GIỚI HẠN SO VỚI QUY ĐỊNH", lines: limits.map(limitText) },
    {
      title: "ĐỦ ĐIỀU KIỆN MÀ CHƯA TỪNG ĐƯỢC ĐỀ NGHỊ",
      lines: overlooked.map(({ candidateId, title, missing }) => {
        const still = missing === null ? "" : ` (còn phải có: ${missing.vi})`;
        return `${names.get(candidateId) ?? candidateId}: ${TITLES[title].full.vi}${still}.`;
      }),
    },
    { title: "QUYẾT ĐỊNH CỦA ĐƠN VỊ", lines: entries.flatMap(decisionLines) },
  ];
  return parts.filter(({ lines }) => lines.length > 0).map(shortened);
}

function shortened({ title, lines }: SummaryPart): SummaryPart {
  if (lines.length <= MOST_LINES) return { title, lines };
  return {
    title,
    lines: [...lines.slice(0, MOST_LINES), `Và ${lines.length - MOST_LINES} trường hợp khác.`],
  };
}

const LIMIT_STATES = {
  within: "trong giới hạn",
  over: "VƯỢT giới hạn",
  cannotTell: "chưa đủ dữ liệu",
} as const;

function limitText({ limit, place, outcome, required, actual, basis }: LimitFinding): string {
  const where = place === null ? "" : `, ${place}`;
  return `${TITLES[limit.title].short}${where}: ${LIMIT_STATES[outcome]}; ${actual.vi} (cho phép: ${required.vi}; ${basis.vi}).`;
}

/** Waivers and exclusions with the reason, and what has changed since. */
function decisionLines({ candidate, findings, decisions }: Entry): readonly string[] {
  return decisions.map(({ decision, nowSeen }) => {
    const what =
      decision.kind === "exclude"
        ? `không đề nghị ${TITLES[decision.title].short}`
        : `miễn điều kiện “${findings.find(({ criterion }) => criterion === decision.criterion)?.sentence.vi ?? decision.criterion}”`;
    const changed = nowSeen === null ? "" : ` Nay đã khác lúc quyết định: ${nowSeen}.`;
    return `${candidate.name}: ${what}. Lý do: ${decision.reason}.${changed}`;
  });
}
