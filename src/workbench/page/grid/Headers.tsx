import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { columnLetters } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { SheetLayout } from "./layout";
import { columnBands, HEADER, rowBands, type GridWindow } from "./window";

const useStyles = makeStyles({
  header: {
    position: "absolute",
    boxSizing: "border-box",
    overflow: "clip",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    userSelect: "none",
  },
  chosen: { backgroundColor: "#caead8", color: "#0c5e31", fontWeight: tokens.fontWeightSemibold },
  band: { position: "absolute", overflow: "clip" },
});

interface HeadersProps {
  readonly layout: SheetLayout;
  readonly view: GridWindow;
  readonly selection: CellRange;
}

/** Column letters and row numbers around the cells, those of the selection marked. */
export function Headers({ layout, view, selection }: HeadersProps): JSX.Element {
  const styles = useStyles();
  const look = (chosen: boolean) => mergeClasses(styles.header, chosen && styles.chosen);
  const { width, height } = HEADER;
  return (
    <div aria-hidden>
      <div className={styles.header} style={{ left: 0, top: 0, width, height }} />
      {columnBands(layout, view).map((band) => (
        <div
          key={band.first}
          className={styles.band}
          style={{ left: band.at, top: 0, width: band.length, height }}
        >
          {shown(layout.columns, band.first, band.last).map((column) => (
            <div
              key={column}
              className={look(selection.firstColumn <= column && column <= selection.lastColumn)}
              style={{
                left: layout.columns.start(column) - band.origin,
                top: 0,
                width: layout.columns.size(column),
                height,
              }}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
      ))}
      {rowBands(layout, view).map((band) => (
        <div
          key={band.first}
          className={styles.band}
          style={{ left: 0, top: band.at, width, height: band.length }}
        >
          {shown(layout.rows, band.first, band.last).map((row) => (
            <div
              key={row}
              className={look(selection.firstRow <= row && row <= selection.lastRow)}
              style={{
                left: 0,
                top: layout.rows.start(row) - band.origin,
                width,
                height: layout.rows.size(row),
              }}
            >
              {row}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function shown(axis: SheetLayout["rows"], first: number, last: number): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (axis.size(index) > 0) indexes.push(index);
  return indexes;
}
