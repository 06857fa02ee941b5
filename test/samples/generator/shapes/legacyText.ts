/** TCVN3 as its users know it: each letter with the Latin-1 sign its code shows as; ư is the soft hyphen. */
const TCVN3_PAIRS =
  "Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§ ă¨ â© êª ô« ơ¬ ư\u00ad đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË " +
  "èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî " +
  "ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ";
const TCVN3 = new Map(TCVN3_PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** The text as typed for the font `.VnTime`. @throws where a letter has no code (a capital with a tone). */
export function tcvn3(text: string): string {
  return [...text].map((letter) => codeOf(letter)).join("");
}

/** The text as typed for `.VnTimeH`, which draws small letters as capitals. */
export function tcvn3Capitals(text: string): string {
  return tcvn3(text.toLowerCase());
}

function codeOf(letter: string): string {
  const code = TCVN3.get(letter) ?? (letter < "\u0080" ? letter : undefined);
  if (code === undefined) throw new Error(`“${letter}” has no code in TCVN3.`);
  return code;
}

/** VNI writes a base letter, then one sign for its marks; these are the signs, and the letters with a code of their own. */
const VNI_ALONE: Readonly<Record<string, string>> = {
  ...{ đ: "ñ", ơ: "ô", ư: "ö", ỵ: "î", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò" },
};
const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const [CIRCUMFLEX, BREVE] = ["\u0302", "\u0306"];
const VNI_SIGNS: Readonly<Record<string, string>> = {
  ...{ [GRAVE]: "ø", [ACUTE]: "ù", [HOOK]: "û", [TILDE]: "õ", [DOT]: "ï" },
  ...{ [CIRCUMFLEX]: "â", [CIRCUMFLEX + ACUTE]: "á", [CIRCUMFLEX + GRAVE]: "à" },
  ...{ [CIRCUMFLEX + HOOK]: "å", [CIRCUMFLEX + TILDE]: "ã", [DOT + CIRCUMFLEX]: "ä" },
  ...{ [BREVE]: "ê", [BREVE + ACUTE]: "é", [BREVE + GRAVE]: "è", [BREVE + HOOK]: "ú" },
  ...{ [BREVE + TILDE]: "ü", [DOT + BREVE]: "ë" },
};

/** The text as typed for the font `VNI-Times`. */
export function vni(text: string): string {
  return [...text.normalize("NFC")].map(vniLetter).join("");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const typed = VNI_ALONE[small] ?? composed(small);
  return small === letter ? typed : typed.toUpperCase();
}

function composed(small: string): string {
  if (small < "\u0080") return small;
  const parts = small.normalize("NFD");
  const horned = parts.includes("\u031b");
  const base = horned ? (VNI_ALONE[`${parts.charAt(0)}\u031b`.normalize("NFC")] ?? "") : parts.charAt(0);
  const marks = parts.slice(1).replace("\u031b", "");
  const sign = VNI_SIGNS[marks];
  if (sign === undefined) throw new Error(`“${small}” has no code in VNI.`);
  return base + sign;
}
