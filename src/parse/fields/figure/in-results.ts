import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import type { Figure } from "../../../model/plan.ts";
import { GOAL_IN_SENTENCE, POINTS } from "../../lexicon/goals.ts";
import { figurePlace } from "../../text/figure-place.ts";
import type { Located } from "../../text/located.ts";
import { isPlaceInRegion } from "../../text/place-in-region.ts";
import { defineRule, type RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { yearBefore } from "../overall/result.ts";
import { namesInText } from "../sub-index/names-in-text.ts";
import { NUMBER } from "../target/amounts.ts";
import { targetIncrease } from "../target/increase.ts";
import { clauseText } from "./clause-text.ts";
import { statedScore } from "./stated-score.ts";

const id = "figure/in-results";

type Stated = Pick<Figure, "quantity" | "value">;

/** The score directly after a name: "“Gia nhập thị trường” 7,31 điểm", "Tính minh bạch (5,93 điểm". */
const scoreAfterName = defineRule<number>({
  id,
  pattern: phrase`${NUMBER} ${oneOf(...POINTS)}`,
  read: ({ number }, _context, { foldedBefore }) =>
    AFTER_NAME.test(foldedBefore) ? vietnameseNumber(number!) : null,
});
const AFTER_NAME =
  /^\s*["”»]?(?: năm \d{4})? ?[:,(–-]? ?(?:đạt |được |là |với |có )?(?:số điểm |điểm số )?$/u;

const rankAfterName = defineRule<number>({
  id,
  pattern: phrase`${oneOf("xếp thứ", "xếp hạng", "xếp hạng thứ", "đứng thứ", "xếp vị trí", "xếp vị trí thứ", "vị trí thứ", "thứ hạng", "đứng hạng", "hạng")} ${named("rank", raw("\\d{1,2}(?!\\d|[,.]\\d)"))}`,
  read: ({ rank }, _context, match) => (isPlaceInRegion(match.folded.rank!, match) ? null : Number(rank)),
});

const AIMS = new RegExp(`${GOAL_IN_SENTENCE}|nâng|đưa|cải thiện|cần|phải|sẽ`, "u");
/** Words between a name and a figure of a part of the sub-index, of something else, or of another year. */
const OF_OTHER = /tiêu chí|chỉ tiêu|chỉ số|doanh nghiệp|hồ sơ|tỷ lệ|trung vị|trung bình|so với[^,;)]{0,40}$/u;
/** A figure at a greater distance after the name is about something else. */
const LONGEST_GAP = 120;

/**
 * Figures of sub-indices in sentences on the results of a past year: "Năm 2024, PCI đạt 66,42 điểm, trong đó: Chỉ số “Gia nhập thị
 * trường” 7,31 điểm; …". `years`: by line index, the year that the heading above states. A paragraph without a year has that of the
 * paragraph directly before it.
 */
export function figuresInResults(
  lines: readonly TextLine[],
  years: ReadonlyMap<number, number>,
  context: RuleContext,
): Located<Figure>[] {
  const found: Located<Figure>[] = [];
  let before: { readonly index: number; readonly year: number | null } | null = null;
  for (const line of lines) {
    if (line.source.kind === "row") continue;
    const carried: number | null = before?.index === line.index - 1 ? before.year : null;
    const yearAt = (at: number): number | null =>
      yearBefore(line.folded.slice(0, at)) ?? years.get(line.index) ?? carried;
    before = { index: line.index, year: yearAt(line.text.length) };
    if (!/\d,\d|hạng \d|thứ \d/u.test(line.folded)) continue;
    for (const figure of figuresOf(line, yearAt, context)) found.push(figure);
  }
  return found;
}

function figuresOf(
  line: TextLine,
  yearAt: (at: number) => number | null,
  context: RuleContext,
): Located<Figure>[] {
  const names = namesInText(line, 0, line.text.length, context);
  return names.flatMap(({ start, end, entry: { index, subIndex } }, i) => {
    if (AIMS.test(line.folded.slice(line.folded.lastIndexOf(". ", start) + 1, end))) return [];
    const until = Math.min(
      names[i + 1]?.start ?? line.text.length,
      end + LONGEST_GAP,
      sentenceEnd(line, end),
    );
    return statedIn(line.masked(end, until), end, context).flatMap(({ value, ...found }) => {
      const year = yearAt(found.span.start);
      const isPast = year !== null && context.year !== null && year < context.year;
      if (!isPast || !isOwn(line, end, found.span.start, context)) return [];
      const text = clauseText(line, found.span);
      const figure = { index: index.id, subIndex: subIndex.id, year, ...value, text };
      return [{ ...found, rule: id, value: figure }];
    });
  });
}

/** The first score, rank and change that the words after a name state. `line`: masked but for these words. */
function statedIn(line: TextLine, from: number, context: RuleContext): Located<Stated>[] {
  const words = line.reworded(line.text.slice(from), line.folded.slice(from));
  const inLine = <T>({ span, ...found }: Located<T>) => ({
    ...found,
    span: spanIn(line, span.start + from, span.end + from),
  });
  const [direct] = scoreAfterName.find(words, context);
  const [stated] = statedScore.find(words, context);
  const score = direct ?? (stated && { ...stated, value: stated.value.value });
  const [rank] = rankAfterName.find(words, context);
  const [change] = targetIncrease.find(words, context);
  return [
    ...(score ? [{ ...inLine(score), value: { quantity: "score" as const, value: score.value } }] : []),
    ...(rank ? [{ ...inLine(rank), value: { quantity: "rank" as const, value: rank.value } }] : []),
    ...(change ? [{ ...inLine(change), value: { quantity: "change" as const, value: change.value } }] : []),
  ];
}

function isOwn(line: TextLine, nameEnd: number, at: number, context: RuleContext): boolean {
  const between = line.folded.slice(nameEnd, at);
  return (
    !OF_OTHER.test(between) &&
    !AIMS.test(between) &&
    context.catalogue.findIndices(line.text.slice(nameEnd, at)).length === 0 &&
    figurePlace(line, 0, at, context) !== "other"
  );
}

/** The end of the sentence or part of a list: a semicolon outside brackets, or a full stop before a capital. */
function sentenceEnd({ text }: TextLine, from: number): number {
  const end = SENTENCE_END.exec(text.slice(from));
  return end ? from + end.index : text.length;
}
const SENTENCE_END = regex`;(?![^()]{0,80}\))|\. (?=\p{Lu})`;
