import type { RuleContext } from "../../../text/rule.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";

// "Văn bản góp ý của Sở A gửi về Sở B trước ngày 15/3": whose document is due somewhere has to send it.

const OWED =
  /^(?:(?:các|những|đề nghị) )?(?:văn bản|công văn|ý kiến|báo cáo|số liệu|hồ sơ|thông tin|danh sách|phiếu)(?: [^ .,;:]{1,9}){0,4}? của (?=\S)/u;
/** What follows the owner: a request, and where the document goes by when. */
const IS_SENT =
  /^ (?:(?:kính |trân trọng )?(?:đề nghị|xin)|phải|cần) (?:được )?gửi |^ (?:được )?(?:gửi|nộp) (?:về|đến|tới|cho|qua) [^.;]{2,120}(?:trước|chậm nhất|trong ngày|muộn nhất)(?= )/u;

export const owedDocument: AssignmentRule = {
  id: "assignment/subjects/owed-document",
  read({ from, cut }, context: RuleContext): ClauseUnits | null {
    const owed = OWED.exec(cut.folded.slice(from, from + LONGEST));
    if (!owed) return askedOfAddressees(cut.folded.slice(from), from, context);
    const at = from + owed[0].length;
    const list = readUnitList(cut, at, context);
    if (!list || list.units.length === 0 || !IS_SENT.test(cut.folded.slice(list.end))) return null;
    return { units: list.units, partners: [], role: null, end: list.end, taskStart: from };
  },
};
const LONGEST = 90;

/** "Văn bản góp ý đề nghị gửi về Sở B trước ngày 15/3": without an owner it is that of the addressees. */
function askedOfAddressees(words: string, from: number, { addressed }: RuleContext): ClauseUnits | null {
  if (addressed === undefined || addressed.length === 0) return null;
  const asked = ASKED.exec(words)?.[0].length;
  return asked === undefined
    ? null
    : { units: addressed, partners: [], role: null, end: from + asked, taskStart: from };
}
const ASKED =
  /^(?:văn bản|công văn|ý kiến|báo cáo|số liệu|hồ sơ|danh sách|phiếu)(?: (?!của |đã |đang |này )[^ .,;:]{1,9}){0,8}? (?:kính |trân trọng )?(?:đề nghị|xin|yêu cầu) (?:được )?(?:gửi|nộp)(?= (?:về|đến|tới|cho|qua|bằng) )/u;
