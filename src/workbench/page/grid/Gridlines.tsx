import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CellRange } from "../../../domain/grid/grid";
import { rectOf, type SheetLayout } from "./layout";

const useStyles = makeStyles({
  line: { position: "absolute", backgroundColor: "#e1e1e1", pointerEvents: "none" },
});

/** The thin grey lines below every row and after every column of a part of the sheet. */
export function Gridlines({
  layout,
  part,
}: {
  readonly layout: SheetLayout;
  readonly part: CellRange;
}): JSX.Element {
  const { line } = useStyles();
  const { left, top, width, height } = rectOf(layout, part);
  const lines: JSX.Element[] = [];
  for (let row = part.firstRow; row <= part.lastRow; row++) {
    if (layout.rows.size(row) === 0) continue;
    const y = layout.rows.start(row + 1) - 1;
    lines.push(<div key={`r${row}`} className={line} style={{ left, top: y, width, height: 1 }} />);
  }
  for (let column = part.firstColumn; column <= part.lastColumn; column++) {
    if (layout.columns.size(column) === 0) continue;
    const x = layout.columns.start(column + 1) - 1;
    lines.push(<div key={`c${column}`} className={line} style={{ left: x, top, width: 1, height }} />);
  }
  return <>{lines}</>;
}
