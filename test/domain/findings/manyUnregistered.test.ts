import { checkRegistered } from "../../../src/domain/findings/registered";
import type { Candidate } from "../../../src/domain/candidates/candidate";
import { SETTINGS, person } from "../support/candidates";

/** Each of them used to look at all the others: minutes for a province. */
const PEOPLE = 20_000;

test("20.000 người chưa đăng ký được xét ngay, dù chỉ người cuối có đăng ký", () => {
  const candidates = Array.from({ length: PEOPLE }, (_, index): Candidate => {
    const each = person(`Người ${index}`, {});
    const cell = { ...each.source, row: index + 2, column: 9 };
    return {
      ...each,
      id: `p${index}`,
      facts:
        index === PEOPLE - 1
          ? { registeredTitle: { kind: "known", value: "CSTT", text: "CSTT", cell } }
          : { registeredTitle: { kind: "blank", cell } },
    };
  });
  const around = { year: 2025, candidates, standings: new Map(), targets: [] };
  const started = Date.now();
  const outcomes = candidates.map(
    (candidate) =>
      checkRegistered("CSTT", { candidate, roster: null, found: new Map(), settings: SETTINGS, around })
        .outcome,
  );
  expect(Date.now() - started).toBeLessThan(1500);
  expect(outcomes.filter((outcome) => outcome === "notMet")).toHaveLength(PEOPLE - 1);
  expect(outcomes.at(-1)).toBe("met");
});
