import { fold, nameKey } from "../../language/fold.ts";
import { printedFigure, subtractFigures } from "../../language/printed-figure.ts";
import type { Target } from "../../model/plan.ts";
import type { PrintedFigure } from "../../model/printed-figure.ts";
import type { DifferingPart } from "../../model/target-comparison.ts";

/** One figure that both targets state. */
export interface FigurePair {
  readonly part: DifferingPart;
  readonly own: PrintedFigure;
  readonly parent: PrintedFigure;
}

/**
 * The figures that two targets both state. null: they are of different kinds (a score and a share, a score and steps in
 * the ranking), so that nothing can be compared. []: both state the same in words.
 */
export function comparableFigures(own: Target, parent: Target): FigurePair[] | null {
  if (!isOneSubject(own, parent)) return null;
  if (own.kind === "other" || parent.kind === "other") return isSameInWords(own, parent) ? [] : null;
  if (own.kind === "change" && parent.kind === "change")
    return unitKind(own) === unitKind(parent) ? riseOnly(own, parent) : null;
  if (own.kind === "change" || parent.kind === "change") return riseOnly(own, parent);
  return own.kind === parent.kind ? figuresOf(own, parent) : null;
}

/** Whether both are for the same part of the sub-index and the same year, as far as they state it. */
function isOneSubject(own: Target, parent: Target): boolean {
  const sameYear = own.year === null || parent.year === null || own.year === parent.year;
  if (!sameYear || nameKey(own.criterion ?? "") !== nameKey(parent.criterion ?? "")) return false;
  return own.value === parent.value || isAverage(own) === isAverage(parent);
}

/** "Điểm trung bình toàn tỉnh đạt 7,5 điểm": of the scores of all units, of which one may aim at another. */
const isAverage = ({ text }: Target) =>
  /(?:điểm|mức|chỉ số)[^,;]{0,30} (?:trung bình|bình quân)/u.test(fold(text));

/** "không thấp hơn năm 2023" twice, or the same words. */
function isSameInWords(own: Target, parent: Target): boolean {
  if (own.kind !== parent.kind) return false;
  if (nameKey(own.text) === nameKey(parent.text)) return true;
  const sameYear = own.baseline?.year != null && own.baseline.year === parent.baseline?.year;
  return sameYear && own.comparator === parent.comparator;
}

function figuresOf(own: Target, parent: Target): FigurePair[] {
  const printed = (target: Target, value: number | null | undefined) =>
    value == null ? null : printedFigure(value, target.text);
  const sameYear = own.baseline?.year === parent.baseline?.year;
  const values: [DifferingPart, number | null | undefined, number | null | undefined][] = [
    ["value", own.value, parent.value],
    ["valueTo", own.valueTo, parent.valueTo],
    ["increase", own.increase, parent.increase],
    ["baseline", own.baseline?.value, sameYear ? parent.baseline?.value : null],
  ];
  return values.flatMap(([part, mine, theirs]) => pairOf(part, printed(own, mine), printed(parent, theirs)));
}

const pairOf = (
  part: DifferingPart,
  own: PrintedFigure | null,
  parent: PrintedFigure | null,
): FigurePair[] => (own && parent ? [{ part, own, parent }] : []);

/** A target that states only a rise ("tăng ít nhất 0,5 điểm") is compared with the rise of the other one. */
function riseOnly(own: Target, parent: Target): FigurePair[] | null {
  const [mine, theirs] = [riseOf(own, unitKind(parent)), riseOf(parent, unitKind(own))];
  if (!mine || !theirs || !isSameBase(own, parent)) return null;
  const ends =
    own.valueTo !== null && parent.valueTo !== null && own.kind === parent.kind
      ? pairOf("valueTo", printedFigure(own.valueTo, own.text), printedFigure(parent.valueTo, parent.text))
      : [];
  return [...pairOf("increase", mine, theirs), ...ends];
}

const isSameBase = (own: Target, parent: Target) =>
  own.baseline?.year == null || parent.baseline?.year == null || own.baseline.year === parent.baseline.year;

type UnitKind = "points" | "share" | "percent" | "steps" | null;

/** What a target counts. "tăng 5%" is a share of the earlier value, "tăng 5 điểm phần trăm" is not. */
function unitKind({ kind, unit }: Target): UnitKind {
  if (kind === "score") return "points";
  if (kind === "percent") return "share";
  if (kind !== "change" || unit === null) return null;
  const key = nameKey(unit);
  if (key === "%") return "percent";
  if (key === nameKey("điểm phần trăm")) return "share";
  return key.startsWith(nameKey("điểm")) ? "points" : "steps";
}

/** The rise that a target asks for, if it is in the unit of the other target: stated, else value minus baseline. */
function riseOf(target: Target, other: UnitKind): PrintedFigure | null {
  const { value, increase, baseline, text } = target;
  if (unitKind(target) !== other) return null;
  if (target.kind === "change") return value === null ? null : printedFigure(value, text);
  if (increase !== null) return printedFigure(increase, text);
  if (value === null || baseline?.value == null) return null;
  return subtractFigures(printedFigure(value, text), printedFigure(baseline.value, text));
}
