import { invalidArgument } from "../batch/error";
import { textOf } from "./arguments";

/** The colour words of HTML 4; Excel knows more, which fail loudly here. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#RRGGBB" in capitals from "#rrggbb" or a colour word. @throws HostError InvalidArgument. */
export function colorOf(value: unknown, location: string): string {
  const text = textOf(value, location);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMES[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(location, `“${text}” is no colour`);
  return named;
}
