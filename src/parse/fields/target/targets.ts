import { allMatches } from "../../../language/matcher.ts";
import type { Target } from "../../../model/plan.ts";
import { readOnce } from "../../text/read-once.ts";
import { foundIn, overlaps, type Rule, type RuleContext } from "../../text/rule.ts";
import { type Found, onLine, type Span, spanIn, type TextLine } from "../../text/text-line.ts";
import { targetClass, targetPercent, targetRelative, targetRise, targetSteps } from "./change.ts";
import {
  targetBaseline,
  targetBaselineBefore,
  targetComparedYear,
  targetIncrease,
  targetShareBaseline,
  targetShareIncrease,
} from "./increase.ts";
import { targetGroup, targetRank } from "./rank.ts";
import { type TargetPart, targetScore } from "./score.ts";

/** In this order: where two read the same words, the earlier wins. */
const GOALS: readonly Rule<TargetPart & { baselineYear?: number | null }>[] = [
  targetScore,
  targetSteps,
  targetRise,
  targetGroup,
  targetRank,
  targetRelative,
  targetClass,
  targetPercent,
];

const GOAL_WORD = /mục tiêu|chỉ tiêu|phấn đấu|đặt ra|kế hoạch giao|yêu cầu đạt/u;
const SENTENCE_END = /(?<=[^\d]|\d{2})[.;](?= |$)/gu;

/**
 * The targets that a line states from an offset on, each with the increase and baseline of its own sentence. A percentage
 * counts only where the sentence speaks of a goal: tasks are full of others.
 */
export const readTargets = (line: TextLine, context: RuleContext, from = 0): readonly Found<Target>[] =>
  targetsOf(line, from, context);

const targetsOf = readOnce(
  (line: TextLine, from: number, context: RuleContext): readonly Found<Target>[] =>
    targetsIn(from > 0 ? behind(line, from) : line, context, GOAL_WORD),
  onLine,
);

/** The line with its first words blanked, so that offsets hold. */
function behind(line: TextLine, offset: number): TextLine {
  const blank = " ".repeat(offset);
  return line.reworded(blank + line.text.slice(offset), blank + line.folded.slice(offset));
}

const SAID_ABOVE = "mục tiêu: ";

/** The targets of a line that stands under a heading of goals: it is read as if the heading's word led it. */
export function readAimedTargets(line: TextLine, context: RuleContext): Found<Target>[] {
  if (GOAL_WORD.test(line.folded)) return targetsIn(line, context, /^/u);
  const led = line.reworded(SAID_ABOVE + line.text, SAID_ABOVE + line.folded);
  return targetsIn(led, context, /^/u).map(({ value, span, ...found }) => ({
    ...found,
    value: { ...value, text: value.text.replace(SAID_ABOVE, "") },
    span: {
      ...span,
      start: Math.max(0, span.start - SAID_ABOVE.length),
      end: span.end - SAID_ABOVE.length,
    },
  }));
}

function targetsIn(line: TextLine, context: RuleContext, aimed: RegExp): Found<Target>[] {
  const all = foundIn(GOALS, line, context);
  if (all.length === 0) return [];
  const found = sentences(line).flatMap((sentence) => {
    const goals = all.filter((goal) => within(goal.span, sentence));
    const spoken = aimed.test(line.folded.slice(0, sentence.end));
    const said = goals.filter((goal) => goal.value.kind !== "percent" || spoken);
    // How far to rise is a goal of its own only where no score says where to.
    const scored = said.some((goal) => goal.value.kind === "score" || goal.value.kind === "percent");
    const kept = said.filter((goal) => !scored || goal.rule !== targetRise.id);
    if (kept.length === 0) return [];
    const places = kept.map((goal) => goal.span);
    return kept.map((goal, i) => {
      const own = goal.value.kind === "score" || (goal.value.kind === "percent" && kept.length === 1);
      // Each of several scores has what stands behind it, up to the next.
      const until = kept.slice(i + 1).find((other) => other.value.kind === goal.value.kind)?.span.start;
      const stretch = { ...sentence, end: until ?? sentence.end };
      const first = kept.findIndex((other) => other.value.kind === goal.value.kind) === i;
      const from = first ? stretch : { ...stretch, start: goal.span.start };
      const joined = own ? besides(line, from, goal.value.kind, context, places) : NOTHING_BESIDE;
      return { ...goal, value: target(goal, joined, line, sentence) };
    });
  });
  return withYears(found, line, context);
}

interface Beside {
  readonly increase: number | null;
  readonly baseline: Target["baseline"];
}
const NOTHING_BESIDE: Beside = { increase: null, baseline: null };

function besides(
  line: TextLine,
  sentence: Span,
  kind: Target["kind"],
  context: RuleContext,
  goals: readonly Span[],
): Beside {
  const free = <T>(rule: Rule<T>) =>
    rule
      .find(line, context)
      .find((f) => within(f.span, sentence) && !goals.some((goal) => overlaps(goal, f.span)));
  const share = kind === "percent";
  const increase = free(share ? targetShareIncrease : targetIncrease);
  const stated = share ? free(targetShareBaseline) : (free(targetBaseline) ?? free(targetBaselineBefore));
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
    year: null,
    criterion: criterionOf(line, sentence, goal.span),
    text,
  };
}

