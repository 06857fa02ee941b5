/**
 * Invented names: family, middle and given name drawn by a seeded generator.
 * The pools lean on less usual names, so that no combination is that of a person in public life.
 */
const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Ngô",
  "Dương",
  "Lý",
  "Đinh",
  "Trịnh",
  "Mạc",
  "Nông",
  "Triệu",
  "Quách",
  "Phùng",
  "Lục",
  "Vi",
  "Tạ",
  "Khúc",
  "Doãn",
  "Thân",
  "Hà",
  "Lương",
  "Cao",
  "Bàn",
  "Chu",
];
const MIDDLE = [
  "Văn",
  "Đình",
  "Khắc",
  "Bá",
  "Viết",
  "Huy",
  "Thế",
  "Quang",
  "Xuân",
  "Hữu",
  "Đức",
  "Trọng",
  "Công",
  "Ngọc",
  "Duy",
  "Tiến",
];
const GIVEN = [
  "Biên",
  "Khoát",
  "Lịch",
  "Thuyên",
  "Chiêm",
  "Nhuệ",
  "Sáng",
  "Uẩn",
  "Tường",
  "Vịnh",
  "Tuyên",
  "Thạo",
  "Luyện",
  "Khảm",
  "Hiệu",
  "Điệp",
  "Ước",
  "Toán",
  "Phiên",
  "Lãm",
  "Hợp",
  "Giáp",
  "Duyệt",
  "Đán",
  "Chuyên",
  "Bính",
  "Thuấn",
  "Đạm",
  "Kỷ",
  "Nghiêm",
  "Phái",
  "Quảng",
  "Rạng",
  "Sơ",
  "Thản",
  "Tự",
  "Viên",
  "Xứng",
  "Yên",
  "Bưởi",
];

const WOMENS_GIVEN = ["Huệ", "Nhài", "Thoa", "Duyên", "Loan", "Hạnh", "Thắm", "Bích"];

/** A small seeded generator of numbers in 0..1 (a linear congruence, enough for invented data). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function pick<T>(random: () => number, from: readonly [T, ...T[]] | readonly T[]): T {
  const item = from[Math.floor(random() * from.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** A maker of names that never gives the same name twice, nor one that is in `taken`. */
export function nameMaker(random: () => number, taken: readonly string[]): (woman: boolean) => string {
  const used = new Set(taken);
  return (woman) => {
    for (;;) {
      const family = pick(random, FAMILY);
      const own = woman
        ? `Thị ${pick(random, WOMENS_GIVEN)}`
        : `${pick(random, MIDDLE)} ${pick(random, GIVEN)}`;
      const name = `${family} ${own}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
