import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { GOAL, POINTS, withoutReached } from "../../lexicon/goals.ts";
import { isPlaceInRegion } from "../../text/place-in-region.ts";
import { defineRule, type RuleContext } from "../../text/rule.ts";
import { NUMBER } from "../target/amounts.ts";

// Results of a whole index. The year may be stated in a heading above.

const id = "overall/result";

const YEAR_IN = /năm ((?:19|20)\d{2})(?!.{0,300}năm (?:19|20)\d{2})/u;
const YEAR_OF_LIST = /năm ((?:19|20)\d{2}) ?:(?!.{0,600}năm (?:19|20)\d{2} ?:)/u;

/** Words that state another time than the year of the sentence before. */
const OTHER_TIME = /năm |hiện|đến nay|tính đến|giai đoạn/u;

/**
 * The nearest year before a figure in its sentence (folded), else in the sentence before it; without years of comparison
 * ("so với năm 2023").
 */
export function yearBefore(before: string): number | null {
  const text = before.replace(COMPARED_YEAR, "").replace(OTHER_RESULT, "");
  const own = text.split(regex`(?<=\p{L}{2})[.;] `).at(-1)!;
  // "năm 2024: PAR INDEX đạt …; PAPI đạt …": the year before a list applies to all of it.
  const year = YEAR_IN.exec(own)?.[1] ?? YEAR_OF_LIST.exec(text)?.[1];
  if (year) return Number(year);
  if (OTHER_TIME.test(own)) return null;
  const withBefore = text.split(regex`(?<=[\p{L}\d)]{2})\. `).slice(-2);
  const earlier = YEAR_IN.exec(withBefore.join(". "))?.[1];
  return earlier ? Number(earlier) : null;
}
/** "đạt 23,46 điểm (năm 2022 đạt 14,81 điểm). …": a bracket with the figure of another year. */
const OTHER_RESULT = /\((?=[^()]{0,40}năm \d{4})[^()]{0,60}\d[.,]?\d?[^()\d]{0,12}\d[^()]{0,80}\)/gu;
const COMPARED_YEAR = /so với[^,;]{0,60}?năm \d{4}/gu;

/** "năm 2023 tỉnh đạt 17,33 điểm". */
export const indexScore = defineRule<{ year: number | null; value: number }>({
  id,
  pattern: phrase`${named("verb", oneOf("đạt", "được", "là", "đạt số điểm", "đạt tổng điểm", "tổng điểm", "với"))}? ${NUMBER}${raw("/\\d{2,4}")}? ${oneOf(...POINTS)}`,
  read({ verb, number }, context, { before, foldedBefore, foldedAfter }) {
    const inBracket = yearOfBracket(foldedBefore);
    const isStated =
      verb ||
      BRACKET_OF_YEAR.test(foldedBefore) ||
      followsIndex(before, context) ||
      followsProvince(before, context);
    if (isTarget(foldedBefore, foldedAfter) || !isStated) return null;
    const value = vietnameseNumber(number!);
    const year = inBracket ?? yearBefore(foldedBefore);
    if (value === null || (year !== null && context.year !== null && year >= context.year)) return null;
    return { year, value };
  },
});

/** "Chỉ số PAR INDEX năm 2023 đạt 87,25%": some indices are percentages of the highest possible score. */
export const indexShare = defineRule<{ year: number | null; value: number }>({
  id,
  pattern: phrase`${named("verb", oneOf("đạt", "được", "là", "đạt kết quả", "đạt tỷ lệ", "với"))}? ${named("number", raw("\\d{1,3},\\d{1,2} ?%"))}`,
  read({ verb, number }, context, { before, foldedBefore, foldedAfter }) {
    const isStated = verb || BRACKET_OF_YEAR.test(foldedBefore) || followsIndex(before, context);
    if (isTarget(foldedBefore, foldedAfter) || !isStated) return null;
    const value = vietnameseNumber(number!.replace(/ ?%/u, ""));
    const year = yearOfBracket(foldedBefore) ?? yearBefore(foldedBefore);
    if (value === null || (year !== null && context.year !== null && year >= context.year)) return null;
    return { year, value };
  },
});

