import type { Target } from "../../model/plan.ts";
import { type Found, type Span, spanIn, type TextLine } from "../document.ts";
import { allFound, overlaps, type Rule, type RuleContext } from "../rule.ts";
import { targetPercent, targetRelative, targetSteps } from "../rules/target/change.ts";
import { targetBaseline, targetComparedYear, targetIncrease } from "../rules/target/increase.ts";
import { targetGroup, targetRank } from "../rules/target/rank.ts";
import { type TargetPart, targetScore } from "../rules/target/score.ts";

/** In this order: where two read the same words, the earlier wins. */
const GOALS: readonly Rule<TargetPart & { baselineYear?: number | null }>[] = [
  targetScore,
  targetSteps,
  targetGroup,
  targetRank,
  targetRelative,
  targetPercent,
];

const GOAL_WORD = /mục tiêu|chỉ tiêu|phấn đấu|đặt ra|kế hoạch giao|yêu cầu đạt/u;
const SENTENCE_END = /(?<=[^\d]|\d{2})[.;](?= |$)/gu;

/**
 * The targets that a line states, each with the increase and baseline of its own sentence. A percentage counts only
 * where the sentence speaks of a goal: tasks are full of others.
 */
export function readTargets(line: TextLine, context: RuleContext): Found<Target>[] {
  return sentences(line).flatMap((sentence) => {
    const goals = allFound(GOALS, [line], context).filter((goal) => within(goal.span, sentence));
    const spoken = GOAL_WORD.test(line.folded.slice(0, sentence.end));
    const kept = goals.filter((goal) => goal.value.kind !== "percent" || spoken);
    if (kept.length === 0) return [];
    const side = besides(
      line,
      sentence,
      context,
      kept.map((goal) => goal.span),
    );
    return kept.map((goal, i) => {
      const own = goal.value.kind === "score" || (goal.value.kind === "percent" && kept.length === 1);
      const first = kept.findIndex((other) => other.value.kind === goal.value.kind) === i;
      const joined = own && first ? side : NOTHING_BESIDE;
      return { ...goal, value: target(goal, joined, line, sentence, context) };
    });
  });
}

interface Beside {
  readonly increase: number | null;
  readonly baseline: Target["baseline"];
}
const NOTHING_BESIDE: Beside = { increase: null, baseline: null };

function besides(line: TextLine, sentence: Span, context: RuleContext, goals: readonly Span[]): Beside {
  const free = <T>(rule: Rule<T>) =>
    rule
      .find(line, context)
      .find((f) => within(f.span, sentence) && !goals.some((goal) => overlaps(goal, f.span)));
  const increase = free(targetIncrease);
  const stated = free(targetBaseline);
  const compared = free(targetComparedYear);
  return {
    increase: increase?.value ?? null,
    baseline: stated ? { ...stated.value } : compared ? { year: compared.value, value: null } : null,
  };
}

function target(
  goal: Found<TargetPart & { baselineYear?: number | null }>,
  beside: Beside,
  line: TextLine,
  sentence: Span,
  context: RuleContext,
): Target {
  const { kind, comparator, value, valueTo, unit, baselineYear } = goal.value;
  const relative =
    kind === "other" && baselineYear !== undefined ? { year: baselineYear, value: null } : null;
  const text = line.text.slice(sentence.start, sentence.end).trim();
  return {
    kind,
    comparator,
    value,
    valueTo,
    unit,
    increase: beside.increase,
    baseline: relative ?? beside.baseline,
    year: statedYear(line, goal.span, context),
    criterion: null,
    text,
  };
}

/** "Năm 2025 đạt … điểm; năm 2026 đạt …": the year right in front of a goal, where it is not the plan's only one. */
function statedYear(line: TextLine, span: Span, context: RuleContext): number | null {
  const year = /năm ((?:19|20)\d{2}),?:? ?$/u.exec(
    line.folded.slice(Math.max(0, span.start - 14), span.start),
  )?.[1];
  return year && Number(year) !== context.year ? Number(year) : null;
}

/** Stretches of a line between sentence ends; a decimal point is none. */
export function sentences(line: TextLine): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of line.text.matchAll(SENTENCE_END)) {
    found.push(spanIn(line, start, match.index));
    start = match.index + 1;
  }
  if (line.text.slice(start).trim()) found.push(spanIn(line, start, line.text.length));
  return found;
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
