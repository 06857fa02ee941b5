import { foldText } from "../text";

const CLASS =
  /^(?:(?:loai|hang|muc)? ?(?:[1-5]|i{1,3}|iv|v|[abcd]|[abc]\d)|(?:hoan thanh )?(?:xuat sac|tot|kha|trung binh|tb|yeu|kem|gioi|dat|khong dat)(?: nhiem vu)?|khong (?:pl|phan loai|xep loai)|k\.?p\.?l|(?:k?ht|htt|htxs)nv)$/;

/** Whether a cell's text is a class as staff give them: "Loại 1", "Tốt", "Không PL". */
export function isClassText(text: string): boolean {
  return CLASS.test(foldText(text));
}

/** The same text for the same class: "Loại 1", "LOẠI 1" and "1"; "Không PL" and "Không phân loại". */
export function classKey(name: string): string {
  return foldText(name)
    .replace(/^(?:xep |phan )?loai (?=\S)/, "")
    .replace(/^(?:kpl|khong pl|khong xep loai)$/, "khong phan loai");
}
