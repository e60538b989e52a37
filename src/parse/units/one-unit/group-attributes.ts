import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE } from "../../lexicon/bodies.ts";
import { RESPONSIBLE } from "../../lexicon/roles.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isInNoNameAt, isVerbAt } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { afterClause, afterPlace } from "./attribute-clauses.ts";
import { afterRest } from "./trades.ts";

// Words after a group's name that say which group it is: "các tổ chức thành viên | của MTTQ Việt Nam phường", "các sở, ngành | thành
// viên khác trong BCĐ 389/TP", "các tổ chức chính trị - xã hội | xã".

const MEMBERS = / thành viên(?: khác| còn lại)?(?=[ ,;.:]|$)/uy;
const OWNED = regex.y` (?:(?:của|thuộc|trong) )?(?=\p{Lu})`;
const STEERING = regex.y`(?:BCĐ|Ban [Cc]hỉ đạo)(?: \d{2,4})?(?:\/\p{Lu}{1,5})?(?=[ ,;.:]|$)`;
/** "các đoàn thể chính trị - xã hội": no verb begins so. */
const POLITICAL =
  / chính trị(?:(?: ?[-–,] ?| )xã hội)?(?:(?: ?[-–,] ?| )nghề nghiệp)?(?: (?:cấp )?tỉnh)?(?=[ ,;.:]|$)/uy;
const LEVEL =
  / (?:(?:xã|phường|huyện|quận)(?! hội)|(?:(?<= của (?:tỉnh|thành phố) )|của (?:tỉnh|thành phố) )và (?:của )?trung ương(?: (?:đóng|hoạt động) trên địa bàn(?: (?:tỉnh|thành phố))?)?|(?:cấp|của) (?:tỉnh|thành phố|huyện|xã)|(?:ngoài )?công lập|tư (?:nhân|thục)|chủ quản|địa phương|(?:ở )?trung ương(?:(?:,| và)(?: (?:ở|của))? (?:địa phương|quân đội)){1,2}|(?<= ngành )chức năng(?!,? (?:và )?nhiệm vụ))(?= |[,;.:]|$)/uy;

/** Where the members are: "các tỉnh | từ Thanh Hóa đến Bình Định", "các đơn vị Quân đội | đóng quân trên địa bàn", "các hội | nhận ủy thác", "các xã, phường | ven sông Lô", "các xã | biên giới", "các tỉnh | vùng Tây Nguyên", "các xã | khu vực biên giới". */
const LOCATED = regex.y` (?:từ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} (?:đến|tới) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|đóng (?:quân|chân)(?: (?:trên|tại) địa bàn(?: (?:tỉnh|thành phố|xã|phường))?)?|nhận ủy thác(?: cho vay)?|(?:ven|dọc) (?:sông|suối|biển|đê|hồ|kênh|đường|quốc lộ|tuyến)(?: \p{Lu}\p{Ll}*| \d{1,3}\p{Lu}?){0,3}|biên giới|vùng (?:cao|sâu|xa)(?:, vùng (?:cao|sâu|xa|biên giới)){0,2}|miền núi(?: phía \p{Lu}\p{Ll}*)?|hải đảo|(?:thuộc |trong |ở )?khu vực (?:biên giới|miền núi|nông thôn|đô thị|ven biển|hải đảo|trung tâm|\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3})|trong (?:toàn )?(?:tỉnh|thành phố|ngành|huyện|xã|vùng|khu vực)|(?:thuộc |trong )?vùng (?:(?:đồng bằng|trung du|duyên hải|ven biển|kinh tế trọng điểm)(?: (?:sông|và miền núi|miền|phía|ven biển))? ?)?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,4})(?=[ ,;.:]|$)`;

/** "Các sở, ngành | quản lý ngành, lĩnh vực | rà soát …", before a verb, the next unit or a mark; "theo quy định" makes it their work. */
const SECTOR_WORDS =
  " quản lý (?:nhà nước (?:về )?)?(?:chuyên ngành|ngành(?:(?:,| và) lĩnh vực)?)(?: (?:có liên quan|liên quan|tương ứng))?(?=[ ,;.:]|$)";
