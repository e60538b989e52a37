import { capitalWordFollows, isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { labelOf } from "../../lexicon/label-grammar.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/list/unit-list.ts";

// Where the name in a heading of a sub-index ends, whether the catalogue knows it or not.

const QUOTED = /^["“”'‘«]{1,2}(?<name>[^"“”«»]{3,200})["“”'’»]{1,2}/u;
const LONGEST_NAME = 200;

/** The name of a heading without punctuation before its text, where a sentence follows: "Tính minh bạch | Phấn đấu đạt …". */
export function runIn(
  line: TextLine,
  start: number,
  context: RuleContext,
): { name: string; quoted: boolean } | null {
  const { catalogue, year } = context;
  const indexIds = indexIdsAt(line, context);
  const first = indexIds.length > 0 ? catalogue.subIndexAt(line.text, start, indexIds, year) : null;
  if (!first || !capitalWordFollows(line.text, first.end)) return null;
  return { name: line.text.slice(start, first.end), quoted: false };
}

/** The words of the name at an offset, in quotes or up to where a name ends. */
export function nameAt(
  line: TextLine,
  start: number,
  context: RuleContext,
): { name: string; quoted: boolean } {
  const quoted = QUOTED.exec(line.text.slice(start))?.groups?.name;
  return { name: quoted ?? plainName(line, start, context), quoted: quoted !== undefined };
}

/** The name as printed without quotes and marks, its place, and where the rest of the line begins. */
export function placeOf(line: TextLine, start: number, name: string, context: RuleContext) {
  const nameStart = start + line.text.slice(start).indexOf(name);
  const end = nameStart + name.length;
  const bracket = indexInBracket(line.text.slice(end, end + LONGEST_NAME), context);
  const rest =
    end + bracket + (/^["“”'’»]{0,2} ?[:.]? ?/u.exec(line.text.slice(end + bracket))?.[0].length ?? 0);
  const after = line.folded.slice(end, end + LONGEST_NAME);
  const restStart = rest + (labelAfterDash(after) === 0 || isUnitAfterDash(line, end, context) ? DASH : 0);
  const tidy = trimEndSigns(name.replace(/^["“”'‘’]+/u, ""), "\"“”'‘’;,.:").trim();
  return { name: tidy, span: spanIn(line, nameStart, end), restStart };
}

/** The length of a bracket that only names the index of a sub-index: "Hạ tầng kỹ thuật | (ICT Index)"; 0 without one. */
function indexInBracket(text: string, { catalogue }: RuleContext): number {
  const bracket = INDEX_IN_BRACKET.exec(text);
  if (!bracket) return 0;
  const [index] = catalogue.findIndices(bracket.groups!.name!);
  const rest = index
    ? `${bracket.groups!.name!.slice(0, index.start)}${bracket.groups!.name!.slice(index.end)}`
    : "x";
  return /^(?:thuộc |chỉ số |bộ chỉ số )*$/iu.test(rest.trim() === "" ? "" : `${rest.trim()} `)
    ? bracket[0].length
    : 0;
}
const INDEX_IN_BRACKET = /^["”»]? ?\((?<name>[^()]{2,60})\)/u;

/** The offset of a label after a dash: "Tiếp cận đất đai | - Cơ quan chủ trì: Sở A"; null without one. */
function labelAfterDash(folded: string): number | null {
  const dash = LABEL_AFTER_DASH.exec(folded);
  return dash && labelOf(dash.groups!.label!) !== null ? dash.index : null;
}
const LABEL_AFTER_DASH = / [-–] (?<label>[^:.;(]{3,40}?) ?:/u;
const DASH = 2;
const DASH_AT = /["”’]? [-–] (?=\S)/uy;

/** True before a dash with the unit of the items below: "Chi phí thời gian | - Thanh tra tỉnh". */
export function isUnitAfterDash(line: TextLine, at: number, context: RuleContext): boolean {
  DASH_AT.lastIndex = at;
  if (!DASH_AT.test(line.text)) return false;
  const from = DASH_AT.lastIndex;
  const begins = isCapitalAt(line.text, from) || line.folded.startsWith("các ", from);
  const list = begins ? readUnitList(line, from, context) : null;
  return list !== null && list.start === from && list.units.length > 0;
}

/** What ends a name without quotes: a mark, a bracket, or a dash before a goal, a criterion or a figure. */
const NAME_END =
  /[:;.([]|(?:,| [-–]) (?=mục tiêu|phấn đấu|đạt|tăng|duy trì|giữ vững)| [-–] (?=(?:chỉ số|tiêu chí|chỉ tiêu) )| [-–] (?=\d{1,3}(?:,\d{1,4})? điểm)/u;
const DASHES = / [-–] /gu;
const MOST_DASHES = 3;

/** A name without quotes: up to punctuation, a bracket, a label or a dash before a unit. */
function plainName(line: TextLine, start: number, context: RuleContext): string {
  const rest = line.folded.slice(start, start + LONGEST_NAME);
  const labelled = labelAfterDash(rest) ?? rest.length;
  const end = rest.slice(0, labelled).search(NAME_END);
  const length = end < 0 ? labelled : end;
  const dashes = allMatches(DASHES, rest.slice(0, length)).slice(0, MOST_DASHES);
  const after = dashes.find(
    ({ index }) =>
      isUnitAfterDash(line, start + index, context) || isDetailAfter(line, start, index, context),
  );
  return line.text.slice(start, start + (after?.index ?? length)).trimEnd();
}

/** True for a dash that divides a whole name of the catalogue from its work: "Cải cách thể chế | - Rà soát văn bản". */
function isDetailAfter(line: TextLine, start: number, dash: number, context: RuleContext): boolean {
  const { catalogue, year } = context;
  const indexIds = indexIdsAt(line, context);
  if (indexIds.length === 0 || !isCapitalAt(line.text, start + dash + DASHED)) return false;
  return catalogue.subIndexAt(line.text, start, indexIds, year)?.end === start + dash;
}
const DASHED = " - ".length;
