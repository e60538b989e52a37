import { smallWordFollows } from "../../../language/letter-case.ts";
import { lengthAt } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import { namedPlaceAt } from "../../text/named-place.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit, UnitList } from "../shared/named-unit.ts";

// "Các cơ quan | nêu tại các khoản từ 1 đến 13 | ban hành kế hoạch", "05 xã, phường | có tên tại Phụ lục II": a group that another place of the
// document lists.

/** "Các cơ quan | chủ trì, địa phương | có tên tại Phụ lục II": a role as the attribute of the first noun. */
const FURTHER_NOUN = new RegExp(
  ` (?:${LEAD}|${COORDINATE}|${FOCAL})(?:,| và|, và) (?:các )?(?:cơ quan|đơn vị|địa phương)(?= )`,
  "uy",
);
/** "Các đơn vị | thuộc diện | đánh giá nêu tại Phụ lục": these words may have been read as a part of the name. */
const OF_CHOSEN = / thuộc (?:diện|đối tượng)$/u;
/** "Các đơn vị | không | có tên tại Phụ lục II": all others. */
const NOT = / (?:không|chưa)(?= có tên | được )/uy;
/** "Cơ quan nào có tên tại Mục II | thì cơ quan đó | phải có kế hoạch": the same units again before what is asked of them. */
const THEN = /,? thì(?: (?:các )?(?:cơ quan|đơn vị|địa phương|nơi) (?:đó|ấy|này))?(?= )/uy;
const IS_LEAD = new RegExp(`(?<= )(?:${LEAD}|${IN_CHARGE}|${FOCAL})(?= |$)`, "u");
const COMMA = /^(?:, (?:và |cùng với |cùng )?| và | cùng với |; (?:và )?)/u;
/** What ends the words for the place: a mark, the end, or a note in brackets before them. */
const MARK = /^(?: ?\([^()]{1,120}\))?(?: ?:|[.;]?$|\. |; )/u;
const NOTE = /^ \([^()]{1,120}\)/u;
const TIME = /^, (?:trước|chậm nhất|xong trước|hoàn thành|trong|căn cứ|có trách nhiệm)(?= )/u;

/** The group with the place that lists it; null without such words. `isUnit`: a unit begins there. */
export function placedGroup(
  line: TextLine,
  unit: NamedUnit,
  catalogue: RuleContext["catalogue"],
  isUnit: (at: number) => boolean,
): NamedUnit | null {
  const { ref, start } = unit;
  if ((ref !== null && !ref.group) || ref?.assigned !== undefined) return null;
  const isNobody = ref === null || catalogue.namesNoUnit(ref.name);
  const chosen = OF_CHOSEN.exec(line.folded.slice(start, unit.end))?.[0].length ?? 0;
  const named = unit.end - chosen + (isNobody ? lengthAt(FURTHER_NOUN, line.folded, unit.end) : 0);
  const not = lengthAt(NOT, line.folded, named);
  const place = namedPlaceAt(line.text, line.folded, named + not);
  if (!place) return null;
  const end = place.end + lengthAt(THEN, line.folded, place.end);
  // "UBND các xã | nêu tại Phụ lục II | ký ban hành kế hoạch": words for a list need no verb that is known.
  const isListed =
    place.by === "listed" &&
    (place.annexes.length > 0 || (place.isStated && smallWordFollows(line.text, end))) &&
    /^[ ,;:.]|^$/u.test(line.text.slice(end));
  if (!isListed && !isOver(line, end, isUnit)) return null;
  const words = place.column === null ? line.folded.slice(named, place.end) : ` ${place.column}`;
  // "Các sở được giao nhiệm vụ tại Mục II." as a whole sentence states what they got.
  if (place.by === "given" && place.column === null && /^[.;]?$/u.test(line.text.slice(place.end)))
    return null;
  const from = ref === null ? start : Math.max(start, line.text.lastIndexOf(ref.name, unit.end));
  const printed = line.text.slice(from, place.end).trim();
  if (not > 0) return { ...unit, end, ref: { name: printed, unitId: null, group: true } };
  const isLead = IS_LEAD.test(words) && !words.includes(COORDINATE);
  const assigned = place.by === "listed" ? "listed" : isLead ? "lead" : "any";
  const own = isNobody || assigned === "listed" ? { name: printed, unitId: null, group: true } : ref;
  return { ...unit, end, ref: { ...own, assigned } };
}

/**
 * "Các sở và Thanh tra tỉnh | được nêu tên ở dòng “Cơ quan chủ trì” tại Phần II |": the place after a list that ends with a unit's name tells
 * which members of its classes are meant. null for other lists.
 */
export function placedClasses(
  line: TextLine,
  { units, end }: Pick<UnitList, "units" | "end">,
): Pick<UnitList, "units" | "end"> | null {
  const isOpen = ({ group, assigned }: UnitRef) => group && assigned === undefined;
  if (units.at(-1)?.group !== false || !units.some(isOpen)) return null;
  const place = namedPlaceAt(line.text, line.folded, end);
  if (!place || !(dutyVerbAt(line.folded, place.end + 1) || MARK.test(line.folded.slice(place.end))))
    return null;
  const words = place.column === null ? line.folded.slice(end, place.end) : ` ${place.column}`;
  const isLead = IS_LEAD.test(words) && !words.includes(COORDINATE);
  const assigned = isLead ? "lead" : place.by === "listed" ? "listed" : "any";
  return { units: units.map((unit) => (isOpen(unit) ? { ...unit, assigned } : unit)), end: place.end };
}

function isOver({ folded }: TextLine, end: number, isUnit: (at: number) => boolean): boolean {
  const rest = folded.slice(end, end + LONGEST_REST);
  if (MARK.test(rest) || TIME.test(rest)) return true;
  const at = end + (NOTE.exec(rest)?.[0].length ?? 0);
  if (dutyVerbAt(folded, at + 1)) return true;
  const joint = COMMA.exec(folded.slice(at, at + 12))?.[0];
  return joint !== undefined && (isUnit(at + joint.length) || Boolean(dutyVerbAt(folded, at + joint.length)));
}
const LONGEST_REST = 130;
