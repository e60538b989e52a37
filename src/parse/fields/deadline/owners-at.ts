import { smallWordFollows } from "../../../language/letter-case.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { labelAt } from "../../lexicon/label-grammar.ts";
import { AGREED, ASSIGN, ORDER } from "../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isNoSubject } from "../../units/agents/no-subject.ts";
import { endedBeforeVerb } from "../../units/list/ended-before-verb.ts";
import { readUnitList, type UnitList } from "../../units/list/unit-list.ts";
import { addresseesAt } from "../assignment/sentence/addressees-at.ts";
import { isIssuer } from "../assignment/sentence/author-order.ts";
import { isPetition } from "../assignment/sentence/petition.ts";
import { mentionedAddressees } from "./mentioned-addressees.ts";

// The units at the beginning of a sentence or clause that owe what it states.

/** "yêu cầu các đồng chí Thủ trưởng các sở": the heads represent their units. */
const COMRADES = "(?:(?:các )?đồng chí )?";
const LEADING_ORDER = new RegExp(
  `^(?:${AGREED}(?=${ASSIGN}))?(?:${ORDER}|(?:kính |trân trọng )?mời) ${COMRADES}(?=\\S)`,
  "u",
);

const orderAfterUnit = (verbs: string) =>
  new RegExp(`^ (?:(?:trân trọng|kính) )?(?:${verbs})(?: cho)?(?: ?:)?(?: (?=\\S)|$)(?:${COMRADES})`, "u");
/** "… yêu cầu Thủ trưởng các sở", "… trân trọng đề nghị:": after the unit that gives the order. */
const ORDERS_OTHERS = orderAfterUnit(ORDER);
/**
 * "UBND tỉnh chỉ đạo các sở …" in the plan of that unit. For another unit it is a duty: "Sở Y tế chỉ đạo các bệnh viện …".
 */
const DIRECTS_OTHERS = orderAfterUnit(`${ORDER}|chỉ đạo`);

/**
 * The units that owe what a sentence from `from` on states: its subject, or the units to which the subject gives an order. null
 * if it begins with no unit; an empty list if it names no particular units ("các cơ quan liên quan") or nobody after an order.
 */
export function ownersAt(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const list = leadingList(line, from, context);
  if (!list || isPetition(line, from, list)) return null;
  if (isObject(line, from, list)) return [];
  // "… trực thuộc Sở Giao thông vận tải" is not an order: its verb would be in lower case.
  const isVerb = smallWordFollows(line.text, list.end);
  const orders = isIssuer(list.units, context) ? DIRECTS_OTHERS : ORDERS_OTHERS;
  // "Đề nghị Công an tỉnh giao Phòng A …": who is asked owes it, whomever it orders.
  const isAsked = REQUEST.test(line.folded.slice(from, list.start));
  const order = isVerb && !isAsked ? orders.exec(line.folded.slice(list.end, list.end + 40)) : null;
  if (!order) return ownersIn(line, list, context);
  const others = listOrMention(line, list.end + order[0].length, context);
  if (others && isPetition(line, list.end, others)) return ownersIn(line, list, context);
  if (others) return ownersIn(line, others, context);
  // "UBND tỉnh chỉ đạo, đôn đốc …", "UBND tỉnh chỉ đạo kiểm tra …": a duty, not an order to a unit.
  return taskVerbAt(line.folded, list.end + order[0].length) ? ownersIn(line, list, context) : [];
}

/** The rest of a clause after names: a date, and no verb. */
const ONLY_A_DATE =
  /^(?: theo (?:đúng )?(?:quy định|yêu cầu|chế độ|tiến độ|kế hoạch))? (?:trước|chậm nhất|muộn nhất|trong|vào|đến)(?: (?:ngày|tháng|quý|năm|giờ|phút|h[ằà]ng|[\d/.:h-]{1,10})){2,12}(?: \([^()]{1,80}\))?[.;]?$/u;

