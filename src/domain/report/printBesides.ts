import { TITLES } from "../criteria/titles";
import { decimalText, percentText } from "../phrases/numbers";
import { REGISTRATION_STATES } from "../registration/phrases";
import type { Review } from "../review.types";
import { TARGET_STATES } from "../targets";

/** Places and names beyond this many are only counted. */
const MOST = 12;

/** What the short report says beside titles and lists: targets, registration, limits passed, who was overlooked. */
export function besideLines(review: Review): readonly string[] {
  const lines = [targetLine(review), registrationLine(review), ...limitLines(review), overlookedLine(review)];
  const told = lines.filter((line) => line !== null);
  return told.length === 0 ? [] : ["", ...told];
}

function targetLine({ targets }: Review): string | null {
  if (targets.length === 0) return null;
  const states = (["exceeded", "met", "notMet", "cannotTell"] as const).map((state) => {
    const count = targets.filter((target) => target.state === state).length;
    return `${count} ${TARGET_STATES[state].vi.toLocaleLowerCase("vi")}`;
  });
  const running = targets.some(({ stage }) => stage === "progress");
  return `${running ? "Rà soát chỉ tiêu" : "Chỉ tiêu"} (${targets.length}): ${states.join(", ")}`;
}

function registrationLine({ registration: { rows, pledgedUnits } }: Review): string | null {
  const parts: string[] = [];
  if (rows.length > 0) {
    const states = (["met", "exceeded", "notMet", "notRegistered", "cannotTell"] as const).map((state) => {
      const count = rows.filter((row) => row.state === state).length;
      return `${count} ${REGISTRATION_STATES[state].vi.toLocaleLowerCase("vi")}`;
    });
    parts.push(states.join(", "));
  }
  if (pledgedUnits !== null) {
    const [signed, all] = [decimalText(pledgedUnits.num).vi, decimalText(pledgedUnits.den).vi];
    parts.push(`${signed}/${all} đơn vị đã ký giao ước (${percentText(pledgedUnits).vi})`);
  }
  return parts.length === 0 ? null : `Đăng ký và kết quả: ${parts.join("; ")}`;
}

function limitLines({ limits }: Review): readonly string[] {
  return limits
    .filter(({ outcome }) => outcome === "over")
    .slice(0, MOST)
    .map(({ limit, place, required, actual }) => {
      const where = place === null ? "" : `, ${place}`;
      return `Vượt giới hạn ${TITLES[limit.title].short}${where}: ${actual.vi} (cho phép: ${required.vi})`;
    });
}

function overlookedLine({ overlooked, candidates }: Review): string | null {
  if (overlooked.length === 0) return null;
  const names = new Map(candidates.map(({ candidate }) => [candidate.id, candidate.name]));
  const shown = overlooked
    .slice(0, MOST)
    .map(({ candidateId, title }) => `${names.get(candidateId) ?? candidateId} (${TITLES[title].short})`);
  const rest = overlooked.length - shown.length;
  return `Đủ điều kiện mà chưa từng được đề nghị: ${shown.join("; ")}${rest > 0 ? `; và ${rest} trường hợp khác` : ""}`;
}
