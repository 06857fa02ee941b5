import { sameAchievement } from "../../../src/domain/proposals/sameAchievement";
import type { TitleId } from "../../../src/domain/criteria/title";
import { person } from "../support/candidates";

const proposedFor = (name: string, further: readonly TitleId[]) => {
  const candidate = person(name, {});
  return {
    candidate,
    proposal: {
      candidateId: candidate.id,
      eligible: further,
      proposed: "CSTDCS" as const,
      further,
      exclusions: [],
    },
  };
};

describe("Điều 5 khoản 2 điểm c: không khen thưởng nhiều lần, nhiều hình thức cho một thành tích", () => {
  it("danh hiệu hằng năm và một hình thức nữa thì không nhắc", () => {
    expect(sameAchievement([proposedFor("Nguyễn Văn An", ["BKBQP"])])).toEqual([]);
  });

  it("hai hình thức ngoài danh hiệu hằng năm: một lời nhắc với mọi tên", () => {
    const [warning, ...more] = sameAchievement([
      proposedFor("Nguyễn Văn An", ["CSTDTQUAN", "BKBQP"]),
      proposedFor("Trần Văn Bình", ["BKBQP"]),
      proposedFor("Lê Văn Cường", ["BKTTCP", "BKBQP"]),
    ]);
    expect(more).toEqual([]);
    expect(warning?.code).toBe("sameAchievement");
    expect(warning?.cells).toHaveLength(2);
    for (const said of ["Nguyễn Văn An (", "Lê Văn Cường (", "Điều 5 khoản 2 điểm c"])
      expect(warning?.message.vi).toContain(said);
    expect(warning?.message.vi).not.toContain("Trần Văn Bình");
  });
});
