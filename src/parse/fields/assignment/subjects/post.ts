import { isCapitalAt } from "../../../../language/letter-case.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { BEFORE_ACTIVITY, POST, SINGLE_POST, TEAM_NAME, TEAM_OF_ACTIVITY } from "../../../lexicon/posts.ts";
import { RESPONSIBLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { isInCharge, isNamedHead, isStaffPost } from "../../../units/persons/office-holders.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";

const LONGEST = 60;
/** Words that also begin like a team: "Tổ chức hội nghị", "Đoàn viên", "Hội đồng nhân dân". */
const OTHER =
  /^(?:tổ chức|tổ dân phố|tổ hợp|đoàn (?:viên|thể|kết|thanh niên|luật sư|đại biểu)|hội đồng nhân dân|nhóm (?:giải pháp|chỉ|nhiệm|tiêu|nội|đối tượng|vấn đề|hoạt động))(?= |$|[.,:;])/u;
const BEGINS = new RegExp(`^(?:${POST}|${SINGLE_POST}|${TEAM_NAME})(?=[ :,])`, "u");
const STRONG = new RegExp(
  `^ (?:có (?:(?:các|những) )?(?:trách nhiệm|nhiệm vụ)|${RESPONSIBLE}|chủ trì)(?= |,)`,
  "u",
);
/** A name that any verb may follow: "Tổ khảo sát | tổng hợp", "Hội đồng thẩm định giá | tổ chức họp", "Trưởng đoàn | phân công". */
const NAMED = new RegExp(`^(?:${POST}|${SINGLE_POST}|${TEAM_OF_ACTIVITY}(?: [^ ,.;:()]{1,7})?)$`, "u");

/** "Hội đồng | tổ chức họp": the bare noun, unless its activity follows: "Hội đồng tư vấn". */
const BARE = new RegExp(`^(?!${TEAM_OF_ACTIVITY}(?= |[,.;:]|$))hội đồng(?= )`, "u");

/** A post or team at an offset that is the subject of a verb; null if there is none. */
export function postSubject(line: TextLine, from: number): UnitList | null {
  const end = isCapitalAt(line.text, from) ? subjectEnd(line, from) : null;
  return end === null ? null : { units: unitsOf(line, from, end).units, start: from, end };
}

/** "Tổ thẩm định: tiến hành …", "Chủ đầu tư có trách nhiệm …": a post or team that the plan itself creates. */
export const postUnits: AssignmentRule = {
  id: "assignment/subjects/post",
  read({ from, cut }) {
    const end = isCapitalAt(cut.text, from) ? (subjectEnd(cut, from) ?? staffEnd(cut, from)) : null;
    return end === null ? null : unitsOf(cut, from, end);
  },
};

/** The end of "Công chức Tư pháp - Hộ tịch" before a colon and its work; null elsewhere. */
function staffEnd(line: TextLine, from: number): number | null {
  const colon = line.text.slice(from, from + LONGEST * 2).indexOf(": ");
  if (colon < 0 || !isStaffPost(line.text.slice(from, from + colon).trimEnd())) return null;
  return isTask(line.folded, from + colon + 2) ? from + colon : null;
}

function unitsOf(line: TextLine, from: number, end: number): ClauseUnits {
  const name = line.text.slice(from, end);
  const gap = /^[ :,]*/u.exec(line.text.slice(end))![0].length;
  const group = line.folded.startsWith("các ", from);
  return { units: [{ name, unitId: null, group }], partners: null, role: null, end, taskStart: end + gap };
}

/** The end of a post's or team's name that is the subject of a verb; null if it is not. */
function subjectEnd(line: TextLine, from: number): number | null {
  const folded = line.folded.slice(from, from + LONGEST * 2);
  const begins = OTHER.test(folded) ? null : BEGINS.exec(folded);
  if (!begins || MEMBERS.test(folded)) return null;
  const meets = MEETS.exec(folded)?.groups?.name;
  if (meets !== undefined) return from + meets.length;
  const bare = BARE.exec(folded)?.[0].length;
  if (bare !== undefined && isTask(folded, bare + 1)) return from + bare;
  const activity = ACTIVITY_NEXT.exec(folded)?.[0].length ?? 0;
  for (let at = begins[0].length; at >= 0 && at <= LONGEST; at = nextBlank(folded, at + 1)) {
    if (/^ ?: /u.test(folded.slice(at))) {
      const work = folded.indexOf(": ", at) + ": ".length;
      return isTask(folded, work) || DOES.test(folded.slice(work)) ? from + at : null;
    }
    if (NAMED.test(folded.slice(0, at)) && ASIDE.test(folded.slice(at))) return from + at;
    if (/^[,.;(]| [–-] /u.test(folded.slice(at, at + 3))) return null;
    if (STRONG.test(folded.slice(at))) return from + at;
    if (at >= activity && NAMED.test(folded.slice(0, at)) && isTask(folded, at + 1)) return from + at;
  }
  return null;
}

/** "Tổ công tác gỡ khó dự án | họp mỗi quý": its name may hold verbs, and its chair may follow it. */
const MEETS =
  /^(?<name>[^.;:()]{4,90}?)(?<! (?:tổ chức|tiến hành|triệu tập|chủ trì|tham dự|dự|cuộc|sau khi|để))(?: do [^.;:()]{3,90} làm (?:tổ trưởng|đội trưởng|nhóm trưởng|trưởng (?:ban|đoàn|nhóm|tiểu ban)))? (?:họp|giao ban|sinh hoạt) (?:mỗi|h[ằà]ng|định kỳ|ít nhất|tối thiểu|\d)(?=[ \d])/u;

/** "Chủ đầu tư, trong phạm vi trách nhiệm của mình, …": a clause between the subject and its verb. */
const ASIDE = /^, (?:trong phạm vi|theo|căn cứ|trên cơ sở|bằng)[ ,][^.;:]{3,80}, (?=\S)/u;
/** "Các thành viên Tổ giúp việc gồm:" is above persons. */
const MEMBERS = /(?<= )gồm(?= |:|$)/u;
const ACTIVITY_NEXT = new RegExp(`^(?:phó )?${BEFORE_ACTIVITY}`, "u");
const nextBlank = (folded: string, from: number): number => {
  const at = folded.slice(from).search(/[ :,.;(]/u);
  return at < 0 ? -1 : from + at;
};

/** What only persons do, so that these words are no verbs elsewhere: "Trưởng đoàn: | phụ trách chung". */
const DOES =
  /^(?:phụ trách (?:chung|điều hành|toàn bộ|các |công tác |việc )|thay mặt |lập biên bản|ghi (?:biên bản|chép))/u;
const NO_TASK =
  /^(?:được|đã|đang|là|thường trực|theo|trong|tại|cho|do|của|để|và|như|với|liên quan|có liên quan)(?= |$)/u;
const isTask = (folded: string, at: number) => taskVerbAt(folded, at) && !NO_TASK.test(folded.slice(at));

const POST_ONLY = new RegExp(`^(?:${POST}|(?:các )?phó ${UNIT_HEAD})(?: [^ ,;:.()]{1,8}){0,6}$`, "u");
/**
 * True for a heading that names a post: "Phó Trưởng Ban Chỉ đạo", "Chuyên viên phụ trách lĩnh vực A", "Phó Giám đốc Sở phụ trách".
 * The tasks of a deputy are not tasks of the whole unit. `folded`: the words of the heading.
 */
export const isPost = (folded: string): boolean =>
  POST_ONLY.test(folded) || isInCharge(folded) || isNamedHead(folded);
