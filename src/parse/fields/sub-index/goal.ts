import type { Target } from "../../../model/plan.ts";
import { GOAL_IN_SENTENCE } from "../../lexicon/goals.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargets, readTargetsUnderHeading } from "../target/targets.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

/** A sub-index with the targets that a sentence sets for it. */
export interface SubIndexGoal {
  readonly named: NamedSubIndex;
  readonly targets: readonly Located<Target>[];
}

const RULE = "sub-index/goal";

const GOAL_WORD = new RegExp(`${GOAL_IN_SENTENCE}|nâng|đưa`, "u");
/** A figure at a greater distance after the name is about something else. */
const LONGEST_GAP = 120;

/**
 * "Phấn đấu năm 2025 chỉ số thành phần “Đào tạo lao động” đạt 6,35 điểm": a plan on one or two sub-indices may name them
 * only in its goals. `goalLines`: indices of lines under a heading of goals, which need no word for a goal ("Chỉ số Gia
 * nhập thị trường: đạt 7,95 điểm").
 */
export function readSubIndexGoals(
  lines: readonly TextLine[],
  context: RuleContext,
  goalLines: ReadonlySet<number> = new Set(),
): SubIndexGoal[] {
  return lines
    .filter((line) => line.source.kind !== "row")
    .flatMap((line) =>
      sentencesOf(line).flatMap((sentence) => goalsIn(line, sentence, goalLines.has(line.index), context)),
    );
}

function goalsIn(
  line: TextLine,
  sentence: Span,
  isUnderHeading: boolean,
  context: RuleContext,
): SubIndexGoal[] {
  const { catalogue, indexIds, year } = context;
  if (indexIds.length === 0) return [];
  if (!isUnderHeading && !GOAL_WORD.test(line.folded.slice(sentence.start, sentence.end))) return [];
  const names = catalogue
    .findSubIndices(line.text, indexIds, year)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (names.length === 0) return [];
  const read = isUnderHeading ? readTargetsUnderHeading : readTargets;
  const targets = read(line, context).filter(
    ({ value, span }) => value.kind !== "percent" && value.criterion === null && span.end <= sentence.end,
  );
  return names.flatMap(({ start, end, entry }, i) => {
    const until = Math.min(names[i + 1]?.start ?? sentence.end, end + LONGEST_GAP);
    const own = targets.filter(({ span }) => span.start >= end && span.start < until);
    if (own.length === 0 || catalogue.findIndices(line.text.slice(end, own[0]!.span.start)).length > 0)
      return [];
    const named: NamedSubIndex = {
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(start, end),
      restStart: end,
      span: spanIn(line, start, end),
      rule: RULE,
      confidence: 0.85,
    };
    return [{ named, targets: own }];
  });
}
