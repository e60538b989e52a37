import { fold } from "../../../../language/fold.ts";
import { regex } from "../../../../language/regex.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { announcesMembers, defines, statesFinding } from "../line-kinds/below-facts.ts";
import { onlyStatesGoal } from "../line-kinds/goal-line.ts";
import { namesOnlyHolders } from "../line-kinds/holders-of-offices.ts";
import { namesDocument } from "../line-kinds/list-kind.ts";
import type { AssignmentDraft } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import { hasWords } from "../shared/task.ts";
import { statesFactByLabel } from "./item-kinds.ts";

// What an item below the heading of a unit is, by its words.

/**
 * "Yêu cầu các nhà đầu tư báo cáo …" as a labelled task below the heading of a unit: what the unit asks of others. Below an order to a
 * unit, "đề nghị" may be a further order of the author.
 */
export function asksOthers(
  { label, line, start }: Item,
  draft: AssignmentDraft,
  context: RuleContext,
): boolean {
  const words = line.folded.slice(start);
  if (
    label !== null &&
    GIVES_TO_STAFF.test(words) &&
    !draft.units.every(({ name }) => STAFF.test(fold(name)))
  )
    return true;
  const asks = ASKS_CLASS.exec(words)?.[0];
  if (label === null || asks === undefined) return false;
  const isOfPublic = OF_PUBLIC.test(words.slice(asks.length));
  if (!isOfPublic && draft.units.some(({ group }) => group)) return false;
  if (draft.tasks.some(({ span }) => span.from === draft.place.span.from)) return false;
  const asked = readUnitList(line, start + asks.length, context);
  return asked === null || asked.units.every(({ group }) => group);
}
/** "- Lãnh đạo UBND tỉnh chỉ đạo …" below the heading of a body of the Party: what it does, not who does it. */
export const leads = ({ line, start }: Item, draft: AssignmentDraft): boolean =>
  line.folded.startsWith("lãnh đạo ", start) && draft.units.some(({ name }) => OF_PARTY.test(fold(name)));
const OF_PARTY = /(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|cấp ủy|chi bộ|ban thường vụ)(?= |$)/u;
/** "- Giao nhiệm vụ cho các phòng chuyên môn …": what a unit gives its own staff. */
const STAFF_WORDS =
  "(?:các |những )?(?:phòng(?:, ban)?(?:,? đơn vị)? (?:chuyên môn|nghiệp vụ|trực thuộc)|bộ phận|cán bộ|công chức|viên chức|đơn vị trực thuộc)";
const GIVES_TO_STAFF = new RegExp(
  `^(?:giao|phân công)(?: nhiệm vụ)?(?: cụ thể)?(?: cho)? ${STAFF_WORDS}(?= )`,
  "u",
);
const STAFF = new RegExp(`^${STAFF_WORDS}`, "u");
/** Classes that are no offices: contractors, companies, households. */
const OF_PUBLIC =
  /^(?:các|những) (?:nhà (?:thầu|cung cấp|đầu tư)|đơn vị (?:thi công|tư vấn|cung cấp)|doanh nghiệp|công ty|hộ|chủ (?!tịch)|người|cá nhân|khách sạn|cửa hàng)/u;
const ASKS_CLASS = /^(?:yêu cầu|đề nghị)(?= (?:các|những) ) /u;

/** True for a finding of the author, for the place of a date, and for marks of a scan. */
export const statesNoWork = (line: TextLine, start: number, context: RuleContext): boolean =>
  onlyStatesGoal(line, start, context) ||
  statesFinding(line.folded.slice(start)) ||
  statesFactByLabel(line, start, context) ||
  statesMoney(line.folded.slice(start)) ||
  ONLY_DATE.test(line.folded.slice(start)) ||
  announcesMembers(line.folded.slice(start)) ||
  namesOnlyHolders(line, start, context) ||
  defines(line.folded.slice(start)) ||
  !hasWords(line.text.slice(start));
/**
 * "Kinh phí thực hiện được bố trí trong dự toán giao cho các cơ quan", "Kinh phí triển khai … thực hiện theo quy định": where the money comes
 * from, and no further sentence.
 */
const statesMoney = (words: string): boolean => MONEY.test(words) && !FURTHER_SENTENCE.test(words);
const MONEY =
  /^(?:nguồn )?kinh phí(?: (?:để )?(?:thực hiện|triển khai|tổ chức)(?: [^ .,;:]{1,12}){0,6})? (?:(?:được )?(?:bố trí|bảo đảm|đảm bảo|cân đối|lấy|trích|sử dụng) (?:từ|trong|theo|bằng)|do ngân sách|từ (?:nguồn )?ngân sách|theo phân cấp)(?= |$)|^(?:nguồn )?kinh phí(?: [^ .;:]{1,12}){1,16} thực hiện theo (?:quy định|phân cấp)(?: [^.;:]{1,60})?\.?$/u;
const FURTHER_SENTENCE = regex`[;.] \p{L}`;
const ONLY_DATE = /^(?:[^.,;:]{2,30}, ?)?ngày[ \d._…]{0,20}tháng[ \d._…]{0,20}năm[ \d._…]{0,20}$/u;

/** "Nhóm 09 thủ tục:": a few words with a colon and no verb are about what follows. */
const headsNext = ({ label, line, start, items }: Item): boolean =>
  label === null &&
  items.length === 0 &&
  line.text.length - start < LONGEST_HEADING &&
  endsWithColon(line.text) &&
  !taskVerbAt(line.folded, start);
const LONGEST_HEADING = 30;

/** "Các yêu cầu khác:", "Một số nội dung cụ thể:" over the work itself. */
export const FURTHER_MATTERS =
  /^(?:các |một số |những )?(?:yêu cầu|nội dung|nhiệm vụ|vấn đề|công việc|quy định)(?: (?:khác|chung|cụ thể|liên quan|chủ yếu)){1,2} ?:$/u;
/** True for an item that only names a document or what follows, or only states an amount and who receives it. */
export function onlyNames(item: Item): boolean {
  const words = item.line.folded.slice(item.start);
  return namesDocument(words) || AMOUNT.test(words) || headsNext(item);
}
/** "Tỉnh An Bình: 2.120 tấn gạo": how much of what is handed out goes there. */
const AMOUNT =
  /^(?:cụm|khối|nhóm|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|ủy ban|ubnd|sở|ban|trường|trung tâm|bệnh viện|công ty|hội) [^.,;:]{2,80} ?: ?\d{1,3}(?:[.,]?\d{3}){0,4}(?:,\d{1,3})? ?(?:tấn|tạ|kg|lít|m²|m2|m³|m3|ha|km|triệu|tỷ|nghìn|đồng|liều|suất|chỉ tiêu|cụm|khối|đơn vị|người|cán bộ)(?: [^ .,;:\d]{1,9}){0,3}[\s.,;]*$/u;
