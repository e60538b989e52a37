import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { DIFFICULTIES_OR_CASES } from "../../../lexicon/difficulties.ts";
import { RESPONSIBLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { verbFollows } from "../sentence/word-of-work.ts";
import { bearersAt } from "./bearers-at.ts";

const THEN = " thì ";
const LONGEST_CONDITION = 320;
const SENTENCE_END = /[.;:] /u;
const ASKS = /^(?:yêu cầu|đề nghị|chỉ đạo|giao) /u;
const LONGEST_ORDER = 12;
const OBLIGES = new RegExp(`^,? (?:phải|có trách nhiệm|${RESPONSIBLE})(?= |,)`, "u");

/** Subjects whose work needs no words of a duty: staff, and those in charge: "thì | nhân viên Bưu điện xã | mang thẻ đến tận nhà". */
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
  // "Kiểm tra thu chi, nếu phát hiện sai thì | yêu cầu các trường thu hồi": the inspecting unit makes the request, not the author.
  if (ASKS.test(line.folded.slice(at, at + LONGEST_ORDER)) && taskVerbAt(line.folded, from)) return null;
  const list = bearersAt(line, at, context);
  if (list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return list;
  const head = headOfThose(line, at, condition);
  if (head) return head;
  const isOfficial = agentAt(line, at) && !IN_GENERAL.test(line.folded.slice(at));
  const agent = isOfficial ? readAgentSubject(line, at, context) : null;
  if (!agent?.isSure) return null;
  return OBLIGES.test(line.folded.slice(agent.end)) || STAFF.test(line.folded.slice(at, agent.end))
    ? agent
    : null;
}

/** "Phòng nào để hồ sơ quá hạn thì | trưởng phòng | đó giải trình": the head of each body to which the condition applies. */
function headOfThose(line: TextLine, at: number, condition: string): UnitList | null {
  const head = APPLIES_TO_BODY.test(condition) ? HEAD.exec(line.folded.slice(at, at + LONGEST_HEAD)) : null;
  if (!head) return null;
  const end = at + head.groups!.head!.length;
  const verb = at + head[0].length;
  if (!OBLIGES.test(line.folded.slice(verb)) && !verbFollows(line, verb)) return null;
  return { units: [{ name: line.text.slice(at, end), unitId: null, group: true }], start: at, end };
}
const APPLIES_TO_BODY =
  /^(?:nếu |khi )?(?:các |những |mỗi )?(?:cơ quan|đơn vị|địa phương|phòng|ban|sở|khoa|trường|xã|phường|ubnd|tổ|bộ phận)(?= )/u;
const HEAD =
  /^(?<head>(?:người đứng đầu|thủ trưởng|lãnh đạo|trưởng|giám đốc|hiệu trưởng|chủ tịch)(?: (?:cơ quan|đơn vị|địa phương|phòng|ban|sở|khoa|trường|xã|phường|ubnd(?: xã| cấp xã)?|bộ phận)){0,2})(?: (?:đó|ấy|này))?(?= )/u;
const LONGEST_HEAD = 60;
