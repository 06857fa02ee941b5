import type { Post } from "./posts";
import { COMPANY, FLOTILLA, OFFICE, STATION } from "./posts";

export interface RosterUnit {
  /** As in the roster's section row. */
  readonly heading: string;
  /** As in the unit sheet, partly abbreviated. */
  readonly shortName: string;
  readonly posts: readonly Post[];
  /** One letter a person in the order of the list: X HTXSNV, G HTTNV, C HTNV, K KHTNV, - not rated yet. */
  readonly ratings: string;
  /** By place in the unit, from 1. Whoever is not named has "Không". */
  readonly initiatives: Readonly<Record<number, string>>;
  readonly disciplines: Readonly<Record<number, string>>;
  readonly notes?: Readonly<Record<number, string>>;
  /** Full names given by hand: those met twice. */
  readonly names?: Readonly<Record<number, string>>;
  readonly scores: {
    readonly self: number;
    readonly checked: number;
    readonly bonus: number;
    readonly penalty: number;
  };
  readonly unitRating: string;
  readonly unitDiscipline: string;
  readonly registered: string;
  readonly unitNote?: string;
}

/** Eight Border Guard units of an invented province, 200 people; what each shows is in the README. */
export const ROSTER_UNITS: readonly RosterUnit[] = [
  {
    heading: "I. ĐỒN BIÊN PHÒNG CỬA VẠN",
    shortName: "ĐBP Cửa Vạn",
    posts: STATION,
    ratings: "XXGGG GGXGG GGGCG GXGGG CCGCG CCCCC",
    initiatives: {
      8: "Đề tài cấp cơ sở “Huấn luyện chiến sĩ mới tuần tra đường thủy”",
      10: "SK: Giá để vũ khí trực SSCĐ",
    },
    disciplines: {},
    names: { 10: "Hoàng Khắc Thạo" },
    scores: { self: 97, checked: 95.6, bonus: 1.5, penalty: 0 },
    unitRating: "HTXSNV",
    unitDiscipline: "Không",
    registered: "ĐVQT",
  },
  {
    heading: "II. ĐỒN BIÊN PHÒNG BẮC LĨNH",
    shortName: "ĐBP Bắc Lĩnh",
    posts: STATION,
    ratings: "XGGGG XGGGG GGCGG GGXGC GGCGG CGCCC CCC",
    initiatives: { 7: "SK: Phần mềm theo dõi trực ban nội bộ", 13: "SK: Bảng tra cứu hiệu lệnh" },
    disciplines: {},
    names: { 5: "Bùi Đức Lãm" },
    scores: { self: 96.5, checked: 95.2, bonus: 1, penalty: 0.25 },
    unitRating: "Hoàn thành xuất sắc NV",
    unitDiscipline: "Không",
    registered: "ĐVQT",
  },
  {
    heading: "III. ĐỒN BIÊN PHÒNG CỬA KHẨU LÂM SƠN",
    shortName: "ĐBPCK Lâm Sơn",
    posts: STATION,
    ratings: "XXGGG GGXGG GGGCG XGGGG GCGCK CGC",
    initiatives: {
      4: "Mưu trí, sáng tạo trong bắt giữ 02 đối tượng vận chuyển ma túy",
      12: "SK: Quy trình kiểm tra phương tiện qua cửa khẩu",
    },
    disciplines: { 25: "Khiển trách" },
    names: { 25: "Triệu Quang Biên" },
    scores: { self: 95, checked: 93.9, bonus: 1.5, penalty: 1 },
    unitRating: "HTXSNV",
    unitDiscipline: "01 khiển trách",
    registered: "ĐVQT",
    unitNote: "01 đ/c KHTNV",
  },
  {
    heading: "IV. ĐỒN BIÊN PHÒNG CỬA KHẨU CẢNG HÒN NGỌC",
    shortName: "ĐBPCK cảng Hòn Ngọc",
    posts: STATION,
    ratings: "XGGGG GXGGG GGGCG GXGGG CGCCC C",
    initiatives: { 9: "SK: Thẻ từ quản lý thuyền viên lên bờ" },
    disciplines: { 24: "Cảnh cáo" },
    scores: { self: 95.5, checked: 94.4, bonus: 1, penalty: 2 },
    unitRating: "HTXSNV",
    unitDiscipline: "01 cảnh cáo",
    registered: "ĐVQT",
  },
  {
    heading: "V. ĐỒN BIÊN PHÒNG ĐẢO VÂN",
    shortName: "Đồn BP Đảo Vân",
    posts: STATION,
    ratings: "GGGGG GGGGG GGGCG GGGCG CGCC",
    initiatives: {},
    disciplines: {},
    names: { 14: "Hoàng Khắc Thạo" },
    notes: { 14: "Trùng tên (ĐBP Cửa Vạn)" },
    scores: { self: 95, checked: 94.1, bonus: 0.5, penalty: 0 },
    unitRating: "HTXSNV",
    unitDiscipline: "Không",
    registered: "ĐVQT",
  },
  {
    heading: "VI. HẢI ĐỘI BIÊN PHÒNG 2",
    shortName: "Hải đội BP 2",
    posts: FLOTILLA,
    ratings: "XGGGG GGGXG GGGGC GGCCC GC",
    initiatives: { 5: "SK: Bộ gá tháo lắp chân vịt xuồng cao tốc" },
    disciplines: { 19: "Khiển trách" },
    names: { 9: "Bùi Đức Lãm" },
    scores: { self: 94, checked: 92.8, bonus: 1, penalty: 0.5 },
    unitRating: "Hoàn thành tốt NV",
    unitDiscipline: "01 khiển trách",
    registered: "ĐVTT",
  },
  {
    heading: "VII. ĐẠI ĐỘI HUẤN LUYỆN - CƠ ĐỘNG",
    shortName: "Đại đội Huấn luyện - Cơ động",
    posts: COMPANY,
    ratings: "XXGGG GXGGG GGGXG GGXGC CGCCC",
    initiatives: {
      7: "SK: Mô hình bia ẩn hiện điều khiển từ xa",
      14: "SK: Bộ học cụ võ thuật chiến đấu tay không",
    },
    disciplines: {},
    names: { 21: "Bùi Đức Lãm" },
    scores: { self: 98, checked: 96.3, bonus: 1, penalty: 0 },
    unitRating: "HTXSNV",
    unitDiscipline: "Không",
    registered: "ĐVQT",
  },
  {
    heading: "VIII. PHÒNG HẬU CẦN - KỸ THUẬT",
    shortName: "Phòng Hậu cần - Kỹ thuật",
    posts: OFFICE,
    ratings: "GXGGG GGGCG -C",
    initiatives: {},
    disciplines: {},
    names: { 3: "Triệu Quang Biên" },
    notes: { 11: "Chưa có kết quả phân loại" },
    scores: { self: 92, checked: 90.4, bonus: 0, penalty: 0.5 },
    unitRating: "HTNV",
    unitDiscipline: "Không",
    registered: "ĐVTT",
  },
];
