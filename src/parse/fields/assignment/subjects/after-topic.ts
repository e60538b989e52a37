import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { DIFFICULTIES } from "../../../lexicon/difficulties.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { afterOrdinal } from "../sentence/ordinal.ts";
import { subjectAt } from "../sentence/subject.ts";
import { isHead } from "../shared/task-subject.ts";
import { bearersAfterOpening } from "./bearers-after-opening.ts";
import { bearersAt } from "./bearers-at.ts";

/** The first of several numbered subjects may follow: ": (1) Sở A rà soát; (2) Sở B …". */
const COLON = /: (?:\(?1[.)] |a\) )?(?=\S)/gu;
const LONGEST_TOPIC = 420;
/** "Kiểm tra công vụ: Thanh tra Sở …" is a topic; more words after a verb are work. */
const MOST_WORDS_OF_TOPIC = 6;
/** "Thẩm định kết quả | (từ 01/4 đến 15/4/2026): …": when it is done. */
const NOTE = / \([^()]{1,80}\)/u;
/** "Về đề nghị bổ sung kinh phí; hỗ trợ giống: Sở Tài chính …": a request that is answered may have several parts. */
const REQUEST = /^(?:về |đối với )(?:việc )?(?:các )?(?:đề nghị|kiến nghị|đề xuất) /u;
const LONGEST_REQUEST = 900;
const MOST_COLONS = 3;

/** "Bổ sung nhiệm vụ: Phòng A tổ chức …": what an amendment changes is a topic, not a task. */
const AMENDED =
  /^(?:(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:,| và)? ){1,3}(?:thêm )?(?:các |một số |\d{1,2} )?(?:nhiệm vụ|nội dung|giải pháp|phân công|trách nhiệm|điểm|khoản|mục)(?: [^:]{0,80})?: /u;

/** "Phản ánh về giấy phép môi trường: …": what others have reported, a noun. */
const REPORTED = /^phản ánh (?:số|về|của|liên quan) /u;

/** "Tiêu chí 3.5: Sở A | đạt 5/6 điểm", "… giảm 2 bậc": a result. */
const STATES_SCORE =
  /^ (?:chỉ |mới |đã |đang )?(?:(?:đạt|tăng|giảm|bị trừ|mất|còn|được cộng)(?: được| mất| thêm)? \d[\d.,/]* ?(?:điểm|bậc|hạng)|đứng |xếp )/u;
const LONGEST_SCORE = 60;

/** Where the sentence about the bearers begins after a topic, and who they are. */
export interface AfterTopic {
  readonly at: number;
  readonly list: UnitList;
}

/**
 * The bearers after a topic and a colon: "Về kinh phí: Sở Tài chính cân đối …". The topic is no unit and no task, so a subject
 * with a verb of duty or the object of an order follows it.
 */
export function bearersAfterTopic(line: TextLine, from: number, context: RuleContext): AfterTopic | null {
  const answers = REQUEST.test(line.folded.slice(from, from + 40));
  const end = answers ? /\. /u : /[.;] /u;
  const head = line.folded.slice(from, from + (answers ? LONGEST_REQUEST : LONGEST_TOPIC));
  const counted = afterOrdinal(line, from);
  const first = counted > from ? bearersAt(line, counted, context) : null;
  if (first) return { at: counted, list: first };
  if (!head.includes(": ")) return null;
  const isTask = taskVerbAt(line.folded, from) && !AMENDED.test(head) && !REPORTED.test(head);
  for (const { index, 0: colon } of allMatches(COLON, head).slice(0, MOST_COLONS)) {
    const topic = head.slice(0, index);
    const isWork = isTask && topic.replace(NOTE, "").split(" ").length > MOST_WORDS_OF_TOPIC;
    if (DIFFICULTIES.test(topic) || end.test(topic)) return null;
    if (subjectAt(line, from, context)) return null;
    const at = from + index + colon.length;
    if (isWork) return ownSubjectOfWork(line, at, context);
    const isCounted = colon.length > 2;
    const list =
      bearersAt(line, at, context) ??
      (isCounted ? headAt(line, at, context) : null) ??
      bearersAfterOpening(line, at, context, true);
    if (list)
      return STATES_SCORE.test(line.folded.slice(list.end, list.end + LONGEST_SCORE)) ? null : { at, list };
  }
  return null;
}

/** "Phân công: 1. | Sở A | : rà soát; 2. Sở B: …": a list of heads in one line. */
function headAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = subjectAt(line, at, context);
  return list?.units.every(namesBody) && isHead(line, list.end) ? list : null;
}

/**
 * "Nâng cao tính năng động của chính quyền: | Thanh tra tỉnh giảm …; Sở Nội vụ đánh giá …": below a long aim, named units with their verbs
 * in several clauses. One clause after the colon may be about the work before it.
 */
function ownSubjectOfWork(line: TextLine, at: number, context: RuleContext): AfterTopic | null {
  const list = bodiesWithVerb(line, at, context);
  const next = list && NEXT_CLAUSE.exec(line.text.slice(list.end));
  return next && bodiesWithVerb(line, list.end + next.index + next[0].length, context) ? { at, list } : null;
}

function bodiesWithVerb(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = isCapitalAt(line.text, at) ? subjectAt(line, at, context) : null;
  return list?.units.every(namesBody) && isVerbAt(line, list.end + 1) ? list : null;
}
const NEXT_CLAUSE = regex`[;.] (?=\p{Lu}\p{Ll})`;

/** "Về thu hồi đất: Ủy ban nhân dân huyện khẩn trương …", "Trường hợp đột xuất: giao Sở Y tế …". */
export const afterTopic: AssignmentRule = {
  id: "assignment/subjects/after-topic",
  read({ line, from, to, cut }, context) {
    // The clauses after it show that a long aim is a topic.
    const found = bearersAfterTopic(cut, from, context) ?? bearersAfterTopic(line, from, context);
    if (!found || found.list.end > to) return null;
    const { units, end } = found.list;
    return { units, partners: null, role: null, end, taskStart: from };
  },
};
