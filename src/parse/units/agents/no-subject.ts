import { NO_BODY } from "../../lexicon/agents.ts";
import { RIGHT, RIGHT_OR_STATE } from "../../lexicon/predicate-words.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPatientAt } from "../ends/witnesses/predicates.ts";
import type { UnitList } from "../shared/named-unit.ts";

const THING = new RegExp(NO_BODY, "u");
/** True for the folded name of a group of things, not of bodies: "các trường hợp được miễn", "các hoạt động chính". */
export const namesThings = (folded: string): boolean => THINGS.test(folded);
const THINGS =
  /^(?:các|những|mỗi|từng) (?:trường hợp|hoạt động|vụ (?:việc|án)|hội (?:nghị|thi|thảo)|cơ sở (?:dữ liệu|vật chất|hạ tầng|pháp lý)|điểm (?:mới|nghẽn|số))(?=[ ,]|$)/u;
/** "(đối với) | nhóm tiêu chí này, Sở A có nhiệm vụ": what is measured, before the subject. */
const MEASURED =
  /^(?:(?:các|những|nhóm|\d{1,2}) ){0,2}(?:chỉ số|chỉ tiêu|tiêu chí|trụ cột|lĩnh vực) (?:thành phần )?(?:này|trên|nêu|còn lại)(?=[ ,]|$)/u;
const LONGEST_COMPOUND = 30;
const LONGEST_COMPOSITION = 120;

/** What happens to those who fail: "bị phê bình", "không được xét khen thưởng". */
const CONSEQUENCE =
  "(?:sẽ |đều |thì )*(?:bị (?:xử lý|xử phạt|phê bình|kiểm điểm|xem xét|hạ (?:bậc|một|01|\\d)|trừ điểm|nhắc nhở|kỷ luật|khiển trách|cảnh cáo)|không được (?:xét|xếp loại|bình xét|đề nghị khen|khen thưởng|công nhận))(?= |[,.;]|$)";
/** The group may have any words without a verb of duty before it: "Các doanh nghiệp | xả thải không phép bị xử lý". */
const OF_GROUP = new RegExp(`^(?<words> [^.;:,]{0,80}) ${CONSEQUENCE}`, "u");
/** "Công chức | có hành vi tham nhũng thì tùy theo mức độ bị xử lý", "… | có vi phạm sẽ chịu hoàn toàn trách nhiệm". */
const OFFENDS = new RegExp(
  `^(?: [^ .,;:]{1,9}){0,4}? (?:mà )?(?:(?:nào )?(?:có|để xảy ra) (?:bất cứ |các |những )?(?:hành vi|vi phạm|sai phạm)|vi phạm) [^.;:]{0,200}(?:bị (?:xử lý|xử phạt|kỷ luật|buộc|truy cứu)|chịu (?:hoàn toàn )?trách nhiệm|${CONSEQUENCE})(?= |[,.;]|$)`,
  "u",
);
const LONGEST_OFFENCE = 300;
/** "Các đơn vị chưa gửi báo cáo bị phê bình": such words limit the group, so its name goes on up to the consequence. */
const DENIES = / (?:không|chưa|chậm)(?= )/u;
const LONGEST_FAILURE = 120;

/** "gồm Trưởng ban và các thành viên", unless a duty of the body follows: "…, có nhiệm vụ". */
const COMPOSITION =
  /^,? (?:(?:bao )?gồm (?![^.;:]{2,100}, (?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm))|được (?:thành lập|kiện toàn|bổ nhiệm|bầu) |có [^.;:]{2,60} và (?:không quá |tối đa )?\d{1,2} (?:cấp )?phó(?= |[.,;])|do [^.;:]{2,80} (?:làm (?:tổ |đội )?(?:trưởng|phó|chủ tịch|chủ nhiệm)|(?:quyết định )?thành lập|bổ nhiệm|bầu|cử|đề cử|sáng lập|phân công|quy định|quyết định)(?=[ ,.;]|$))/u;

/**
 * True for names that have no duty in this line: it states who belongs to the body or what happens to those who fail, or they are
 * unknown plurals that name things or to which something is done.
 */
export const isNoSubject = ({ folded }: TextLine, { units, start, end }: UnitList): boolean =>
  statesComposition(folded, end) ||
  statesConsequence(folded, { units, start, end }) ||
  MEASURED.test(folded.slice(start, start + LONGEST_COMPOUND)) ||
  (units.every(({ unitId, group, assigned }) => unitId === null && group && assigned === undefined) &&
    (isPatientAt(folded, end) || THING.test(folded.slice(start, end + LONGEST_COMPOUND))));

/** "Người vay | phải có hộ khẩu thường trú", "Trưởng trạm phải có bằng đại học trở lên": who qualifies, and no work. */
const QUALIFICATION =
  /^(?: ?\([^()]{1,40}\))? (?:phải|cần) có (?:bằng|văn bằng|trình độ|học vị|chứng chỉ|hộ khẩu|quốc tịch|năng lực|sức khỏe|phẩm chất|lý lịch|khả năng tài chính|(?:ít nhất |tối thiểu |từ )?(?:\d{1,2} năm |thời gian )(?:kinh nghiệm|công tác|làm việc|giữ))(?= |[.,;]|$)/u;

const STATE = new RegExp(
  `^,? (?:${RIGHT_OR_STATE}|[^.;:]{0,80} thì (?:ngoài [^.;:]{3,90}, (?:[^ .;:,]{1,8} ){0,4})?${RIGHT})`,
  "u",
);
const OBLIGES_TOO =
  /(?:^| )(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|phải|cần|chủ trì|phối hợp)(?= |,)/u;
const LONGEST_STATE = 300;

/** True if the words after a name say who belongs to the body, who set it up, who may be one, or what it has a right to. */
export const statesComposition = (folded: string, end: number): boolean => {
  const words = folded.slice(end, end + LONGEST_COMPOSITION);
  return COMPOSITION.test(words) || QUALIFICATION.test(words) || statesRight(folded, end);
};

function statesRight(folded: string, end: number): boolean {
  if (!STATE.test(folded.slice(end, end + LONGEST_STATE))) return false;
  const sentence = folded.slice(end, end + LONGEST_STATE).split(/[.;] /u, 1)[0]!;
  return !OBLIGES_TOO.test(sentence);
}

/** True if a sentence about an unknown group says what happens to its members when they fail, which is no duty. */
function statesConsequence(folded: string, { units, start }: UnitList): boolean {
  // The end of an unknown group's name may be inside such words.
  return (
    units.every(({ unitId, group }) => unitId === null && group) &&
    areAffected(folded, folded.indexOf(" ", start))
  );
}

/** True if the words after an offset, without a verb of duty, say what happens to the persons or bodies before it. */
export function areAffected(folded: string, from: number): boolean {
  if (from >= 0 && OFFENDS.test(folded.slice(from, from + LONGEST_OFFENCE))) return true;
  const words = OF_GROUP.exec(folded.slice(from, from + LONGEST_FAILURE))?.groups?.words;
  if (words === undefined || from < 0 || DENIES.test(words)) return false;
  for (let at = 0; at >= 0; at = words.indexOf(" ", at + 1))
    if (taskVerbAt(folded, from + at + 1)) return false;
  return true;
}
