import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { cellAddress } from "../../../domain/grid/address";
import { shownText } from "../../model/shownText";
import { fittedText, type Measure } from "./fit";
import { textLook } from "./look";
import type { VisibleCell } from "./visible";

const useStyles = makeStyles({
  text: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    lineHeight: 1.2,
  },
});

export interface CellTextProps {
  readonly one: VisibleCell;
  readonly active: boolean;
  readonly date1904: boolean;
  readonly measure: Measure;
}

/** The text of one cell, which may run over its empty neighbours and then hides the grid lines below itself. */
export function CellText({ one, active, date1904, measure }: CellTextProps): JSX.Element {
  const { text: className } = useStyles();
  const { row, column, cell, style } = one;
  const content = cell?.content ?? null;
  const address = cellAddress(row, column);
  const text = fittedText(shownText(cell, { date1904 }), content, style, one.rect.width, measure);
  const { left, right } = one.over;
  return (
    <div
      id={`cell-${address}`}
      role="gridcell"
      data-testid={`cell-${address}`}
      aria-colindex={column}
      aria-selected={active}
      className={className}
      style={{ ...textLook(content, style), ...one.rect, clipPath: `inset(0 ${-right}px 0 ${-left}px)` }}
    >
      {text !== "" && <span>{text}</span>}
    </div>
  );
}
