import { isCapitalAt, isSmallAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { dutyVerbAt, taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";
import {
  afterFieldInCharge,
  isInCharge,
  isNamedHolder,
  isOfficeHolder,
  isOfficeOfPerson,
  titleLength,
} from "../../../units/persons/office-holders.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { IN_TEAM, MAY_NAME_TEAM, unitsOfPersons } from "../shared/person-office.ts";

const ORDERED = new RegExp(`(?:${ORDER})(?: cho)? $`, "u");
const LONGEST = 200;
const LONGEST_TITLE = 20;
/** "Ông. | Lê Văn An": with a mark the title is a label, and no part of the name. */
function afterMarkedTitle(folded: string, at: number): number {
  const length = titleLength(folded.slice(at, at + LONGEST_TITLE));
  return /[.:] $/u.test(folded.slice(at, at + length)) ? at + length : at;
}
const MERE_MEMBER = / thành viên$/u;
/** Work of a person, also after a comma: "đồng chí Phó Chủ tịch UBND xã, | trực tiếp chỉ đạo …". */
const IN_CHARGE =
  /^(?:trực tiếp |phụ trách (?:việc|công tác) |(?:chỉ đạo|điều hành|chịu trách nhiệm|chủ trì) )/u;

/** What only persons do: "Các Phó Giám đốc | giúp Giám đốc …". */
const WORK_OF_PERSON = /^(?:phụ trách|giúp|được (?:giao|phân công|ủy quyền)|thay mặt)(?= )/u;

/**
 * "Đồng chí Phó Giám đốc Trung tâm A - Phó Trưởng tiểu ban: …", "Đồng chí Phó Chủ tịch UBND xã phụ trách …": a person bears the
 * task under the printed office, because a deputy or a member of a team does not stand for the whole unit.
 */
export const officeHolder: AssignmentRule = {
  id: "assignment/subjects/office-holder",
  read({ from, start, cut }, context) {
    const isOrder = ORDERED.test(cut.folded.slice(from, start));
    const at = isOrder ? start : from;
    // "Văn phòng Ban chuẩn bị phòng họp; | lãnh đạo Ban chủ trì."
    const begins = isOrder || isCapitalAt(cut.text, from) || cut.text.startsWith("; ", from - 2);
    const end = begins ? endOfOffice(cut, at, isOrder) : null;
    // "Phó Chủ tịch phụ trách lĩnh vực A" is a heading.
    if (end === null || isInCharge(cut.folded.slice(at))) return null;
    const name = cut.text.slice(afterMarkedTitle(cut.folded, at), end);
    const group = cut.folded.startsWith("các ", at);
    const taskStart = end + /^(?: \([^()]{2,40}\))?[ :,]*/u.exec(cut.text.slice(end))![0].length;
    if (NO_TASK.test(cut.folded.slice(taskStart))) return null;
    const persons = group ? null : unitsOfPersons(cut.upTo(end), at, context);
    const units = persons ?? [{ name, unitId: null, group }];
    return { units, partners: null, role: null, end, taskStart };
  },
};

/** "Ông Lê Văn An, Giám đốc Sở A, | cho biết …": what a report quotes. */
const SAYS =
  /^(?:(?:đã|vừa|đang) |cho (?:biết|rằng|hay)|phát biểu|nhấn mạnh|khẳng định|thông tin|chia sẻ|trình bày|báo cáo tại|dự |tham dự|kết luận)/u;
const doesWork = (folded: string, at: number): boolean =>
  taskVerbAt(folded, at) && !SAYS.test(folded.slice(at));

/** "Phó Giám đốc Sở A | (Tổ phó): …" */
const NOTE = /^\([^()]{2,40}\): /u;

/** When or by what: "Phó Giám đốc | theo nhiệm vụ được giao kiểm tra", "các Phó Chủ tịch | trước ngày 15/6 trực tiếp kiểm tra". */
const ADVERBIAL =
  /^(?:theo (?:nhiệm vụ|chức năng|lĩnh vực|phân công|thẩm quyền)|trước (?:ngày|tháng|khi)|trong (?:tháng|quý|tuần)|căn cứ|định kỳ)(?= |,)/u;

const FIELD = / theo (?:các )?(?:lĩnh vực|địa bàn|nhiệm vụ)$/u;

const DIRECTS_UNIT = regex`^ (?:chỉ đạo|giao|yêu cầu|phân công) (?:các )?(?:\p{Lu}|đơn vị|phòng)`;

/** What follows the colon in a list of members ("…: Tổ trưởng;") or of contacts ("…: 0912 …", "…: điện thoại 0912 …"). */
const NO_TASK =
  /^(?:(?:(?:phó )?(?:trưởng|chủ tịch)|tổ (?:trưởng|phó|viên)|phó|thành viên|ủy viên|thư ký|nhóm trưởng)(?: [^ ,;.:]{1,12}){0,4}[.;]?$|[+(\d]|(?:số )?(?:điện thoại|đt|sđt|email|di động))/u;

/**
 * The offset before the colon, else the verb, of a sentence about an office holder; null for other sentences. `isOrder`: the words for an
 * order are before it ("Giao các đồng chí Phó Giám đốc | theo dõi …"), so that any verb begins the work.
 */
export function endOfOffice({ text, folded }: TextLine, from: number, isOrder = false): number | null {
  const last = Math.min(text.length, from + LONGEST);
  const isTitled = (end: number) => isOfficeHolder(folded.slice(from, end));
  const isPerson = (end: number) => isOfficeOfPerson(folded.slice(from, end));
  const named = from + titleLength(folded.slice(from, from + LONGEST_TITLE));
  const stop = text.slice(named, last).search(/[.;:()]/u);
  const to = stop < 0 ? last : named + stop;
  const note = NOTE.exec(text.slice(to, last))?.[0].length;
  if (note !== undefined && isTitled(to - 1) && taskVerbAt(folded, to + note)) return to - 1;
  const colon = text.slice(0, to).trimEnd().length;
  let beforeAdverbial: number | null = null;
  // "Ông Lê Văn An - Thành viên: | Sở Y tế": whom a mere member stands for.
  const mayDo = !MERE_MEMBER.test(folded.slice(from, colon)) || taskVerbAt(folded, to + ": ".length);
  if (text.startsWith(": ", to) && mayDo && isTitled(colon)) return colon;
  for (let at = from; at < to; at++) {
    if (text[at] !== " " || !isSmallAt(text, at + 1)) continue;
    // "theo nhiệm vụ được | phân công": no verb of the deputy.
    if (beforeAdverbial !== null && (folded.endsWith(" được", at) || folded.startsWith(" được ", at)))
      continue;
    // "theo lĩnh vực | phụ trách chỉ đạo …"
    if (
      beforeAdverbial !== null &&
      /^ (?:phụ trách|quản lý) /u.test(folded.slice(at)) &&
      FIELD.test(folded.slice(from, at))
    )
      continue;
    if (beforeAdverbial !== null && taskVerbAt(folded, at + 1)) return beforeAdverbial;
    const field = afterFieldInCharge(folded, at);
    if (field > at) {
      at = field - 1;
      continue;
    }
    // "Phó Chủ tịch | thường trực": which of the deputies.
    if (folded.startsWith(" thường trực", at)) continue;
    const office = text[at - 1] === "," ? at - 1 : at;
    const isInTeam = IN_TEAM.test(folded.slice(from, office)) && !MAY_NAME_TEAM.test(folded.slice(at));
    const isClosed = office < at || isInTeam;
    if (isClosed && doesWork(folded, at + 1) && isNamedHolder(folded.slice(from, office))) return office;
    if (office < at && !IN_CHARGE.test(folded.slice(at + 1))) continue;
    const isPersonBefore = isPerson(office);
    const mayGoOn = beforeAdverbial === null && ADVERBIAL.test(folded.slice(at + 1));
    if (mayGoOn && (isPersonBefore || (named > from && isTitled(office)))) {
      beforeAdverbial = office;
      continue;
    }
    // "Giám đốc Sở chỉ đạo | Văn phòng Sở": the work is that of another unit.
    if (isPersonBefore && DIRECTS_UNIT.test(text.slice(at))) return null;
    if (isPersonBefore && (WORK_OF_PERSON.test(folded.slice(at + 1)) || taskVerbAt(folded, at + 1)))
      return office;
    const isWork = isOrder && taskVerbAt(folded, at + 1) && !MAY_NAME_TEAM.test(folded.slice(at));
    if (isWork || IN_CHARGE.test(folded.slice(at + 1)) || dutyVerbAt(folded, at + 1))
      return beforeAdverbial ?? (isPersonBefore || isTitled(office) ? office : null);
  }
  return null;
}
