import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { GridWindow } from "./window";

export interface ScrolledWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: GridWindow;
  scrollTo(to: { readonly left: number; readonly top: number }): void;
}

/** Follows the size and the scroll position of the element that scrolls the grid. */
export function useGridWindow(): ScrolledWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GridWindow>({ width: 0, height: 0, left: 0, top: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const read = () => {
      setView({
        width: element.clientWidth,
        height: element.clientHeight,
        left: element.scrollLeft,
        top: element.scrollTop,
      });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, []);
  const scrollTo = useCallback((to: { readonly left: number; readonly top: number }) => {
    scroller.current?.scrollTo({ left: to.left, top: to.top, behavior: "instant" });
  }, []);
  return { scroller, view, scrollTo };
}
