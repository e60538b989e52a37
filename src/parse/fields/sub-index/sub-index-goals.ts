import type { Target } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Found, type Span, spanIn, type TextLine } from "../../text/text-line.ts";
import { readAimedTargets, readTargets, sentences } from "../target/targets.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

/** A sub-index with the goals that a sentence sets for it. */
export interface SubIndexGoal {
  readonly named: NamedSubIndex;
  readonly targets: readonly Found<Target>[];
}

const GOAL = /phấn đấu|duy trì|giữ vững|mục tiêu|chỉ tiêu|đặt ra|nhằm|nâng|đưa/u;
/** Farther behind the name a figure is of something else. */
const REACH = 120;

/**
 * "Phấn đấu năm 2025 chỉ số thành phần “Đào tạo lao động” đạt 6,35 điểm": a plan on one sub-index or two may name them in
 * its aims alone, and have no section for them. `aims`: lines under a heading of goals, where a figure needs no word for
 * one ("Chỉ số Gia nhập thị trường: đạt 7,95 điểm").
 */
export function subIndexGoals(
  lines: readonly TextLine[],
  context: RuleContext,
  aims: ReadonlySet<number> = new Set(),
): SubIndexGoal[] {
  return lines
    .filter((line) => line.source.kind !== "row")
    .flatMap((line) =>
      sentences(line).flatMap((sentence) => goalsIn(line, sentence, aims.has(line.index), context)),
    );
}

function goalsIn(line: TextLine, sentence: Span, aimed: boolean, context: RuleContext): SubIndexGoal[] {
  const { catalogue, indexIds, year } = context;
  if (indexIds.length === 0) return [];
  if (!aimed && !GOAL.test(line.folded.slice(sentence.start, sentence.end))) return [];
  const named = catalogue
    .findSubIndices(line.text, indexIds, year)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (named.length === 0) return [];
  const read = aimed ? readAimedTargets : readTargets;
  const targets = read(line, context).filter(
    ({ value, span }) => value.kind !== "percent" && value.criterion === null && span.end <= sentence.end,
  );
  return named.flatMap(({ start, end, entry }, i) => {
    const until = Math.min(named[i + 1]?.start ?? sentence.end, end + REACH);
    const own = targets.filter(({ span }) => span.start >= end && span.start < until);
    if (own.length === 0 || catalogue.findIndices(line.text.slice(end, own[0]!.span.start)).length > 0)
      return [];
    const name: NamedSubIndex = {
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(start, end),
      span: spanIn(line, start, end),
      restStart: end,
      confidence: 0.85,
    };
    return [{ named: name, targets: own }];
  });
}
