import { bare } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ONE_IN_A_PROVINCE } from "../../lexicon/bodies.ts";
import { NO_UNITS } from "../../lexicon/no-units.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentAt } from "../../units/agents/agents.ts";
import { afterPhraseAround } from "../../units/ends/witnesses/attributes.ts";
import { BY_FUNCTION } from "../../units/field/segments.ts";
import { readUnitField } from "../../units/field/unit-field.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { beginsBody, VERB_LIKE_NOUN } from "../../units/shared/names-body.ts";
import { isProperName } from "../../units/shared/proper-name.ts";

// What is left of a cell of units after the names that other rules know. Only names and groups are in such a cell.

interface Names {
  readonly units: readonly UnitRef[];
  readonly end: number;
}

const MARKS = new RegExp(
  `^(?: ${BY_FUNCTION}(?=[ ,;.]|$))?[\\s\\-–+•*;:,./&]{0,8}(?:(?:và|cùng) (?=\\S))?`,
  "u",
);
const PART_END = new RegExp(`[;:,()]|(?<!(?:^|[ ,;])TP)\\.(?= |$)| [-–+] | (?=${BY_FUNCTION})`, "u");
const MOST_PARTS = 12;

/** `read` with the names after it up to the end of the line, in turn. `before`: the offset where the cell begins. */
export function withUnreadNames(line: TextLine, read: Names, context: RuleContext): Names {
  const whole = withSecondField(line, read, context);
  let { units, end }: Names = withAttribute(line, { ...whole, end: beforeKinds(line, whole) });
  for (let i = 0; i < MOST_PARTS; i++) {
    const at = end + MARKS.exec(line.text.slice(end))![0].length;
    if (at >= line.text.length) break;
    const further =
      knownAt(line, { at, end, units }, context) ??
      groupAt(line, at) ??
      nameAt(line, at) ??
      (units.length > 0 ? actorAt(line, at) : null);
    if (!further) break;
    units = [...units, ...further.units];
    end = further.end;
  }
  return { units: units.map(withKind), end };
}

/** Where "các đơn vị" begins, which was read as nobody in particular, before what they do; the end of the names elsewhere. */
function beforeKinds({ folded }: TextLine, { units, end }: Names): number {
  const kinds = KINDS_BEFORE.exec(folded.slice(0, end));
  const isNamed = units.some(({ name }) => kinds?.[0].endsWith(name.toLowerCase()));
  return kinds && !isNamed && folded[end] === " " ? kinds.index : end;
}

/** "Điện lực các khu vực" are several. */
const withKind = (unit: UnitRef): UnitRef =>
  unit.unitId === null &&
  !unit.group &&
  IN_PLACES.exec(unit.name.toLowerCase())?.[0].length === unit.name.length
    ? { ...unit, group: true }
    : unit;

/** "UBND các xã: | Viễn thông tỉnh": names after a mark that recognition took for a colon. A colon after "Các sở" announces them. */
function knownAt(
  line: TextLine,
  { at, end, units }: Names & { readonly at: number },
  context: RuleContext,
): Names | null {
  const [last, isColon] = [units.at(-1), line.text.slice(end, at).includes(":")];
  const first = readUnitList(line, at, context);
  if (!first || first.units.length === 0 || (units.length === 0 && isColon)) return null;
  const noun = regex`^\p{L}+`.exec(line.folded.slice(at))?.[0] ?? "";
  if (isColon && last?.group && last.name.toLowerCase().includes(noun)) return null;
  return readUnitField(line.asUnits(), { from: at, first, withStaff: true }, context);
}

const PLACE =
  "tỉnh|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|khu vực|cấp|địa phương|thôn|bản|tổ dân phố|trường|doanh nghiệp";
