import type { Subject } from "../../../src/domain/candidates/candidate";
import { SHIPPED_PACKS } from "../../../src/domain/criteria";
import type { CriteriaPack, Criterion, Example } from "../../../src/domain/criteria/pack";
import { TITLES } from "../../../src/domain/criteria/titles";
import { basisText } from "../../../src/domain/phrases/criteria";
import { defaultSettings, review } from "../../../src/domain/review";
import { nameOf, sheetsOf } from "./exampleSheets";

/** The criterion's own answer to the first row of the example, through the whole pipeline, once the year is over. */
function outcomeOf(pack: CriteriaPack, criterion: Criterion, example: Example): string | undefined {
  const subject = subjectOf(criterion);
  const settings = {
    ...defaultSettings("2026-01-15"),
    year: yearOf(pack, criterion),
    criteriaId: pack.id,
    ownPacks: [pack],
    ...(example.blanks && { blanks: { discipline: "none", initiative: "none", history: "none" } as const }),
  };
  const reviewed = review(sheetsOf(example, subject), settings).candidates.find(
    ({ candidate }) => candidate.subject === subject && candidate.name === nameOf(subject),
  );
  return reviewed?.findings.find((finding) => finding.criterion === criterion.id)?.outcome;
}

function subjectOf({ title, subject }: Criterion): Subject {
  const whose = TITLES[title].subject;
  return subject ?? (whose === "both" ? "person" : whose);
}

/** 2025, or the last year the rule was in force. */
function yearOf(pack: CriteriaPack, { inForce }: Criterion): number {
  const to = inForce === undefined ? pack.inForceTo : inForce.to;
  return Math.min(2025, to === null ? 2025 : Number(to.slice(0, 4)));
}

const OUTCOMES = { met: "đạt", notMet: "chưa đạt", cannotTell: "chưa đủ dữ liệu" };

for (const pack of SHIPPED_PACKS)
  for (const criterion of pack.criteria) {
    // What is taken over from another pack is tried there.
    if (criterion.confirmed !== undefined && SHIPPED_PACKS[0] !== pack && isTakenOver(criterion)) continue;
    describe(`${basisText(criterion.citation).vi}, ${TITLES[criterion.title].short}: ${criterion.sentence.vi} (${criterion.id}, ${pack.id})`, () => {
      test.each(
        criterion.examples.map((example) => [example.name.vi, OUTCOMES[example.outcome], example] as const),
      )("%s: %s", (_, __, example) => {
        expect(outcomeOf(pack, criterion, example)).toBe(example.outcome);
      });
    });
  }

function isTakenOver({ id, check }: Criterion): boolean {
  return SHIPPED_PACKS[0]?.criteria.some((each) => each.id === id && each.check === check) ?? false;
}
