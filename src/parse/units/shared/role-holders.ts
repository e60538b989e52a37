import { isCapitalAt } from "../../../language/letter-case.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { NUMBER_WORDS } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import { namedPlaceAt, namedPlaceIn } from "../../text/named-place.ts";
import type { TextLine } from "../../text/text-line.ts";
import { hasPredicate } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "./named-unit.ts";

// "Các cơ quan đầu mối nêu tại Mục II", "cơ quan phụ trách nội dung", "các đơn vị được giao chủ trì lĩnh vực": those to whom the document gives
// a role.

const BODY = "(?:cơ quan|đơn vị|bộ phận)";
/** "Các sở, ngành | được giao": kinds of units. Without "được giao" the role may be their duty ("các sở chủ trì, phối hợp"). */
const KINDS =
  "các (?:sở|ban|ngành|phòng)(?:, (?:ban|ngành|phòng|cơ quan)| và ngành){0,3}(?= (?:đã )?được giao)";
const SUBJECT = `(?:(?<kinds>${KINDS})|(?<several>(?:(?:tất cả |toàn bộ )?các|những|mỗi|từng|\\d{1,2}|${NUMBER_WORDS}) )?${BODY}(?:(?:, | và |, và )(?:cơ quan|đơn vị|địa phương|sở|ngành)){0,3})`;
const GIVEN = "(?<given> (?:đã )?được (?:giao|phân công)(?: (?:nhiệm vụ|trách nhiệm))?)?";
const ROLE = `(?:làm |là )?(?:${BODY} )?(?:${LEAD}|${FOCAL}|${IN_CHARGE}|chịu trách nhiệm)`;
const TAIL = "(?: (?:theo dõi|thực hiện|cải thiện|nâng cao|tổng hợp|chính)){0,2}";
const OBJECT =
  "(?<object> (?:(?:từng|các|những|mỗi|về|đối với|nhóm) ){0,2}(?:chỉ số(?: thành phần| nội dung| chính(?! (?:quyền|sách|phủ|thức|trị)))?|tiêu chí|nội dung|lĩnh vực|trụ cột|yếu tố|chỉ tiêu|nhiệm vụ|trục)(?: (?:thành phần|nội dung|cụ thể|giảm điểm|được giao))?)";
/** "theo dõi" is a role only with its object: "các cơ quan theo dõi chỉ số". */
const FOLLOWS = "(?:là )?theo dõi";
/** Words with which such a name can begin. This cheap test comes first, because most words fail it. */
const BEGINS = new RegExp(`các |những |mỗi |từng |tất cả |toàn bộ |\\d|${BODY}|(?:${NUMBER_WORDS}) `, "uy");
/** With the words that may also be the predicate as its own alternatives, from the longest to the shortest. */
const HOLDERS = [`(?:${ROLE}|${FOLLOWS})${TAIL}${OBJECT}`, `${ROLE}${TAIL}`, ROLE].map(
  (words) => new RegExp(`${SUBJECT}${GIVEN} ${words}(?! hóa)(?=[ ,;.()]|$)`, "uy"),
);
/** "là | cơ quan đầu mối": what one unit is. */
const IS = /(?:^|[ ,;:])(?:là|làm|vai trò|tư cách)(?: (?:một|những|các))? $/u;
/** "các cơ quan chủ trì | nêu trên" */
const ABOVE = / (?:đã )?(?:nêu|nói|kể) (?:ở )?trên(?=[ ,]|$)/uy;
const THIS_PLAN = / theo kế hoạch này(?= )/uy;
/** A further unit, or the end of a clause. */
const JOINED =
  /^(?:(?:,| và|, và|;) (?:(?:thủ trưởng|giám đốc|chủ tịch) )?(?:các |ubnd |ủy ban |sở |thanh tra |công an |văn phòng |ban )(?!cơ quan |đơn vị |địa phương ))/u;
const HELPS = new RegExp(`^(?:,| và)? ?(?:${COORDINATE}|tham mưu)`, "u");
/** "Đơn vị chủ trì thực hiện: | Sở Nội vụ": a label. */
const LABEL = regex.y`[^:.;]{1,110}(?<!(?:gồm|sau|trách nhiệm|nhiệm vụ)): ?(?:\p{Lu}|$)`;
const RESPONSIBLE = /chịu trách nhiệm$/u;
const LONGEST = 60;

/**
 * The holders of a role that begin at an offset, up to the place of the document that names them; null for other words, and for one body
 * with its role alone ("cơ quan chủ trì"), which may be the one that the sentence before names.
 */
export function roleHolders(line: TextLine, start: number): NamedUnit | null {
  const { text, folded } = line;
  if (lengthAt(BEGINS, folded, start) === 0) return null;
  for (const holders of HOLDERS) {
    holders.lastIndex = start;
    const found = holders.exec(folded);
    if (!found) continue;
    if (IS.test(folded.slice(Math.max(0, start - LONGEST), start))) return null;
    const { several, kinds, given, object } = found.groups!;
    const said = start + found[0].length;
    const noted = placeInBrackets(line, said);
    const place = noted ?? namedPlaceAt(text, folded, said);
    const above = lengthAt(ABOVE, folded, said);
    const end = place?.end ?? said + above + lengthAt(THIS_PLAN, folded, said + above);
    const rest = folded.slice(end, end + LONGEST);
    if (HELPS.test(rest) || (kinds !== undefined && end === said)) return null;
    const isNarrow = place !== null || above > 0 || (object !== undefined && !RESPONSIBLE.test(found[0]));
    const isJoined = JOINED.test(rest);
    if (!isNarrow && (RESPONSIBLE.test(found[0]) || (several === undefined && !isJoined))) continue;
    if ((several ?? kinds) === undefined && lengthAt(LABEL, text, start) > 0) return null;
    const isWhole = object !== undefined && rest === "" && line.source.kind !== "row";
    const isHeading =
      several === undefined
        ? isWhole
        : (isWhole && isCapitalAt(text, start)) ||
          (given !== undefined && place === null && /^[.:]?$/u.test(rest)) ||
          (isNarrow && /^:(?: |$)/u.test(rest));
    // "…, trong tháng 6, | phải xây dựng": a time before the duty.
    const hasDuty =
      dutyVerbAt(folded, end + 1) || (end > said && text[end] === "," && hasPredicate(line, end));
    if (!hasDuty && !isJoined && !isHeading) continue;
    // The name "các sở, ngành" is enough to find the members. "Các cơ quan" needs the words for its role and place.
    const ofKinds = kinds !== undefined && place !== null ? start + kinds.length : null;
    const name = text.slice(start, ofKinds ?? place?.end ?? said + above).trim();
    return { ref: { name, unitId: null, group: true, assigned: "lead" }, start, end };
  }
  return null;
}

/** "Cơ quan chủ trì chỉ số | (cột 3 Phụ lục) |": the place, which ends after the bracket; null for other words. */
function placeInBrackets({ text, folded }: TextLine, at: number): { readonly end: number } | null {
  const words = BRACKET.exec(text.slice(at, at + LONGEST_BRACKET))?.[0];
  if (words === undefined) return null;
  const place = namedPlaceIn(text, folded, at, at + 1);
  return place?.end === at + words.length - 1 ? { end: at + words.length } : null;
}
const BRACKET = /^ \([^()]{4,60}\)(?= )/u;
const LONGEST_BRACKET = 66;
