import { foldText } from "../text";

/** Vietnam's provinces before and after July 2025, as names are compared. */
const PROVINCES: ReadonlySet<string> = new Set(
  [
    "An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước",
    "Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai",
    "Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Hưng Yên",
    "Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình",
    "Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La",
    "Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long",
    "Vĩnh Phúc, Yên Bái",
  ].flatMap((line) => line.split(", ").map((name) => foldText(name).replace(/\W+/g, " "))),
);
const CITIES: ReadonlySet<string> = new Set([
  "ha noi",
  "hai phong",
  "da nang",
  "ho chi minh",
  "can tho",
  "hue",
]);
/** A province's command: "Bộ CHQS tỉnh", "Ban Chỉ huy BĐBP tỉnh"; a "Ban CHQS thành phố" is a district's. */
const COMMAND =
  /^(?:bo (?:chi huy(?: quan su)?|chqs|ch quan su)|(?:bo |ban )?(?:chi huy |ch )?(?:bdbp|bo doi bien phong))\b\s*/;

/** Whether a unit is a province, or a province's command. */
export function isProvinceLevel(name: string): boolean {
  // No province has a number: most units of a force need not be folded to tell.
  if (/\d/.test(name)) return false;
  const folded = foldText(name).replace(/\W+/g, " ").trim();
  const bare = folded.replace(COMMAND, "");
  const hasCommand = bare !== folded;
  const named = /^(?:(tinh)|(thanh pho|tp)) (.+)$/.exec(bare);
  if (named?.[3] === undefined) return PROVINCES.has(bare);
  if (hasCommand) return true;
  return named[1] !== undefined ? PROVINCES.has(named[3]) : CITIES.has(named[3]);
}

/** Between provinces where most of the members are provinces: a cluster's number alone does not tell. */
export function layerOf(names: readonly string[]): "inside" | "between" {
  let others = 0;
  for (const name of names) {
    if (isProvinceLevel(name)) continue;
    others += 1;
    if (others * 2 >= names.length) return "inside";
  }
  return "between";
}
