import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type JSX, type KeyboardEvent, type PointerEvent } from "react";
import { cellAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import type { Measure } from "./fit";
import { Headers } from "./Headers";
import { layoutOf, wholeCell, type SheetLayout } from "./layout";
import { moved, type Place } from "./move";
import { Quadrant } from "./Quadrant";
import { useGridWindow } from "./useGridWindow";
import { spanned } from "./span";
import { HEADER, placeAt, quadrants, scrolledTo, type GridWindow } from "./window";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "scroll",
    outline: "none",
    backgroundColor: "#ffffff",
    colorScheme: "light",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  window: { position: "sticky", left: 0, top: 0, overflow: "clip", cursor: "cell", userSelect: "none" },
});

export interface GridProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly date1904: boolean;
  readonly revision: number;
  readonly selection: CellRange;
  readonly measure: Measure;
  onSelect(range: CellRange): void;
  /** The user wants to type into the selected cell; `text` replaces what is there, null keeps it. */
  onEdit(text: string | null): void;
  onClear(): void;
  onFollowLink(place: Place): void;
  /** Draws what stands over the cells: the editor. */
  over(layout: SheetLayout, view: GridWindow): JSX.Element | null;
}

/** The cells of one sheet: only those in view are in the page. */
export function Grid(props: GridProps): JSX.Element {
  const { sheet, revision, selection, onSelect } = props;
  const styles = useStyles();
  const { scroller, view, scrollTo } = useGridWindow();
  const active = useMemo(
    () => ({ row: selection.firstRow, column: selection.firstColumn }),
    [selection.firstRow, selection.firstColumn],
  );
  const layout = useMemo(
    () => layoutOf(sheet, active),
    // The sheet is changed in place: its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, revision, active],
  );
  // Whoever selected it: a merge is selected as a whole.
  const selected = useMemo(
    () => spanned(layout, active, { row: selection.lastRow, column: selection.lastColumn }),
    [layout, active, selection.lastRow, selection.lastColumn],
  );
  // While a range is being extended: the cell it began with and the cell it reaches.
  const extent = useRef<{ anchor: Place; head: Place } | null>(null);

  const seen = useRef("");
  useEffect(() => {
    if (view.width === 0) return;
    const now = `${sheet.id} ${selection.firstRow}:${selection.firstColumn}`;
    if (seen.current === now) return;
    seen.current = now;
    scrollTo(scrolledTo(layout, view, wholeCell(layout, active.row, active.column)));
  }, [sheet, selection, active, layout, view, scrollTo]);

  const select = (anchor: Place, head: Place) => {
    extent.current = { anchor, head };
    onSelect(spanned(layout, anchor, head));
  };
  const pointAt = (event: PointerEvent): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return placeAt(layout, view, event.clientX - box.left, event.clientY - box.top);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as HTMLElement).tagName === "INPUT") return;
    const place = pointAt(event);
    select(event.shiftKey ? active : place, place);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || extent.current === null) return;
    const place = pointAt(event);
    const { anchor, head } = extent.current;
    if (place.row !== head.row || place.column !== head.column) select(anchor, place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const ctrl = ctrlKey || metaKey;
    const extending = shiftKey && key !== "Enter" && key !== "Tab";
    const from = extending && extent.current !== null ? extent.current.head : active;
    const page = Math.max(1, Math.floor((view.height - HEADER.height) / 20) - 1);
    const back = shiftKey && (key === "Enter" || key === "Tab");
    const asKey = back ? (key === "Enter" ? "ArrowUp" : "ArrowLeft") : key;
    // Tab leaves the grid, as everywhere in a page; inside Excel's own grid the arrows do the moving.
    const to = key === "Tab" ? null : moved(sheet, layout, from, { key: asKey, ctrl, page });
    if (to !== null) {
      select(extending ? (extent.current?.anchor ?? active) : to, to);
      event.preventDefault();
    } else if (key === "F2") props.onEdit(null);
    else if (key === "Delete" || key === "Backspace") props.onClear();
    else if (key.length === 1 && !ctrl && !event.altKey) {
      props.onEdit(key);
      event.preventDefault();
    }
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-activedescendant={`cell-${cellAddress(active.row, active.column)}`}
      data-testid="grid"
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        style={{ width: HEADER.width + layout.columns.total, height: HEADER.height + layout.rows.total }}
      >
        <div
          role="presentation"
          className={styles.window}
          style={{ width: view.width, height: view.height }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onClick={() => {
            props.onFollowLink(active);
          }}
          onDoubleClick={() => {
            props.onEdit(null);
          }}
        >
          {view.width > 0 &&
            quadrants(layout, view).map((place) => (
              <Quadrant
                key={`${place.frame.left}:${place.frame.top}`}
                {...place}
                sheet={sheet}
                layout={layout}
                date1904={props.date1904}
                revision={revision}
                selection={selected}
                active={active}
                measure={props.measure}
              />
            ))}
          <Headers layout={layout} view={view} selection={selected} />
          {props.over(layout, view)}
        </div>
      </div>
    </div>
  );
}
