import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import type { AssignmentRule } from "./reading.ts";

// The unit that a clause is about stands at its beginning: as a heading, as the subject, or behind "Giao".

const ORDER =
  /^(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|xã|phường|huyện) |(?:lãnh đạo|giám đốc) sở )?(?:giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công(?: nhiệm vụ)?(?: cho)?|đối với|trách nhiệm của|nhiệm vụ của|kính đề nghị) (?=\S)/u;
/** Offset of the words behind an order's verb; `from` where there is none. */
export const behindOrder = (line: TextLine, from: number): number =>
  from + (ORDER.exec(line.folded.slice(from, from + 120))?.[0].length ?? 0);

const BEHIND_UNITS = /^[ :,–-]*/u;

function subject(id: string, ordered: boolean): AssignmentRule {
  return {
    id,
    read({ line, from, to, cut }, context) {
      const start = behindOrder(line, from);
      if (start > from !== ordered) return null;
      const list = readUnitList(cut, start, context);
      if (!list || list.units.length === 0 || !isSubject(line, list.end, to)) return null;
      const gap = BEHIND_UNITS.exec(line.text.slice(list.end, to))![0].length;
      return { units: list.units, partners: null, role: null, end: list.end, taskStart: list.end + gap };
    },
  };
}

/** "Giao Sở Nội vụ chủ trì …", "Đề nghị Công an tỉnh:". */
export const orderedUnits = subject("assignment/order", true);

/** "Sở Nội vụ, Sở Tư pháp:", "Sở Y tế phối hợp với …". */
export const leadingUnits = subject("assignment/leading-units", false);

/**
 * Who writes says that it has received a letter, asks, or issues the plan; what a body has done, or what is said of it, is
 * no task either: that assigns it nothing.
 */
const SPEAKS =
  /^,? ?(?:(?:đã )?(?:nhận được|trân trọng|kính (?:đề nghị|mong|trình|chúc|gửi)|(?:ban hành|xây dựng) kế hoạch[^.;]{0,400}(?:như sau|với (?:các |những )?nội dung|:$)|có ý kiến|thông báo (?:đến|để))|(?:đã|vừa|mới) \p{L}|được (?!giao|phân công|chỉ định|ủy quyền)) ?/u;

/** A list of units is a sentence's subject, or a heading: a mark, an end, or a verb in small letters follows. */
export function isSubject(line: TextLine, end: number, to = line.text.length): boolean {
  const behind = line.text.slice(end, to);
  if (/^[\s.;:]*$/u.test(behind) || /^ ?[:(–-]/u.test(behind)) return true;
  if (SPEAKS.test(line.folded.slice(end, to))) return false;
  return (
    /^,? ?\p{Ll}/u.test(behind) &&
    !/^,? ?(?:và|hoặc|của|thuộc|gồm|bao gồm|như|hay|tại) /u.test(line.folded.slice(end, to))
  );
}

/** The units that stand at an offset and are the subject of what follows; null where there are none. */
export function subjectAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = readUnitList(line, at, context);
  return list && list.units.length > 0 && isSubject(line, list.end) ? list : null;
}
