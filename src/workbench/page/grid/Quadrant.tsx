import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, type CSSProperties, type JSX } from "react";
import type { CellRange } from "../../../domain/grid/grid";
import type { Sheet } from "../../model/sheet";
import { CellText } from "./CellText";
import { PADDING, type Measure } from "./fit";
import { Gridlines } from "./Gridlines";
import { rectOf, wholeCell, type Rect, type SheetLayout } from "./layout";
import { boxLook } from "./look";
import type { Place } from "./move";
import { visibleCells, type VisibleCell } from "./visible";

const useStyles = makeStyles({
  quadrant: { position: "absolute", overflow: "clip", backgroundColor: "#ffffff" },
  plane: { position: "absolute", left: 0, top: 0, width: 0, height: 0 },
  ground: { position: "absolute", backgroundColor: "#ffffff" },
  box: { position: "absolute", boxSizing: "border-box" },
  selection: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #107c41",
    pointerEvents: "none",
  },
  several: { backgroundColor: "rgba(16, 124, 65, 0.1)" },
});

export interface QuadrantProps {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly date1904: boolean;
  /** Grows with every change of the workbook. */
  readonly revision: number;
  readonly selection: CellRange;
  readonly active: Place;
  readonly measure: Measure;
  /** What lies over the sheet's cells, placed as on the sheet. */
  readonly drawings: JSX.Element | null;
}

export interface QuadrantPlace {
  /** The rows and columns to draw. */
  readonly part: CellRange;
  /** Where the quadrant stands in the grid's window. */
  readonly frame: Rect;
  /** Pixels of the sheet left of and above the quadrant's own corner. */
  readonly origin: { readonly x: number; readonly y: number };
}

/** One of the up to four parts of the grid that frozen rows and columns make; each scrolls on its own. */
export function Quadrant(props: QuadrantProps & QuadrantPlace): JSX.Element {
  const { sheet, layout, part, frame, origin, selection, active, revision } = props;
  const styles = useStyles();
  const cells = useMemo(
    () => visibleCells(sheet, layout, part, active),
    // The sheet is changed in place: its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, layout, part.firstRow, part.lastRow, part.firstColumn, part.lastColumn, active, revision],
  );
  const one = wholeCell(layout, active.row, active.column);
  const several = one.lastRow < selection.lastRow || one.lastColumn < selection.lastColumn;
  return (
    <div role="presentation" className={styles.quadrant} style={frame}>
      <div
        role="presentation"
        className={styles.plane}
        style={{ transform: `translate(${-origin.x}px, ${-origin.y}px)` }}
      >
        {sheet.showGridlines && <Gridlines layout={layout} part={part} />}
        {cells.map((cell) => {
          const ground = groundOf(cell, layout, props.measure);
          const key = `${cell.row}:${cell.column}`;
          return ground === null ? null : (
            <div key={key} aria-hidden className={styles.ground} style={ground} />
          );
        })}
        {cells.map((cell) => {
          const look = boxLook(cell.style);
          if (look === null) return null;
          const key = `${cell.row}:${cell.column}`;
          return (
            <div key={key} aria-hidden className={styles.box} style={{ ...look, ...grown(cell.rect) }} />
          );
        })}
        {byRow(cells).map(([row, ofRow]) => (
          <div key={row} role="row" aria-rowindex={row}>
            {ofRow.map((cell) => (
              <CellText
                key={cell.column}
                one={cell}
                owned={
                  cell.row <= layout.frozenRows === part.lastRow <= layout.frozenRows &&
                  cell.column <= layout.frozenColumns === part.lastColumn <= layout.frozenColumns
                }
                active={active.row === cell.row && active.column === cell.column}
                date1904={props.date1904}
                measure={props.measure}
              />
            ))}
          </div>
        ))}
        <div
          aria-hidden
          data-testid="selection"
          className={mergeClasses(styles.selection, several && styles.several)}
          style={grown(rectOf(layout, selection))}
        />
        {props.drawings}
      </div>
    </div>
  );
}

/** A box that also covers the grid line it shares with the cells before it. */
function grown(rect: Rect): CSSProperties {
  return { left: rect.left - 1, top: rect.top - 1, width: rect.width + 1, height: rect.height + 1 };
}

/** The white ground that hides the grid lines inside a merge, or below text that runs over its neighbours. */
function groundOf(cell: VisibleCell, layout: SheetLayout, measure: Measure): CSSProperties | null {
  const { rect, over, style } = cell;
  const whole = { ...rect, width: rect.width - 1, height: rect.height - 1 };
  if (layout.mergeAt(cell.row, cell.column) !== undefined) return whole;
  const text = cell.cell?.content;
  if (typeof text !== "string" || over.left + over.right === 0) return null;
  const more = measure(text, style) + 2 * PADDING - rect.width;
  if (more <= 0) return null;
  const share = over.left > 0 && over.right > 0 ? more / 2 : more;
  const [left, right] = [Math.min(share, over.left), Math.min(share, over.right)];
  return { ...whole, left: rect.left - left, width: rect.width + left + right - 1 };
}

function byRow(cells: readonly VisibleCell[]): [number, VisibleCell[]][] {
  const rows = new Map<number, VisibleCell[]>();
  for (const cell of cells) {
    const known = rows.get(cell.row);
    if (known === undefined) rows.set(cell.row, [cell]);
    else known.push(cell);
  }
  return [...rows];
}
