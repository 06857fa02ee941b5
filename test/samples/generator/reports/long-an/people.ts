import { nameMaker, pick, seeded } from "../../roster/names";
import { BLOCS, type LongAnUnit } from "./units";

export interface LongAnPerson {
  readonly name: string;
  readonly born: number;
  readonly rank: string;
  readonly post: string;
  readonly rating: string | null;
  /** Percent of the year's tests passed, and of those with khá, giỏi. */
  readonly passed: number | null;
  readonly good: number | null;
  readonly initiative: string;
  readonly discipline: string;
  readonly registered: string;
  readonly votes: number | null;
}

type Post = readonly [rank: string, post: string, bornFrom: number];

const OFFICE: readonly Post[] = [
  ["Thượng tá", "Trưởng phòng", 1972],
  ["Trung tá", "Phó Trưởng phòng", 1976],
  ["Thiếu tá", "Trợ lý", 1983],
  ["Thiếu tá", "Trợ lý", 1984],
  ["Đại úy", "Trợ lý", 1988],
  ["Thiếu tá QNCN", "Nhân viên", 1979],
  ["Đại úy QNCN", "Nhân viên", 1985],
  ["Thượng úy QNCN", "Nhân viên", 1990],
];
const TEAM: readonly Post[] = [
  ["Thiếu tá", "Đội trưởng", 1981],
  ["Đại úy", "Đội phó", 1987],
  ["Thượng úy", "Cán bộ", 1992],
  ["Thiếu tá QNCN", "Nhân viên", 1980],
  ["Đại úy QNCN", "Nhân viên", 1985],
  ["Thượng úy QNCN", "Nhân viên", 1990],
  ["Trung úy QNCN", "Nhân viên", 1994],
];
const SQUAD: readonly Post[] = [
  ["Thượng úy", "Phụ trách", 1991],
  ["Đại úy QNCN", "Nhân viên", 1986],
  ["Trung sĩ", "Tiểu đội trưởng", 2001],
  ["Hạ sĩ", "Phó Tiểu đội trưởng", 2002],
  ["Binh nhất", "Chiến sĩ", 2003],
];

/** How the same rating is written by different hands; what each letter shows of the year's tests. */
const RATED: Readonly<
  Record<
    string,
    { readonly said: readonly string[]; readonly passed: number; readonly good: readonly number[] }
  >
> = {
  X: { said: ["HTXSNV", "HTXSNV", "Hoàn thành xuất sắc NV"], passed: 100, good: [90, 100, 87.5] },
  I: { said: ["HTTNV"], passed: 100, good: [80, 87.5] },
  G: { said: ["HTTNV", "HTTNV", "HTTNV", "Hoàn thành tốt NV"], passed: 100, good: [75, 80, 87.5] },
  C: { said: ["HTNV", "HTNV", "Hoàn thành NV"], passed: 100, good: [50, 60, 62.5] },
  K: { said: ["KHTNV"], passed: 87.5, good: [37.5] },
};

const INITIATIVES = [
  "SK: Giá treo áo phao trên xuồng tuần tra",
  "SK: Bảng tra cứu hiệu lệnh trực ban",
  "SK: Bia ẩn hiện dùng pin năng lượng mặt trời",
  "SK: Sơ đồ địa bàn dán tường có thể tháo lắp",
  "Đề tài cấp cơ sở “Vận động Nhân dân tham gia tự quản đường biên”",
  "Mưu trí, sáng tạo trong bắt giữ đối tượng vận chuyển thuốc lá lậu ngày 14/3/2023",
  "SK: Phần mềm theo dõi sổ trực nội bộ",
  "SK: Mô hình “Hũ gạo tình thương” của đơn vị",
  "SK: Khung luyện ngắm tự chế từ vật liệu thu hồi",
  "SK: Tủ đựng tài liệu nghiệp vụ chống ẩm",
  "SK: Đèn báo hiệu chốt gác dùng cảm biến",
  "Đề tài cấp cơ sở “Huấn luyện chiến sĩ mới trên sông, kênh rạch”",
  "SK: Bộ dụng cụ bảo quản vũ khí tại chốt",
  "SK: Thẻ hỏi đáp pháp luật biên giới song ngữ",
  "Mưu trí, sáng tạo trong giải cứu người bị lừa qua biên giới ngày 02/8/2023",
] as const;

/** The people of every unit, bloc by bloc, the same on every run. */
export function makeLongAnPeople(): ReadonlyMap<string, readonly LongAnPerson[]> {
  const random = seeded(2023);
  const nextName = nameMaker(random, []);
  let initiatives = 0;
  const people = BLOCS.flatMap(({ units }) =>
    units.map((unit): readonly [string, readonly LongAnPerson[]] => [
      unit.name,
      [...unit.people].map((letter, index): LongAnPerson => {
        const [rank, post, bornFrom] = postOf(unit, index);
        const rated = RATED[letter];
        const inventive = letter === "X" || letter === "I";
        if (inventive) initiatives += 1;
        return {
          name: nextName(false),
          born: bornFrom + Math.floor(random() * 5),
          rank,
          post,
          rating: rated === undefined ? null : pick(random, rated.said),
          passed: rated?.passed ?? null,
          good: rated === undefined ? null : pick(random, rated.good),
          initiative: inventive ? (INITIATIVES[initiatives % INITIATIVES.length] ?? "") : "Không",
          discipline: unit.disciplines?.[index + 1] ?? "Không",
          registered: index < 2 ? "CSTĐCS" : "CSTT",
          votes: inventive || letter === "G" ? 11 + Math.floor(random() * 5) : null,
        };
      }),
    ]),
  );
  return new Map(people);
}

function postOf({ name }: LongAnUnit, index: number): Post {
  const posts = /^(?:Phòng|Ban|Bệnh xá)/.test(name)
    ? OFFICE
    : /^(?:Tiểu đội|Đại đội)/.test(name)
      ? SQUAD
      : TEAM;
  return posts[index] ?? posts[posts.length - 1] ?? ["", "", 1990];
}