/** "Thanh tra các huyện, thị xã": the bodies of one kind in several places. */
const IN_PLACES = new RegExp(
  `^(?:${ONE_IN_A_PROVINCE}|thanh tra|kiểm lâm|thống kê|quản lý thị trường|quân sự|[^ ,;:.()]{1,8} [^ ,;:.()]{1,8}(?: [^ ,;:.()]{1,8})?) các (?:${PLACE})(?:,? (?:và )?(?:${PLACE})(?=[ ,;.:]|$)){0,5}`,
  "u",
);
const KIND = "cơ quan|đơn vị|địa phương|tổ chức|chủ đầu tư|doanh nghiệp";
const KINDS = `(?:(?:các|mỗi|từng|những) (?:sở|ban|ngành|phòng|${KIND})|${KIND})(?:(?:, ?| và )(?:các )?(?:sở|ban|ngành|phòng|cá nhân|${KIND})){0,4}`;
/** "Các đơn vị | được kiểm tra", "Cơ quan | soạn thảo văn bản": bodies by what they have or do, up to the end of the cell or a semicolon. */
const KINDS_BEFORE = new RegExp(`(?<=[;,] )${KINDS}$`, "u");
const OF_KIND = new RegExp(
  `^${KINDS} (?!(?:và|hoặc|cùng|triển khai|tham gia|báo cáo|khác|nêu|nói|trên|để|khi|cần)(?= ))[^ .;:()]{1,8} [^.;:()]{2,80}$`,
  "u",
);
/** Nobody in particular, and words of a sentence. */
const NOBODY =
  /liên quan|có thẩm quyền|chức năng|trách nhiệm|nhiệm vụ (?:sau|này)|theo |^.{0,40} (?:phải|sẽ|đã) |(?<!được giao )chủ trì(?! (?:soạn thảo|xây dựng|tham mưu|thẩm định|ban hành))|phối hợp/u;

/** A group that only its members' places, or what they have or do, say. */
function groupAt(line: TextLine, at: number): Names | null {
  const rest = line.folded.slice(at);
  const to = /;|\.(?= |$)/u.exec(rest)?.index ?? rest.length;
  const part = rest.slice(0, to).trimEnd();
  const found = IN_PLACES.exec(part)?.[0] ?? (OF_KIND.test(part) ? part : undefined);
  if (found === undefined || NOBODY.test(part) || !regex`^\p{Lu}|^các `.test(line.text.slice(at)))
    return null;
  if (found !== part && !/^(?:,| và )/u.test(part.slice(found.length))) return null;
  if (taskVerbAt(rest, 0) && !part.startsWith("thanh tra ")) return null;
  const end = at + found.length;
  return { units: [{ name: line.text.slice(at, end), unitId: null, group: true }], end };
}

/** "Các sở, ngành | có thủ tục hành chính": what the members of the last group have, up to the end of the cell. */
function withAttribute(line: TextLine, { units, end }: Names): Names {
  const last = units.at(-1);
  const rest = line.folded.slice(end);
  const attribute = last?.group && line.text.slice(0, end).endsWith(last.name) && ATTRIBUTE.exec(rest)?.[0];
  if (!last || !attribute || NOBODY.test(attribute)) return { units, end };
  const to = end + attribute.length;
  return { units: [...units.slice(0, -1), { ...last, name: last.name + line.text.slice(end, to) }], end: to };
}
/**
 * "Cục quản lý nợ | và Tài chính đối ngoại": a second field of work of the last name, up to the end of the cell. Words for a body or a person
 * are a further member.
 */
