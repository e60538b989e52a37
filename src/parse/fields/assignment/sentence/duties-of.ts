import { fold } from "../../../../language/fold.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { NO_BEARERS } from "../../../lexicon/no-units.ts";
import { POST, SINGLE_POST } from "../../../lexicon/posts.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { beginsBody } from "../../../units/shared/names-body.ts";
import { afterOrder } from "./order.ts";
import { subjectAt } from "./subject.ts";

/** "Trách nhiệm của …", "Nhiệm vụ, quyền hạn của …", "Trách nhiệm các sở": all words after it are names. "Chức năng của …" alone is over what a body is. */
const DUTIES_OF =
  /^(?!chức năng (?:của|các) )(?:(?:quyền(?: lợi| hạn)?|nhiệm vụ|trách nhiệm|nghĩa vụ|chức năng)(?:,? (?:và )?|$)){1,4}(?:(?:cụ thể|chung|riêng|chủ yếu|chính|trọng tâm|thường xuyên|thực hiện|triển khai|tổ chức thực hiện|phối hợp) )?(?:của (?=\S)|(?=(?:các|sở|ubnd|ủy ban|ban|cơ quan|đơn vị|người|chủ|thủ trưởng|phòng) )(?!chủ (?:yếu|đạo|đề|động)(?= |$|[,.:])))/u;
/** "Yêu cầu đối với chủ đầu tư": a body or a post follows, unlike in "Yêu cầu đối với hồ sơ". */
const ASKED_OF = /^(?:một số )?(?:yêu cầu|nhiệm vụ|trách nhiệm|kiến nghị|đề nghị) đối với /u;
/** "Nội dung giám sát của chủ đầu tư" over what the owner does, not over what is inspected. */
const WORK_OF =
  /^(?:công việc|phần việc|(?:nội dung|việc) (?:thực hiện|triển khai|phối hợp|công việc|giám sát|kiểm tra|theo dõi|đánh giá|tự kiểm tra))(?: (?:cụ thể|chính))? của /u;
/** Words after the names: what the duties are about. */
const ABOUT = /,? (?:trong (?:việc|công tác|quản lý|quá trình|tổ chức|thực hiện|lĩnh vực)|đối với|khi|về) /u;
/** Words after the names that announce the items, and marks. */
const MARKS =
  /(?:,? cụ thể)?(?: (?:như sau|sau đây|dưới đây))?[\s.:;]{0,4}(?:\([^()]{1,120}\))?[\s.:;]{0,4}$/u;
const LONGEST = 200;
const MOST_WORDS = 18;

/**
 * The units of a heading "Trách nhiệm của Ủy viên thường trực" over items, and the offset after their names; null for other
 * headings. Words that are no known name are one name, because nothing else can follow there.
 */
export function dutiesOf(
  { line, textStart, lines, children }: Section,
  context: RuleContext,
): { units: readonly UnitRef[]; start: number; end: number } | null {
  const of = line
    ? (DUTIES_OF.exec(line.folded.slice(textStart)) ?? askedOf(line, { textStart, children }, context))
    : null;
  if (!of || lines.length + children.length === 0 || line!.text.length - textStart > LONGEST) return null;
  const start = textStart + of[0].length;
  const words = line!.folded.slice(start).replace(MARKS, "");
  const end = start + (ABOUT.exec(words)?.index ?? words.length);
  if (areBearers(children, context)) return null;
  const units = readWholeNames(line!, start, end, context) ?? oneName(line!.text.slice(start, end), context);
  // "Nhiệm vụ và các giải pháp chủ yếu": without "của" only a body is meant.
  const isOfBodies = OF.test(of[0]) || units.every(({ name }) => beginsBody(fold(name)));
  return units.length > 0 && isOfBodies && !units.some(isNoBearer) ? { units, start, end } : null;
}
const OF = /(?:của|đối với) $/u;

function askedOf(
  line: TextLine,
  { textStart, children }: Pick<Section, "textStart" | "children">,
  context: RuleContext,
): RegExpExecArray | null {
  const words = line.folded.slice(textStart);
  const of = ASKED_OF.exec(words) ?? (areWork(children) ? WORK_OF.exec(words) : null);
  if (!of) return null;
  const at = textStart + of[0].length;
  const isBody = BEGINS_POST.test(line.folded.slice(at)) || agentAt(line, at);
  return isBody || (readUnitList(line, at, context)?.units.length ?? 0) > 0 ? of : null;
}

/** True if at least half of the items begin with a verb. */
const areWork = (children: readonly Section[]): boolean =>
  children.filter(({ line, textStart }) => line && taskVerbAt(line.folded, textStart)).length * 2 >=
  Math.max(1, children.length);

/** True if the items are headings of units or posts, so that the heading above them only introduces these. */
function areBearers(children: readonly Section[], context: RuleContext): boolean {
  const bearers = children.filter(
    ({ line, textStart }) =>
      line &&
      (BEGINS_POST.test(line.folded.slice(textStart)) ||
        subjectAt(line, afterOrder(line, textStart), context) !== null),
  );
  return bearers.length > 0 && bearers.length * 2 > children.length;
}
const BEGINS_POST = new RegExp(`^(?:${POST}|${SINGLE_POST})(?=[ ,:.]|$)`, "u");

function oneName(name: string, { catalogue }: RuleContext): readonly UnitRef[] {
  const folded = name.toLowerCase();
  const isName = !/[:;.\d]/u.test(name) && !dutyVerbAt(folded, 0) && !catalogue.namesNoUnit(name);
  if (!isName || name.split(" ").length > MOST_WORDS) return [];
  const group = /^(?:các|những|mọi|mỗi|từng) /u.test(folded);
  return [{ name, unitId: null, group }];
}

/** "Nhiệm vụ của chương trình", "Nhiệm vụ của các hoạt động", "Nhiệm vụ của quý III" */
const isNoBearer = ({ name, unitId }: UnitRef): boolean =>
  unitId === null && NO_BEARER.test(fold(name).replace(PLURAL, ""));
const PLURAL = /^(?:các|những|mọi|mỗi|từng|tất cả(?: các)?|toàn thể) /u;
const NO_BEARER = new RegExp(
  `^(?:${NO_BEARERS}|hoạt động|giai đoạn|dự thảo|đợt|cuộc|phong trào|chiến dịch|lĩnh vực|ngành|mô hình|chuyên đề|hệ thống)(?= |$)`,
  "u",
);