const OF_SECTOR = new RegExp(SECTOR_WORDS, "uy");
const BODIES_OF_SECTOR = new RegExp(`(?:các )?(?:sở|bộ)${SECTOR_WORDS}`, "uy");

/** "Các sở | quản lý ngành, lĩnh vực", "Bộ quản lý chuyên ngành": the departments or ministries of a matter, without their names. */
export function bodiesOfSector(line: TextLine, start: number): NamedUnit | null {
  const end = start + lengthAt(BODIES_OF_SECTOR, line.folded, start);
  if (end === start || !isOver(line, end)) return null;
  return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
}

/** "UBND các xã | có tên tại Điều 1": those that another part of the document lists. */
const LISTED =
  / có tên (?:tại|trong|ở|trên) (?:điều \d{1,2}|(?:danh sách|phụ lục|bảng)(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}))?(?: (?:ban hành )?kèm theo)?)(?: (?:của )?(?:quyết định|kế hoạch|thông báo|công văn)(?: này)?)?(?=[ ,;.:]|$)/uy;

/** A group with the words that say which one it is. `bodyAt`: reads the name of its owner or of a further unit. */
export function withAttributes(
  line: TextLine,
  unit: NamedUnit,
  bodyAt: (at: number) => NamedUnit | null,
): NamedUnit {
  if (unit.ref === null) return nobodyInPlace(line, unit, bodyAt);
  if (!unit.ref.group && !unit.ref.name.endsWith(" có thẩm quyền")) return unit;
  const places = afterOnePlace(line, unit);
  if (places > unit.end) return longer(line, unit, places);
  const listed = unit.end + lengthAt(LISTED, line.folded, unit.end);
  if (listed > unit.end) return longer(line, unit, listed);
  const sector = unit.end + lengthAt(OF_SECTOR, line.folded, unit.end);
  if (sector > unit.end && isOver(line, sector)) return longer(line, unit, sector);
  const located = afterPlaceOfMembers(line, unit.end);
  if (located > unit.end) return longer(line, unit, located);
  const clause = afterClause(line, unit.end, (at) => bodyAt(at) !== null);
  if (clause > unit.end) return longer(line, unit, clause);
  const assigned = afterAssignedWork(line, unit.end);
  if (assigned > unit.end) return longer(line, unit, assigned);
  const political = lengthAt(POLITICAL, line.folded, unit.end);
  if (political > 0) return longer(line, unit, unit.end + political);
  const isMembers = line.folded.slice(unit.start, unit.end).endsWith(" thành viên");
  const members = unit.end + (isMembers ? 0 : lengthAt(MEMBERS, line.folded, unit.end));
  const end = isMembers || members > unit.end ? ownerEnd(line, members, bodyAt) : levelEnd(line, members);
  return longer(line, unit, end > unit.end ? end : afterRest(line, end));
}

const IN_LIST = /^ có tên (?:tại|trong|ở|trên) danh sách/u;
const LONGEST_IN_LIST = 30;

/** "Các đơn vị | trong khu công nghệ cao": the place makes known who is meant; "trên địa bàn tỉnh" does not. */
function nobodyInPlace(line: TextLine, unit: NamedUnit, bodyAt: (at: number) => NamedUnit | null): NamedUnit {
  const isPlural = line.folded.startsWith("các ", unit.start);
  const listed =
    isPlural && IN_LIST.test(line.folded.slice(unit.end, unit.end + LONGEST_IN_LIST))
      ? unit.end + lengthAt(LISTED, line.folded, unit.end)
      : unit.end;
  const inspected = isPlural ? unit.end + lengthAt(INSPECTED, line.folded, unit.end) : unit.end;
  const end =
    listed === unit.end && isPlural
      ? Math.max(
          inspected,
          afterPlace(line, unit.end, (at) => bodyAt(at) !== null),
        )
      : listed;
  if (end === unit.end) return unit;
  return { ...unit, end, ref: { name: line.text.slice(unit.start, end), unitId: null, group: true } };
}

