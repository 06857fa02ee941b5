import { SHIPPED_PACKS, choosePack, packById, packForYear } from "../../../src/domain/criteria";
import type { CriteriaPack } from "../../../src/domain/criteria/pack";
import luat2022 from "../../../src/domain/criteria/packs/luat-2022.json";
import { readPack } from "../../../src/domain/criteria/readPack";
import { BinhXetError } from "../../../src/domain/errors";

type Json = Record<string, unknown>;

/** The shipped pack with one place changed, as staff might write it wrongly. */
function changed(change: (pack: Json & { criteria: Json[] }) => void): unknown {
  const copy = structuredClone(luat2022) as unknown as Json & { criteria: Json[] };
  change(copy);
  return copy;
}

function problemOf(data: unknown): string {
  try {
    readPack(data);
  } catch (error) {
    if (error instanceof BinhXetError && error.code === "criteriaInvalid") return error.detail.about ?? "";
    throw error;
  }
  return "";
}

describe("Các bộ tiêu chuẩn kèm theo", () => {
  test.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))(
    "%s: điều khoản nào cũng có căn cứ",
    (_, pack) => {
      for (const { citation, sentence } of [...pack.criteria, ...pack.judgements]) {
        expect(citation.document.vi).toMatch(/\S/);
        expect(citation.article).toMatch(/^\d+$/);
        // The circular of 2018 is known without the numbers of its clauses.
        expect(citation.clause).toMatch(pack.id === "quan-doi-151-2018" ? /^\d*$/ : /^\d+$/);
        expect(sentence.vi).not.toBe(sentence.en);
      }
    },
  );

  test("mã bộ không trùng nhau", () => {
    expect(new Set(SHIPPED_PACKS.map(({ id }) => id)).size).toBe(SHIPPED_PACKS.length);
  });

  test("Luật 2022: mỗi danh hiệu theo đúng điều khoản", () => {
    const { criteria } = packById("luat-2022");
    const cited = criteria.map(({ id, citation: { article, clause, point, by } }) =>
      [id, article, clause, point ?? (by ? `${by.point} ${by.clause}` : "")].join("|"),
    );
    // Rules may be added; those of the Law stay where the Law has them.
    expect(cited).toEqual(
      expect.arrayContaining([
        "DVQT/task-rating|27|2|a 1",
        "DVQT/completed-share|27|2|",
        "DVQT/advanced-share|27|2|",
        "DVQT/emulation-count|27|2|d 1",
        "TTLDXS/task-rating|27|1|a",
        "TTLDXS/completed-share|27|1|c",
        "TTLDXS/advanced-share|27|1|c",
        "TTLDXS/emulation-count|27|1|d",
        "DVTT/task-rating|28|2|a 1",
        "DVTT/advanced-share|28|2|",
        "DVTT/discipline|28|2|",
        "TTLDTT/task-rating|28|1|a",
        "TTLDTT/advanced-share|28|1|c",
        "TTLDTT/discipline|28|1|c",
        "CSTDCS/advanced|23|1|",
        "CSTDCS/achievement|23|2|",
        "CSTT/task-rating|24|2|a 1",
        "LDTT/task-rating|24|1|a",
        "CO_CP/leads-bloc|25|1|",
        "CO_CP/targets|25|1|a",
        "CO_BQP/leads-bloc|26|1|",
        "CO_BQP/targets|26|1|a",
        "BKTTCP/unit-five-years|73|4|e",
        "BKBQP/unit-two-years|74|3|d",
        "CSTDTQUOC/two-awards|21|1|a",
        "CSTDTQUOC/initiative|21|1|b",
        "CSTDTQUAN/three-awards|22|1|a",
        "CSTDTQUAN/initiative|22|1|b",
        "BKTTCP/person-certificate|73|1|b",
        "BKTTCP/person-five-years|73|1|b",
        "BKBQP/person-two-years|74|1|d",
      ]),
    );
  });

  test("Luật 2022 không tự nhận là đã đối chiếu sau tháng 5/2024", () => {
    const { confirmed, inForceFrom } = packById("luat-2022");
    expect(inForceFrom).toBe("2024-01-01");
    expect(confirmed.on.slice(0, 7)).toBe("2024-05");
    expect(confirmed.how.vi).toContain("Sửa đổi, bổ sung sau đó, nếu có, không nằm trong bản này");
  });
});

describe("Chọn bộ tiêu chuẩn theo năm", () => {
  test.each([
    [2023, null],
    [2024, "luat-2022"],
    [2025, "luat-2022"],
  ])("năm %i: %s", (year, id) => {
    expect(packForYear(year)?.id ?? null).toBe(id);
  });

  test("năm chưa có bộ nào có hiệu lực vẫn xét được, và cho biết là chưa có hiệu lực", () => {
    expect(choosePack(null, 2023)).toMatchObject({ pack: { id: "luat-2022" }, inForce: false });
    expect(choosePack(null, 2024)).toMatchObject({ pack: { id: "luat-2022" }, inForce: true });
    expect(choosePack("luat-2022", 2021).inForce).toBe(false);
  });

  test("bộ của đơn vị được chọn theo mã; dự thảo không bao giờ là đang có hiệu lực", () => {
    const draft: CriteriaPack = { ...packById("luat-2022"), id: "du-thao", status: "draft" };
    expect(choosePack("du-thao", 2025, [draft])).toEqual({ pack: draft, inForce: false });
  });

  test("mã không có thì báo unknownCriteria", () => {
    expect(() => packById("khong-co")).toThrow(expect.objectContaining({ code: "unknownCriteria" }));
  });
});

