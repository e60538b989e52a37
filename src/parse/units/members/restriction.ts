import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { CARRY_OUT, COORDINATE } from "../../lexicon/roles.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { afterAbove, HAS_NAME, namedAbove } from "./named-above.ts";
import { inState, limited, ofFigure } from "./restriction-by-state.ts";
import {
  GIVEN,
  LONGEST_CLAUSE,
  LONGEST_NAMES,
  PLACE,
  ROLES,
  sendsPaper,
  THING,
} from "./restriction-words.ts";

// A clause after the name of a group may limit it to the members with a task in the document: "các sở, ngành | được giao
// chủ trì chỉ số thành phần tại Phụ lục, | UBND các xã xây dựng …", "các cơ quan | nêu tại Mục II | ban hành …".

/** Words that are certainly no predicate of the sentence if a verb or a further unit follows the clause. */
const ASSIGNED =
  "(?:đã )?được (?:ubnd \\S{1,6}(?: \\S{1,4})? )?(?:giao|phân công)|có tên|có nhiệm vụ(?= (?:(?:được giao|nêu|quy định) )?(?:tại|ở|trong) )|nêu";
const IS_HOLDER = `là (?:các )?(?:cơ quan|đơn vị) (?:${ROLES})`;
const OPENING = new RegExp(
  `^(?:(?: có)? liên quan)?,? (?:(?<assigned>${ASSIGNED}|${IS_HOLDER})|${ROLES})(?= )`,
  "u",
);
/** "Các trường trung học phổ thông | tại Phụ lục I: Chuẩn bị …" */
const PLACED = new RegExp(`^,? (?:có tên )?${PLACE}(?= ?:)`, "u");
/** "Các cơ quan | chủ trì, phối hợp | xây dựng kế hoạch", "các cơ quan | chủ trì soạn thảo | gửi báo cáo": words for nobody in particular with only their role before the verb. */
const ROLES_ALONE = new RegExp(
  `^ (?:(?:đã )?được (?:giao|phân công) )?(?:${ROLES})(?:(?:,| và|, và) (?:${ROLES}|${COORDINATE})){0,3}(?: (?:soạn thảo|thẩm tra)(?: (?:đề án|dự thảo|văn bản|nghị quyết))?)?(?= )(?! ${CARRY_OUT} (?:các )?${THING})`,
  "u",
);
/**
 * "Các sở, ngành | được giao đầu mối | hoàn thành kế hoạch": the same after a named group, before verbs that the role is not about, unlike
 * "được giao đầu mối theo dõi".
 */
const GIVEN_ROLE = new RegExp(
  `^ (?:đã )?được (?:giao|phân công) (?:làm )?(?:${ROLES})(?= (?:hoàn thành|xây dựng|ban hành|gửi|báo cáo|khẩn trương|chủ động|có trách nhiệm|chịu trách nhiệm) )`,
  "u",
);
/** "Các sở, ngành | được giao chủ trì | ; UBND các xã xây dựng kế hoạch": the role alone before a further unit. */
const BEFORE_UNIT = new RegExp(
  `^ (?:đã )?được (?:giao|phân công) (?:làm )?(?:${ROLES})(?=, (?:và )?| và |; )`,
  "u",
);
const ENDS = new RegExp(`(?<= )(?:(?<place>${PLACE})|${THING})(?=[ ,;:]|$)`, "gu");
/** "Các sở được phân công theo dõi tiêu chí tại Biểu này | :" over its items. */
const ENDS_HEADING = /^ ?:?$/u;
/** "Các cơ quan | chủ trì từng lĩnh vực" as a whole cell, bracket or label, or before a colon: no predicate follows. */
const ITS_WORK = `(?: (?:(?:từng|các|những|mỗi) )?${THING})`;
const UP_TO_END = new RegExp(
  `^,? (?:(?:đã )?được (?:giao|phân công)(?: nhiệm vụ)?(?: (?:làm )?(?:${ROLES})${ITS_WORK}?|${ITS_WORK})(?: ${PLACE})?|(?:${ROLES})(?:, ${COORDINATE})?(?:${ITS_WORK}(?<there> ${PLACE})?|(?<where> ${PLACE})))(?=(?<mark> ?:|[.;]?$))`,
  "u",
);
const COMMA = /^(?:, (?:và )?| và |; )/u;

