import type { Label } from "../../language/labels.ts";
import { greatestOf } from "../../model/lists.ts";
import type { LineReadings } from "./label-readings.ts";
import { subjectOf } from "./line-subject.ts";
import type { NumberedLine } from "./numbered-line.ts";
import { styleOf } from "./open-lists.ts";

/** A label style is unusual if it occurs less often than this, as a number or as a share of the most frequent style. */
const USUAL = 2;
const USUAL_SHARE = 0.15;
const UNUSUAL_STYLE = 1;
/** Added if the style is unusual for lines with the same subject: headings of sub-indices, units. */
const UNUSUAL_FOR_SUBJECT = 1;

export const isCounted = ({ kind, ordinal }: Label) => ordinal !== null && !UNCOUNTED.has(kind);
const UNCOUNTED: ReadonlySet<Label["kind"]> = new Set([
  "part",
  "article",
  "ordinal",
  "counted-noun",
  "dash",
  "plus",
  "star",
]);

/**
 * How often each style of label occurs. Labels without a first number and without two that follow each other are confusions of the
 * engine ("4)" and "8)" for "d)" and "g)" in lists of letters) and count once.
 */
export function countStyles(readings: readonly LineReadings[]): ReadonlyMap<string, number> {
  const ordinals = new Map<string, number[]>();
  for (const { printed, bareNumeral = null } of readings) {
    const label = printed ?? bareNumeral;
    if (!label || !isCounted(label)) continue;
    const style = styleOf(label);
    const own = ordinals.get(style);
    if (own) own.push(label.ordinal!);
    else ordinals.set(style, [label.ordinal!]);
  }
  const isList = (own: ReadonlySet<number>) => own.has(1) || [...own].some((number) => own.has(number + 1));
  const countOf = (own: readonly number[]) => (isList(new Set(own)) ? own.length : 1);
  return new Map([...ordinals].map(([style, own]) => [style, countOf(own)]));
}

/** The cost of a label on a line: a misread label often has a style that occurs once, or that lines of its subject do not have. */
export function styleCosts(
  lines: readonly NumberedLine[],
  readings: readonly LineReadings[],
): (at: number, label: Label) => number {
  const subjects = lines.map(({ text }, at) => subjectOf(text.slice(readings[at]!.printed?.length ?? 0)));
  const isUsual = usualStyles(readings);
  const isUsualFor = new Map(
    [...new Set(subjects)].map((one) => [one, usualStyles(readings.filter((_, at) => subjects[at] === one))]),
  );
  return (at, label) => {
    const subject = subjects[at]!;
    const forSubject = subject === "" || isUsualFor.get(subject)!(label, 0) ? 0 : UNUSUAL_FOR_SUBJECT;
    // A line without a label is not counted yet: "Il Phân công" after the only other numeral, "I.", would be the second.
    const { printed, bareNumeral } = readings[at]!;
    const uncounted = (printed ?? bareNumeral) ? 0 : 1;
    return forSubject + (isUsual(label, uncounted) ? 0 : UNUSUAL_STYLE);
  };
}

function usualStyles(readings: readonly LineReadings[]): (label: Label, uncounted: number) => boolean {
  const counts = countStyles(readings);
  const most = Math.max(0, greatestOf(counts.values()));
  const least = Math.max(USUAL, USUAL_SHARE * most);
  return (label, uncounted) => most < USUAL || (counts.get(styleOf(label)) ?? 0) + uncounted >= least;
}
