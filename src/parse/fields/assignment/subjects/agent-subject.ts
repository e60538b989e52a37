import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { DIFFICULTIES } from "../../../lexicon/difficulties.ts";
import { ASSIGN, ORDER } from "../../../lexicon/orders.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { type AgentSubject, agentAt, agentsUpTo, readAgentSubject } from "../../../units/agents/agents.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { isWorkAfterPeriod } from "../sentence/opening-time.ts";
import { afterOrdinal } from "../sentence/ordinal.ts";

/** "Trưởng thôn, chủ đập | phải trực ban", "yêu cầu Người đại diện phần vốn | báo cáo": a subject by its place. */
export const agentSubject: AssignmentRule = {
  id: "assignment/subjects/agent-subject",
  read({ from, start, cut }, context) {
    const topic = agentsOfTopic(cut, from, start, context);
    if (topic) {
      const { units, end } = topic;
      return { units, partners: null, role: null, end, taskStart: end + ": ".length };
    }
    const isOrder =
      ORDERED.test(cut.folded.slice(from, start)) && !OWN_STAFF.test(cut.folded.slice(from, start + 20));
    // "Đối với công trình chậm tiến độ, chủ đầu tư | phải báo cáo": the words after "Đối với" are no subject.
    const isOpening = start === from || FOR_THOSE.test(cut.folded.slice(from, start));
    const subject = isOpening
      ? subjectIn(cut, from, context)
      : isOrder && agentAt(cut, start)
        ? readAgentSubject(cut, start, context)
        : null;
    if (!subject?.isSure || ASKS_BELOW.test(cut.folded.slice(subject.end))) return null;
    const gap = /^[,:]? ?/u.exec(cut.text.slice(subject.end))![0].length;
    const taskStart = subject.start > start ? from : subject.end + gap;
    return { units: subject.units, partners: null, role: null, end: subject.end, taskStart };
  },
};

/** "Để kịp tiến độ, Chi nhánh | đề nghị:": the author makes requests, and the list below names the units that it asks. */
const ASKS_BELOW =
  /^ (?:trân trọng |kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)?(?: một số nội dung)?(?: như)?(?: sau)? ?:\s*$/u;

/** "Đối với đơn vị được kiểm tra: | chuẩn bị báo cáo": those of a topic whose rules follow the colon; null for other topics. */
function agentsOfTopic(line: TextLine, from: number, start: number, context: RuleContext): UnitList | null {
  const { folded } = line;
  if (!FOR_THOSE.test(folded.slice(from, start))) return null;
  const colon = folded.slice(0, start + LONGEST_TOPIC).indexOf(": ", start);
  const words = folded.slice(start, Math.max(start, colon));
  if (words === "" || ENDS_TOPIC.test(words)) return null;
  const obeys = ARE_TREATED.test(words) ? OBEYS : OBEYS_OR_PREPARES;
  return obeys.test(folded.slice(colon + ": ".length)) ? agentsUpTo(line, start, colon, context) : null;
}
const FOR_THOSE = /^(?:riêng )?đối với $/u;
const LONGEST_TOPIC = 120;
const ENDS_TOPIC = /[.;()]/u;
/** Persons and bodies that others do something for or about: "Đối với hộ nghèo: | lập danh sách", "Đối với cơ sở vi phạm: | báo cáo UBND tỉnh". */
const ARE_TREATED =
  /(?:^|, | và )(?:các |những )?(?:người(?! đứng đầu| đại diện)|hộ|học sinh|sinh viên|học viên|nhân dân|cộng đồng|hội viên|đoàn viên|thân nhân|phụ huynh|nông dân|công nhân|thanh niên|cán bộ|công chức|viên chức|nhân viên|giáo viên)|(?:^| )(?:không|chưa|chậm|vi phạm|gây|quá hạn|còn nợ|khó khăn|đủ điều kiện|có (?:nhu cầu|thành tích))(?= |$)/u;
const SELF =
  "(?:(?:(?:phải|cần)(?! được)|có trách nhiệm|nghiêm túc|nghiêm chỉnh|chủ động|tích cực|tự giác|tự) |chấp hành |tuân thủ |cam kết |kê khai |khai báo |(?:tổ chức )?thực hiện (?:nghiêm|đúng|đầy đủ|tốt) )";
const OBEYS = new RegExp(`^${SELF}`, "u");
const OBEYS_OR_PREPARES = new RegExp(
  `^(?:${SELF}|chuẩn bị |phối hợp |cung cấp |cử |gửi |nộp |duy trì |đẩy nhanh |khắc phục |đăng ký |chịu trách nhiệm |bố trí (?:đại diện|cán bộ|nhân lực|đầy đủ|thời gian)|tập trung (?:nhân lực|máy móc|nguồn lực|cao độ)|(?:xây dựng|lập|gửi|hoàn thiện) (?:báo cáo|kế hoạch|phương án|hồ sơ) )`,
  "u",
);

