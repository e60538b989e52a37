import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
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
  if (context.indexIds.length === 0) return [];
  return lines
    .filter((line) => line.source.kind !== "row")
    .flatMap((line) => goalsIn(line, goalLines.has(line.index), context));
}

function goalsIn(line: TextLine, isUnderHeading: boolean, context: RuleContext): SubIndexGoal[] {
  const { catalogue, indexIds, year } = context;
  if (!isUnderHeading && !GOAL_WORD.test(line.folded)) return [];
  const names = catalogue.findSubIndices(line.text, indexIds, year);
  if (names.length === 0) return [];
  const read = isUnderHeading ? readTargetsUnderHeading : readTargets;
  const targets = read(line, context).filter(
    ({ value }) => value.kind !== "percent" && value.criterion === null,
  );
  if (targets.length === 0) return [];
  return sentencesOf(line)
    .filter(({ start, end }) => isUnderHeading || GOAL_WORD.test(line.folded.slice(start, end)))
    .flatMap((sentence) => goalsOfSentence(line, sentence, { names, targets }, context));
}

interface NamesAndTargets {
  readonly names: readonly Mention<SubIndexMatch>[];
  readonly targets: readonly Located<Target>[];
}

/** The sub-indices that a sentence names, with the targets that follow each name. `all`: those of the whole line. */
function goalsOfSentence(
  line: TextLine,
  sentence: Span,
  all: NamesAndTargets,
  { catalogue }: RuleContext,
): SubIndexGoal[] {
  const names = all.names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const targets = all.targets.filter(({ span }) => span.end <= sentence.end);
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
