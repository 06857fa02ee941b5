/** What one unit's columns say of one leaf; "KP": không phân công. Points are those of the last stage. */
export interface LeafScore {
  readonly target?: number;
  readonly actual: number | string;
  readonly points: number | "KP";
  /** Where the unit gave itself other points than the cluster did. */
  readonly self?: number;
  readonly remark?: string;
}

export interface Leaf {
  readonly number: string;
  readonly name: string;
  readonly how: string;
  readonly max: number;
  /** In the order of `SCORED_UNITS`. */
  readonly scores: readonly LeafScore[];
}

export interface Parent {
  readonly number: string;
  readonly name: string;
  readonly children: readonly (Parent | Leaf)[];
  /** Hundredths by which a unit's printed sum is wrong, by its place from 0. */
  readonly misprint?: Readonly<Record<number, number>>;
}

export const SCORED_UNITS = ["ĐBP Gò Trâm", "ĐBP Kênh Sậy", "ĐBP Láng Cò", "ĐBP Rạch Dứa"] as const;

const reached = (target: number, actual: number, points: number, self?: number): LeafScore => ({
  target,
  actual,
  points,
  ...(self === undefined ? {} : { self }),
});
const passed = (points: number): LeafScore => ({ actual: "Đạt", points });
const failed = (self: number): LeafScore => ({
  actual: "Không đạt",
  points: 0,
  self,
  remark: "Cụm kiểm tra không đạt",
});
const counted = (actual: number, points: number): LeafScore => ({ actual, points });

/**
 * 1000 points: A 700, B 300. Quantitative leaves follow the cluster's formula: below the target half the points by
 * A/T, at the target half, the best exceeder by ratio all, the others between; a result without a target apart.
 */
export const TREE: readonly Parent[] = [
  {
    number: "A",
    name: "NHIỆM VỤ CÔNG TÁC CHUYÊN MÔN",
    children: [
      {
        number: "I",
        name: "Quản lý, bảo vệ biên giới",
        children: [
          {
            number: "1",
            name: "Tuần tra, kiểm soát",
            // 45 + 33,33 is 78,33; printed as 78,34 for the third unit and carried up.
            misprint: { 2: 1 },
            children: [
              {
                number: "-",
                name: "Lượt tuần tra đường biên, mốc quốc giới",
                how: "Định lượng",
                max: 60,
                scores: [
                  reached(100, 120, 60),
                  reached(100, 100, 30),
                  reached(100, 110, 45, 50),
                  reached(100, 80, 24),
                ],
              },
              {
                number: "-",
                name: "Lượt kiểm soát phương tiện qua biên giới",
                how: "Định lượng",
                max: 40,
                scores: [
                  reached(50, 50, 20),
                  reached(40, 50, 40),
                  reached(60, 70, 33.33),
                  { actual: 30, points: 40, remark: "Không giao chỉ tiêu, có kết quả" },
                ],
              },
            ],
          },
          {
            number: "2",
            name: "Sẵn sàng chiến đấu",
            children: [
              {
                number: "-",
                name: "Duy trì nghiêm chế độ trực SSCĐ",
                how: "Đạt / không đạt",
                max: 120,
                scores: [passed(120), passed(120), failed(120), passed(120)],
              },
              {
                number: "-",
                name: "Luyện tập các phương án",
                how: "Chấm thẳng: 10 điểm/lần",
                max: 80,
                scores: [counted(5, 50), counted(9, 80), counted(8, 80), counted(0, 0)],
              },
            ],
          },
        ],
      },
      {
        number: "II",
        name: "Phòng, chống tội phạm",
        children: [
          {
            number: "1",
            name: "Số vụ việc phát hiện, xử lý",
            how: "Định lượng",
            max: 250,
            scores: [
              reached(20, 18, 112.5),
              reached(20, 25, 250),
              reached(40, 50, 250),
              { actual: "KP", points: "KP", remark: "Không giao" },
            ],
          },
          {
            number: "2",
            name: "Không để hình thành tụ điểm phức tạp",
            how: "Đạt / không đạt",
            max: 150,
            scores: [passed(150), passed(150), passed(150), failed(150)],
          },
        ],
      },
    ],
  },
  {
    number: "B",
    name: "XÂY DỰNG ĐƠN VỊ",
    children: [
      {
        number: "I",
        name: "Xây dựng chính quy, chấp hành kỷ luật",
        children: [
          {
            number: "1",
            name: "Không có quân nhân bị xử lý kỷ luật",
            how: "Đạt / không đạt",
            max: 90.02,
            scores: [passed(90.02), passed(90.02), passed(90.02), passed(90.02)],
          },
          {
            number: "2",
            name: "Sổ sách, báo cáo đúng quy định",
            how: "Đạt / không đạt",
            max: 9.98,
            scores: [passed(9.98), failed(9.98), passed(9.98), passed(9.98)],
          },
          {
            number: "3",
            name: "Mô hình dân vận có hiệu quả",
            how: "Chấm thẳng: 20 điểm/mô hình",
            max: 100,
            scores: [counted(6, 100), counted(5, 100), counted(4, 80), counted(3, 60)],
          },
        ],
      },
      {
        number: "II",
        name: "Hậu cần, kỹ thuật; điểm cộng, trừ",
        children: [
          {
            number: "1",
            name: "Bảo đảm hậu cần, kỹ thuật",
            how: "Đạt / không đạt",
            max: 80,
            scores: [passed(80), passed(80), passed(80), passed(80)],
          },
          {
            number: "2",
            name: "Việc được cộng, bị trừ (5 điểm/việc)",
            how: "Cộng, trừ: từ -20 đến 20",
            max: 20,
            scores: [counted(6, 20), counted(2, 10), counted(-2, -10), counted(4, 20)],
          },
        ],
      },
    ],
  },
];
