import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type JSX } from "react";
import { cellAddress } from "../../../domain/grid/address";
import type { Measure } from "./fit";
import { Headers } from "./Headers";
import { layoutOf, wholeCell, type SheetLayout } from "./layout";
import { Quadrant } from "./Quadrant";
import { useGridInput, type GridInputOptions } from "./useGridInput";
import { useGridWindow } from "./useGridWindow";
import { spanned } from "./span";
import { HEADER, quadrants, scrolledTo, type GridWindow } from "./window";

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

export interface GridProps extends Omit<GridInputOptions, "layout" | "view"> {
  readonly label: string;
  readonly date1904: boolean;
  readonly revision: number;
  readonly measure: Measure;
  /** Draws what lies over the sheet and scrolls with it: its charts. */
  drawings(layout: SheetLayout): JSX.Element | null;
  /** Draws what stands over the cells: the editor. */
  over(layout: SheetLayout, view: GridWindow): JSX.Element | null;
}

/** The cells of one sheet: only those in view are in the page. */
export function Grid(props: GridProps): JSX.Element {
  const { sheet, revision, selection } = props;
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
  const input = useGridInput({ ...props, layout, view, selection });

  const seen = useRef("");
  useEffect(() => {
    if (view.width === 0) return;
    const now = `${sheet.id} ${selection.firstRow}:${selection.firstColumn}`;
    if (seen.current === now) return;
    seen.current = now;
    scrollTo(scrolledTo(layout, view, wholeCell(layout, active.row, active.column)));
  }, [sheet, selection, active, layout, view, scrollTo]);
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
      onKeyDown={input.onKeyDown}
    >
      <div
        role="presentation"
        style={{ width: HEADER.width + layout.columns.total, height: HEADER.height + layout.rows.total }}
      >
        <div
          role="presentation"
          className={styles.window}
          style={{ width: view.width, height: view.height }}
          onPointerDown={input.onPointerDown}
          onPointerMove={input.onPointerMove}
          onClick={input.onClick}
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
                drawings={props.drawings(layout)}
              />
            ))}
          <Headers layout={layout} view={view} selection={selected} />
          {props.over(layout, view)}
        </div>
      </div>
    </div>
  );
}
