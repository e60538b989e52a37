import { OF_MEDIA } from "../../../lexicon/bodies.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import { namedPlaceAt } from "../../../text/named-place.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { STATE } from "../../../units/members/restriction-by-state.ts";
import { roleHolders } from "../../../units/shared/role-holders.ts";

const BODY = "(?:cơ quan|đơn vị|địa phương)";
const NOUN = "(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp)";
/** "đơn vị nêu trên", "quý đơn vị": one body, or several, that the document is about. */
const NAMED_ABOVE = `(?:quý )?(?:cơ quan|đơn vị|công ty|doanh nghiệp|địa phương) (?:có tên|nêu|nói) (?:ở )?trên(?! địa bàn)`;
/** "Quý Công ty", "các quý sở": the polite word before any noun for a body means the addressee. */
const POLITE =
  "(?:các )?quý (?:cơ quan|đơn vị|công ty|tổng công ty|tập đoàn|ngân hàng|chi nhánh|hợp tác xã|ủy ban|bộ|sở|ban|cục|chi cục|viện|trường|bệnh viện|hội|hiệp hội)";
/** "Các đồng chí", "các đồng chí Thủ trưởng cơ quan": those who lead the bodies that a letter is addressed to. */
const PERSONS = `(?:các |quý )(?:quý )?đồng chí(?: (?:thủ trưởng|lãnh đạo|người đứng đầu)(?: (?:các )?${NOUN}(?:, ${NOUN}){0,2})?)?`;
const EVERY = `${POLITE}|${PERSONS}|(?:${UNIT_HEAD} )?(?:các |quý )${NOUN}|(?:mỗi |từng )${BODY}|${UNIT_HEAD} ${BODY}|${BODY}(?=, )`;
/** "… trên địa bàn tỉnh", "… thuộc thành phố": still every body. */
/** "Các đơn vị | có tên tại phần Kính gửi". */
const IN_HEAD = ' (?:có tên |nêu |ghi )?(?:ở|tại|trong) (?:phần|mục) ["“]?kính gửi["”]?';
const OF_PLACE =
  " (?:trên địa bàn|trực thuộc|thuộc|trong|của)(?: toàn)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)";
/** What a body is asked to have, and has no right to: "các cơ quan | có văn bản gửi về Sở A". */
const OWED =
  "(?:văn bản|ý kiến|báo cáo|công văn)(?: (?:góp ý|tham gia|bằng văn bản|trả lời|phúc đáp|đề xuất|chính thức)){0,2} (?:gửi(?! (?:chậm|muộn|quá hạn))|về|trả lời|phúc đáp|báo cáo|đề xuất|đăng ký)";
const GENERIC = new RegExp(
  `(?:${NAMED_ABOVE}|(?:${EVERY})(?:(?:,| và|, và) (?:các )?${NOUN}){0,4}(?: (?:có tên |nêu |nói ){0,2}(?:ở )?trên(?! địa bàn)|${IN_HEAD}|${OF_PLACE})?)(?=[ ,:]|$)(?! có (?!trách nhiệm|nhiệm vụ|${OWED} ))`,
  "uy",
);
/** Only some of the addressees are places. */
const PLACES = /^(?:các |quý )?địa phương(?: (?:nêu )?trên)?$/u;
/** Verbs that say which units are meant. */
const ATTRIBUTE = new RegExp(
  `(?:sản xuất|kinh doanh|hoạt động|cung cấp(?! (?:\\d|đầy đủ|kịp thời|cho |thông tin |số liệu|hồ sơ|danh sách|tài liệu))|cung ứng|sử dụng|vận hành|khai thác|tư vấn|quản lý|thi công|vận tải|${OF_MEDIA})(?=[ ,])`,
  "uy",
);
/** "Các đơn vị | chưa gửi kế hoạch khẩn trương …", "… gửi chậm chịu trách nhiệm": only those of them. */
const SOME_OF_THEM = new RegExp(
  `^ (?:${STATE} |(?:gửi|nộp|báo cáo|thực hiện|hoàn thành) chậm |không [^.;:]{2,80} (?:sẽ|bị|phải chịu|chịu trách nhiệm|không được) )`,
  "u",
);
const LONGEST_STATE = 120;
/** What may follow besides a verb: the end, a colon, an opening clause of the task. */
const FOLLOWS = new RegExp(`^(?:$|[ .]*:|,? (?:${SUBORDINATE})(?= )|,? cần | có ${OWED} )`, "u");

/**
 * The addressees of the document, where words without a name mean them: "đề nghị | các đơn vị nêu trên | báo cáo". null for other
 * words ("các đơn vị | có giấy phép"). Where the document is addressed to nobody, "đơn vị nêu trên" is a group with these words as its
 * name; null for the other words.
 */
export function addresseesAt(line: TextLine, start: number, { addressed }: RuleContext): UnitList | null {
  const isAddressed = addressed !== undefined && addressed.length > 0;
  ONE_ABOVE.lastIndex = start;
  if (!isAddressed && !ONE_ABOVE.test(line.folded)) return null;
  const end = everybodyEnd(line, start);
  if (end === null) return null;
  const name = line.text.slice(start, end);
  return { units: isAddressed ? addressed : [{ name, unitId: null, group: true }], start, end };
}
const ONE_ABOVE = new RegExp(NAMED_ABOVE, "uy");

/** The end of words at an offset that mean every body and have a duty: "Các cơ quan, đơn vị | rà soát"; null for other words. */
export function everybodyEnd(line: TextLine, start: number): number | null {
  GENERIC.lastIndex = start;
  const words = GENERIC.exec(line.folded)?.[0];
  if (words === undefined || PLACES.test(words)) return null;
  const end = start + words.length;
  // "Các cơ quan | chủ trì chỉ số tại cột (3): báo cáo": only those with this role.
  if (roleHolders(line, start) !== null) return null;
  // "Các cơ quan | nêu từ điểm 1 đến điểm 6": only those.
  if (namedPlaceAt(line.text, line.folded, end)?.isStated) return null;
  // "Các đồng chí: Nguyễn Văn An, …": a list of persons.
  if (words.endsWith("đồng chí") && !line.text.startsWith(" ", end)) return null;
  if (SOME_OF_THEM.test(line.folded.slice(end, end + LONGEST_STATE))) return null;
  ATTRIBUTE.lastIndex = end + 1;
  const isDuty = line.text[end] === " " && !ATTRIBUTE.test(line.folded) && isVerbAt(line, end + 1);
  return isDuty || FOLLOWS.test(line.folded.slice(end)) ? end : null;
}
