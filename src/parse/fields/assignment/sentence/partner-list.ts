import { lengthAt } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { LEAD_WORD } from "../../../lexicon/roles.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isPredicateAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readGenericMember } from "../../../units/one-unit/generic-members.ts";
import { partnerNounAt } from "./partner-nouns.ts";

// The partners after "phối hợp với". Only names follow these words, so nouns for people and bodies are read as well.

type Partners = Pick<UnitList, "units" | "end">;

const JOINT = regex.y`(?:[,;] (?:và )?| và )(?=\p{L})`;
/** What ends the partners: a mark, the next partner, or what they are needed for. */
const ENDS_NAME = /[.,;:()]| (?:và|để|nhằm|trong (?:việc|công tác|quá trình))(?= )|$/u;
const MAX_PARTNERS = 12;
const LONGEST_NOUN = 60;

/** The units and other partners that begin at an offset; [] where nobody is named. */
export function partnersAt(line: TextLine, at: number, context: RuleContext): UnitRef[] {
  const first = listAt(line, at, context) ?? nounThenList(line, at, context);
  if (!first) return [];
  const found: UnitRef[] = [];
  let end = addPrinted(found, line, at, first, context);
  while (found.length < MAX_PARTNERS) {
    const joint = lengthAt(JOINT, line.folded, end);
    if (joint === 0) break;
    const at = end + joint;
    // "các sở, đơn vị của tỉnh có liên quan | và UBND các xã": the words before the joint have ended the list.
    const goesOn = / liên quan$/u.test(found.at(-1)?.name ?? "");
    const list = nounThenList(line, at, context) ?? (goesOn ? listAt(line, at, context) : null);
    if (!list) break;
    end = addPrinted(found, line, end, list, context);
  }
  return found;
}

/** Adds partners as they are printed. Returns the end of the last one. */
function addPrinted(
  found: UnitRef[],
  line: TextLine,
  from: number,
  { units, end }: Partners,
  context: RuleContext,
): number {
  let last = end;
  for (const unit of units) {
    const others = unit.group ? othersConcerned(line, from, unit) : "";
    if (others !== "")
      last = Math.max(last, line.text.indexOf(unit.name, from) + unit.name.length + others.length);
    const name = (unit.name + others).replace(WORK_OF_NAME, "");
    if (unit.group) pushAll(found, separated({ ...unit, name }, context));
    else found.push(unit);
  }
  return last;
}

/** "tổ công tác | và Sở Y tế", "lực lượng quân đội | , chính quyền địa phương": a noun of several words before a further body. */
function separated(unit: UnitRef, context: RuleContext): readonly UnitRef[] {
  const next = / liên quan$/u.test(unit.name) ? null : FURTHER_BODY.exec(unit.name);
  if (!next) return [unit];
  const [before, after] = [next.groups!.before!, next.groups!.after!];
  const known = context.catalogue.matchUnit(after)?.id ?? null;
  if (known === null && !NOUN_OF_BODY.test(after)) return [unit];
  if (known !== null)
    return [
      { ...unit, name: before },
      { name: after, unitId: known, group: false },
    ];
  return [{ ...unit, name: before }, ...separated({ ...unit, name: after }, context)];
}
/** "các cơ quan, đơn vị" and "cơ quan, tổ chức" are one group. */
const FURTHER_BODY = regex`^(?<before>(?!(?:các|những|mọi|mỗi) )\p{L}+ \p{L}[^,]{1,60}?)(?:,| và) (?<after>\p{L}+ \p{L}[^,]{1,60})$`;
const NOUN_OF_BODY =
  /^(?:chính quyền|lực lượng|hệ thống|cơ quan|đơn vị|tổ chức|chủ đầu tư|chủ rừng|nhà thầu|ban quản lý|công an|quân đội) /iu;

/** The words after a group that make it nobody in particular: "các sở, ngành | , đơn vị có liên quan"; "" without them. */
function othersConcerned({ text, folded }: TextLine, from: number, { name }: UnitRef): string {
  const start = /^các /iu.test(name) ? text.indexOf(name, from) : -1;
  const end = start + name.length;
  const length = start < 0 ? undefined : CONCERNED.exec(folded.slice(end, end + LONGEST_NOUN))?.[0].length;
  return text.slice(end, end + (length ?? 0));
}
const CONCERNED =
  /^(?:, (?:bộ|sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|đoàn thể)){1,4}(?: (?:(?:của |cấp |trong )?(?:tỉnh|thành phố)|trên địa bàn))? (?:có )?liên quan(?=[ ,;.:]|$)/u;
