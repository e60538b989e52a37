import { NUMBER_WORDS, numberWord, romanNumber } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { LEAD } from "../../lexicon/roles.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import {
  BEFORE_NUMBER,
  type NamedSubIndex,
  SUB_INDEX_NUMBER,
  SUB_INDEX_WORDS,
  type SubIndexRule,
} from "./named-sub-index.ts";

const RULE = "sub-index/numbers";

const NUMBER = `(?:${SUB_INDEX_NUMBER}(?!\\.?\\d)|[ivx]{1,4}|nhất|tư|${NUMBER_WORDS})`;
const NUMBERS = new RegExp(
  `^(?:(?:đối với|về|nâng cao|cải thiện|nhóm) ){0,2}${SUB_INDEX_WORDS}${BEFORE_NUMBER}(?<numbers>${NUMBER}(?:(?:, ?| và |, và | & )(?:(?:${SUB_INDEX_WORDS} |(?:cstp|csnd) ?)?(?:số |thứ )?)?${NUMBER}){0,9})(?=$| ?[:.;,(–-]| (?:do|giao) )[:.;,]? ?`,
  "u",
);

const SEPARATOR = new RegExp(
  `(?:, và | và |, ?| & )(?:${SUB_INDEX_WORDS} |(?:cstp|csnd) ?)?(?:số |thứ )?`,
  "u",
);

/**
 * "Chỉ số thành phần 3", "tiêu chí số 2 và 4", "Trụ cột III": numbers without a name, counted in the order of the index.
 * If a name follows, other rules read the name, and this rule reads nothing.
 */
export const subIndexNumbers: SubIndexRule = { id: RULE, read: readNumbers };

function readNumbers(line: TextLine, from: number, context: RuleContext): NamedSubIndex[] {
  const [index] = indexIdsAt(line, context);
  const match = NUMBERS.exec(line.folded.slice(from));
  if (!index) return [];
  if (!match || CRITERIA.test(match[0])) return criterionHeading(line, from, index, context);
  const end = from + match[0].length;
  const orders = match.groups!.numbers!.split(SEPARATOR).map(orderOf);
  const inBracket = orders.length === 1 ? nameInBracket(line, end, context) : null;
  if (inBracket) return [inBracket];
  if (isName(line.text.slice(end)) && !CODE.test(match[0])) return [];
  const printed = trimEndSigns(line.text.slice(from, end), ":.;–-");
  const all = context.catalogue.subIndicesOf(index, context.year);
  const entries = orders.map((order) => (order === null ? undefined : all[order - 1]));
  if (entries.some((entry) => entry === undefined)) return [];
  return entries.map((entry) => ({
    id: entry!.id,
    index,
    name: orders.length > 1 ? entry!.shortName : printed,
    span: spanIn(line, from, from + printed.length),
    restStart: end,
    rule: RULE,
    confidence: 0.75,
    byNumber: true,
  }));
}

/** "Tiêu chí 3.1": the number of a criterion. */
const CRITERIA = /tiêu chí (?:số )?\d{1,2}\.\d/u;
const CRITERION =
  /^(?:(?:các|nhóm) )?tiêu chí (?:số )?(?<order>\d{1,2})\.\d{1,2}(?:(?:, ?| và |; ?)(?:tiêu chí )?\k<order>\.\d{1,2}){0,9}(?=$| ?[:.;–-]| về )(?: về [^.;:]{1,160})?[:.;]? ?/u;

/** "Tiêu chí 1.1 và 1.2 về chất lượng không khí": criteria that the document numbers within the sub-index. */
function criterionHeading(
  line: TextLine,
  from: number,
  index: string,
  { catalogue, year }: RuleContext,
): NamedSubIndex[] {
  const match = CRITERION.exec(line.folded.slice(from));
  const entry = match ? catalogue.subIndicesOf(index, year)[Number(match.groups!.order) - 1] : undefined;
  if (!match || !entry) return [];
  const [end, { id, shortName: name }] = [from + match[0].length, entry];
  return [{ id, index, name, span: spanIn(line, from, end), restStart: end, rule: RULE, confidence: 0.7 }];
}

/** The sub-index that a name in brackets identifies: "Chỉ số thành phần 1 (Giảm thiểu ô nhiễm và thiên tai)". */
function nameInBracket(line: TextLine, end: number, context: RuleContext): NamedSubIndex | null {
  const bracket = /^ ?\(["“]?(?<name>[^()"“”]{4,160})["”]?\)[:.;]? ?/u.exec(line.text.slice(end));
  const name = bracket?.groups?.name?.trim();
  const match = name ? context.catalogue.matchSubIndex(name, indexIdsAt(line, context), context.year) : null;
  if (!bracket || !name || !match) return null;
  const start = line.text.indexOf(name, end);
  return {
    id: match.subIndex.id,
    index: match.index.id,
    name,
    span: spanIn(line, start, start + name.length),
    restStart: end + bracket[0].length,
    rule: RULE,
    confidence: Math.max(0.5, 0.97 - match.distance),
  };
}

const NO_NAME = new RegExp(`${GOAL}|đạt|giao|${LEAD}`, "iu");

/** True for words after a number that are neither a goal nor a sentence: "Chỉ số thành phần 2: Bảo tồn thiên nhiên". */
const isName = (rest: string) =>
  /^["“«]/u.test(rest) || (regex`^\p{Lu}[^.;]{3,120}$`.test(rest) && !NO_NAME.test(rest));

/** "CSTP 2 - Giám sát xả thải": an abbreviation with its number is the code of the sub-index, whatever the words after it. */
const CODE = /^(?:(?:đối với|về|nâng cao|cải thiện|nhóm|phối hợp) ){0,2}(?:cstp|csnd) ?\d/u;

/** The place in the index; "5.3" is a part of the fifth sub-index. */
const orderOf = (text: string): number | null =>
  /^\d/.test(text) ? Math.floor(Number(text)) : text === "nhất" ? 1 : (numberWord(text) ?? romanNumber(text));
