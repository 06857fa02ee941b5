/** One line of the scoring sheet, as staff would type it. */
export interface UnitLine {
  readonly name: string;
  readonly strength: number;
  readonly selfScore: number;
  /** Chính trị tư tưởng, SSCĐ, huấn luyện, chính quy, hậu cần - kỹ thuật, công tác Đảng. */
  readonly parts: readonly [number, number, number, number, number, number];
  readonly bonus: number;
  readonly penalty: number;
  /** How many completed their task. */
  readonly completed: number;
  /** CSTT, those with CSTĐCS among them. */
  readonly advanced: number;
  readonly emulation: number;
  readonly discipline: string | null;
  readonly rating: string;
  readonly note?: string;
  /** Staff hid the row; it is a unit all the same. */
  readonly hidden?: boolean;
}

export interface Bloc {
  readonly heading: string;
  readonly units: readonly UnitLine[];
}

/** Three blocs, fifteen units: places and numbers are invented, each line shows one edge of the law (README). */
export const BLOCS: readonly Bloc[] = [
  {
    heading: "I. KHỐI CƠ QUAN",
    units: [
      {
        name: "Phòng Tham mưu",
        strength: 30,
        selfScore: 98.5,
        parts: [19.2, 19.5, 19, 14.3, 9.4, 14.4],
        bonus: 2,
        penalty: 0,
        completed: 30,
        advanced: 21,
        emulation: 4,
        discipline: "Không",
        rating: "HTXSNV",
        note: "Dẫn đầu khối",
      },
      {
        name: "Phòng Chính trị",
        strength: 24,
        selfScore: 97,
        parts: [19.6, 19, 18.5, 14.2, 9.3, 14.8],
        bonus: 1.5,
        penalty: 0.25,
        completed: 24,
        advanced: 20,
        emulation: 5,
        discipline: "Không",
        rating: "Hoàn thành tốt NV",
      },
      {
        name: "Phòng Hậu cần - Kỹ thuật",
        strength: 26,
        selfScore: 96.5,
        parts: [18.9, 19.1, 18.7, 14.1, 9.7, 14.2],
        bonus: 1,
        penalty: 0.5,
        completed: 26,
        advanced: 22,
        emulation: 0,
        discipline: "Không",
        rating: "HTXSNV",
        note: "Không có CSTĐCS",
      },
      {
        name: "Ban Tài chính",
        strength: 8,
        selfScore: 92,
        parts: [18.2, 17.8, 17.5, 13.6, 9.1, 13.9],
        bonus: 0,
        penalty: 1,
        completed: 8,
        advanced: 7,
        emulation: 1,
        discipline: "Không",
        rating: "HTNV",
      },
    ],
  },
  {
    heading: "II. KHỐI PHÂN ĐỘI TRỰC THUỘC",
    units: [
      {
        name: "Đại đội Trinh sát 41",
        strength: 83,
        selfScore: 96,
        parts: [18.8, 19.3, 19.2, 13.9, 9.2, 14],
        bonus: 1,
        penalty: 0,
        completed: 83,
        advanced: 58,
        emulation: 6,
        discipline: "Không",
        rating: "HTXSNV",
      },
      {
        name: "Đại đội Công binh 42",
        strength: 99,
        selfScore: 96,
        parts: [18.6, 18.9, 19, 13.8, 9.3, 13.9],
        bonus: 1.5,
        penalty: 0.5,
        completed: 98,
        advanced: 80,
        emulation: 7,
        discipline: "Không",
        rating: "HTXSNV",
        note: "01 đ/c không HTNV",
      },
      {
        name: "Đại đội Thông tin 43",
        strength: 64,
        selfScore: 95.5,
        parts: [18.9, 19.2, 18.8, 14, 9.5, 14.1],
        bonus: 1,
        penalty: 2,
        completed: 64,
        advanced: 50,
        emulation: 5,
        discipline: "01 cảnh cáo",
        rating: "HTXSNV",
        note: "QĐ kỷ luật ngày 12/5/2026",
      },
      {
        name: "Đại đội Thiết giáp 44",
        strength: 58,
        selfScore: 98,
        parts: [19, 19.4, 19.1, 14.2, 9.6, 14.3],
        bonus: 1.5,
        penalty: 0,
        completed: 58,
        advanced: 47,
        emulation: 4,
        discipline: "Không",
        rating: "Hoàn thành XSNV",
        hidden: true,
      },
      {
        name: "Kho Vũ khí - Đạn K65",
        strength: 35,
        selfScore: 93,
        parts: [18.4, 18.6, 18, 13.7, 9.6, 13.8],
        bonus: 0.5,
        penalty: 1,
        completed: 35,
        advanced: 27,
        emulation: 2,
        discipline: "01 khiển trách",
        rating: "HTTNV",
      },
    ],
  },
  {
    heading: "III. KHỐI ĐƠN VỊ CƠ SỞ",
    units: [
      {
        name: "Trung đoàn Bộ binh 947",
        strength: 412,
        selfScore: 98,
        parts: [19.1, 19.4, 19.5, 14.3, 9.4, 14.5],
        bonus: 2,
        penalty: 0.5,
        completed: 412,
        advanced: 305,
        emulation: 38,
        discipline: "Không",
        rating: "HTXSNV",
        note: "Dẫn đầu khối",
      },
      {
        name: "Ban CHPTKV 1 - An Lĩnh",
        strength: 45,
        selfScore: 95,
        parts: [18.7, 19, 18.6, 13.9, 9.2, 14.1],
        bonus: 1,
        penalty: 0.2,
        completed: 45,
        advanced: 36,
        emulation: 4,
        discipline: null,
        rating: "Hoàn thành tốt nhiệm vụ",
        note: "Chờ kết luận kiểm tra",
      },
      {
        name: "Ban CHPTKV 2 - Bắc Vân",
        strength: 42,
        selfScore: 95,
        parts: [18.6, 18.9, 18.7, 13.8, 9.4, 14.2],
        bonus: 0.9,
        penalty: 0.2,
        completed: 42,
        advanced: 33,
        emulation: 3,
        discipline: "Không",
        rating: "HTTNV",
      },
      {
        name: "Ban CHPTKV 3 - Đông Mạc",
        strength: 38,
        selfScore: 91,
        parts: [17.9, 18.2, 18, 13.2, 9, 13.3],
        bonus: 0,
        penalty: 3.5,
        completed: 37,
        advanced: 29,
        emulation: 2,
        discipline: "02 khiển trách, 01 cảnh cáo",
        rating: "HTTNV",
      },
      {
        name: "Ban CHPTKV 4 - Tiên Hà",
        strength: 40,
        selfScore: 96.5,
        parts: [19, 19.2, 19.1, 14.2, 9.3, 14.4],
        bonus: 1,
        penalty: 0,
        completed: 40,
        advanced: 30,
        emulation: 4,
        discipline: "Không",
        rating: "Hoàn thành xuất sắc nhiệm vụ",
      },
      {
        name: "Ban CHPTKV 5 - Vĩnh Lam",
        strength: 36,
        selfScore: 84,
        parts: [16.5, 17, 16.8, 12.1, 8.4, 12.2],
        bonus: 0,
        penalty: 5,
        completed: 35,
        advanced: 22,
        emulation: 1,
        discipline: "01 giáng chức",
        rating: "Không hoàn thành NV",
      },
    ],
  },
];