/** "Các đơn vị | được kiểm tra" at the end or before a colon: those whom the work of others concerns. */
const INSPECTED =
  / được (?:kiểm tra|thanh tra|kiểm toán|giám sát|khảo sát|thẩm định|đánh giá|xếp hạng|chấm điểm)(?:, (?:kiểm tra|thanh tra|kiểm toán|giám sát|khảo sát|đánh giá)){0,2}(?=[.;]?$|; |:)/uy;

const PLACE_KIND = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố";
const OF_PLACES = new RegExp(` các (?:${PLACE_KIND})(?:(?:,| và) (?:${PLACE_KIND})){0,4}$`, "u");
const OF_COMMITTEES = new RegExp(`^(?:${COMMITTEE}|hđnd) `, "u");
const ONE_PLACE = regex.y`(?:, và|,| và) (?:đặc khu|thành phố|thị xã) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?=[ ,;.:]|$)`;

/** "Hội Làm vườn các xã, phường | và đặc khu Lý Sơn": one more place of the same bodies; committees are divided by their places. */
function afterOnePlace(line: TextLine, { start, end }: NamedUnit): number {
  const name = line.folded.slice(start, end);
  if (!OF_PLACES.test(name) || OF_COMMITTEES.test(name) || name.startsWith("các ")) return end;
  return end + lengthAt(ONE_PLACE, line.text, end);
}

/** The offset after words at `end` that say where the members of a group are, before a verb or a mark; `end` without such words. */
export function afterPlaceOfMembers(line: TextLine, end: number): number {
  const located = end + lengthAt(LOCATED, line.text, end);
  const isOver = ENDS.test(line.text.slice(located)) || isVerbAt(line, located + 1);
  return located > end && isOver ? located : end;
}

const CHOSEN = "phân công|giao|phân bổ|dự kiến";
/** "Các cơ quan được phân công | theo dõi chỉ số | chịu trách nhiệm …": the work that they have, before what they must do. */
const ASSIGNED = new RegExp(
  `(?:(?<= được (?:${CHOSEN}))| được (?:${CHOSEN})) [^.;:]{4,120}?(?= (?:có trách nhiệm|có nhiệm vụ|${RESPONSIBLE}|phải|cần|thực hiện việc|tiến hành) |(?<= (?:này|kèm theo|nêu trên)) (?:thường xuyên|chủ động|khẩn trương) )`,
  "uy",
);

/** The offset after such words at `end`; `end` without them. */
export function afterAssignedWork(line: TextLine, end: number): number {
  const { folded } = line;
  return end + lengthAt(ASSIGNED, folded, end);
}

const longer = (line: TextLine, unit: NamedUnit, end: number): NamedUnit =>
  end === unit.end || !unit.ref
    ? unit
    : { ...unit, end, ref: { ...unit.ref, name: unit.ref.name + line.text.slice(unit.end, end) } };

/** The offset after the body that a group's members belong to; `from` without one. */
function ownerEnd(line: TextLine, from: number, bodyAt: (at: number) => NamedUnit | null): number {
  const at = from + lengthAt(OWNED, line.text, from);
  if (at === from) return from;
  const body = bodyAt(at);
  if (body?.ref && !body.ref.group) return body.end;
  const steering = lengthAt(STEERING, line.text, at);
  return steering > 0 ? at + steering : from;
}

const ENDS = /^(?:[,;.:]|$)/u;
/** "các phòng, ban, ngành huyện | và UBND các xã": the next unit of a list. */
const NEXT_UNIT = regex`^ (?:và|cùng) (?:các |những |(?=\p{Lu}))`;

/** The offset after "xã" where the verb, the next unit or the end follows. */
const beginsWork = (folded: string, at: number) => dutyVerbAt(folded, at) || isInNoNameAt(folded, at);

function levelEnd(line: TextLine, from: number): number {
  const end = from + lengthAt(LEVEL, line.folded, from);
  if (end === from) return from;
  return isOver(line, end) ? end : from;
}

function isOver({ text, folded }: TextLine, end: number): boolean {
  const rest = text.slice(end);
  return ENDS.test(rest) || NEXT_UNIT.test(rest) || beginsWork(folded, end + 1);
}
