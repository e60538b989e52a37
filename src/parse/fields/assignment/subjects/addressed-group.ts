import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { bearersAt } from "./bearers-at.ts";

const NOUN =
  "đơn vị|cơ quan|cơ sở|doanh nghiệp|tổ chức|công ty|hợp tác xã|nhà (?:thầu|máy|đầu tư|mạng)|chủ (?:đầu tư|cơ sở|rừng|đập|dự án|nguồn thải)|trường|bệnh viện|ngân hàng|phòng|sở|ngành|hội|xã|phường|huyện|địa phương|bộ phận|ban quản lý";
const BEGINS = new RegExp(`^đối với (?=(?:các|những) (?:${NOUN}) )`, "u");
const LONGEST_BEGINNING = 40;
/** The words up to a colon, without a note in brackets at their end. */
const NAME = /^(?<name>[^.;:]{8,200}?)(?: ?\([^()]{1,160}\))? ?:(?= |$)/u;
/** Words that join another unit, a condition or a basis, and are no part of the name. */
const NO_PART =
  /^(?:,|[:–-]| ?\(| (?:và|hoặc|để|nhằm|khi|nếu|theo|căn cứ|trong (?:việc|quá trình)|có liên quan|liên quan|phải|cần|sẽ)(?= |$))/u;
/** What is done to those who are named, and not by them: "Đối với các cơ sở vi phạm: | xử phạt …". */
const DONE_TO_THEM =
  /^ ?(?:kiên quyết |kịp thời |tiến hành |thực hiện )?(?:xử (?:lý|phạt)|phê bình|khen thưởng|biểu dương|nhắc nhở|hỗ trợ|tạo điều kiện|ưu tiên|cấp |thu hồi|đình chỉ|yêu cầu|đề nghị|giao )/u;

/** The class, and the offset after the colon. */
interface AddressedGroup extends UnitList {
  readonly after: number;
}

/**
 * Reads "Đối với | các xã còn diện tích đất lúa | : kiểm tra …". The name of the class takes all words up to the colon, also where its
 * words look like a verb ("các đơn vị thực hiện dịch vụ vệ sinh:"). Returns null for other words.
 */
export function addressedGroupAt(line: TextLine, from: number, context: RuleContext): AddressedGroup | null {
  const words = BEGINS.exec(line.folded.slice(from, from + LONGEST_BEGINNING))?.[0].length;
  if (words === undefined) return null;
  const start = from + words;
  const found = NAME.exec(line.folded.slice(start));
  if (!found) return null;
  const end = start + found.groups!.name!.length;
  const after = start + found[0].length;
  const list = readUnitList(line, start, context);
  const last = list?.units.at(-1);
  const isRead = list && (list.end >= end || list.units.length > 1);
  if (isRead || (list && NO_PART.test(line.folded.slice(list.end, end)))) return null;
  const isKnown = last && (last.unitId !== null || context.catalogue.matchGroup(last.name) !== null);
  const name = line.text.slice(start, end);
  if ((isKnown && !PLACES.test(line.folded.slice(start))) || context.catalogue.namesNoUnit(name)) return null;
  if (DONE_TO_THEM.test(line.folded.slice(after)) || bearersAt(line, after + 1, context)) return null;
  return { units: [{ name, unitId: null, group: true }], start, end, after };
}
/** Classes of places. The words after them say which places are meant. */
const PLACES = /^(?:các|những) (?:xã|phường|huyện|địa phương) /u;

/** Such a class as the units of a clause. */
export const addressedGroup: AssignmentRule = {
  id: "assignment/subjects/addressed-group",
  read({ from, cut }, context) {
    const group = addressedGroupAt(cut, from, context);
    if (!group) return null;
    const { units, end, after } = group;
    const taskStart = after + /^ */u.exec(cut.text.slice(after))![0].length;
    return { units, partners: null, role: null, end, taskStart };
  },
};