/** "…, báo cáo Ban Thường vụ, | Văn phòng Chính phủ trước ngày 5/2": names without a verb are objects of the words before them. */
const isObject = (line: TextLine, from: number, { end }: UnitList): boolean =>
  /,\s?$/u.test(line.text.slice(0, from)) && ONLY_A_DATE.test(line.folded.slice(end));

const REQUEST = new RegExp(`^ ?(?:${ORDER}) `, "u");

/** "Thủ trưởng các đơn vị": the units. */
const HEADS_OF = new RegExp(`(?<=^|, )${UNIT_HEAD}(?: cơ quan)? (?=các )`, "giu");

/**
 * The units of a list. "các cơ quan, đơn vị" are the addressees, else a group of all units that the document binds; the catalogue
 * has no such group.
 */
export function ownersIn(line: TextLine, list: UnitList, context: RuleContext): readonly UnitRef[] {
  const name = line.text.slice(list.start, list.end).replace(HEADS_OF, "");
  if (list.units.length > 0 || /liên quan/u.test(line.folded.slice(list.start, list.end))) return list.units;
  const meant = addresseesAt(line, list.start, context);
  return meant ? meant.units : [{ name, unitId: null, group: true }];
}

/** Words before the subject: "riêng Sở Y tế …", "Trách nhiệm của các cơ quan …", "Cơ quan thường trực là | Sở Y tế, chịu trách nhiệm …". */
const JOINS =
  /^ ?(?:(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ trì)(?: theo dõi| thực hiện| tổng hợp)? là|(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? của|riêng|đối với|đồng thời|vì vậy|vì thế|do đó|do vậy|trên cơ sở đó|sau đó|khi đó|trong đó|theo đó|ngoài ra|bên cạnh đó|tiếp đó|trước mắt|cùng với đó),? ){1,2}/u;

export function leadingList(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const joined = from + (JOINS.exec(line.folded.slice(from, from + LONGEST_JOIN))?.[0].length ?? 0);
  const start = line.text[joined] === " " ? joined + 1 : joined;
  const order = LEADING_ORDER.exec(line.folded.slice(start));
  const at = start + (order?.[0].length ?? 0);
  // "Bộ phận thực hiện: Phòng A": the words of a label are no name.
  if (labelAt(line.text, line.folded, at)?.kind === "role") return null;
  const list = listOrMention(line, at, context);
  if (!list) return everyUnit(line, at);
  return isNoSubject(line, list) ? null : endedBeforeVerb(line, list);
}

/** The units at an offset, or the addressees where more words mention them: "các nhà máy, phân xưởng" for "các nhà máy". */
function listOrMention(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = readUnitList(line, at, context);
  const persons = COMRADES_BEFORE.exec(line.folded.slice(Math.max(0, at - LONGEST_PERSONS), at))?.[0];
  if (!list && persons !== undefined) {
    const all = mentionedAddressees(line, at - persons.length, context);
    if (all) return all;
  }
  const mentioned = mentionedAddressees(line, at, context);
  return mentioned && mentioned.end > (list?.end ?? at) ? mentioned : list;
}

/** The persons that the words of the order may include: "yêu cầu các đồng chí | rà soát". */
const COMRADES_BEFORE = /các đồng chí $/u;
const LONGEST_PERSONS = 13;
const LONGEST_JOIN = 40;

/** "Cơ quan, đơn vị lập danh sách …", "mỗi địa phương …": all units that the document binds, without "các". */
const EVERY_UNIT =
  /^(?:(?:mỗi |từng )(?:cơ quan|đơn vị|địa phương)|(?:cơ quan|đơn vị|địa phương|các ngành|các cấp)(?=,| và))(?:(?:,| và|, và) (?:các )?(?:cơ quan|đơn vị|tổ chức|địa phương|ngành|cấp)){0,3}(?= )/u;

function everyUnit(line: TextLine, start: number): UnitList | null {
  const match = EVERY_UNIT.exec(line.folded.slice(start, start + 80));
  const end = start + (match?.[0].length ?? 0);
  return match && taskVerbAt(line.folded, end + 1) ? { units: [], start, end } : null;
}
