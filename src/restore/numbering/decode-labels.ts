import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import type { Label } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import { type LabelReading, type LineReadings, readLabels } from "./label-readings.ts";
import { countStyles, isCounted, styleCosts } from "./label-styles.ts";
import { findLostLabels, type LostLabel, readingsOfLost } from "./lost-labels.ts";
import type { NumberedLine } from "./numbered-line.ts";
import { type LineShape, type OpenList, type Step, stepTo, styleOf } from "./open-lists.ts";

/** A label that was misread. */
export interface LabelRepair {
  /** Index of the line. */
  readonly line: number;
  readonly reading: LabelReading;
}

/** A possible numbering of the lines read so far. */
interface Hypothesis {
  readonly cost: number;
  readonly lists: OpenList | null;
  readonly repairs: Repairs | null;
}
interface Repairs {
  readonly repair: LabelRepair;
  readonly before: Repairs | null;
}

/** A style that occurs more often than this is one of the document. */
const USUAL_COUNT = 2;
const WIDTH = 24;
/** Hypotheses that cost more than the best by this much are dropped. */
const MARGIN = 7;
/** Cost of reading no label on a line that begins with characters of one. */
const UNREAD_LABEL = 1.5;
/** The same with a dash directly before the label, which is dust ("-3. Nhiệm vụ"). */
const UNREAD_STAINED = 3;
/** The same with three strokes of a numeral or more, which are no word: "VIIL Hoạt động xã hội số". */
const NUMERAL = regex`^[IVXLHl1|]{3,6}[.,]? (?=["“]?\p{Lu})`;
const UNREAD_NUMERAL = 3;
/** Subtracted for each property that a line shares with the label before it in the same list. */
const SHARED_PROPERTY = 0.4;
/** Cost of a misread label that begins a list: there is no label before it to compare with. */
const FIRST_OF_LIST = 0.2;
/** Cost of a list in a style that the document hardly uses, as long as only a misread label shows it. */
const ALONE = 0.8;

/**
 * True if labels may be misread: an engine read the lines, a line begins with the remains of a label, or a label whose style
 * occurs once may be one of a usual style ("4)" among "a)", "b)"). False for nearly all other documents.
 */
export function mayBeMisread(lines: readonly NumberedLine[]): boolean {
  if (lines.some(({ recognised, text }) => recognised || STAINED_BULLET.test(text))) return true;
  const readings = lines.map(({ text }) => readLabels(text));
  const counts = countStyles(readings);
  return readings.some(({ printed, others }) => {
    if (others.length === 0) return false;
    if (printed === null || printed.kind === "dash") return true;
    const isAlone = isCounted(printed) && printed.ordinal !== 1 && counts.get(styleOf(printed)) === 1;
    return isAlone && others.some(({ label }) => (counts.get(styleOf(label)) ?? 0) > USUAL_COUNT);
  });
}

