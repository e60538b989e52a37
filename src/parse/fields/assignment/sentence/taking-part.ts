import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { COORDINATE } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";

// Partners that are said to take part in the work of another unit, without the verb "phối hợp".

/** "…, có sự tham gia của | Công an tỉnh", "với sự hỗ trợ của": also people may take part, so only bodies count. */
const PART_OF = regex.g`(?<=(?:^|[ ,;(])(?:có|với|cùng) )sự (?:tham gia|hỗ trợ|giúp đỡ|vào cuộc|đồng hành)(?:(?:,| và) (?:hỗ trợ|giúp đỡ|tham gia|${COORDINATE}))?(?: tích cực| chặt chẽ| trực tiếp| (?:về )?(?:kỹ thuật|chuyên môn|nghiệp vụ|kinh phí|công nghệ|nhân lực))? (?:của|từ) (?=\S)`;
/** "…, mời | Sở A | cùng tham gia" */
const INVITES = /(?<=[,;.(] |^)(?:(?:kính )?mời|mời thêm|có mời) (?=\S)/gu;
/** "…, đề nghị | Sở A | phối hợp phần nước thải": a unit that is asked to help after other work is a partner in it. */
const ASKS_TO_HELP = /(?<=[^.;:], )đề nghị (?=\S)/gu;
const HELPS_WITH = new RegExp(`^ (?:cùng )?${COORDINATE}(?=[ .;,)]|$)`, "u");
const TAKES_PART = new RegExp(
  `^ (?:cùng )?(?:tham gia|${COORDINATE}|hỗ trợ)(?: cùng| thực hiện| phối hợp)?(?=[ .;,)]{0,3}$|[.;,)])`,
  "u",
);
/** "… | cùng với Sở A." at the end of the work. */
const ALONG = regex.g`(?<=\p{L} )cùng(?: với)? (?=\S)`;
const ENDS = /^[ .;)]*$/u;
/** People and firms in general are those whom the work reaches. */
const PUBLIC =
  /(?:^| )(?:người dân|nhân dân|doanh nghiệp|hộ|cộng đồng|cá nhân|đại biểu|học sinh|sinh viên|chuyên gia|nhà đầu tư)(?= |,|$)/iu;

/** The bodies that take part in the work between two offsets of a line. */
export function unitsTakingPart(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  const words = line.folded.slice(from, to);
  const cut = line.upTo(to);
  const found: UnitRef[] = [];
  if (words.includes("sự "))
    for (const { index, 0: noun } of allMatches(PART_OF, words))
      pushAll(found, bodiesAt(cut, from + index + noun.length, context)?.units ?? []);
  if (words.includes("mời "))
    for (const { index, 0: verb } of allMatches(INVITES, words)) {
      const list = bodiesAt(cut, from + index + verb.length, context);
      if (list && TAKES_PART.test(cut.folded.slice(list.end))) pushAll(found, list.units);
    }
  if (words.includes(", đề nghị "))
    for (const { index, 0: verb } of allMatches(ASKS_TO_HELP, words)) {
      const list = bodiesAt(cut, from + index + verb.length, context);
      if (list && HELPS_WITH.test(cut.folded.slice(list.end))) pushAll(found, list.units);
    }
  if (words.includes(" cùng "))
    for (const { index, 0: joint } of allMatches(ALONG, words)) {
      if (HAS_ROLE.test(words.slice(0, index))) continue;
      const list = bodiesAt(cut, from + index + joint.length, context);
      if (list && ENDS.test(cut.text.slice(list.end))) pushAll(found, list.units);
    }
  return found;
}
/** "phối hợp | cùng Sở A" is read as such. */
const HAS_ROLE = new RegExp(`${COORDINATE} $`, "u");

function bodiesAt(line: TextLine, at: number, context: RuleContext) {
  const list = readUnitList(line, at, context);
  const areBodies =
    list !== null &&
    list.units.length > 0 &&
    list.units.every((unit) => namesBody(unit) && !(unit.group && PUBLIC.test(unit.name)));
  return areBodies ? list : null;
}
