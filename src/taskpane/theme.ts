import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { StoredSettings } from "../excel/port";

/** The green of the icons, from nearly black to nearly white. */
const GREEN: BrandVariants = {
  10: "#04150c",
  20: "#0a2818",
  30: "#0d3d25",
  40: "#0f4d2f",
  50: "#115c39",
  60: "#146b44",
  70: "#16734a",
  80: "#18794e",
  90: "#2b8a5f",
  100: "#3f9a71",
  110: "#57aa84",
  120: "#70ba98",
  130: "#8bc9ac",
  140: "#a6d8c1",
  150: "#c2e6d6",
  160: "#def4ea",
};

export const LIGHT: Theme = createLightTheme(GREEN);

/** On a dark ground Fluent's middle greens and its red are too dark to read (below 4.5:1): lighter ones. */
export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[140],
  colorNeutralForeground2BrandHover: GREEN[120],
  colorNeutralForeground2BrandPressed: GREEN[120],
  colorStatusDangerForeground1: "#eb9299",
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
};

/**
 * Whether to draw dark: what staff chose, else Office's theme, else the system's.
 * The system alone would be wrong in Excel, whose theme is chosen apart from it.
 */
export function useDark(choice: StoredSettings["theme"], officeIsDark: boolean | null): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => darkQuery()?.matches ?? false);
  useEffect(() => {
    const query = darkQuery();
    const follow = (event: MediaQueryListEvent): void => setSystemIsDark(event.matches);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);
  return choice === "auto" ? (officeIsDark ?? systemIsDark) : choice === "dark";
}

function darkQuery(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : null;
}
