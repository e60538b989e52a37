import { isKnownUnit } from "../../../model/is-known-unit.ts";
import { DIFFICULTIES_OR_CASES } from "../../lexicon/difficulties.ts";
import { RESPONSIBLE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../units/agents.ts";
import { namesBody } from "../../units/names-body.ts";
import type { UnitList } from "../../units/unit-list.ts";
import { bearersAt } from "./bearers-at.ts";

const THEN = " thì ";
const LONGEST_CONDITION = 320;
const SENTENCE_END = /[.;:] /u;
const OBLIGES = new RegExp(`^,? (?:phải|có trách nhiệm|${RESPONSIBLE})(?= |,)`, "u");

/** What the staff of an office does needs no such words, nor what those do who are in charge of it: "thì | nhân viên Bưu điện xã | mang thẻ đến tận nhà". */
const STAFF =
  /^(?:các |những |mỗi )?(?:nhân viên|cán bộ|công chức|viên chức|chuyên viên|văn thư|kế toán|trưởng|phó|tổ trưởng|đội trưởng|(?:cơ quan|đơn vị|bộ phận) (?:được (?:giao|phân công)|phụ trách)) /u;

/** Those who do what they are obliged to by law, and no work of a plan. */
const IN_GENERAL =
  /^(?:các |những |mọi |mỗi )?(?:doanh nghiệp|hộ|người dân|nhân dân|cá nhân|tổ chức|học viên|học sinh|sinh viên)(?= |,)/u;

/**
 * The subject after a condition in any wording: "Hồ sơ dưới 50 điểm thì | Phòng Nội vụ trả lại". A noun for persons needs the words of a
 * duty, because "muốn giỏi thì học sinh chăm học" gives no work.
 */
export function bearersAfterThen(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const sentence = line.folded.slice(from, from + LONGEST_CONDITION);
  const then = sentence.indexOf(THEN);
  if (then < 0) return null;
  const condition = sentence.slice(0, then);
  if (SENTENCE_END.test(condition) || DIFFICULTIES_OR_CASES.test(condition)) return null;
  const at = from + then + THEN.length;
  const list = bearersAt(line, at, context);
  if (list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return list;
  const isOfficial = agentAt(line, at) && !IN_GENERAL.test(line.folded.slice(at));
  const agent = isOfficial ? readAgentSubject(line, at, context) : null;
  if (!agent?.isSure) return null;
  return OBLIGES.test(line.folded.slice(agent.end)) || STAFF.test(line.folded.slice(at, agent.end))
    ? agent
    : null;
}
