import type { Overall, Target } from "../../model/plan.ts";
import type { Found, TextLine } from "../document.ts";
import { allFound, type RuleContext } from "../rule.ts";
import { indexRank, indexScore } from "../rules/overall/result.ts";
import { readTargets, sentences } from "./targets.ts";

const GOAL = /phấn đấu|mục tiêu|chỉ tiêu|đặt ra|nhằm|để (?:đạt|đưa|cải thiện)|đưa chỉ số/u;

export interface FoundOverall {
  readonly value: Overall;
  readonly baseline: Found<unknown> | null;
  readonly rank: Found<unknown> | null;
  readonly targets: readonly Found<Target>[];
}

/**
 * What is said of whole indices outside the sections of their parts: last results ("đạt 17,33 điểm và xếp thứ
 * 62/63"), and goals ("phấn đấu trong nhóm 30 tỉnh đứng đầu").
 */
export function readOverall(lines: readonly TextLine[], context: RuleContext): FoundOverall[] {
  const byIndex = new Map<
    string,
    {
      baseline: Found<{ year: number | null; value: number }> | null;
      rank: Found<NonNullable<Overall["rank"]>> | null;
      targets: Found<Target>[];
    }
  >();
  for (const line of lines) {
    if (line.source.kind === "row") continue;
    let last: string | null = null;
    for (const sentence of sentences(line)) {
      const index: string | null = indexOf(line, sentence.start, sentence.end, last, context);
      last = index ?? last;
      if (!index) continue;
      const entry = byIndex.get(index) ?? { baseline: null, rank: null, targets: [] };
      byIndex.set(index, entry);
      const inside = <T>(all: Found<T>[]) =>
        all.filter((f) => f.span.start >= sentence.start && f.span.end <= sentence.end);
      entry.baseline ??= inside(allFound([indexScore], [line], context))[0] ?? null;
      entry.rank ??= inside(allFound([indexRank], [line], context))[0] ?? null;
      if (GOAL.test(line.folded.slice(sentence.start, sentence.end))) {
        for (const target of inside(readTargets(line, context))) {
          if (target.value.kind !== "percent" && !isResult(target, entry) && !known(entry.targets, target))
            entry.targets.push(target);
        }
      }
    }
  }
  return [...byIndex].flatMap(([index, { baseline, rank, targets }]) =>
    baseline || rank || targets.length > 0
      ? [
          {
            value: {
              index,
              baseline: baseline?.value ?? null,
              rank: rank?.value ?? null,
              targets: targets.map((t) => t.value),
            },
            baseline,
            rank,
            targets,
          },
        ]
      : [],
  );
}

/**
 * The sentence must name the index, or speak of "chỉ số" or a ranking in a document on one index; a sentence behind one
 * that named it goes on with it.
 */
function indexOf(
  line: TextLine,
  start: number,
  end: number,
  last: string | null,
  { catalogue, indexIds }: RuleContext,
): string | null {
  const text = line.text.slice(start, end);
  const named = catalogue.findIndices(text).find((mention) => indexIds.includes(mention.entry.id));
  if (named) return named.entry.id;
  if (catalogue.findSubIndices(text, indexIds, null).length > 0) return null;
  const spoken = /chỉ số|xếp hạng|xếp thứ|thứ hạng|tổng điểm|nhóm \d/u.test(line.folded.slice(start, end));
  return indexIds.length === 1 && spoken ? indexIds[0]! : last;
}

const isResult = (
  target: Found<Target>,
  entry: { baseline: Found<unknown> | null; rank: Found<unknown> | null },
) =>
  [entry.baseline, entry.rank].some(
    (result) =>
      result &&
      result.span.from === target.span.from &&
      result.span.start <= target.span.start &&
      target.span.end <= result.span.end + 1,
  );

const known = (targets: readonly Found<Target>[], next: Found<Target>) =>
  targets.some((t) => t.value.kind === next.value.kind && t.value.value === next.value.value);
