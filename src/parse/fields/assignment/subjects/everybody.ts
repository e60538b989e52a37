import { isCapitalAt } from "../../../../language/letter-case.ts";
import { lengthAt } from "../../../../language/matcher.ts";
import { RESPONSIBLE } from "../../../lexicon/roles.ts";
import { isMereFormula } from "../../../structure/outline/closing-zone.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { everybodyEnd } from "../sentence/addressees-at.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";

const SEVERAL =
  /^các [^,:]{3,20}(?:, | và )|^(?:các|mỗi|từng) (?:đơn vị|cơ quan)(?=[ ,]|$)|^(?:cơ quan, đơn vị|đơn vị, cơ quan)(?=[ ,]|$)|^(?:thủ trưởng|người đứng đầu) (?:các )?(?:cơ quan|đơn vị)(?=[ ,]|$)|^(?:cả )?(?:hai|các) bên$/u;
/** "Giao các đơn vị | rà soát": who gives the work names nobody in particular. */
const GIVES = /^(?:giao|phân công|yêu cầu|đề nghị)(?: nhiệm vụ)?(?: cho)?:? $/u;
/** "…, đơn vị | chủ trì quản lý tài sản có trách nhiệm": the words before a duty say which bodies are meant. */
const ATTRIBUTE = new RegExp(
  `^[^,.;:]{2,200} (?:có (?:trách nhiệm|nhiệm vụ|quyền)|${RESPONSIBLE}|phải|cần) `,
  "u",
);

/** "1. Các cơ quan, đơn vị, địa phương | rà soát thủ tục.": a duty of every body, in a document that is addressed to nobody. */
export const everybody: AssignmentRule = {
  id: "assignment/subjects/everybody",
  read({ from, start, cut }) {
    const isSubject = start === from && isCapitalAt(cut.text, from);
    const list = isSubject || GIVES.test(cut.folded.slice(from, start)) ? everybodyAt(cut, start) : null;
    const taskStart = list && afterMark(cut, list.end);
    if (!list || taskStart === null || taskStart >= cut.text.length) return null;
    // "Đề nghị các đơn vị | quan tâm, phối hợp thực hiện./."
    if (!isSubject && isMereFormula(cut.folded.slice(taskStart))) return null;
    return { units: list.units, partners: null, role: null, end: list.end, taskStart };
  },
};

const afterMark = (line: TextLine, at: number) => at + /^[,:]? ?/u.exec(line.text.slice(at))![0].length;

/** "các cơ quan, đơn vị, địa phương | báo cáo": every body, or the head of each, as the subject at an offset. */
export function everybodyAt(line: TextLine, at: number): UnitList | null {
  const end = partiesEnd(line, at) ?? everybodyEnd(line, at);
  if (end === null || !SEVERAL.test(line.folded.slice(at, end))) return null;
  if (ATTRIBUTE.test(line.folded.slice(afterMark(line, end)))) return null;
  return { units: [{ name: line.text.slice(at, end), unitId: null, group: true }], start: at, end };
}

/** "Hai bên | phối hợp tuyên truyền": the parties of a joint programme. */
function partiesEnd(line: TextLine, at: number): number | null {
  const length = lengthAt(PARTIES, line.folded, at);
  const end = at + length;
  return length > 0 && (isVerbAt(line, end + 1) || line.folded.startsWith(" có trách nhiệm", end))
    ? end
    : null;
}
const PARTIES = /(?:cả )?(?:hai|các) bên(?= )/uy;

const NO_MORE = /^(?: theo (?:quy định|chức năng|nhiệm vụ|phân công)[^.;:]{0,60})?$/u;

/**
 * "Đơn vị chủ trì: | Các cơ quan, đơn vị, địa phương.": every body as the whole text from an offset on, but for words on its functions.
 * null for other text.
 */
export function everybodyIn(line: TextLine, from: number): UnitList | null {
  const text = line.upTo(line.text.replace(/[\s.;,]{1,8}$/u, "").length);
  const list = from < text.text.length ? everybodyAt(text, from) : null;
  return list && NO_MORE.test(text.folded.slice(list.end)) ? list : kindsIn(text, from);
}

const KIND =
  "(?:bộ|ban|sở|ngành|đoàn thể|địa phương|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|bản|buôn|tổ dân phố|khu phố|cấp (?:tỉnh|huyện|xã)|báo|đài|tập đoàn|tổng công ty|hợp tác xã)";
const BODIES = "(?:cơ quan|đơn vị|tổ chức|doanh nghiệp(?: (?:công nghệ số|công nghệ|viễn thông|nhà nước))?)";
const AND = "(?:, ?| và |, và | ?[/;] ?)(?:các )?";
/** "được lựa chọn": which of them. */
const CHOSEN = "(?: được (?:chọn|lựa chọn|giao|giao nhiệm vụ|phân công)| trong (?:toàn )?tỉnh| trực thuộc)?";
/** "Bộ, ngành, địa phương", "Xã, phường, đặc khu", "Địa phương được lựa chọn": only kinds of bodies; a single word such as "Sở" may be one body. */
const ONLY_KINDS = new RegExp(
  `^(?:tất cả )?(?:các )?(?:(?:${KIND}${AND}(?:${KIND}|${BODIES})|${BODIES}${AND}${KIND})(?:${AND}(?:${KIND}|${BODIES})){0,5}|địa phương|cấp (?:tỉnh|huyện|xã)(?! ))${CHOSEN}$`,
  "u",
);
const LONGEST_KINDS = 100;

/** Kinds of bodies without a name as the whole text from an offset on; null for other text. */
export function kindsIn(line: TextLine, from: number): UnitList | null {
  const end = line.text.replace(/[\s.;,]{1,8}$/u, "").length;
  if (end - from > LONGEST_KINDS || !ONLY_KINDS.test(line.folded.slice(from, end))) return null;
  return { units: [{ name: line.text.slice(from, end), unitId: null, group: true }], start: from, end };
}
