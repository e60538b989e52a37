import type { Target } from "../../../model/plan.ts";
import { GOAL, withoutReached } from "../../lexicon/goals.ts";
import { figurePlace } from "../../text/figure-place.ts";
import type { Located } from "../../text/located.ts";
import { findInLine, type Rule, type RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { entriesWithin, overlaps, type Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { TargetPart } from "./amounts.ts";
import { targetBareScore } from "./bare-score.ts";
import { targetBaseline, targetBaselineBefore, targetComparedYear, targetShareBaseline } from "./baseline.ts";
import { withoutBoundsInNames } from "./bounds-in-names.ts";
import { targetRise, targetSteps } from "./change.ts";
import { criterionOf } from "./criterion.ts";
import { targetIncrease, targetShareIncrease } from "./increase.ts";
import { isOfPast } from "./past-result.ts";
import { targetPercent } from "./percent.ts";
import { targetPoints, targetPointsAtLeast } from "./points.ts";
import { targetGroup, targetRank } from "./rank.ts";
import { targetAgainstAverage, targetClass, targetRelative } from "./relative.ts";
import { targetScore } from "./score.ts";
import { withYears } from "./target-years.ts";

/** Where two rules read the same words, the earlier one wins. */
export const TARGET_RULES: readonly Rule<TargetPart>[] = [
  targetScore,
  targetPoints,
  targetPointsAtLeast,
  targetSteps,
  targetRise,
  targetGroup,
  targetRank,
  targetRelative,
  targetAgainstAverage,
  targetClass,
  targetPercent,
  targetBareScore,
];

const GOAL_WORD = new RegExp(`${GOAL}|đặt ra|kế hoạch giao|yêu cầu đạt`, "u");
const NO_GOAL_WORD_NEEDED = /^/u;

/**
 * The targets that a line states from an offset on, each with the increase and baseline of its sentence. A percentage
 * counts only where a word for a goal precedes it, because tasks contain many others.
 */
export const readTargets = (line: TextLine, context: RuleContext, from = 0): readonly Located<Target>[] =>
  targetsIn(line.masked(from), context, GOAL_WORD);

const HEADING_WORD = "mục tiêu: ";

/** The targets of a line under a heading of goals: the line is read as if "mục tiêu: " were before its words. */
export function readTargetsUnderHeading(line: TextLine, context: RuleContext): Located<Target>[] {
  if (GOAL_WORD.test(line.folded)) return targetsIn(line, context, NO_GOAL_WORD_NEEDED);
  const masked = /^ *(?:: )?/u.exec(line.text)![0].length;
  if (masked >= HEADING_WORD.length) return afterName(line, masked, context);
  // The stop of "1." would end the sentence of the goal.
  const at = LABEL.exec(line.folded)?.[0].length ?? 0;
  const insert = (text: string) => text.slice(0, at) + HEADING_WORD + text.slice(at);
  const printed = (offset: number) => (offset <= at ? offset : Math.max(at, offset - HEADING_WORD.length));
  const headed = line.reworded(insert(line.text), insert(line.folded));
  return targetsIn(headed, context, NO_GOAL_WORD_NEEDED).map(({ value, span, ...found }) => ({
    ...found,
    value: { ...value, text: value.text.replace(HEADING_WORD, "").trim() },
    span: { ...span, start: printed(span.start), end: printed(span.end) },
  }));
}
const LABEL = /^\s*(?:(?:[-+*•–]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(?[a-zđ]\)|[ivx]{1,5}\.) +)?/u;

/** "Tính minh bạch: 6,8 điểm" with its name replaced by blanks: the figure is the goal itself, as after "mục tiêu: ". */
function afterName(line: TextLine, start: number, context: RuleContext): Located<Target>[] {
  const word = (text: string) =>
    text.slice(0, start - HEADING_WORD.length) + HEADING_WORD + text.slice(start);
  return targetsIn(line.reworded(word(line.text), word(line.folded)), context, NO_GOAL_WORD_NEEDED).map(
    ({ value, span, ...found }) => ({
      ...found,
      value: { ...value, text: value.text.replace(HEADING_WORD, "").trim() },
      span: { ...span, start: Math.max(span.start, start) },
    }),
  );
}

function targetsIn(line: TextLine, context: RuleContext, goalWord: RegExp): Located<Target>[] {
  const all = findInLine(TARGET_RULES, withoutBoundsInNames(line, context), context);
  if (all.length === 0) return [];
  const found = new FoundDetails(line, context);
  const goal = goalWord.exec(line.folded);
  const goalEnd = goal ? goal.index + goal[0].length : Number.POSITIVE_INFINITY;
  const targets = sentencesOf(line).flatMap((sentence) => {
    const inside = entriesWithin(all, sentence);
    if (inside.length === 0) return [];
    const own = inside.filter(
      ({ span }) => figurePlace(line, sentence.start, span.start, context) !== "other",
    );
    const isInText = goalWord === GOAL_WORD;
    const ahead = own.filter(({ span }) => !isOfPast(line, { sentence, span, isInText }, context.year));
    const aimed = isInText ? ahead.filter(({ span }) => !isReached(line, sentence, span)) : ahead;
    const parts = partsOfSentence(aimed, goalEnd <= sentence.end);
    const text = tidied(line.text.slice(sentence.start, sentence.end));
    return parts.map((part, i) => {
      const details = detailsOf(part, i, parts, { sentence, found });
      const criterion = criterionOf(line, sentence, part.span, context);
      return { ...part, value: { ...targetOf(part, details), criterion, text } };
    });
  });
  return withYears(targets, line, context);
}

/** A phrase without the mark before it, and without a bracket that is opened before it. */
function tidied(phrase: string): string {
  const text = phrase.trim().replace(/^[:;,]\s{0,2}/u, "");
  return text.endsWith(")") && !text.includes("(") ? text.slice(0, -1).trimEnd() : text;
}

/**
 * True for a target of an earlier plan that was reached or missed: "hoàn thành mục tiêu đạt 68 điểm", "mục tiêu đề ra (thuộc nhóm 20 tỉnh dẫn đầu)
 * không đạt".
 */
function isReached(line: TextLine, sentence: Span, part: Span): boolean {
  if (MISSED.test(line.folded.slice(part.end, sentence.end))) return true;
  const before = line.folded.slice(sentence.start, part.end);
  const rest = withoutReached(before);
  return rest !== before && !GOAL_WORD.test(rest);
}

const MISSED =
  /^[^,;.()]{0,40}\)?,? (?:thì )?(?:không|chưa)(?: thể)? (?:đạt|hoàn thành)(?= ?(?:$|[.,;)]|được|theo|yêu cầu))/u;