/** What a name has no more of: "các cơ quan có thẩm quyền | trong việc". */
const WORK_OF_NAME = /,? (?:trong (?:việc|công tác|quá trình)|xong|để|nhằm)(?: .{0,80})?$/iu;

/** A partner under a common noun, with the units that follow it. */
function nounThenList(line: TextLine, at: number, context: RuleContext): Partners | null {
  const noun = nounAt(line, at, context);
  const list = noun && listAfter(line, noun, context);
  return list && { units: [...noun.units, ...list.units], end: list.end };
}

/** The units that follow a partner; none where the words after it name nobody, or begin a further noun. */
function listAfter(line: TextLine, { end }: Partners, context: RuleContext): Partners {
  const joint = lengthAt(JOINT, line.folded, end);
  const list = joint > 0 ? readUnitList(line, end + joint, context) : null;
  return list && list.units.length > 0 && !agentAt(line, end + joint) ? list : { units: [], end };
}

/** The list at an offset, with posts and nouns for people: "phối hợp với | Trưởng thôn, các đoàn thể | rà soát". */
function listAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = readUnitList(line, at, context);
  // "các đơn vị, doanh nghiệp | tổ chức triển khai": the names end before a predicate.
  const isWhole =
    list !== null &&
    list.units.length > 0 &&
    (isPredicateAt(line, list.end) || WHEN.test(line.folded.slice(list.end, list.end + LONGEST_WHEN)));
  const agents = isWhole ? null : readAgentSubject(line, at, context);
  const isLonger = agents?.isSure && agents.end > (list?.end ?? at);
  // "phối hợp với | đơn vị được giao chủ trì | tổng hợp": nobody in particular.
  const partners = isLonger && !line.folded.slice(at, agents.end).includes(LEAD_WORD) ? agents : list;
  return partners && (examplesOf(line, partners, context) ?? partners);
}

/** "…, doanh nghiệp | , xong trong quý II": when it must be done. */
const WHEN = /^,? (?:xong|hoàn thành|hạn|thời gian|chậm nhất|trước|trong) /u;
const LONGEST_WHEN = 14;

/** One partner that begins with a noun for a person or a body and ends before a mark or a purpose: "chủ đầu tư hạ tầng | để rà soát". */
function nounAt(line: TextLine, at: number, { catalogue }: RuleContext): Partners | null {
  const generic = readGenericMember(line, at);
  if (generic) {
    const { ref, end } = generic;
    return { units: ref && !IS_NOBODY.test(line.folded.slice(at, end)) ? [ref] : [], end };
  }
  const noun = partnerNounAt(line, at, catalogue);
  if (noun) return { units: [noun.unit], end: noun.end };
  if (!agentAt(line, at)) return null;
  const length = line.folded.slice(at).search(ENDS_NAME);
  const end = at + length;
  const name = line.text.slice(at, end).trimEnd();
  if (length > LONGEST_NOUN || !name.includes(" ") || catalogue.namesNoUnit(name)) return null;
  if (IS_NOBODY.test(line.folded.slice(at, end)) || hasVerb(line, at, end)) return null;
  return { units: [{ name, unitId: null, group: true }], end };
}
/** Nobody in particular, and words that no name has. */
const IS_NOBODY =
  /(?:^| )(?:liên quan|chức năng|này|nào|nêu|khác|khi|nếu|theo|được|sẽ|đã|đang|phải|là|vào|với|như|tại|ở|từ|về|trước|sau|có)(?= |$)|\d/u;

function hasVerb({ folded }: TextLine, from: number, end: number): boolean {
  for (let at = folded.indexOf(" ", from); at >= 0 && at < end; at = folded.indexOf(" ", at + 1))
    if (dutyVerbAt(folded, at + 1)) return true;
  return false;
}

/** "các sở, ngành có liên quan như | Sở Y tế, Sở Công Thương": the examples of a group say who is meant. */
function examplesOf(line: TextLine, { units, end }: UnitList, context: RuleContext): UnitList | null {
  const joint = EXAMPLES.exec(line.folded.slice(end, end + 30))?.[0].length;
  const named = joint === undefined || !units.at(-1)?.group ? null : readUnitList(line, end + joint, context);
  if (!named || named.units.length === 0) return null;
  const isOpen = /liên quan/iu.test(units.at(-1)!.name);
  return { ...named, units: [...(isOpen ? units.slice(0, -1) : units), ...named.units] };
}
const EXAMPLES = /^(?: (?:có )?liên quan)?(?: ?:|,)? (?:như|gồm|bao gồm)(?: ?:)? (?=\S)/u;