/** The narrowed group, with its end after the clause; the unit itself where no clause follows. `isUnit`: a unit begins there. */
export function withRestriction(
  line: TextLine,
  unit: NamedUnit,
  catalogue: RuleContext["catalogue"],
  isUnit: (at: number) => boolean,
): NamedUnit {
  if (unit.ref !== null && !unit.ref.group) return unit;
  const measured = ofFigure(line, unit);
  if (measured) return measured;
  const rest = line.folded.slice(unit.end, unit.end + LONGEST_CLAUSE);
  const isPlural = line.folded.startsWith("các ", unit.start) && isNobody(unit, catalogue);
  const roles = isPlural ? ROLES_ALONE.exec(rest)?.[0] : GIVEN_ROLE.exec(rest)?.[0];
  if (roles && dutyVerbAt(line.folded, unit.end + roles.length + 1)) {
    const end = unit.end + roles.length;
    return { ...unit, end, ref: narrowed(line, unit, end, catalogue) };
  }
  const stated = inState(line, unit, isPlural);
  if (stated) return stated;
  const named = namedAbove(unit, catalogue);
  if (named) return named;
  const above = afterAbove(line, unit.end);
  if (above !== null) {
    const ref = unit.ref && HAS_NAME.test(unit.ref.name) ? longer(line, unit, above) : null;
    return { ...unit, end: above, ref: ref ?? narrowed(line, unit, above, catalogue) };
  }
  const placed = PLACED.exec(rest)?.[0];
  if (placed !== undefined) {
    const end = unit.end + placed.length;
    return { ...unit, end, ref: narrowed(line, unit, end, catalogue) };
  }
  const part = namedByWork(line, unit, isPlural) ?? givenPart(line, unit, catalogue, isUnit);
  return part === unit && unit.ref ? { ...unit, ref: limited(line, unit.ref, unit.end) } : part;
}

/** The group narrowed by the clause for its work before a verb or a further unit. */
function givenPart(
  line: TextLine,
  unit: NamedUnit,
  catalogue: RuleContext["catalogue"],
  isUnit: (at: number) => boolean,
): NamedUnit {
  const rest = line.folded.slice(unit.end, unit.end + LONGEST_CLAUSE);
  const opening = OPENING.exec(rest);
  if (!opening) return unit;
  const given = BEFORE_UNIT.exec(rest)?.[0];
  const after = given === undefined ? -1 : given.length + COMMA.exec(rest.slice(given.length))![0].length;
  if (after > 0 && isUnit(unit.end + after) && sendsPaper(afterNames(line, unit.end + after))) {
    const end = unit.end + given!.length;
    return { ...unit, end, ref: narrowed(line, unit, end, catalogue) };
  }
  const alone = unit.end + opening[0].length;
  const further = COMMA.exec(line.folded.slice(alone, alone + 6))?.[0];
  if (opening.groups!.assigned !== undefined && further !== undefined && isUnit(alone + further.length))
    return { ...unit, end: alone, ref: narrowed(line, unit, alone, catalogue) };
  const sentence = rest.slice(
    0,
    clauseEnd(rest, (at) => isUnit(unit.end + at)),
  );
  const isCertain = opening.groups!.assigned !== undefined;
  for (const end of allMatches(ENDS, sentence)) {
    const at = unit.end + end.index + end[0].length;
    const joint = COMMA.exec(line.folded.slice(at, at + 6))?.[0] ?? null;
    const next = at + (joint?.length ?? 1);
    const isHeading = end.groups!.place !== undefined && ENDS_HEADING.test(line.folded.slice(at));
    const isOver = isHeading || (joint === null || isCertain ? dutyVerbAt(line.folded, next) : false);
    const isClause =
      isCertain || (end.groups!.place !== undefined && sendsPaper(rest.slice(next - unit.end)));
    if (!isOver && !(joint !== null && isClause && isUnit(next))) continue;
    // "các cơ quan được giao nhiệm vụ" without a place may mean tasks of any kind.
    const isStated = end.groups!.place !== undefined || ONLY_LEAD.test(sentence.slice(0, at - unit.end));
    if (isNobody(unit, catalogue) && !isStated) {
      if (joint === null || !isUnit(next)) continue;
      const name = line.text.slice(unit.start, unit.end);
      return { ...unit, end: at, ref: unit.ref ?? { name, unitId: null, group: true } };
    }
    return { ...unit, end: at, ref: narrowed(line, unit, at, catalogue) };
  }
  return unit;
}

