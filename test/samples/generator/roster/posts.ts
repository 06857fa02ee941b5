/** Rank and post, in the order in which staff list them: command, officers, professional soldiers, conscripts. */
export type Post = readonly [rank: string, post: string];

const CONSCRIPTS: readonly Post[] = [
  ["Trung sĩ", "Tiểu đội trưởng"],
  ["Hạ sĩ", "Phó Tiểu đội trưởng"],
  ["Binh nhất", "Chiến sĩ"],
];

/** A border post (đồn biên phòng). The last post repeats for everybody after it. */
export const STATION: readonly Post[] = [
  ["Trung tá", "Đồn trưởng"],
  ["Trung tá", "Chính trị viên"],
  ["Thiếu tá", "Phó Đồn trưởng"],
  ["Thiếu tá", "Phó Đồn trưởng"],
  ["Thiếu tá", "Chính trị viên phó"],
  ["Đại úy", "Đội trưởng Vũ trang"],
  ["Đại úy", "Đội trưởng VĐQC"],
  ["Đại úy", "Đội trưởng PCMT&TP"],
  ["Đại úy", "Trạm trưởng KSBP"],
  ["Thượng úy", "Đội phó Vũ trang"],
  ["Thượng úy", "Đội phó VĐQC"],
  ["Trung úy", "Cán bộ Trinh sát"],
  ["Thiếu tá QNCN", "Nhân viên Quân y"],
  ["Đại úy QNCN", "Nhân viên Báo vụ"],
  ["Thượng úy QNCN", "Nhân viên Cơ yếu"],
  ["Thượng úy QNCN", "Nhân viên KSHC"],
  ["Trung úy QNCN", "Nhân viên Quản lý"],
  ["Trung úy QNCN", "Nhân viên Nấu ăn"],
  ...CONSCRIPTS,
];

export const FLOTILLA: readonly Post[] = [
  ["Trung tá", "Hải đội trưởng"],
  ["Trung tá", "Chính trị viên"],
  ["Thiếu tá", "Phó Hải đội trưởng"],
  ["Đại úy", "Thuyền trưởng"],
  ["Đại úy", "Máy trưởng"],
  ["Thượng úy", "Thuyền phó"],
  ["Thiếu tá QNCN", "Máy trưởng"],
  ["Đại úy QNCN", "Nhân viên Hàng hải"],
  ["Thượng úy QNCN", "Nhân viên Ra đa"],
  ["Thượng úy QNCN", "Nhân viên Cơ điện"],
  ["Trung úy QNCN", "Thủy thủ trưởng"],
  ...CONSCRIPTS,
];

export const COMPANY: readonly Post[] = [
  ["Thiếu tá", "Đại đội trưởng"],
  ["Thiếu tá", "Chính trị viên"],
  ["Đại úy", "Phó Đại đội trưởng"],
  ["Đại úy", "Chính trị viên phó"],
  ["Thượng úy", "Trung đội trưởng"],
  ["Trung úy", "Trung đội trưởng"],
  ["Trung úy", "Trung đội trưởng"],
  ["Đại úy QNCN", "Nhân viên Quân y"],
  ["Thượng úy QNCN", "Nhân viên Quân khí"],
  ["Trung úy QNCN", "Nhân viên Quản lý"],
  ["Trung sĩ", "Tiểu đội trưởng"],
  ["Trung sĩ", "Tiểu đội trưởng"],
  ...CONSCRIPTS,
];

export const OFFICE: readonly Post[] = [
  ["Trung tá", "Trưởng phòng"],
  ["Trung tá", "Phó Trưởng phòng"],
  ["Thiếu tá", "Trợ lý Quân nhu"],
  ["Thiếu tá", "Trợ lý Doanh trại"],
  ["Đại úy", "Trợ lý Xăng dầu"],
  ["Đại úy", "Trợ lý Quân khí"],
  ["Thiếu tá QNCN", "Nhân viên Tài chính"],
  ["Đại úy QNCN", "Nhân viên Thống kê"],
  ["Đại úy QNCN", "Thủ kho"],
  ["Thượng úy QNCN", "Thủ kho"],
  ["Thượng úy QNCN", "Lái xe"],
];

/** Years of birth that go with a rank, first and last. */
export const BORN: Readonly<Record<string, readonly [number, number]>> = {
  "Trung tá": [1976, 1983],
  "Thiếu tá": [1981, 1988],
  "Đại úy": [1988, 1993],
  "Thượng úy": [1992, 1996],
  "Trung úy": [1996, 2000],
  "Thiếu tá QNCN": [1978, 1985],
  "Đại úy QNCN": [1984, 1990],
  "Thượng úy QNCN": [1989, 1995],
  "Trung úy QNCN": [1993, 1999],
  "Trung sĩ": [2003, 2005],
  "Hạ sĩ": [2004, 2006],
  "Binh nhất": [2005, 2007],
};
