import type { Overall, Target } from "../../../model/plan.ts";
import { foundIn, type RuleContext } from "../../text/rule.ts";
import type { Found, TextLine } from "../../text/text-line.ts";
import { readAimedTargets, readTargets, sentences } from "../target/targets.ts";
import { Owners } from "./overall-owners.ts";
import { indexRank, indexScore, indexShare } from "./result.ts";

const GOAL = /phấn đấu|duy trì|giữ vững|mục tiêu|chỉ tiêu|đặt ra|nhằm|để (?:đạt|đưa|cải thiện)|đưa chỉ số/u;

export interface FoundOverall {
  readonly value: Overall;
  readonly baseline: Found<unknown> | null;
  readonly rank: Found<unknown> | null;
  readonly targets: readonly Found<Target>[];
}

interface Entry {
  baseline: Found<{ year: number | null; value: number }> | null;
  rank: Found<NonNullable<Overall["rank"]>> | null;
  readonly targets: Found<Target>[];
}

/**
 * What is said of whole indices outside the sections of their parts: last results ("đạt 17,33 điểm và xếp thứ
 * 62/63"), and goals ("phấn đấu trong nhóm 30 tỉnh đứng đầu"). `aims`: lines under a heading of goals, where a figure
 * needs no word for one. `resultYears`: of lines under a heading on the results of a year ("I. KẾT QUẢ NĂM 2023"), that
 * year.
 */
export function readOverall(
  lines: readonly TextLine[],
  context: RuleContext,
  aims: ReadonlySet<number> = new Set(),
  resultYears: ReadonlyMap<number, number> = new Map(),
): FoundOverall[] {
  if (context.indexIds.length === 0) return [];
  const byIndex = new Map<string, Entry>();
  const entryOf = (index: string): Entry => {
    const entry = byIndex.get(index) ?? { baseline: null, rank: null, targets: [] };
    byIndex.set(index, entry);
    return entry;
  };
  for (const line of lines) {
    if (line.source.kind === "row") continue;
    const found = figuresOf(line, context, aims.has(line.index));
    if (!found) continue;
    let last: readonly string[] = [];
    for (const sentence of sentences(line)) {
      const owners = new Owners(line, sentence, last, context);
      const inside = <T>(all: readonly Found<T>[]) =>
        all.filter((f) => f.span.start >= sentence.start && f.span.end <= sentence.end);
      if (owners.none) continue;
      const headed = resultYears.get(line.index) ?? null;
      const shares = inside(found.shares).filter((share) => owners.justNamed(share.span));
      for (const score of dated([...inside(found.scores), ...shares], headed))
        for (const index of owners.of(score.span)) entryOf(index).baseline ??= score;
      for (const rank of dated(inside(found.ranks), headed))
        for (const index of owners.of(rank.span)) entryOf(index).rank ??= rank;
      const aimed = found.underAims || GOAL.test(line.folded.slice(sentence.start, sentence.end));
      for (const target of aimed ? inside(found.targets) : []) {
        if (target.value.kind === "percent" && !owners.justNamed(target.span)) continue;
        for (const entry of owners.of(target.span).map(entryOf))
          if (!isResult(target, entry) && !known(entry.targets, target)) entry.targets.push(target);
      }
      last = owners.last;
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

/** The results and goals that a line states; null where it states none, so that nobody asks whose they are. */
function figuresOf(line: TextLine, context: RuleContext, underAims: boolean) {
  const scores = foundIn([indexScore], line, context);
  const shares = foundIn([indexShare], line, context);
  const ranks = foundIn([indexRank], line, context);
  const targets = underAims ? readAimedTargets(line, context) : readTargets(line, context);
  const any = scores.length + shares.length + ranks.length + targets.length > 0;
  return any ? { scores, shares, ranks, targets, underAims } : null;
}

/** Results of a stated year; without one, of the year that the heading above names. */
const dated = <T extends { readonly year: number | null }>(
  results: readonly Found<T>[],
  headed: number | null,
): Found<T>[] =>
  results.flatMap((result) => {
    const year = result.value.year ?? headed;
    return year === null ? [] : [{ ...result, value: { ...result.value, year } }];
  });

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
  targets.some(
    ({ value: { kind, value, year } }) =>
      kind === next.value.kind && value === next.value.value && year === next.value.year,
  );