/** The offset of the mark that ends a clause; a semicolon before a further unit does not. */
function clauseEnd(rest: string, isUnitAt: (at: number) => boolean): number {
  const end = allMatches(CLAUSE_MARK, rest).find(
    ({ index, 0: mark }) =>
      mark !== "; " || !(OF_HEAD.test(rest.slice(index)) || isUnitAt(index + mark.length)),
  );
  return end?.index ?? rest.length;
}
const CLAUSE_MARK = /[.:(]|; /gu;
/** "; Chủ tịch UBND các xã": the head of a further unit. */
const OF_HEAD = /^; chủ tịch /u;

/**
 * The group with such words; null without them. Of a named group "Các sở chủ trì nhiệm vụ tại Mục III." as a sentence states what it must
 * do, and "được giao nhiệm vụ" limits it to nobody. `isNobody`: the noun alone means nobody in particular.
 */
function namedByWork({ text, folded }: TextLine, unit: NamedUnit, isNobody: boolean): NamedUnit | null {
  const last = UP_TO_END.exec(folded.slice(unit.end, unit.end + LONGEST_CLAUSE));
  if (!last) return null;
  if (!isNobody && (/^[.;]$/u.test(last.groups!.mark!) || ANY_TASK.test(last[0]))) return null;
  const end = unit.end + last[0].length;
  if (!isNobody && unit.ref?.group && GIVEN.test(last[0]))
    return { ...unit, end, ref: { ...unit.ref, assigned: assignedBy(last[0]) } };
  if (!folded.startsWith("các ", unit.start)) return null;
  const { where, there } = last.groups!;
  const isLead = isNobody && (where ?? there) !== undefined && ONLY_LEAD.test(last[0]);
  const assigned = isLead && !last[0].includes(COORDINATE) ? ({ assigned: "lead" } as const) : {};
  return { ...unit, end, ref: { name: text.slice(unit.start, end), unitId: null, group: true, ...assigned } };
}
const ANY_TASK = /^,? (?:đã )?được (?:giao|phân công) nhiệm vụ$/u;
const assignedBy = (words: string) => (ONLY_LEAD.test(words) && !words.includes(COORDINATE) ? "lead" : "any");

/** The words of a sentence after a unit; names of places may follow a colon: "UBND các xã, phường: A, B xây dựng kế hoạch". */
const afterNames = ({ folded }: TextLine, from: number) =>
  folded.slice(from, from + LONGEST_NAMES).replace(":", " ");

/** True for words that alone mean nobody in particular: "Các cơ quan", "Các đơn vị". */
const isNobody = ({ ref }: NamedUnit, catalogue: RuleContext["catalogue"]) =>
  ref === null || catalogue.namesNoUnit(ref.name);

const ONLY_LEAD = new RegExp(`(?<= )(?:${ROLES})(?= |$)`, "u");

const longer = (line: TextLine, { ref, end }: NamedUnit, to: number): UnitRef | null =>
  ref && { ...ref, name: ref.name + line.text.slice(end, to) };

/** The group; words that alone mean nobody in particular are printed with the clause: "Các cơ quan chủ trì tại Phụ lục". */
function narrowed(line: TextLine, unit: NamedUnit, to: number, catalogue: RuleContext["catalogue"]): UnitRef {
  const { ref, start, end } = unit;
  const assigned = assignedBy(line.folded.slice(end, to));
  const from = ref === null ? start : Math.max(start, line.text.lastIndexOf(ref.name, end));
  const name = line.text.slice(from, to).trim();
  return ref === null || isNobody(unit, catalogue)
    ? { name, unitId: null, group: true, assigned }
    : { ...ref, assigned };
}