/** Those of the parts of a sentence that are targets. */
function partsOfSentence(
  inside: readonly Located<TargetPart>[],
  hasGoalWord: boolean,
): Located<TargetPart>[] {
  const parts = inside.filter((part) => part.value.kind !== "percent" || hasGoalWord);
  // A rise is a target of its own only if the sentence states no score or share to reach.
  const isScored = parts.some(({ value }) => value.kind === "score" || value.kind === "percent");
  return isScored ? parts.filter((part) => !isRise(part)) : parts;
}

/** A rise of a score or share, not of a rank. */
const isRise = ({ value: { kind, unit } }: Located<TargetPart>) =>
  kind === "change" && unit !== null && /^(?:điểm|%)/u.test(unit);

interface Details {
  readonly increase: number | null;
  readonly baseline: Target["baseline"];
}
const NO_DETAILS: Details = { increase: null, baseline: null };

interface Surroundings {
  readonly sentence: Span;
  readonly found: FoundDetails;
}

/** Increases and baselines of a line, read once for all its targets, without those of other provinces. */
class FoundDetails {
  readonly #line: TextLine;
  readonly #context: RuleContext;
  readonly #byRule = new Map<unknown, readonly Located<unknown>[]>();

  constructor(line: TextLine, context: RuleContext) {
    this.#line = line;
    this.#context = context;
  }

  /** Where the line goes on with the parts of what a target is for: "đạt 68 điểm, trong đó chỉ số A tăng 0,5 điểm". */
  partsAfter(offset: number): number {
    const at = this.#line.folded.indexOf("trong đó", offset);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }

  /** The first in a range of a sentence that is not a part of its targets. */
  first<T>(
    rule: Rule<T>,
    range: Span,
    sentence: Span,
    parts: readonly Located<TargetPart>[],
  ): Located<T> | undefined {
    let all = this.#byRule.get(rule) as readonly Located<T>[] | undefined;
    if (!all) {
      all = rule.find(this.#line, this.#context);
      this.#byRule.set(rule, all);
    }
    if (all.length === 0) return undefined;
    return entriesWithin(all, range).find(
      ({ span }) =>
        !parts.some((other) => overlaps(other.span, span)) &&
        figurePlace(this.#line, sentence.start, span.end, this.#context) !== "other",
    );
  }
}

/**
 * The increase and baseline of one part of a sentence. For the first part of its kind they may be anywhere before the next
 * part of that kind, for the other parts only after the part itself.
 */
function detailsOf(
  part: Located<TargetPart>,
  i: number,
  parts: readonly Located<TargetPart>[],
  { sentence, found }: Surroundings,
): Details {
  const { kind } = part.value;
  if (kind !== "score" && !(kind === "percent" && parts.length === 1)) return NO_DETAILS;
  const isSameKind = (other: Located<TargetPart>) => other.value.kind === kind;
  const next = parts.slice(i + 1).find(isSameKind);
  const isFirst = parts.findIndex(isSameKind) === i;
  const range: Span = {
    ...sentence,
    start: isFirst ? sentence.start : part.span.start,
    end: Math.min(next?.span.start ?? sentence.end, found.partsAfter(part.span.end)),
  };
  const free = <T>(rule: Rule<T>) => found.first(rule, range, sentence, parts);
  const isShare = kind === "percent";
  const increase = free(isShare ? targetShareIncrease : targetIncrease);
  const stated = isShare ? free(targetShareBaseline) : (free(targetBaseline) ?? free(targetBaselineBefore));
  const compared = stated ? undefined : free(targetComparedYear);
  return {
    increase: increase?.value ?? null,
    baseline: stated ? { ...stated.value } : compared ? { year: compared.value, value: null } : null,
  };
}

function targetOf(part: Located<TargetPart>, details: Details): Omit<Target, "criterion" | "text"> {
  const { kind, comparator, value, valueTo, unit, baselineYear } = part.value;
  const relative =
    kind === "other" && baselineYear !== undefined ? { year: baselineYear, value: null } : null;
  return {
    kind,
    comparator,
    value,
    valueTo,
    unit,
    increase: details.increase,
    baseline: relative ?? details.baseline,
    year: null,
  };
}