function withSecondField(line: TextLine, { units, end }: Names, context: RuleContext): Names {
  const last = units.at(-1);
  const field = SECOND_FIELD.exec(line.text.slice(end))?.groups?.field;
  const isOffice = last && last.unitId === null && !last.group && line.text.slice(0, end).endsWith(last.name);
  if (!isOffice || field === undefined) return { units, end };
  const at = end + " và ".length;
  const isMember = beginsBody(line.folded.slice(at)) || agentAt(line, at) || readUnitList(line, at, context);
  if (isMember) return { units, end };
  const to = at + field.length;
  return {
    units: [...units.slice(0, -1), { ...last, name: line.text.slice(end - last.name.length, to) }],
    end: to,
  };
}
const SECOND_FIELD = regex`^ và (?<field>\p{Lu}\p{Ll}*(?: \p{Ll}+){1,6})(?=[ .]{0,2}$)`;
const ATTRIBUTE =
  /^ (?:có (?!văn bản|báo cáo|kế hoạch|ý kiến)|được (?:kiểm tra|thanh tra|giám sát|khảo sát|đánh giá|chọn|lựa chọn))[^.,;:() ]{0,9}(?: [^.,;:() ]{1,9}){0,6}(?=[ .]{0,2}$)/u;

/** "Doanh nghiệp, | nhà cung cấp dịch vụ IoT|, | hộ kinh doanh": after another name those under a common noun, up to the next mark. */
function actorAt(line: TextLine, at: number): Names | null {
  const { text, folded } = line;
  const name = text.slice(at, partEnd(line, at)).trimEnd();
  const words = folded.slice(at, at + name.length);
  if (!ACTOR.test(words) || NO_NAME.test(words) || NOBODY.test(words)) return null;
  if (words.split(" ").length > MOST_WORDS_OF_ACTOR) return null;
  return { units: [{ name, unitId: null, group: true }], end: at + name.length };
}
/** The offset of the mark that ends a part of a cell; the comma of "cơ sở khám bệnh, chữa bệnh" does not. */
function partEnd({ text, folded }: TextLine, at: number): number {
  const markFrom = (from: number) => from + (PART_END.exec(text.slice(from))?.index ?? text.length - from);
  const mark = markFrom(at);
  const phrase = afterPhraseAround(folded, at, mark);
  return phrase > mark ? markFrom(phrase) : mark;
}

const ACTOR =
  /^(?:các )?(?:nhà|chủ|hộ|tổ|nhóm|đội|người|cơ sở|cộng đồng|liên hiệp|liên minh|hợp tác xã|doanh nghiệp|trang trại|câu lạc bộ|quỹ) (?!(?:theo|có|được|đã|và) )/u;
const MOST_WORDS_OF_ACTOR = 8;

/** Words that begin names of bodies, without diacritics, because recognition loses them. */
const BODY = new RegExp(
  `^(?:${bare("công an|thanh tra|thuế|báo|đài|chi cục|cục|sở|văn phòng|phòng|ban quản lý|ban chỉ huy|trung tâm|ủy ban|ubnd|bảo hiểm|bưu điện|điện lực|viễn thông|kho bạc|ngân hàng|hội|hiệp hội|đoàn|mặt trận|liên đoàn|liên minh|trường|bệnh viện|trạm|tòa án|viện")})(?= |$)`,
  "u",
);
const NO_NAME = new RegExp(`^(?:${NO_UNITS})(?=[ .,;:/()]|$)|(?:${TASK_ROLE})(?=[ ,.;]|$)`, "u");
const WORDS = regex`^\p{Lu}[\p{L}&-]{0,9}(?: (?:[\p{L}&-]{1,12}|\d{1,3})){1,11}$`;

/** A name up to the next mark: "Báo và Phát thanh", "Công an tinh". It may have a word that recognition has spoilt. */
function nameAt(line: TextLine, at: number): Names | null {
  const { text, folded } = line;
  const name = text.slice(at, partEnd(line, at)).trimEnd();
  const words = folded.slice(at, at + name.length);
  if (!WORDS.test(name) || NO_NAME.test(words) || NOBODY.test(words) || VERB_LIKE_NOUN.test(words))
    return null;
  const isBody = BODY.test(bare(words)) && (!taskVerbAt(folded, at) || words.startsWith("thanh tra "));
  if (!isBody && !isProperName(name, words)) return null;
  return { units: [{ name, unitId: null, group: false }], end: at + name.length };
}
