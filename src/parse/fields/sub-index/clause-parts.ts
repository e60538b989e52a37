import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { NUMBER_WORDS, numberWord, romanNumber } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { SUB_INDEX_WORDS } from "./named-sub-index.ts";
import { namesInText } from "./names-in-text.ts";

/** A sub-index or a list of units in a sentence. */
export type ClausePart =
  | { readonly kind: "name"; readonly named: NamedSubIndex; readonly start: number; readonly end: number }
  | { readonly kind: "units"; readonly list: UnitList; readonly start: number; readonly end: number };

/** How sub-indices are found: the rule for the evidence, and the numbers that the document gives them. */
export interface NameSource {
  readonly rule: string;
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
}

const MAX_PARTS = 60;
/** Limit on the words between two parts, in characters. */
const LONGEST_GAP = 400;

/** The sub-indices and units between two offsets, in order; [] if no sub-index is among them. */
export function clauseParts(
  line: TextLine,
  from: number,
  to: number,
  source: NameSource,
  context: RuleContext,
): ClausePart[] {
  const names = namesIn(line, from, to, source, context);
  if (names.length === 0) return [];
  const parts: ClausePart[] = [];
  let at = from;
  for (const named of names.slice(0, MAX_PARTS)) {
    pushAll(parts, unitsBetween(line, at, named.span.start, context));
    parts.push({ kind: "name", named, start: named.span.start, end: named.restStart });
    at = named.restStart;
  }
  return [...parts, ...unitsBetween(line, at, to, context)];
}

/** A unit begins with a capital, or with "các". */
const mayBegin = (line: TextLine, at: number) =>
  isCapitalAt(line.text, at) || /^(?:các|những|sở|ubnd|ban) /u.test(line.folded.slice(at, at + 8));

function unitsBetween(line: TextLine, from: number, to: number, context: RuleContext): ClausePart[] {
  const cut = line.upTo(to);
  const found: ClausePart[] = [];
  for (let at = from; at < to && at - from < LONGEST_GAP; at++) {
    if (at > from && !/[\s("“:;,[/]/u.test(line.text[at - 1]!)) continue;
    const list = mayBegin(line, at) ? readUnitList(cut, at, context) : null;
    if (!list || list.units.length === 0 || list.start !== at) continue;
    found.push({ kind: "units", list, start: at, end: list.end });
    at = list.end - 1;
  }
  return found;
}

/** The sub-indices between two offsets: by their names, and by numbers without a name. */
export function namesIn(
  line: TextLine,
  from: number,
  to: number,
  { rule, numbered }: NameSource,
  context: RuleContext,
): NamedSubIndex[] {
  const named = namesInText(line, from, to, context).map(
    ({ start, end, entry }: Mention<SubIndexMatch>): NamedSubIndex => ({
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(from + start, from + end),
      restStart: from + end,
      span: spanIn(line, from + start, from + end),
      rule,
      confidence: 0.85,
    }),
  );
  const numbers = numbersIn(line, from, to, { rule, numbered }, context);
  const isBesideName = ({ span }: NamedSubIndex) =>
    named.some(
      (other) =>
        (span.start < other.restStart && NAME_FOLLOWS.test(gap(line, span.end, other.span.start))) ||
        (span.start >= other.restStart && IN_BRACKET.test(gap(line, other.restStart, span.start))),
    );
  return [...named, ...numbers.filter((number) => !isBesideName(number))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const gap = (line: TextLine, from: number, to: number) => (to < from ? "" : line.folded.slice(from, to));
/** "Chỉ số 3 - Tính minh bạch", "số 1 (Gia nhập thị trường)": the number belongs to the name after it. */
const NAME_FOLLOWS = /^ ?[:.–(-]? ?["“'(]{0,2}$/u;
/** "Tiếp cận đất đai (Chỉ số 2)": the number in the bracket belongs to the name before it. */
const IN_BRACKET = new RegExp(`^["”’»]? ?\\((?:${SUB_INDEX_WORDS} ?)?(?:số |thứ )?$`, "u");

const NUMBER = `(?:\\d{1,2}(?:\\.\\d{1,2})?|thứ (?:nhất|tư|${NUMBER_WORDS})|[ivx]{1,4})(?![\\p{L}\\d]|[,.]\\d| ?(?:điểm|%|bậc|tiêu chí|chỉ số))`;
const NUMBERED_WORD =
  "(?:chỉ số thành phần|chỉ số nội dung|chỉ số|chỉ tiêu thành phần|cstp|csnd|trụ cột|lĩnh vực)";
const AFTER_WORD =
  "(?: |(?<=cstp|csnd))(?:(?:(?:đã )?(?:được )?(?:nêu|ghi) )?(?:tại|ở|trong) )?(?:số |điểm |khoản |mục )?\\(?";
const NUMBERS = regex.g`${NUMBERED_WORD}${AFTER_WORD}(?:thứ (?=\d))?${NUMBER}(?:\)?(?:, ?| và |, và | & )(?:${NUMBERED_WORD}${AFTER_WORD}|số |điểm |khoản |mục )?\(?${NUMBER}){0,9}`;
/** Not the last letter of "nội". */
const ONE_NUMBER = regex.g`(?:(?<!\p{L})|(?<=cstp|csnd))${NUMBER}`;

/** "chỉ số thành phần số 1, số 3": by the document's own numbers, else by the order of the index if these follow it. */
function numbersIn(
  line: TextLine,
  from: number,
  to: number,
  { rule, numbered }: NameSource,
  context: RuleContext,
): NamedSubIndex[] {
  const { catalogue, year } = context;
  const [index, ...others] = indexIdsAt(line, context);
  if (!index) return [];
  const all = catalogue.subIndicesOf(index, year);
  // "chỉ số 8.2 Phụ lục II" in a plan on several indices: the annex says of which.
  const isOfAnnex = (end: number) => others.length > 0 && ANNEX_AFTER.test(line.folded.slice(end));
  const isInOrder = [...numbered].every(([number, { id }]) => all[number - 1]?.id === id);
  return allMatches(NUMBERS, line.folded.slice(from, to)).flatMap((match) => {
    // "chỉ số nêu tại mục 1": the document's number, never that of the index.
    const isPlace = PLACE_OF_DOCUMENT.test(match[0]);
    if (isOfAnnex(from + match.index + match[0].length)) return [];
    return allMatches(ONE_NUMBER, match[0]).flatMap((number): NamedSubIndex[] => {
      const order = orderOf(number[0]);
      const own = order === null ? undefined : numbered.get(order);
      const entry = own ?? (isInOrder && !isPlace && order !== null ? all[order - 1] : undefined);
      if (!entry) return [];
      const start = from + match.index + number.index;
      const end = start + number[0].length;
      const { id } = entry;
      const name = "shortName" in entry ? entry.shortName : entry.name;
      return [{ id, index, name, restStart: end, span: spanIn(line, start, end), rule, confidence: 0.75 }];
    });
  });
}

const ANNEX_AFTER = /^\)?,? (?:của |tại |thuộc |ở )?(?:phụ lục|pl)(?= |\d)/u;
const PLACE_OF_DOCUMENT = / (?:tại|ở|trong|điểm|khoản|mục) /u;

function orderOf(printed: string): number | null {
  const text = printed.replace("thứ ", "");
  // "4.3" is a part of the fourth one, which the catalogue may number otherwise in another year.
  if (/^\d/u.test(text)) return Math.floor(Number(text));
  return text === "nhất" ? 1 : (numberWord(text) ?? romanNumber(text));
}
