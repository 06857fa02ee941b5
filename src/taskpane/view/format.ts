import type Big from "big.js";
import type { Language } from "../../domain/text/bilingual";

/** Points as the language writes them, two decimals at most by default: 88.333 → "88,33"; 90 → "90". */
export function formatPoints(points: Big, language: Language, decimals = 2): string {
  const text = points.round(decimals).toFixed();
  return language === "vi" ? text.replace(".", ",") : text;
}

/** "2025-11-18" → "18/11/2025", "2024-05" → "05/2024", in both languages: the workbooks write dates so. */
export function formatDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** How a link names a cell that is given as an address: "'Chấm điểm'!M11" → "Chấm điểm!M11". */
export function shownAddress(address: string): string {
  const split = address.lastIndexOf("!");
  const sheet = address.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
  return split < 0 ? address : `${sheet}!${address.slice(split + 1)}`;
}
