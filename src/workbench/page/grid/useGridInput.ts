import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { rangeAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import type { SheetLayout } from "./layout";
import { moved, type Place } from "./move";
import { spanned } from "./span";
import { HEADER, placeAt, type GridWindow } from "./window";

export interface GridInputOptions {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly view: GridWindow;
  readonly selection: CellRange;
  onSelect(range: CellRange): void;
  /** The user wants to type into the selected cell; `text` replaces what is there, null keeps it. */
  onEdit(text: string | null): void;
  onClear(): void;
  onFollowLink(place: Place): void;
}

export interface GridInput {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onClick(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** A usual row's height, to tell how many rows PageDown goes. */
const USUAL_ROW = 20;

/** The cell a range began with and the cell it reaches, while it is being extended. */
interface Extent {
  readonly anchor: Place;
  readonly head: Place;
}

/** Turns mouse and keys on the grid into selecting, editing and clearing, as Excel does. */
export function useGridInput(options: GridInputOptions): GridInput {
  const { sheet, layout, view, selection } = options;
  const active: Place = { row: selection.firstRow, column: selection.firstColumn };
  const last = useRef<Extent | null>(null);
  const select = (anchor: Place, head: Place) => {
    last.current = { anchor, head };
    options.onSelect(spanned(layout, anchor, head));
  };
  /** Forgotten as soon as somebody else, such as the add-in, has selected something. */
  const extent = (): Extent => {
    const known = last.current;
    const same =
      known !== null && rangeAddress(spanned(layout, known.anchor, known.head)) === rangeAddress(selection);
    return same ? known : { anchor: active, head: active };
  };
  const pointAt = (event: PointerEvent): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt(layout, view, event.clientX - box.left, event.clientY - box.top);
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0 || (event.target as HTMLElement).tagName === "INPUT") return;
      const place = pointAt(event);
      select(event.shiftKey ? extent().anchor : place, place);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId) || last.current === null) return;
      const place = pointAt(event);
      const { anchor, head } = last.current;
      if (place.row !== head.row || place.column !== head.column) select(anchor, place);
    },
    onClick() {
      const { anchor, head } = extent();
      if (anchor.row === head.row && anchor.column === head.column) options.onFollowLink(active);
    },
    onKeyDown(event) {
      const { key, shiftKey } = event;
      const ctrl = event.ctrlKey || event.metaKey;
      const page = Math.max(1, Math.floor((view.height - HEADER.height) / USUAL_ROW) - 1);
      const extending = shiftKey && key !== "Enter";
      const from = extending ? extent().head : active;
      const asKey = shiftKey && key === "Enter" ? "ArrowUp" : key;
      // Tab leaves the grid, as it leaves everything in a page: the pane must be reachable without a mouse.
      const to = key === "Tab" ? null : moved(sheet, layout, from, { key: asKey, ctrl, page });
      if (to !== null) select(extending ? extent().anchor : to, to);
      else if (key === "F2") options.onEdit(null);
      else if (key === "Delete" || key === "Backspace") options.onClear();
      else if (key.length === 1 && !ctrl && !event.altKey) options.onEdit(key);
      else return;
      event.preventDefault();
    },
  };
}
