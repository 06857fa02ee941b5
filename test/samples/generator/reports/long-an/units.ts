/** One letter a person: X HTXSNV with an initiative, I HTTNV with one, G HTTNV, C HTNV, K KHTNV, - not rated. */
export interface LongAnUnit {
  readonly name: string;
  readonly people: string;
  readonly rating: string | null;
  readonly points: number;
  readonly bonus?: number;
  readonly penalty?: number;
  readonly discipline?: string;
  /** Form of discipline by place in the list, from 1. */
  readonly disciplines?: Readonly<Record<number, string>>;
  readonly registered?: string;
  /** Votes for the unit's title; absent where it was not put to the vote. */
  readonly votes?: number;
  readonly note?: string;
  /** The unit's sheet leaves its counts of CSTT and of tasks completed open. */
  readonly countsOpen?: boolean;
}

export interface LongAnBloc {
  readonly heading: string;
  readonly units: readonly LongAnUnit[];
}

const TIEN_TIEN = "HTTNV";
const XUAT_SAC = "HTXSNV";

/** Three qualify for ĐVQT, twenty-eight for ĐVTT, five for neither; see the README for why. */
export const BLOCS: readonly LongAnBloc[] = [
  {
    heading: "I. KHỐI CƠ QUAN",
    units: [
      { name: "Phòng Tham mưu", people: "XIGGGGGC", rating: XUAT_SAC, points: 97.35, bonus: 1, votes: 15 },
      { name: "Phòng Chính trị", people: "XXGGGGC", rating: TIEN_TIEN, points: 95.8, bonus: 1, votes: 14 },
      { name: "Phòng Trinh sát", people: "XIGGGCC", rating: TIEN_TIEN, points: 94.2, votes: 13 },
      {
        name: "Phòng Phòng, chống ma túy và tội phạm",
        people: "XGGGC",
        rating: TIEN_TIEN,
        points: 94.75,
        bonus: 0.5,
        votes: 14,
      },
      { name: "Phòng Hậu cần - Kỹ thuật", people: "XIGGGCC", rating: TIEN_TIEN, points: 93.6, votes: 12 },
      {
        name: "Ban Tài chính",
        people: "GGGGC",
        rating: "Hoàn thành xuất sắc NV",
        points: 96.1,
        votes: 13,
        note: "Năm 2023 không có cá nhân CSTĐ",
      },
    ],
  },
  {
    heading: "II. KHỐI ĐƠN VỊ TRỰC THUỘC",
    units: [
      {
        name: "Đại đội Huấn luyện - Cơ động",
        people: "XGGGGGGGGGGGGGGGCCCCCCC",
        rating: XUAT_SAC,
        points: 95.9,
        bonus: 0.5,
        note: "CSTT 16/23 đồng chí",
      },
      {
        name: "Đội Tuần tra đường sông",
        people: "XXGGGGGCCC",
        rating: XUAT_SAC,
        points: 96.85,
        bonus: 1,
        votes: 15,
      },
      { name: "Tiểu đội Thông tin cơ động", people: "XGGGC", rating: TIEN_TIEN, points: 93.1, votes: 12 },
      {
        name: "Tiểu đội Vệ binh",
        people: "GGGG---",
        rating: TIEN_TIEN,
        points: 92.4,
        countsOpen: true,
        note: "03 đồng chí mới về, chưa có nhận xét của đơn vị cũ",
      },
      { name: "Bệnh xá Biên phòng", people: "XGGGGC", rating: TIEN_TIEN, points: 94.3, votes: 13 },
      {
        name: "Đội xe - Xưởng sửa chữa",
        people: "XIGGGCC",
        rating: TIEN_TIEN,
        points: 92.95,
        penalty: 0.25,
        votes: 12,
      },
    ],
  },
  {
    heading: "III. CỤM THI ĐUA SỐ 1",
    units: [
      {
        name: "Đội Vũ trang ĐBP Gò Trâm",
        people: "XXGGGGC",
        rating: XUAT_SAC,
        points: 96.4,
        bonus: 0.5,
        votes: 14,
      },
      { name: "Đội VĐQC ĐBP Gò Trâm", people: "XGGGC", rating: TIEN_TIEN, points: 94.6, votes: 13 },
      { name: "Trạm KSBP ĐBP Gò Trâm", people: "XGGGC", rating: TIEN_TIEN, points: 93.75, votes: 12 },
      { name: "Đội TMHC ĐBP Gò Trâm", people: "XIGGGCC", rating: TIEN_TIEN, points: 93.2, votes: 12 },
      { name: "Đội Vũ trang ĐBP Kênh Sậy", people: "XIGGGCC", rating: TIEN_TIEN, points: 94.05, votes: 13 },
      { name: "Đội VĐQC ĐBP Kênh Sậy", people: "XGGGC", rating: TIEN_TIEN, points: 93.9, votes: 13 },
      {
        name: "Trạm KSBP ĐBP Kênh Sậy",
        people: "GGGGC",
        rating: null,
        points: 91.2,
        note: "Chờ kết luận kiểm tra cuối năm",
      },
      { name: "Đội TMHC ĐBP Kênh Sậy", people: "XGGGC", rating: TIEN_TIEN, points: 92.8, votes: 11 },
      {
        name: "Đội Vũ trang ĐBP Láng Cò",
        people: "XXGGGGC",
        rating: TIEN_TIEN,
        points: 95.05,
        bonus: 0.5,
        votes: 14,
      },
      {
        name: "Đội VĐQC ĐBP Láng Cò",
        people: "XGGGK",
        rating: XUAT_SAC,
        points: 95.25,
        bonus: 1,
        discipline: "01 khiển trách",
        disciplines: { 5: "Khiển trách" },
        votes: 11,
        note: "01 đồng chí KHTNV",
      },
      { name: "Trạm KSBP ĐBP Láng Cò", people: "XIGGGCC", rating: TIEN_TIEN, points: 93.35, votes: 12 },
      { name: "Đội TMHC ĐBP Láng Cò", people: "XGGGGC", rating: TIEN_TIEN, points: 93.05, votes: 12 },
    ],
  },
  {
    heading: "IV. CỤM THI ĐUA SỐ 2",
    units: [
      {
        name: "Đội Vũ trang ĐBP Rạch Dứa",
        people: "XXGGGGC",
        rating: TIEN_TIEN,
        points: 95.4,
        bonus: 0.5,
        votes: 14,
      },
      {
        name: "Đội VĐQC ĐBP Rạch Dứa",
        people: "XGGGGC",
        rating: TIEN_TIEN,
        points: 92.3,
        penalty: 2,
        discipline: "01 cảnh cáo",
        disciplines: { 6: "Cảnh cáo" },
        note: "Quyết định kỷ luật tháng 5/2023",
      },
      { name: "Trạm KSBP ĐBP Rạch Dứa", people: "XGGGC", rating: TIEN_TIEN, points: 94.15, votes: 13 },
      { name: "Đội TMHC ĐBP Rạch Dứa", people: "XIGGGCC", rating: TIEN_TIEN, points: 93.5, votes: 12 },
      { name: "Đội Vũ trang ĐBP Bàu Sen", people: "XIGGGCC", rating: TIEN_TIEN, points: 93.8, votes: 12 },
      { name: "Đội VĐQC ĐBP Bàu Sen", people: "XGGGC", rating: TIEN_TIEN, points: 94.5, votes: 14 },
      {
        name: "Trạm KSBP ĐBP Bàu Sen",
        people: "GGGGCC",
        rating: "HTNV",
        points: 88.6,
        penalty: 1,
        registered: "ĐVTT",
      },
      { name: "Đội TMHC ĐBP Bàu Sen", people: "XGGGC", rating: TIEN_TIEN, points: 92.65, votes: 11 },
      { name: "Đội Vũ trang ĐBP Tràm Nổi", people: "XIGGGCC", rating: TIEN_TIEN, points: 94.4, votes: 13 },
      { name: "Đội VĐQC ĐBP Tràm Nổi", people: "XGGGC", rating: TIEN_TIEN, points: 94.4, votes: 13 },
      {
        name: "Trạm KSBP ĐBP Tràm Nổi",
        people: "GGGGC",
        rating: "Hoàn thành xuất sắc nhiệm vụ",
        points: 95.7,
        bonus: 0.5,
        votes: 13,
      },
      {
        name: "Đội TMHC ĐBP Tràm Nổi",
        people: "XGGGGC",
        rating: "Hoàn thành tốt NV",
        points: 93.45,
        votes: 12,
      },
    ],
  },
];
