import type { DisciplineDegree, FactValues, TaskRating } from "../candidates/candidate";
import type { Bilingual } from "../text/bilingual";

/** How sentences name a fact's column. */
export const FACT_NAMES: Readonly<Record<keyof FactValues, Bilingual>> = {
  ordinal: { vi: "Số thứ tự", en: "No." },
  birth: { vi: "Năm sinh", en: "Birth" },
  militaryRank: { vi: "Cấp bậc", en: "Military rank" },
  position: { vi: "Chức vụ", en: "Position" },
  enlisted: { vi: "Nhập ngũ", en: "Enlisted" },
  personalId: { vi: "Số hiệu", en: "Personal number" },
  category: { vi: "Đối tượng", en: "Category" },
  note: { vi: "Ghi chú", en: "Note" },
  strength: { vi: "Quân số", en: "Strength" },
  total: { vi: "Tổng điểm", en: "Total points" },
  standing: { vi: "Xếp hạng", en: "Standing" },
  taskRating: { vi: "Mức độ hoàn thành nhiệm vụ", en: "Task rating" },
  completedShare: { vi: "Tỷ lệ hoàn thành nhiệm vụ", en: "Share that completed tasks" },
  completedCount: { vi: "Số hoàn thành nhiệm vụ", en: "Number that completed tasks" },
  advancedCount: { vi: "Số CSTT", en: "Number of CSTT" },
  advancedShare: { vi: "Tỷ lệ CSTT", en: "Share of CSTT" },
  emulationCount: { vi: "Số CSTĐCS", en: "Number of CSTĐCS" },
  discipline: { vi: "Kỷ luật", en: "Discipline" },
  initiative: { vi: "Sáng kiến", en: "Initiative" },
  registeredTitle: { vi: "Danh hiệu đăng ký", en: "Registered title" },
  proposedTitle: { vi: "Danh hiệu đề nghị", en: "Proposed title" },
  title: { vi: "Danh hiệu", en: "Title" },
  members: { vi: "Tổng số thành viên", en: "Council members" },
  votesIssued: { vi: "Phiếu phát ra", en: "Ballots issued" },
  votesReturned: { vi: "Phiếu thu về", en: "Ballots returned" },
  votesValid: { vi: "Phiếu hợp lệ", en: "Valid ballots" },
  votesFor: { vi: "Phiếu đồng ý", en: "Votes for" },
  votesShare: { vi: "Tỷ lệ phiếu", en: "Share of votes" },
  objectClass: { vi: "Đối tượng", en: "Class" },
  present: { vi: "Quân số có mặt", en: "Strength present" },
  considered: { vi: "Số được xét", en: "Number considered" },
  testPassedShare: { vi: "Tỷ lệ kiểm tra đạt yêu cầu", en: "Share of tests passed" },
  testGoodShare: { vi: "Tỷ lệ kiểm tra khá, giỏi", en: "Share of tests good or better" },
  serviceMonths: { vi: "Số tháng công tác", en: "Months of service" },
  absenceDays: { vi: "Số ngày nghỉ", en: "Days absent" },
  study: { vi: "Đi học", en: "Study" },
  transfer: { vi: "Chuyển đơn vị", en: "Transfer" },
  investigation: { vi: "Đang xem xét, khiếu nại", en: "Under investigation" },
  selfScore: { vi: "Điểm tự chấm", en: "Self score" },
  clusterScore: { vi: "Điểm cụm chấm", en: "Cluster score" },
  finalScore: { vi: "Điểm duyệt", en: "Approved score" },
  bonus: { vi: "Điểm thưởng", en: "Bonus" },
  penalty: { vi: "Điểm trừ", en: "Penalty" },
  classCap: { vi: "Khống chế xếp loại", en: "Class cap" },
  pledged: { vi: "Ký giao ước", en: "Pledge signed" },
};

export const RATING_NAMES: Readonly<Record<TaskRating, Bilingual>> = {
  notCompleted: { vi: "Không hoàn thành nhiệm vụ", en: "Tasks not completed" },
  completed: { vi: "Hoàn thành nhiệm vụ", en: "Tasks completed" },
  good: { vi: "Hoàn thành tốt nhiệm vụ", en: "Tasks completed well" },
  excellent: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Tasks completed excellently" },
};

/** The usual abbreviations, for narrow columns. */
export const RATING_SHORT: Readonly<Record<TaskRating, string>> = {
  notCompleted: "KHTNV",
  completed: "HTNV",
  good: "HTTNV",
  excellent: "HTXSNV",
};

export const DEGREE_NAMES: Readonly<Record<DisciplineDegree, Bilingual>> = {
  reprimand: { vi: "khiển trách", en: "reprimand" },
  warning: { vi: "cảnh cáo", en: "warning" },
  salaryReduction: { vi: "hạ bậc lương", en: "salary reduction" },
  demotionOfPost: { vi: "giáng chức", en: "demotion of post" },
  removalFromPost: { vi: "cách chức", en: "removal from post" },
  demotionOfRank: { vi: "giáng cấp bậc quân hàm", en: "demotion of rank" },
  strippedOfRank: { vi: "tước quân hàm, tước danh hiệu quân nhân", en: "stripped of rank" },
};
