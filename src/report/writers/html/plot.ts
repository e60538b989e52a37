import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { PlotMark } from "../../model/quantity.ts";
import type { Plot } from "../../model/target-view.ts";
import type { Tone } from "../../model/tone.ts";
import type { YearLine } from "../../model/year-view.ts";
import { type Markup, markup } from "./markup.ts";

const WIDTH = 440;
const LEFT = 16;
const RIGHT = 16;
/** Line height of the labels of differing dots. */
const LABEL_HEIGHT = 15;
/** Approximate width of a letter. */
const LETTER_WIDTH = 7.2;
const MAX_LABELS = 6;

const px = (n: number) => n.toFixed(1);

function scaleX(min: number, max: number, width = WIDTH): (value: number) => number {
  const span = max - min || 1;
  return (value) => LEFT + ((value - min) / span) * (width - LEFT - RIGHT);
}

/** The plot of one sub-index: a hollow circle for last year's result, a line for the province's target, dots for plans. */
export function renderTargetPlot(plot: Plot): Markup {
  const x = scaleX(plot.min, plot.max);
  const labelled = plot.dots.filter((d) => d.label !== null).slice(0, MAX_LABELS);
  const dotsY = 24 + labelled.length * LABEL_HEIGHT;
  const axisY = dotsY + 16;
  const height = axisY + 20;
  const ticks = plot.ticks.map(
    (t) =>
      markup`<line class="tick" x1="${px(x(t.value))}" x2="${px(x(t.value))}" y1="${axisY}" y2="${axisY + 4}"/><text class="tick-label" x="${px(x(t.value))}" y="${axisY + 15}">${t.label}</text>`,
  );
  const labels = labelled.map((d, i) => {
    const y = 26 + i * LABEL_HEIGHT;
    const at = x(d.value);
    const labelWidth = d.label!.length * LETTER_WIDTH;
    // The label is on the side away from the province's line, if there is enough space.
    const left =
      plot.line !== null && d.value < plot.line.value ? at > labelWidth : at + labelWidth > WIDTH - 8;
    return markup`<line class="leader" x1="${px(at)}" x2="${px(at)}" y1="${y - 4}" y2="${dotsY}"/><text class="differs${left ? " end" : ""}" x="${px(at + (left ? -5 : 5))}" y="${y}">${d.label}</text>`;
  });
  const dots = [...Map.groupBy(plot.dots, (d) => d.value)].map(([value, same]) => {
    const differs = same[0]!.label !== null;
    const many =
      same.length > 1 &&
      markup`<text class="many" x="${px(x(value) + 7)}" y="${dotsY + 4}">×${same.length}</text>`;
    return markup`<circle class="dot${differs ? " off" : ""}" cx="${px(x(value))}" cy="${dotsY}" r="4.5"/>${many}`;
  });
  const line =
    plot.line &&
    markup`<line class="aim" x1="${px(x(plot.line.value))}" x2="${px(x(plot.line.value))}" y1="14" y2="${axisY}"/><text class="aim-label" x="${px(x(plot.line.value))}" y="10">${plot.line.label}</text>`;
  const others = [...plot.dots, ...(plot.line ? [plot.line] : [])].map(({ value }) => x(value));
  const baseline =
    plot.baseline &&
    renderBaseline(plot.baseline.label, {
      at: x(plot.baseline.value),
      others,
      y: dotsY,
      // Labels of differing dots are in the space above.
      isBeside: labelled.length > 0,
    });
  return markup`<svg class="plot" role="img" aria-label="${plot.alt}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${axisY}" y2="${axisY}"/>${ticks}${line}${labels}${baseline}${dots}</svg>`;
}

/** Marks nearer than this overlap a label above the circle. */
const LABEL_ROOM = 40;

/** A hollow circle with its label above it, or on the side without other marks where something else is near or above. */
function renderBaseline(
  label: string,
  {
    at,
    others,
    y,
    isBeside,
  }: {
    readonly at: number;
    readonly others: readonly number[];
    readonly y: number;
    readonly isBeside: boolean;
  },
): Markup {
  const near = others.filter((other) => Math.abs(other - at) < LABEL_ROOM);
  const isOnLeft = near.every((other) => other >= at) && at > LEFT + LABEL_ROOM;
  const circle = markup`<circle class="before" cx="${px(at)}" cy="${y}" r="4.5"/>`;
  if (near.length === 0 && !isBeside)
    return markup`${circle}<text class="before-label" x="${px(at)}" y="${y - 9}">${label}</text>`;
  return isOnLeft
    ? markup`${circle}<text class="before-label end" x="${px(at - 8)}" y="${y + 4}">${label}</text>`
    : markup`${circle}<text class="many" x="${px(at + 8)}" y="${y + 4}">${label}</text>`;
}

const LINE_WIDTH = 256;
const LINE_HEIGHT = 120;
const TOP = 18;
const BOTTOM = 38;
/** So that "reached" and "not reached" differ by more than colour and words. */
const VERDICT_SIGNS: Partial<Record<Tone, string>> = { good: "✓", bad: "✗" };

/**
 * A sub-index or the whole index over the years: targets and results as lines, results with hollow circles, on a true time
 * scale; below each year, whether its target was reached.
 */
export function renderYearPlot(line: YearLine): Markup {
  const years = line.points.map((p) => p.year);
  const x = scaleX(leastOf(years) - 0.2, greatestOf(years) + 0.2, LINE_WIDTH);
  const share = (v: number) => (v - line.min) / (line.max - line.min || 1);
  const y = (v: number) =>
    LINE_HEIGHT - BOTTOM - (line.lowerIsBetter ? 1 - share(v) : share(v)) * (LINE_HEIGHT - TOP - BOTTOM);
  const path = (key: "target" | "result") =>
    line.points.flatMap((p) => (p[key] ? [`${px(x(p.year))},${px(y(p[key].value))}`] : [])).join(" ");
  const mark = (kind: "dot" | "before", at: PlotMark | null, year: number, above: boolean) =>
    at &&
    markup`<circle class="${kind}" cx="${px(x(year))}" cy="${px(y(at.value))}" r="4"/><text class="${kind}-label" x="${px(x(year))}" y="${px(y(at.value) + (above ? -8 : 15))}">${at.label}</text>`;
  const marks = line.points.map((p) => {
    const above = !p.target || !p.result || y(p.target.value) <= y(p.result.value);
    const verdict =
      p.verdict &&
      markup`<text class="verdict ${p.verdict.tone}" x="${px(x(p.year))}" y="${LINE_HEIGHT - 5}">${VERDICT_SIGNS[p.verdict.tone]} ${p.verdict.text}</text>`;
    return markup`<text class="tick-label" x="${px(x(p.year))}" y="${LINE_HEIGHT - 20}">${p.year}</text>${verdict}${mark("dot", p.target, p.year, above)}${mark("before", p.result, p.year, !p.target || !above)}`;
  });
  return markup`<svg class="plot" role="img" aria-label="${line.alt}" viewBox="0 0 ${LINE_WIDTH} ${LINE_HEIGHT}" width="${LINE_WIDTH}" height="${LINE_HEIGHT}">
<line class="axis" x1="${LEFT}" x2="${LINE_WIDTH - RIGHT}" y1="${LINE_HEIGHT - BOTTOM + 4}" y2="${LINE_HEIGHT - BOTTOM + 4}"/>
<polyline class="targets" points="${path("target")}"/><polyline class="results" points="${path("result")}"/>${marks}</svg>`;
}