/** "-+ Rà soát", "~ Rà soát": a bullet with dust before it, or a character that is not used as a bullet. */
const STAINED_BULLET = /^(?:[-~·.']\+ ?|[~=¬^°] )[^\s\d]/u;

/**
 * Finds the labels that make the cheapest consistent numbering of all lines (beam search over the open lists), and returns
 * those that differ from what was read. If the document itself skips a number once, its labels stay as printed: a single
 * jump costs less than any other reading of a well-formed label.
 */
export function decodeLabels(lines: readonly NumberedLine[]): LabelRepair[] {
  const readings = lines.map(({ text }) => readLabels(text));
  const costOfStyle = styleCosts(lines, readings);
  const counts = countStyles(readings);
  const aloneCost = (label: Label) => ((counts.get(styleOf(label)) ?? 0) < USUAL_COUNT ? ALONE : 0);
  const lostLabels = findLostLabels(lines, readings);
  let beam: Hypothesis[] = [{ cost: 0, lists: null, repairs: null }];
  for (const [at, line] of lines.entries()) {
    const { printed, others } = readings[at]!;
    if (printed && WIDEST.has(printed.kind)) beam = beam.map((open) => ({ ...open, lists: null }));
    const counted = printed && isCounted(printed) ? printed : null;
    const lost = lostLabels.get(at) ?? [];
    if (counted === null && others.length === 0 && lost.length === 0) continue;
    const unread = NUMERAL.test(line.text) ? UNREAD_NUMERAL : costOfNoLabel(readings, at, lost);
    const next: Hypothesis[] = [];
    for (const open of beam) {
      if (counted) {
        const { cost, ...rest } = extended(open, counted, shapeOf(line, counted.length));
        next.push({ ...rest, cost: cost + costOfStyle(at, counted) });
      } else next.push({ ...open, cost: open.cost + unread });
      for (const reading of lost.flatMap((one) => readingsOfLost(open.lists, one)))
        next.push(
          repaired(open, { line: at, reading }, line, {
            wellFormed: counted !== null,
            alone: aloneCost(reading.label),
          }),
        );
      for (const reading of others) {
        const { cost, ...rest } = repaired(open, { line: at, reading }, line, {
          wellFormed: printed !== null,
          alone: aloneCost(reading.label),
        });
        next.push({ ...rest, cost: cost + costOfStyle(at, reading.label) });
      }
    }
    beam = best(next);
  }
  return repairsOf(beam[0]!);
}

function costOfNoLabel(readings: readonly LineReadings[], at: number, lost: readonly LostLabel[]): number {
  const { printed, isLabelled, isStained } = readings[at]!;
  if (isStained) return UNREAD_STAINED;
  const mayBeLabel = isLabelled
    ? printed === null || !inBullets(readings, at)
    : lost.some(({ hasRemains }) => hasRemains);
  return mayBeLabel ? UNREAD_LABEL : 0;
}

/** True for a bullet directly above or below another: an item of a list of bullets. */
const inBullets = (readings: readonly LineReadings[], at: number) =>
  [at - 1, at + 1].some((other) => readings[other]?.printed?.kind === readings[at]!.printed?.kind);

/** Labels of parts and articles: they end all open lists. */
const WIDEST: ReadonlySet<Label["kind"]> = new Set(["part", "article"]);

function extended(open: Hypothesis, label: Label, shape: LineShape): Hypothesis {
  const step = stepTo(open.lists, label, shape);
  return { ...open, cost: open.cost + costOf(step), lists: step.lists };
}

/** The cost of a label; a list that it continues is no longer alone. */
const costOf = ({ cost, continued }: Step) => cost - (continued?.alone ?? 0);

function repaired(
  open: Hypothesis,
  repair: LabelRepair,
  line: NumberedLine,
  { wellFormed, alone }: { wellFormed: boolean; alone: number },
): Hypothesis {
  const { reading } = repair;
  const shape = shapeOf(line, reading.end);
  const step = stepTo(open.lists, reading.label, shape);
  const sharedProperties = step.continued ? countShared(step.continued.shape, shape) : 0;
  const doubt = step.continued ? 0 : alone + (wellFormed ? FIRST_OF_LIST : 0);
  return {
    cost: open.cost + costOf(step) + doubt + Math.max(0.1, reading.cost - SHARED_PROPERTY * sharedProperties),
    lists: step.continued ? step.lists : begun(step.lists, alone),
    repairs: { repair, before: open.repairs },
  };
}

/** A list that begins with a repaired label. The key keeps it apart from the same list with a cost taken back. */
const begun = (list: OpenList, alone: number): OpenList =>
  alone === 0 ? list : { ...list, alone, key: `${list.key}?` };

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

const countShared = (a: LineShape, b: LineShape) =>
  Number(a.word === b.word) + Number(a.capitals && b.capitals) + Number(a.bold && b.bold);

function repairsOf({ repairs }: Hypothesis): LabelRepair[] {
  const found: LabelRepair[] = [];
  for (let at = repairs; at; at = at.before) found.push(at.repair);
  return found.reverse();
}
