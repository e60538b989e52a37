import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { VILLAGE } from "../../../lexicon/bodies.ts";
import { AGREED, ASSIGN, ORDER as ORDER_VERB, ORDERED_BODY, PASSES_ON } from "../../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import type { TextLine } from "../../../text/text-line.ts";

const PERSONS_NAME = "(?: (?!yêu |đề |giao |phân )[^ ,.;:]{1,7}){0,5}?";
/** "Phó Thủ tướng Lê Văn An", "Thường trực Tỉnh ủy", "Ban Chỉ đạo cải cách hành chính": who gives work to authors as well. */
const SUPERIOR = `(?:(?:phó )?thủ tướng(?: thường trực)?(?: chính phủ)?${PERSONS_NAME}|chính phủ|(?:thường trực |ban thường vụ |bí thư )?(?:tỉnh|thành) ủy|(?:trưởng )?ban chỉ đạo(?: [^ .;:]{1,12}){0,12}?)`;
/** Who gives an order, where the catalogue need not know the name: "Giám đốc Sở … đề nghị", "UBND tỉnh giao". */
const AUTHOR = `(?:giám đốc|lãnh đạo|thủ trưởng) (?:sở|ban|cục|chi cục)(?: [^ ,.;:]{1,12}){1,8}? (?=(?:đề nghị|yêu cầu) (?!của |về |này ))|(?:thủ tướng )?chính phủ (?=(?:trân trọng )?đề nghị (?!quốc hội|ủy ban thường vụ|bộ chính trị|ban bí thư|trung ương|chủ tịch nước|của |về |này ))|${SUPERIOR} (?=(?:trân trọng )?(?:yêu cầu|giao(?: nhiệm vụ)?(?: cho)?|phân công|đề nghị) ${ORDERED_BODY} )|(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|thị xã|thị trấn|xã|phường|quận|huyện|đặc khu) |(?:lãnh đạo|giám đốc) sở `;
/** "Đối với các thôn vùng cao, Sở Y tế …": the places are where or for whom the department works. */
const PLACES = `(?:các |những )?(?:(?:xã|phường|huyện|hộ|hộ gia đình|gia đình|người|địa bàn|khu vực|vùng|địa phương)(?!,| và)|(?:${VILLAGE})(?:(?:, | và )(?:${VILLAGE})){0,4}(?!,| và))`;
/** A topic and its order, also without a comma: "Đối với địa bàn vùng cao | giao Công an xã". */
const TOPIC_OF_ORDER = `[^.:;]{3,160}(?:, (?:${ORDER_VERB})|(?<! (?:được|đã|việc|về|bàn|chuyển)) (?:${ASSIGN}))(?: cho)? (?:${ORDERED_BODY}|(?:trạm|thuế|kho bạc|bệnh viện|bưu điện|ngân hàng|hội|đoàn|đội|tổ|báo|điện lực)(?= )) `;
const VERBS = `(?<=sở )chỉ đạo|(?:(?:nhiệm vụ|công việc|phần việc|việc) )?giao(?! thông )(?: nhiệm vụ| trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|(?:kiến nghị|về phía)(?= ${ORDERED_BODY}[ :])|phân công(?: nhiệm vụ)?(?: cho)?|ủy quyền cho|đối với(?! (?:${TOPIC_OF_ORDER}|[^.:;]{3,200}, [^,.:;]{3,80} do (?:các )?${ORDERED_BODY} |${PLACES} [^,.:;]{2,80}, ${ORDERED_BODY} [^:]{4,240}$))|trách nhiệm của|nhiệm vụ của|(?:kính|trân trọng) (?:đề nghị|yêu cầu)|riêng(?! ${TOPIC_OF_ORDER})(?: đối với)?|${PASSES_ON}`;
/** "các đồng chí Giám đốc sở", "đồng chí Bộ trưởng Bộ Xây dựng": a person in place of the unit. */
const PERSON = `(?:các )?(?:ông|đồng chí)(?: ?\\(bà\\)|, bà|\\/bà)? ?:?(?= ${UNIT_HEAD} )`;

const ORDER = new RegExp(
  `^(?:(?:${AUTHOR})?(?:${AGREED}(?=giao |phân công ))?(?:${VERBS})(?: ?:)?(?: ${PERSON})?|${PERSON}) (?=\\S)`,
  "u",
);
const LONGEST = 240;
/** "phân công | người chịu trách nhiệm": staff whom nobody names; but "phân công công chức Tư pháp". */
const NAMES_STAFF = regex.y`[Pp]hân công (?:\d{1,2} )?(?:người|cán bộ|công chức|viên chức|nhân viên)(?! \p{Lu})(?=[ ,])`;
export function namesStaffAt({ text }: TextLine, at: number): boolean {
  NAMES_STAFF.lastIndex = at;
  return NAMES_STAFF.test(text);
}

/** The offset after the verb of an order ("Giao", "Đề nghị:"), or `from` if the line begins with no order. */
export function afterOrder(line: TextLine, from: number): number {
  if (namesStaffAt(line, from)) return from;
  const words = line.folded.slice(from, from + LONGEST);
  const encouraged = from + (ENCOURAGES.exec(words)?.[0].length ?? 0);
  if (encouraged > from) return isCapitalAt(line.text, encouraged) ? encouraged : from;
  return from + (ORDER.exec(words)?.[0].length ?? 0);
}
/** A named body that the author cannot order: "Khuyến khích | Hội Nông dân tỉnh | cử người tham gia". For bodies in general it is a policy. */
const ENCOURAGES = /^khuyến khích (?=\S)/u;
