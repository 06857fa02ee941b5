import { voteOf } from "../../src/domain/votes";
import { person } from "./support/candidates";

const vote = (votesFor: number, members: number): string | null => {
  const read = voteOf(person("Nguyễn Văn A", { votesFor, members }));
  return read && `${read.num.toFixed()}/${read.den.toFixed()}`;
};

test.each([
  ["số phiếu và tổng số giữ nguyên, không đổi ra tỷ lệ", 17, 19, "17/19"],
  ["không ai đồng ý cũng là một kết quả", 0, 19, "0/19"],
  ["tất cả đồng ý", 19, 19, "19/19"],
  ["phiếu nhiều hơn số thành viên thì không phải kết quả", 20, 19, null],
  ["phiếu âm thì không phải kết quả", -1, 19, null],
  ["tổng số bằng 0 thì không phải kết quả", 0, 0, null],
])("%s", (_, votesFor, members, expected) => {
  expect(vote(votesFor, members)).toBe(expected);
});

test("không có cột phiếu thì không có kết quả", () => {
  expect(voteOf(person("Nguyễn Văn A", { members: 19 }))).toBeNull();
});
