import { allMatches } from "../../../language/matcher.ts";
import { DIFFICULTIES } from "../../lexicon/difficulties.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitList } from "../../units/unit-list.ts";
import { bearersAfterOpening, bearersAt } from "./duty-sentence.ts";
import type { AssignmentRule } from "./sentence/assignment-rule.ts";
import { subjectAt } from "./sentence/subject.ts";

const COLON = /: (?=\S)/gu;
const LONGEST_TOPIC = 420;
/** "Kiểm tra công vụ: Thanh tra Sở …" is a topic; more words after a verb are work. */
const MOST_WORDS_OF_TOPIC = 6;
/** "Về đề nghị bổ sung kinh phí; hỗ trợ giống: Sở Tài chính …": a request that is answered may have several parts. */
const REQUEST = /^(?:về |đối với )(?:việc )?(?:các )?(?:đề nghị|kiến nghị|đề xuất) /u;
const LONGEST_REQUEST = 900;
const MOST_COLONS = 3;

/** "Bổ sung nhiệm vụ: Phòng A tổ chức …": what an amendment changes is a topic, not a task. */
const AMENDED =
  /^(?:(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:,| và)? ){1,3}(?:thêm )?(?:các |một số |\d{1,2} )?(?:nhiệm vụ|nội dung|giải pháp|phân công|trách nhiệm|điểm|khoản|mục)(?: [^:]{0,80})?: /u;

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
  if (!head.includes(": ")) return null;
  const isTask = taskVerbAt(line.folded, from) && !AMENDED.test(head);
  for (const { index, 0: colon } of allMatches(COLON, head).slice(0, MOST_COLONS)) {
    const topic = head.slice(0, index);
    const isWork = isTask && topic.split(" ").length > MOST_WORDS_OF_TOPIC;
    if (DIFFICULTIES.test(topic) || isWork || end.test(topic)) return null;
    if (subjectAt(line, from, context)) return null;
    const at = from + index + colon.length;
    const list = bearersAt(line, at, context) ?? bearersAfterOpening(line, at, context, true);
    if (list) return { at, list };
  }
  return null;
}

/** "Về thu hồi đất: Ủy ban nhân dân huyện khẩn trương …", "Trường hợp đột xuất: giao Sở Y tế …". */
export const afterTopic: AssignmentRule = {
  id: "assignment/after-topic",
  read({ from, cut }, context) {
    const found = bearersAfterTopic(cut, from, context);
    if (!found) return null;
    const { units, end } = found.list;
    return { units, partners: null, role: null, end, taskStart: from };
  },
};
