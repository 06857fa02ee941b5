import articles from "../../../src/domain/criteria/articles/luat-2022.json";
import { packById } from "../../../src/domain/criteria";
import { articleText } from "../../../src/domain/criteria/articles";

/** Every clause and point of the articles that set the standard of a title, as the law numbers them. */
const CLAUSES =
  "21.1.a 21.1.b 21.2 22.1.a 22.1.b 22.2 23.1 23.2 24.1.a 24.1.b 24.2 24.3.a 24.3.b 24.4 24.5 24.6 " +
  "25.1 25.1.a 25.1.b 25.2 25.3 25.4 26.1 26.1.a 26.1.b 26.2 26.3 " +
  "27.1.a 27.1.b 27.1.c 27.1.d 27.1.đ 27.2 27.3 28.1.a 28.1.b 28.1.c 28.1.d 28.2 28.3 32.1 32.2 32.3 32.4 " +
  "73.1 73.1.a 73.1.b 73.1.c 73.1.d 73.2.a 73.2.b 73.2.c 73.2.d 73.3 " +
  "73.4 73.4.a 73.4.b 73.4.c 73.4.d 73.4.đ 73.4.e 73.5 73.6 73.7 " +
  "74.1 74.1.a 74.1.b 74.1.c 74.1.d 74.1.đ 74.2 74.3 74.3.a 74.3.b 74.3.c 74.3.d 74.4 74.5 74.6";

const DELEGATED = "giao quy định chi tiết";
const NOT_HERE = "đối tượng không có trong sổ của đơn vị quân đội";
const WITHOUT_RULE: Readonly<Record<string, string>> = {
  "24.4": DELEGATED,
  "24.5": DELEGATED,
  "24.6": DELEGATED,
  "25.4": DELEGATED,
  "26.3": DELEGATED,
  "27.3": DELEGATED,
  "28.3": DELEGATED,
  "32.1": NOT_HERE,
  "32.2": DELEGATED,
  "32.3": NOT_HERE,
  "32.4": NOT_HERE,
  "73.6": NOT_HERE,
  "73.7": NOT_HERE,
  "74.5": NOT_HERE,
  "74.6": DELEGATED,
};

const { criteria, judgements } = packById("luat-2022");
const CITED = new Set(
  [...criteria, ...judgements].flatMap(({ citation: { article, clause, point, by } }) => [
    [article, clause, point].filter((part) => part !== undefined).join("."),
    ...(by ? [`${article}.${by.clause}.${by.point}`] : []),
  ]),
);

test.each(CLAUSES.split(" "))("%s là tiêu chuẩn, điều hội đồng xem xét, hoặc có lý do để ngoài", (clause) => {
  expect(CITED.has(clause)).toBe(WITHOUT_RULE[clause] === undefined);
});

test("bảng trên có đủ mọi khoản, điểm của các điều trong luật", () => {
  const listed = new Set(CLAUSES.split(" "));
  for (const [article, { clauses }] of Object.entries(articles.articles))
    clauses.forEach((text, index) => {
      const points = [...text.matchAll(/^([a-zđ])\) /gm)].map(
        ([, point]) => `${article}.${index + 1}.${point}`,
      );
      const wanted = points.length > 0 ? points : [`${article}.${index + 1}`];
      expect(wanted.filter((clause) => !listed.has(clause))).toEqual([]);
    });
});

describe("Lời văn của điều được dẫn", () => {
  const law = { vi: "Luật 06/2022/QH15", en: "Law 06/2022/QH15" };
  test("Điều 27 khoản 2 kèm khoản 1 được dẫn chiếu", () => {
    const text = articleText({ document: law, article: "27", clause: "2", by: { clause: "1", point: "a" } });
    expect(text).toMatch(/^Điều 27\. Danh hiệu .*\n2\. Danh hiệu “Đơn vị quyết thắng”/);
    expect(text).toContain("a) Hoàn thành xuất sắc nhiệm vụ được giao;");
  });
  test("mọi căn cứ của bộ Luật 2022 đều có lời văn", () => {
    const ofTheLaw = [...criteria, ...judgements].filter(({ citation }) => citation.document.vi === law.vi);
    expect(ofTheLaw.length).toBeGreaterThan(0);
    for (const { citation } of ofTheLaw) expect(articleText(citation)).toMatch(/\S/);
  });
  test("văn bản khác, điều khác thì không có", () => {
    expect(articleText({ document: law, article: "45", clause: "1" })).toBeNull();
    expect(
      articleText({ document: { vi: "Thông tư 151/2018/TT-BQP", en: "" }, article: "27", clause: "2" }),
    ).toBeNull();
  });
});
