import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import type { Label } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import { type LabelReading, type LineReadings, readLabels } from "./label-readings.ts";
import { type LineShape, type OpenList, stepTo, styleOf } from "./open-lists.ts";

/** A line as the decoder sees it. */
export interface NumberedLine {
  readonly text: string;
  readonly bold: boolean;
  /** True if an engine recognised the words. */
  readonly recognised: boolean;
}

/** A label that was misread. */
export interface LabelRepair {
  /** Index of the line. */
  readonly line: number;
  readonly reading: LabelReading;
}

/** A way to number the lines so far. */
interface Hypothesis {
  readonly cost: number;
  readonly lists: OpenList | null;
  readonly repairs: Repairs | null;
}
interface Repairs {
  readonly repair: LabelRepair;
  readonly before: Repairs | null;
}

const WIDTH = 24;
/** Hypotheses that are dearer than the best by more than this are dropped. */
const MARGIN = 7;
/** A line that begins with signs of a label is printed with a label. */
const UNREAD_LABEL = 1.5;
/** Subtracted for each property that a line shares with the label before it in the same list. */
const WITNESS = 0.4;
/** A style of label that occurs less often is unusual. */
const USUAL = 2;
const UNUSUAL_STYLE = 1;
/** A misread label that begins a list has no label before it as a witness. */
const FIRST_OF_LIST = 0.2;

/**
 * True if an engine read the lines, or if a line begins with the remains of a label. In all other documents, which are nearly
 * all, no label is doubtful.
 */
export const mayBeMisread = (lines: readonly NumberedLine[]): boolean =>
  lines.some(({ recognised, text }) => {
    if (recognised) return true;
    const { printed, others } = readLabels(text);
    return others.length > 0 && (printed === null || printed.kind === "dash");
  });

/**
 * Finds the labels that make the cheapest consistent numbering of all lines (beam search over the open lists), and returns
 * those that differ from what was read. A numbering that the document itself breaks once stays as printed: a single jump
 * costs less than any other reading of a well-formed label.
 */
export function decodeLabels(lines: readonly NumberedLine[]): LabelRepair[] {
  const readings = lines.map(({ text }) => readLabels(text));
  const isUsual = usualStyles(readings);
  let beam: Hypothesis[] = [{ cost: 0, lists: null, repairs: null }];
  for (const [at, line] of lines.entries()) {
    const { printed, others, isLabelled } = readings[at]!;
    if (printed && WIDEST.has(printed.kind)) beam = beam.map((open) => ({ ...open, lists: null }));
    const counted = printed && isCounted(printed) ? printed : null;
    if (counted === null && others.length === 0) continue;
    const next: Hypothesis[] = [];
    for (const open of beam) {
      if (counted) {
        const { cost, ...rest } = extended(open, counted, shapeOf(line, counted.length));
        next.push({ ...rest, cost: cost + (isUsual(counted) ? 0 : UNUSUAL_STYLE) });
      }
      if (!counted) next.push({ ...open, cost: open.cost + (isLabelled ? UNREAD_LABEL : 0) });
      for (const reading of others) {
        const { cost, ...rest } = repaired(open, { line: at, reading }, line, printed !== null);
        next.push({ ...rest, cost: cost + (isUsual(reading.label) ? 0 : UNUSUAL_STYLE) });
      }
    }
    beam = best(next);
  }
  return repairsOf(beam[0]!);
}

/** Labels of parts and articles: the lists before them have ended. */
const WIDEST: ReadonlySet<Label["kind"]> = new Set(["part", "article"]);

const isCounted = ({ kind, ordinal }: Label) => ordinal !== null && !UNCOUNTED.has(kind);
const UNCOUNTED: ReadonlySet<Label["kind"]> = new Set(["part", "article", "ordinal", "dash", "plus", "star"]);

/** The styles of label ("1.", "a)") that the document uses: a misread label often has a style that occurs once. */
function usualStyles(readings: readonly LineReadings[]): (label: Label) => boolean {
  const counts = new Map<string, number>();
  for (const { printed } of readings) {
    const style = printed && isCounted(printed) ? styleOf(printed) : null;
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const isKnown = [...counts.values()].some((count) => count >= USUAL);
  return (label) => !isKnown || (counts.get(styleOf(label)) ?? 0) >= USUAL;
}

function extended(open: Hypothesis, label: Label, shape: LineShape): Hypothesis {
  const step = stepTo(open.lists, label, shape);
  return { ...open, cost: open.cost + step.cost, lists: step.lists };
}

function repaired(
  open: Hypothesis,
  repair: LabelRepair,
  line: NumberedLine,
  wellFormed: boolean,
): Hypothesis {
  const { reading } = repair;
  const shape = shapeOf(line, reading.end);
  const step = stepTo(open.lists, reading.label, shape);
  const witnesses = step.continued ? shared(step.continued.shape, shape) : 0;
  const doubt = step.continued || !wellFormed ? 0 : FIRST_OF_LIST;
  return {
    cost: open.cost + step.cost + doubt + Math.max(0.1, reading.cost - WITNESS * witnesses),
    lists: step.lists,
    repairs: { repair, before: open.repairs },
  };
}

/** The cheapest hypotheses, one for each state of the open lists. */
function best(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const byState = new Map<string, Hypothesis>();
  for (const one of hypotheses) {
    const key = one.lists?.key ?? "";
    const known = byState.get(key);
    if (!known || one.cost < known.cost) byState.set(key, one);
  }
  const sorted = [...byState.values()].sort((a, b) => a.cost - b.cost);
  return sorted.slice(0, WIDTH).filter(({ cost }) => cost <= sorted[0]!.cost + MARGIN);
}

function shapeOf({ text, bold }: NumberedLine, from: number): LineShape {
  const after = text.slice(from);
  return { word: fold(regex`[\p{L}\d]+`.exec(after)?.[0] ?? ""), capitals: isCapitals(after), bold };
}

const shared = (a: LineShape, b: LineShape) =>
  Number(a.word === b.word) + Number(a.capitals && b.capitals) + Number(a.bold && b.bold);

function repairsOf({ repairs }: Hypothesis): LabelRepair[] {
  const found: LabelRepair[] = [];
  for (let at = repairs; at; at = at.before) found.push(at.repair);
  return found.reverse();
}
