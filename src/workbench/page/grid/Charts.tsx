import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Corner } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ChartPicture } from "./ChartPicture";
import { pixels, type Rect, type SheetLayout } from "./layout";

const useStyles = makeStyles({
  // The cells below stay the ones that are clicked.
  chart: { position: "absolute", pointerEvents: "none" },
});

/** The charts of a sheet over its cells; whoever shows a part of the sheet cuts off what is outside. */
export function Charts({
  sheet,
  workbook,
  layout,
}: {
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly layout: SheetLayout;
}): JSX.Element {
  const { chart: style } = useStyles();
  return (
    <>
      {sheet.charts.map((chart) => {
        const { left, top, width, height } = chartRect(layout, chart);
        return (
          <div key={chart.id} className={style} style={{ left, top, width, height }}>
            <ChartPicture chart={chart} workbook={workbook} width={width} height={height} />
          </div>
        );
      })}
    </>
  );
}

/** Where a chart stands on the sheet, in pixels. */
export function chartRect(
  { rows, columns }: SheetLayout,
  { from, to }: { readonly from: Corner; readonly to: Corner },
): Rect {
  const x = (corner: Corner): number =>
    columns.start(corner.column) + Math.min(pixels(corner.x), columns.size(corner.column));
  const y = (corner: Corner): number =>
    rows.start(corner.row) + Math.min(pixels(corner.y), rows.size(corner.row));
  const [left, top] = [x(from), y(from)];
  return { left, top, width: Math.max(1, x(to) - left), height: Math.max(1, y(to) - top) };
}