const ORDERED = new RegExp(`(?:${ORDER})(?: cho)? $`, "u");
/** "Phân công cán bộ phụ trách …": what the unit of the heading does with its own staff. */
const OWN_STAFF = new RegExp(
  `(?:${ASSIGN})(?: cho)? (?:cán bộ|công chức|viên chức|nhân viên|chuyên viên|người) `,
  "u",
);
const OPENING = new RegExp(`^(?:${SUBORDINATE}|từ|kể từ)(?= |,)`, "u");
/** "Triển khai các mô hình tại trạm y tế, …": work. Only with a document after it the verb opens a clause: "Triển khai Kế hoạch số 5, …". */
const WORK =
  /^(?:tiếp tục )?(?:thực hiện|triển khai)(?! (?:thực hiện )?(?:(?:các |những )?(?:kế hoạch|nghị quyết|chỉ thị|quyết định|chương trình|đề án|công văn|công điện|thông báo|kết luận|luật|bộ luật|nghị định|thông tư|văn bản|ý kiến|hướng dẫn)|chỉ đạo|điểm|khoản|mục)(?= |$))/u;
const COMMA = /, (?=\S)/gu;
/** A list of people goes on after the comma: "… việc cán bộ, công chức, viên chức vi phạm, …". */
const ENDS_AS_PEOPLE = /(?:^| )(?:cán bộ|công chức|viên chức|đảng viên|hội viên|chiến s[ĩỹ])$/u;
/** "Sau đợt rà soát hộ nghèo, hộ cận nghèo|, cập nhật danh sách": a verb after a comma has another subject, but not "…, phải". */
const MEMBER = /^,(?! (?:phải|cần|có trách nhiệm|chịu trách nhiệm) )/u;
const MOST_COMMAS = 6;

/** "…, Sở Công Thương, | Ban Quản lý Khu kinh tế xây dựng …": the words between the commas are a unit, so the next one is not alone. */
function endsWithUnit(line: TextLine, from: number, end: number, context: RuleContext): boolean {
  const before = line.text.lastIndexOf(", ", end - 1);
  return before >= from && readUnitList(line, before + 2, context)?.units.some(isKnownUnit) === true;
}

/** The subject of a sentence, also after an opening clause; null where none begins with a noun for a person or a body. */
function subjectIn(line: TextLine, from: number, context: RuleContext): AgentSubject | null {
  // "…; chủ đầu tư khắc phục vi phạm": a clause begins after a semicolon only where this is its subject.
  if (!isCapitalAt(line.text, from))
    return line.text.startsWith("; ", from - 2) && agentAt(line, from)
      ? readAgentSubject(line, from, context)
      : null;
  const counted = afterOrdinal(line, from);
  if (isCapitalAt(line.text, counted) && agentAt(line, counted))
    return readAgentSubject(line, counted, context);
  const sentence = line.folded.slice(from).split(/[.;:] /u, 1)[0]!;
  if (!OPENING.test(sentence) || DIFFICULTIES.test(sentence) || WORK.test(sentence)) return null;
  if (isWorkAfterPeriod(line, from)) return null;
  for (const { index, 0: comma } of allMatches(COMMA, sentence).slice(0, MOST_COMMAS)) {
    if (ENDS_AS_PEOPLE.test(sentence.slice(0, index))) continue;
    const at = from + index + comma.length;
    // "tại cơ sở y tế, | cơ sở giáo dục": a further member of the list before it.
    const noun = line.folded.slice(at).split(" ", 2).join(" ");
    if (sentence.slice(0, index).includes(` ${noun} `)) continue;
    if (endsWithUnit(line, from, from + index, context)) continue;
    const subject = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
    // Nouns between commas may belong to a list of the opening clause.
    const isMember = subject && MEMBER.test(line.folded.slice(subject.end, subject.end + 20));
    if (subject?.isSure && !isMember && !line.text.slice(at, subject.end).includes(",")) return subject;
  }
  return null;
}

/**
 * The subject that a task names itself: then the units of a heading do not have the task. `isSure` is false where nobody can be
 * named. Returns null if the task names no subject.
 */
export function ownSubject(line: TextLine, start: number, context: RuleContext): AgentSubject | null {
  const at = afterOrdinal(line, start);
  return isCapitalAt(line.text, at) && agentAt(line, at) ? readAgentSubject(line, at, context) : null;
}
