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
  /** The cell itself stands in this part of the grid; else only its merge or long text reaches in from another. */
  readonly owned: boolean;
  readonly active: boolean;
  readonly date1904: boolean;
  readonly measure: Measure;
}

/** The text of one cell, which may run over its empty neighbours. */
export function CellText({ one, owned, active, date1904, measure }: CellTextProps): JSX.Element {
  const { text: className } = useStyles();
  const { row, column, cell, style, rect, over } = one;
  const content = cell?.content ?? null;
  const text = fittedText(shownText(cell, { date1904 }), content, style, rect.width, measure);
  const look = {
    ...textLook(content, style),
    ...rect,
    clipPath: `inset(0 ${-over.right}px 0 ${-over.left}px)`,
  };
  const shown = text === "" ? null : <span>{text}</span>;
  if (!owned) {
    return (
      <div aria-hidden className={className} style={look}>
        {shown}
      </div>
    );
  }
  const address = cellAddress(row, column);
  return (
    <div
      id={`cell-${address}`}
      role="gridcell"
      data-testid={`cell-${address}`}
      aria-colindex={column}
      aria-selected={active}
      className={className}
      style={look}
    >
      {shown}
    </div>
  );
}
