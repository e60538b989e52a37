import type { Overall, Target } from "../../../model/plan.ts";
import { GOAL_IN_SENTENCE, withoutReached } from "../../lexicon/goals.ts";
import { type FigurePlace, figurePlace, sentencePlace } from "../../text/figure-place.ts";
import type { Located } from "../../text/located.ts";
import { findInLine, type RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { isWithin, type Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargets, readTargetsUnderHeading } from "../target/targets.ts";
import { FigureOwners } from "./figure-owners.ts";
import { indexRank, indexScore, indexShare } from "./result.ts";

/** The result and the targets of an index, each with its place. */
export type LocatedOverall = Pick<Overall, "index"> & {
  readonly baseline: Located<NonNullable<Overall["baseline"]>> | null;
  readonly rank: Located<NonNullable<Overall["rank"]>> | null;
  readonly targets: readonly Located<Target>[];
  /** The results of other years. */
  readonly others: readonly Located<YearResult>[];
};

/** A score or a rank of a year. */
export interface YearResult {
  readonly quantity: "score" | "rank";
  readonly year: number;
  readonly value: number;
}

/** Facts of the outline about lines, by line index. */
export interface LineHeadings {
  /** Lines under a heading of goals, where a figure needs no word for a goal. */
  readonly goalLines: ReadonlySet<number>;
  /** The year of the heading above a line ("I. KẾT QUẢ NĂM 2023"). */
  readonly resultYears: ReadonlyMap<number, number>;
  /** Lines under a heading about another province ("1. Tỉnh Bắc Giang"). */
  readonly otherPlaces: ReadonlySet<number>;
  /** Lines under a heading about a sub-index ("I. Kết quả chỉ số Tính minh bạch"). */
  readonly partLines: ReadonlySet<number>;
  /** True for a document without sub-indices that the catalogue has: a goal without a subject is one of its index. */
  readonly onlyWhole: boolean;
  /** True where the title is about a sub-index, so that "chỉ số này" means it. */
  readonly titleHasPart: boolean;
}

const GOAL_WORD = new RegExp(`${GOAL_IN_SENTENCE}|để (?:đạt|đưa|cải thiện)|đưa chỉ số`, "u");

/**
 * Results of whole indices ("đạt 17,33 điểm và xếp thứ 62/63") and their targets ("phấn đấu trong nhóm 30 tỉnh đứng đầu"),
 * in lines outside the sections about sub-indices.
 */
export function readOverall(
  lines: readonly TextLine[],
  context: RuleContext,
  headings: LineHeadings,
): LocatedOverall[] {
  if (context.indexIds.length === 0) return [];
  const collector = new OverallCollector(context.year);
  for (const line of lines) {
    if (line.source.kind === "row") continue;
    const figures = figuresOf(line, context, headings);
    if (!figures) continue;
    const ofPart = context.indexParts?.get(line.index);
    let last: readonly string[] = ofPart === undefined ? [] : [ofPart];
    let endsWithPart = headings.titleHasPart;
    const headed: FigurePlace = headings.otherPlaces.has(line.index) ? "other" : null;
    let place: FigurePlace = headed;
    let isGoal = figures.isUnderGoals;
    for (const sentence of sentencesOf(line)) {
      const owners = new FigureOwners(
        line,
        sentence,
        { last, onlyWhole: headings.onlyWhole, endsWithPart, isOfPart: headings.partLines.has(line.index) },
        context,
      );
      ({ endsWithPart } = owners);
      // A new sentence that names an index is about the document's province again.
      if (owners.isNamed && line.text[sentence.start - 1] === ".") place = headed;
      const carried = place;
      const isOwn = ({ span }: Located<unknown>) =>
        (figurePlace(line, sentence.start, span.start, context) ?? carried) !== "other";
      place = sentencePlace(line, sentence.start, sentence.end, context) ?? place;
      // "Mục tiêu: PAR INDEX …; SIPAS …": the word for a goal is that of all parts between semicolons.
      const goesOn = isGoal && line.text[sentence.start - 1] === ";";
      isGoal = figures.isUnderGoals || goesOn || statesGoal(line.folded.slice(sentence.start, sentence.end));
      if (owners.isEmpty) continue;
      collector.add(ownFigures(figures, isOwn), isGoal, sentence, owners);
      last = owners.last;
    }
  }
  return collector.toList();
}

const statesGoal = (folded: string): boolean => GOAL_WORD.test(withoutReached(folded));

interface LineFigures {
  readonly scores: readonly Located<{ year: number | null; value: number }>[];
  readonly shares: readonly Located<{ year: number | null; value: number }>[];
  readonly ranks: readonly Located<NonNullable<Overall["rank"]>>[];
  readonly targets: readonly Located<Target>[];
  readonly isUnderGoals: boolean;
  readonly resultYear: number | null;
}

/** The results and targets that a line states; null if it states none, so that its names of indices need not be searched. */
function figuresOf(
  line: TextLine,
  context: RuleContext,
  { goalLines, resultYears }: LineHeadings,
): LineFigures | null {
  const isUnderGoals = goalLines.has(line.index);
  const scores = findInLine([indexScore], line, context);
  const shares = findInLine([indexShare], line, context);
  const ranks = findInLine([indexRank], line, context);
  const targets = isUnderGoals ? readTargetsUnderHeading(line, context) : readTargets(line, context);
  if (scores.length + shares.length + ranks.length + targets.length === 0) return null;
  const resultYear = resultYears.get(line.index) ?? null;
  return { scores, shares, ranks, targets, isUnderGoals, resultYear };
}

/** The figures without those of other provinces. */
const ownFigures = (figures: LineFigures, isOwn: (found: Located<unknown>) => boolean): LineFigures => ({
  ...figures,
  scores: figures.scores.filter(isOwn),
  shares: figures.shares.filter(isOwn),
  ranks: figures.ranks.filter(isOwn),
  targets: figures.targets.filter(isOwn),
});

interface Entry {
  baseline: LocatedOverall["baseline"];
  rank: LocatedOverall["rank"];
  readonly targets: Located<Target>[];
  /** All results with a year. */
  readonly results: Located<YearResult>[];
}

class OverallCollector {
  readonly #byIndex = new Map<string, Entry>();
  readonly #planYear: number | null;

  constructor(planYear: number | null) {
    this.#planYear = planYear;
  }

  /** Adds the figures of a sentence to the indices that they are about; its targets only if it states a goal. */
  add(figures: LineFigures, isGoal: boolean, sentence: Span, owners: FigureOwners): void {
    const inSentence = <T>(all: readonly Located<T>[]) => all.filter(({ span }) => isWithin(span, sentence));
    const shares = inSentence(figures.shares).filter(({ span }) => owners.isDirectlyNamed(span));
    for (const score of withYear([...inSentence(figures.scores), ...shares], figures.resultYear))
      for (const index of owners.of(score.span)) this.#addResult(this.#entryOf(index), "baseline", score);
    for (const rank of withYear(inSentence(figures.ranks), figures.resultYear))
      for (const index of owners.of(rank.span)) this.#addResult(this.#entryOf(index), "rank", rank);
    for (const target of isGoal ? inSentence(figures.targets) : []) {
      if (target.value.kind === "percent" && !owners.isDirectlyNamed(target.span)) continue;
      for (const index of owners.of(target.span)) this.#addTarget(this.#entryOf(index), target);
    }
  }

  /** Keeps the result of the latest year before the plan's: "năm 2023 đạt …; năm 2024 đạt …". */
  #addResult<K extends "baseline" | "rank">(entry: Entry, kind: K, result: NonNullable<Entry[K]>): void {
    const { year: stated, value } = result.value;
    const quantity = kind === "rank" ? "rank" : "score";
    if (stated !== null) entry.results.push({ ...result, value: { quantity, year: stated, value } });
    const known = entry[kind]?.value.year ?? null;
    const { year } = result.value;
    const isLater = known !== null && year !== null && year > known && year < (this.#planYear ?? 0);
    if (!entry[kind] || isLater) entry[kind] = result;
  }

  #entryOf(index: string): Entry {
    const entry = this.#byIndex.get(index) ?? { baseline: null, rank: null, targets: [], results: [] };
    this.#byIndex.set(index, entry);
    return entry;
  }

  #addTarget(entry: Entry, target: Located<Target>): void {
    if (isResultOf(entry, target) || entry.targets.some((known) => isSameTarget(known, target))) return;
    entry.targets.push(target);
    const { baseline } = target.value;
    // "tăng 4,9% (năm 2025: 85,1%)": the result that a target starts from.
    if (baseline?.year != null && baseline.value !== null)
      entry.baseline ??= { ...target, value: { year: baseline.year, value: baseline.value } };
  }

  toList(): LocatedOverall[] {
    return [...this.#byIndex].flatMap(([index, { baseline, rank: ofAnyYear, targets, results }]) => {
      // "đạt 42,5 điểm, tăng 2,1 điểm so với năm 2023 (40,4 điểm, hạng 30)" states no rank for its own year.
      const rank = isBefore(ofAnyYear, baseline) ? null : ofAnyYear;
      const others = results.filter(({ span }) => span !== baseline?.span && span !== rank?.span);
      return baseline || rank || targets.length > 0 ? [{ index, baseline, rank, targets, others }] : [];
    });
  }
}

/** True for a rank of a year before that of the score. */
const isBefore = (rank: Entry["rank"], baseline: Entry["baseline"]): boolean =>
  rank?.value.year != null && baseline?.value.year != null && rank.value.year < baseline.value.year;

/** The results with a year: their own, else that of the heading. */
const withYear = <T extends { readonly year: number | null }>(
  results: readonly Located<T>[],
  headingYear: number | null,
): Located<T>[] =>
  results.flatMap((result) => {
    const year = result.value.year ?? headingYear;
    return year === null ? [] : [{ ...result, value: { ...result.value, year } }];
  });

/** True for words that were read as the index's result already. */
const isResultOf = ({ baseline, rank }: Entry, { span }: Located<Target>) =>
  [baseline, rank].some(
    (result) =>
      result &&
      result.span.from === span.from &&
      result.span.start <= span.start &&
      span.end <= result.span.end + 1,
  );

const isSameTarget = ({ value: a }: Located<Target>, { value: b }: Located<Target>) =>
  a.kind === b.kind && a.value === b.value && a.year === b.year;
