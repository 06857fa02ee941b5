import type { JSX } from "react";
import type { Chart } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { nameLines, plotOf, type Plot, type PlotSeries } from "./chartPlot";

const LOOK = { axis: "#d9d9d9", text: "#404040", usualFont: "Calibri", usualSize: 10 };
/** Points to the pixels of a screen at 100%. */
const PIXELS = 96 / 72;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as the model knows it: columns side by side, lines over them, names below; lying bars are drawn upright. */
export function ChartPicture({
  chart,
  workbook,
  width,
  height,
}: {
  readonly chart: Chart;
  readonly workbook: Workbook;
  readonly width: number;
  readonly height: number;
}): JSX.Element {
  const plot = plotOf(chart, workbook);
  const size = (chart.fontSize ?? LOOK.usualSize) * PIXELS;
  const titleSize = (chart.title?.size ?? 14) * PIXELS;
  const top = chart.title === null ? size : titleSize * 1.8;
  const bottom = size * (chart.legend === null ? 3.2 : 5);
  const area: Area = {
    left: size * 3,
    top,
    width: Math.max(1, width - size * 4),
    height: Math.max(1, height - top - bottom),
  };
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={chart.title?.text ?? chart.name}
      data-testid="chart"
      fontFamily={chart.fontName ?? LOOK.usualFont}
      fontSize={size}
      fill={LOOK.text}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#ffffff" stroke={LOOK.axis} />
      {chart.title && (
        <text
          x={width / 2}
          y={titleSize * 1.2}
          textAnchor="middle"
          fontSize={titleSize}
          fontWeight={chart.title.bold === true ? "bold" : "normal"}
        >
          {chart.title.text}
        </text>
      )}
      <Axes plot={plot} area={area} size={size} />
      {plot.series
        .filter(({ kind }) => kind === "bars")
        .map((series, index, all) => (
          <Bars key={index} plot={plot} series={series} area={area} place={index} among={all.length} />
        ))}
      {plot.series
        .filter(({ kind }) => kind === "line")
        .map((series, index) => (
          <Line key={index} plot={plot} series={series} area={area} />
        ))}
      {chart.legend !== null && <Legend plot={plot} x={area.left} y={height - size * 0.8} size={size} />}
    </svg>
  );
}

function heightAt({ low, high }: Plot, { top, height }: Area, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return top + height * (1 - share);
}

function Axes({ plot, area, size }: { plot: Plot; area: Area; size: number }): JSX.Element {
  const slot = area.width / Math.max(1, plot.names.length);
  const room = Math.max(3, Math.floor(slot / (size * 0.5)));
  return (
    <>
      {plot.ticks.map((tick) => {
        const y = heightAt(plot, area, tick);
        return (
          <g key={tick}>
            <line x1={area.left} x2={area.left + area.width} y1={y} y2={y} stroke={LOOK.axis} />
            <text x={area.left - size / 2} y={y + size / 3} textAnchor="end">
              {tick}
            </text>
          </g>
        );
      })}
      {plot.names.map((name, index) => (
        <text key={index} textAnchor="middle">
          {nameLines(name, room).map((line, at) => (
            <tspan
              key={at}
              x={area.left + slot * (index + 0.5)}
              y={area.top + area.height + size * (1.3 + 1.1 * at)}
            >
              {line}
            </tspan>
          ))}
          <title>{name}</title>
        </text>
      ))}
    </>
  );
}

interface SeriesProps {
  readonly plot: Plot;
  readonly series: PlotSeries;
  readonly area: Area;
}

function Bars({
  plot,
  series,
  area,
  place,
  among,
}: SeriesProps & { readonly place: number; readonly among: number }): JSX.Element {
  const slot = area.width / Math.max(1, series.values.length);
  const width = (slot * 0.56) / among;
  const zero = heightAt(plot, area, 0);
  return (
    <>
      {series.values.map((value, index) => {
        if (value === null) return null;
        const x = area.left + slot * (index + 0.22) + width * place;
        const y = heightAt(plot, area, value);
        return (
          <g key={index}>
            <rect
              x={x}
              y={Math.min(y, zero)}
              width={width}
              height={Math.abs(zero - y)}
              fill={series.color}
              data-value={value}
            />
            {series.labels && (
              <text x={x + width / 2} y={Math.min(y, zero) - 3} textAnchor="middle">
                {value}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Line({ plot, series, area }: SeriesProps): JSX.Element {
  const slot = area.width / Math.max(1, series.values.length);
  const points = series.values.flatMap((value, index) =>
    value === null ? [] : [`${area.left + slot * (index + 0.5)},${heightAt(plot, area, value)}`],
  );
  return <polyline points={points.join(" ")} fill="none" stroke={series.color} strokeWidth={2} />;
}

function Legend({ plot, x, y, size }: { plot: Plot; x: number; y: number; size: number }): JSX.Element {
  const starts = plot.series.map((_, index) =>
    plot.series.slice(0, index).reduce((sum, { label }) => sum + (label.length * 0.5 + 3) * size, x),
  );
  return (
    <>
      {plot.series.map(({ label, color, kind }, index) => (
        <g key={index}>
          <rect
            x={starts[index]}
            y={kind === "line" ? y - size * 0.4 : y - size * 0.7}
            width={size}
            height={kind === "line" ? 2 : size * 0.7}
            fill={color}
          />
          <text x={(starts[index] ?? 0) + size * 1.4} y={y}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}