describe("Bộ của những năm khác", () => {
  test("Thông tư 2018 không tự được chọn cho 2019-2023, vì không có phần về tập thể", () => {
    for (const year of [2019, 2021, 2023])
      expect(choosePack(null, year)).toMatchObject({ pack: { id: "luat-2022" }, inForce: false });
    expect(choosePack("quan-doi-151-2018", 2021).inForce).toBe(true);
    expect(choosePack("quan-doi-151-2018", 2025).inForce).toBe(false);
  });

  test("một bộ đủ cả hai phần thì được chọn cho những năm nó có hiệu lực, dù nay đã hết", () => {
    const whole: CriteriaPack = {
      ...packById("luat-2022"),
      id: "cu",
      status: "expired",
      inForceFrom: "2019-01-01",
      inForceTo: "2023-12-31",
    };
    expect(packForYear(2021, [whole])?.id).toBe("cu");
    expect(packForYear(2024, [whole])).toBeNull();
  });

  test("dự thảo thay tiêu chuẩn CSTĐCS, còn lại theo Luật 2022", () => {
    const law = packById("luat-2022");
    const draft = packById("du-thao-12-2025");
    const ids = (pack: CriteriaPack) => pack.criteria.map(({ id }) => id);
    expect(ids(law).filter((id) => !ids(draft).includes(id))).toEqual([
      "CSTDCS/advanced",
      "CSTDCS/achievement",
    ]);
    expect(ids(draft).filter((id) => !ids(law).includes(id))).toEqual([
      "CSTDCS/task-rating",
      "CSTDCS/initiative",
    ]);
    expect(draft.criteria.find(({ id }) => id === "CSTT/task-rating")?.status).toBe("inForce");
  });

  test("bộ đơn vị tự đặt để trống", () => {
    expect(packById("don-vi-tu-dat")).toMatchObject({ status: "unitsOwn", criteria: [], judgements: [] });
  });
});

describe("Bộ tiêu chuẩn viết sai bị từ chối và nêu chỗ sai", () => {
  test.each<[string, unknown, string]>([
    ["không phải đối tượng JSON", [], "pack: an object"],
    ["thiếu căn cứ", changed(({ criteria }) => delete criteria[2]?.citation), "pack.criteria[2].citation"],
    [
      "căn cứ thiếu điều",
      changed(
        ({ criteria }) =>
          (criteria[0] = { ...criteria[0], citation: { document: { vi: "a", en: "b" }, clause: "2" } }),
      ),
      "pack.criteria[0].citation.article: text",
    ],
    [
      "thiếu câu tiếng Anh",
      changed(({ criteria }) => (criteria[1] = { ...criteria[1], sentence: { vi: "a", en: " " } })),
      "pack.criteria[1].sentence.en: text",
    ],
    [
      "mã trùng",
      changed(({ criteria }) => criteria.push(criteria[0] as Json)),
      "DVQT/task-rating stands twice",
    ],
    [
      "mã không theo danh hiệu",
      changed(({ criteria }) => (criteria[0] = { ...criteria[0], id: "DVTT/x" })),
      "DVTT/x does not begin with DVQT/",
    ],
    [
      "danh hiệu trên thang không có tiêu chuẩn",
      changed((pack) => (pack.criteria = pack.criteria.filter(({ title }) => title !== "CSTT"))),
      "CSTT",
    ],
    [
      "danh hiệu cá nhân trên thang tập thể",
      changed((pack) => (pack.ladder = { unit: ["CSTT"], person: [] })),
      "CSTT is no title of a unit",
    ],
    ["ngày không có thật", changed((pack) => (pack.inForceFrom = "2024-02-30")), "2024-02-30 is not a date"],
    [
      "hết hiệu lực trước khi có",
      changed((pack) => (pack.inForceTo = "2023-12-31")),
      "inForceTo lies before",
    ],
    [
      "tỷ lệ lớn hơn 1",
      changed(
        ({ criteria }) =>
          (criteria[2] = { ...criteria[2], check: { kind: "shareAtLeast", of: "advanced", value: "70" } }),
      ),
      "70 is no share",
    ],
    [
      "kiểu kiểm tra lạ",
      changed(({ criteria }) => (criteria[2] = { ...criteria[2], check: { kind: "guess" } })),
      "pack.criteria[2].check.kind: a kind of check",
    ],
    [
      "hai danh hiệu dựa vào nhau",
      changed(
        ({ criteria }) =>
          (criteria[17] = { ...criteria[17], check: { kind: "meetsTitle", titles: ["CSTDCS"] } }),
      ),
      "CSTDCS is not a title below",
    ],
  ])("%s", (_, data, expected) => {
    expect(problemOf(data)).toContain(expected);
  });

  test("bộ đúng thì không có gì để báo", () => {
    expect(problemOf(luat2022)).toBe("");
  });
});