/** "xếp thứ 62/63": the rank and the number of provinces. */
export const indexRank = defineRule<{ value: number; of: number | null; year: number | null }>({
  id,
  pattern: phrase`${oneOf("xếp thứ", "xếp hạng", "xếp hạng thứ", "đứng thứ", "vị trí thứ", "xếp vị trí thứ", "thứ hạng", "xếp vị trí", "đứng ở vị trí", "hạng", "đứng hạng", "và thứ")} ${named("place", raw("\\d{1,3}"))}${named("of", raw(" ?/ ?\\d{1,3}| (?:trên|trong)(?: tổng số)? \\d{1,3}"))}?`,
  read({ place, of }, context, match) {
    const { folded, foldedBefore, foldedAfter } = match;
    if (isTarget(foldedBefore, foldedAfter) || isPlaceInRegion(folded.place!, match)) return null;
    const inBracket = yearOfBracket(foldedBefore);
    const year = inBracket ?? yearBefore(foldedBefore);
    if (year !== null && context.year !== null && year >= context.year) return null;
    // Without the number of provinces a year is needed, and "hạng 2" alone may be the class of a road.
    const isLoose = inBracket === null && /^(?:(?:đứng )?hạng|và thứ) /u.test(folded.whole);
    if (!of && (year === null || isLoose)) return null;
    return { value: Number(place), of: of ? Number(/\d+/.exec(of)![0]) : null, year };
  },
});

/** The year of the bracket that a figure is in: "so với năm 2022 (65,88 điểm, | xếp thứ 28)", "(năm 2023: | 66,7 điểm)"; null outside one. */
function yearOfBracket(before: string): number | null {
  const year = IN_BRACKET.exec(before)?.slice(1).find(Boolean);
  return year ? Number(year) : null;
}
const IN_BRACKET = /(?:năm (\d{4}) ?\(|\((?:năm )?(\d{4})(?!\d))[^()]{0,60}$/u;
/** "năm 2022 (|", "(năm 2023: |": what follows is the result of that year. */
const BRACKET_OF_YEAR = /(?:năm \d{4} ?\(|\((?:năm )?\d{4}(?: ?[:,-])? ?)$/u;

const LONGEST_NAME = 120;
const UP_TO_COLON = /^["”»)]{0,2}(?: của tỉnh)?(?: ?\(?(?:năm )?20\d{2}\)?)? ?: ?$/u;

/** True after the name of an index and a colon, where a figure needs no verb: "Chỉ số PAPI năm 2024: 43,2 điểm". */
function followsIndex(before: string, { catalogue }: RuleContext): boolean {
  if (!/: ?$/u.test(before)) return false;
  const text = before.slice(-LONGEST_NAME);
  const name = catalogue.findIndices(text).at(-1);
  return name !== undefined && UP_TO_COLON.test(text.slice(name.end));
}

const LONGEST_PLACE = 40;
const UP_TO_FIGURE = /^(?: \(?cũ\)?)?(?: ?:)? ?\(?$/u;

/** True after the name of a province: "PCI năm 2024: Bắc Ninh 69,05 điểm; Bắc Giang 67,2 điểm". Whose it is, is decided later. */
function followsProvince(before: string, { catalogue }: RuleContext): boolean {
  const text = before.slice(-LONGEST_PLACE);
  const name = catalogue.findProvinces(text).at(-1);
  return name !== undefined && UP_TO_FIGURE.test(text.slice(name.end));
}

const GOAL_WORD = new RegExp(GOAL, "u");

/** True if a bound or a word for a goal makes the figure a target; "hoàn thành mục tiêu" states a result. */
const isTarget = (foldedBefore: string, foldedAfter: string) =>
  IN_BRACKET_OF_GOAL.test(foldedBefore) ||
  /^ trở lên/u.test(foldedAfter) ||
  GOAL_WORD.test(lastClause(withoutReached(foldedBefore)));

/** "So với mục tiêu của Kế hoạch năm 2021 (đạt 64 điểm, hạng 35)" */
const IN_BRACKET_OF_GOAL = new RegExp(`(?:${GOAL}|kế hoạch)[^().;]{0,80}\\([^()]{0,60}$`, "u");

const lastClause = (before: string) => before.split(/[;.] /u).at(-1)!.slice(-80);