const YEAR_BEFORE =
  /(?:năm|đến năm|hết năm) ((?:19|20)\d{2})(?:[,:]| đạt|:? ?(?:phấn đấu|mục tiêu))?(?![^;]{0,200}năm (?:19|20)\d{2})[^;]{0,60}$/u;

const ANY_YEAR = /năm (?:19|20)\d{2}|[;.] /u;

/**
 * "Năm 2025 đạt 7 điểm; năm 2026: 7,5 điểm": the year in front of each goal, where the line sets goals for more than one,
 * or for another than the plan's own. A year that a goal is only compared with is none of its own.
 */
function withYears(found: Found<Target>[], line: TextLine, context: RuleContext): Found<Target>[] {
  let last = 0;
  let spoken: number | null = null;
  const years = found.map(({ span }) => {
    const before = line.folded.slice(last, span.start).replace(/so với[^,;.]{0,60}?năm \d{4}/gu, "");
    last = span.end;
    const year = YEAR_BEFORE.exec(before)?.[1];
    // "năm 2026 đạt 89%, thuộc nhóm 15": one year for all that is said up to the next, or to the end of the sentence.
    if (!year && ANY_YEAR.test(before)) spoken = null;
    // A goal lies ahead; an earlier year is that of a result.
    if (year) spoken = Number(year) >= (context.year ?? 0) ? Number(year) : null;
    return spoken;
  });
  const stated = new Set(years.filter((year) => year !== null));
  if (stated.size === 0 || (stated.size === 1 && stated.has(context.year ?? 0))) return found;
  return found.map((entry, i) => ({ ...entry, value: { ...entry.value, year: years[i] ?? null } }));
}

const CRITERION =
  /^(?:(?:các )?(?:tỷ lệ|tiêu chí|chỉ tiêu (?!năm|đặt|phấn|:)|chỉ số con|chỉ số nhánh|nội dung thành phần|mức độ|điểm (?:tiêu chí|chỉ tiêu|nội dung)|thời gian|số (?:lượng |hồ sơ |thủ tục )))/u;
const BEHIND_SHARE =
  /^ (?<what>(?:số )?(?:hồ sơ|thủ tục|doanh nghiệp|cơ sở|đơn vị|cán bộ|công chức|người dân|văn bản|dịch vụ|xã|phường|khu|kiến nghị|phản ánh|tổ chức|cơ quan|hộ)[^,;.]{0,120})/u;
const LEAD_IN =
  /^[-+*•\s]{0,4}(?:\d{1,2}[.)] |\p{L}\) )?(?:(?:phấn đấu|mục tiêu cụ thể|chỉ tiêu cụ thể|mục tiêu|chỉ tiêu|cụ thể|tăng|giữ|đưa|đến|hết|năm \d{4}|trong năm \d{4}|đến năm \d{4}|đến hết năm \d{4}|duy trì|nâng|nâng cao|bảo đảm|đảm bảo)[:,]? ){0,4}/u;

/** "Tỷ lệ hồ sơ đúng hạn đạt trên 98%": what the figure is of, where it is less than the whole sub-index. */
function criterionOf(line: TextLine, sentence: Span, goal: Span): string | null {
  const folded = line.folded.slice(sentence.start, goal.start);
  const lead = LEAD_IN.exec(folded)?.[0].length ?? 0;
  if (CRITERION.test(folded.slice(lead))) {
    const printed = line.text.slice(sentence.start + lead, goal.start);
    const name = printed
      .split(/ (?:(?:hiện|mới|chỉ|hiện nay) )?đạt \d/u)[0]!
      .replace(
        /[\s:,(–-]{0,9}(?:(?:phấn đấu|đạt|là|lên|lên mức|tới|ở mức|xuống|còn|năm \d{4})[\s:,]{0,9}){0,3}$/iu,
        "",
      )
      .trim();
    return name.length > 5 && name.length < 200 ? name : null;
  }
  if (!line.folded.slice(goal.start, goal.end).includes("%")) return null;
  return BEHIND_SHARE.exec(line.text.slice(goal.end, sentence.end))?.groups?.what?.trim() ?? null;
}

/** Stretches of a line between sentence ends; a decimal point is none. */
export function sentences(line: TextLine): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of allMatches(SENTENCE_END, line.text)) {
    if (inBracket(line.text, start, match.index)) continue;
    found.push(spanIn(line, start, match.index));
    start = match.index + 1;
  }
  if (line.text.slice(start).trim()) found.push(spanIn(line, start, line.text.length));
  return found;
}

/** "(chỉ tiêu năm 2026: 7,15 điểm; năm 2025: 6,98 điểm)" is said in one breath. */
function inBracket(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_BRACKET), at);
  return (
    before.lastIndexOf("(") > before.lastIndexOf(")") && /^[^()]{0,200}\)/u.test(text.slice(at, at + 202))
  );
}
const LONGEST_BRACKET = 200;

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
