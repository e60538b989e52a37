import { isFamilyName } from "../../../language/family-names.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { TASK_ROLE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../list/unit-list.ts";

// Staff, posts and parts of a body as a column of units prints them: "Văn thư", "Lãnh đạo Sở", "Công chức phòng Quản lý công nghiệp",
// "Bộ phận tiếp nhận và trả kết quả". They have no name that a catalogue knows, and in a sentence the same words may be an object or
// the beginning of a clause; only the column says that they are those who do the work.

const EVERY = "(?:các|những|mọi|mỗi|từng|toàn thể|toàn bộ|tất cả(?: các)?|tập thể)";
/** Nouns for persons of a staff. */
const STAFF =
  "công chức|viên chức|cán bộ|chuyên viên|nhân viên|giáo viên|giảng viên|kế toán(?: trưởng| viên)?|thủ quỹ|thủ kho|văn thư|thư ký|lưu trữ|bảo vệ|lái xe|điều dưỡng(?: trưởng)?|bác sĩ|y sĩ|dược sĩ|kỹ thuật viên|kiểm soát viên|thanh tra viên|điều tra viên|tuyên truyền viên|cộng tác viên|người lao động|gvcn|gvbm|cb|cbcc|cbccvc|cbgv";
/** Posts that lead a body or a part of one. */
const POSTS =
  "(?:thường trực|ban) (?:lãnh đạo|giám đốc|giám hiệu|chỉ huy)|lãnh đạo|thủ trưởng|người đứng đầu|(?:tổng )?giám đốc|chủ tịch|chánh (?:văn phòng|thanh tra)|(?:(?:chi |tổng )?cục|vụ|viện|hiệu|đội|hạt|trạm|đồn|tổ|khoa|nhóm|bộ) trưởng|chỉ huy trưởng|bí thư|chủ nhiệm|trưởng(?: các)? (?:phòng|ban|bộ phận|khoa|trạm|thôn|bản|ấp|khu|tổ|đoàn|nhóm)|phòng, ban|tổng phụ trách|(?:ban|đội) (?:trưởng|phó)|(?:tổ|nhóm) phó";
/** Parts of a body that go on in small letters. */
const PARTS =
  "(?:bộ phận|phòng|tổ|đội|nhóm|ban|khoa|trạm|kíp) (?=\\S)|đơn vị (?=\\S)|cơ quan (?=\\S)|hội đồng (?=\\S)|một cửa|nhà trường|trung tâm (?=\\S)|văn phòng(?= |$)";
const WHO = `(?:(?:phó|quyền) )?(?:${STAFF}|(?:phó )?(?:${POSTS}))`;

const BEGINS = new RegExp(`^(?:${EVERY} )?(?:${WHO}(?= |$|[.,;:/(])|${PARTS})`, "u");
/** Words that begin like one of these nouns, or name nobody in particular. */
const OTHER =
  /^(?:bảo vệ (?!cơ quan|trường|nhà trường|đơn vị)|lưu trữ (?!viên)|tổ (?:chức|dân phố|hợp)(?=[ .,;:/(]|$)|ban (?:hành|đầu|ngành|bố)|phòng,? (?:chống|ngừa|cháy|họp|học)|đội (?:ngũ|hình)|nhóm (?:giải pháp|chỉ|nhiệm|tiêu|nội)|hội đồng nhân dân$|văn phòng phẩm|trưởng thành|khoa học)/u;
const NOBODY = new RegExp(
  `(?:^|[ ,])(?:(?:có )?liên quan|khác|còn lại|nêu trên|nói trên)(?= |$)|^(?:${EVERY} )?(?:đơn vị|cơ quan|tổ chức|cá nhân|cán bộ|công chức|viên chức|chuyên viên|nhân viên|người|địa phương)(?:,? (?:và )?(?:đơn vị|cơ quan|tổ chức|cá nhân|địa phương)){0,4} (?:được|đã|có|không|chưa|đang|phải|cần|sẽ)(?: (?:được|phân công|giao|nhiệm vụ|chỉ định|thẩm quyền|trách nhiệm)){0,4}$|^(?:${EVERY} )?(?:đơn vị|cơ quan|tổ chức|địa phương)(?: (?:thực hiện|chủ trì|phối hợp|phụ trách|trực thuộc))?$`,
  "u",
);
/** Words that say what the person is to do: the cell states work and is no name. */
const STATES =
  /(?<= )(?:báo cáo|trình|gửi|(?<!đăng |thư )ký|họp|nộp|phải|cần|sẽ|đã|đang|để|nhằm|khi|nếu|theo(?! dõi)|trước|sau|ngày)(?= |$)/u;
const CUTS = new RegExp(
  `(?<!^(?:các )?(?:đơn vị|cơ quan)) (?:${TASK_ROLE}|chịu trách nhiệm)(?=[ .,;:/()]|$)`,
  "u",
);
const NUMBERS = /\d{3}|\d[./%]|^\d/u;
/** What ends a name always, and where it may go on. */
const PART_END = regex.g`(?<sure>[;/(•:]|\.(?= |$)| \+ )|, | (?:và|[-–]) `;
/** Persons of a staff together: "Cán bộ, công chức và người lao động". */
const PERSONS = "(?:cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên|người lao động)";
const TOGETHER = new RegExp(`^(?:${EVERY} )?${PERSONS}(?:(?:,| và) ${PERSONS}){0,4}$`, "u");
const LONGEST = 160;
const MOST_WORDS = 28;
const MOST_WORDS_WITHOUT_OWNER = 14;

/**
 * The staff, post or part of a body at an offset of a text that only names those who do the work; null for other words and for persons
 * by name. It goes on after a comma in small letters ("Công chức, viên chức tại Trung tâm A") and after a dash within a name.
 */
export function staffNameAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  if (!mayBeStaff(line, at)) return null;
  const end = endOf(line, at, context);
  const name = line.text.slice(at, end).replace(/[\s,.–-]{1,4}$/u, "");
  const folded = line.folded.slice(at, at + name.length);
  const words = name.split(" ");
  if (words.length > (OF_OWNER.test(name) ? MOST_WORDS : MOST_WORDS_WITHOUT_OWNER)) return null;
  if (NOBODY.test(folded) || STATES.test(folded) || NUMBERS.test(name) || namesPerson(words)) return null;
  if (leaderActs(folded)) return null;
  return { units: [{ name, unitId: null, group: GROUP.test(folded) }], start: at, end: at + name.length };
}
/** "Lãnh đạo phòng | phân công cán bộ": a leader with what he does. A function is a part of other names: "Bộ phận trả kết quả". */
function leaderActs(folded: string): boolean {
  const verb = LEADER.test(folded) ? ACTS.exec(folded)?.index : undefined;
  return verb !== undefined && !OF_TEAM.test(folded.slice(0, verb));
}
const LEADER = new RegExp(`^(?:phó )?(?:${POSTS})(?= )`, "u");
const ACTS =
  / (?:phân công|giao|xem xét|phê duyệt|duyệt|kiểm tra|thẩm định|chỉ đạo|chuyển|xác nhận|tổ chức|tiếp nhận|rà soát|tổng hợp|ban hành)(?= |$)/u;
const OF_TEAM = /đoàn|tổ|hội đồng|nhóm|được|phụ trách|ban chỉ đạo/u;

/** The body that a part or a post belongs to: "Bộ phận trả kết quả | Trung tâm A", "Văn thư | của nhà trường". */
const OF_OWNER = regex` (?:của|tại|thuộc) | \p{Lu}`;
const GROUP = new RegExp(`^${EVERY} `, "u");

/** True where the words at an offset may begin such a name. */
export const mayBeStaff = ({ folded }: TextLine, at: number): boolean => {
  const begins = folded.slice(at, at + LONGEST_NOUN);
  return BEGINS.test(begins) && !OTHER.test(begins);
};
const LONGEST_NOUN = 60;

/** The offset after the name at `at`. */
function endOf(line: TextLine, at: number, context: RuleContext): number {
  const rest = line.text.slice(at, at + LONGEST);
  const role = CUTS.exec(line.folded.slice(at, at + LONGEST))?.index ?? rest.length;
  for (const { index, 0: mark, groups } of allMatches(PART_END, rest.slice(0, role))) {
    const next = at + index + mark.length;
    if (groups?.sure !== undefined || beginsFurther(line, at, { end: at + index, next }, context))
      return at + index;
  }
  return at + role;
}

/** True where a further name follows a comma, dash or "và", not the rest of this one: "Văn phòng HĐND | và UBND", "Cán bộ | , công chức". */
function beginsFurther(
  line: TextLine,
  at: number,
  { end, next }: { readonly end: number; readonly next: number },
  context: RuleContext,
): boolean {
  const [before, after] = [line.folded.slice(at, end), line.folded.slice(next)];
  if (TOGETHER.test(before) && PERSON_NEXT.test(after)) return false;
  if (mayBeStaff(line, next)) return true;
  const isListed = isCapitalAt(line.text, next) || /^(?:các|những) /u.test(after);
  return isListed && !/ (?:hđnd|ubnd)$/u.test(before) && readUnitList(line, next, context) !== null;
}
const PERSON_NEXT = new RegExp(`^${PERSONS}(?= |,|$)`, "u");

const POST_ONLY = new RegExp(`^(?:${EVERY} )?${WHO}(?: chính)?$`, "u");
const LONGEST_PERSON = 4;
/** Nouns of bodies in one word: "Lãnh đạo Sở". */
const BODY =
  /^(?:sở|ban|cục|vụ|viện|phòng|thuế|trường|xã|phường|huyện|tỉnh|ubnd|hđnd|đoàn|hội|khoa|trạm|tổ|đội)$/u;

/** "Công chức Nguyễn Văn Hải", "Phó Hiệu trưởng Lê Minh Trí", "Công chức Hải": a person by name after the post. */
function namesPerson(words: readonly string[]): boolean {
  return words.slice(1).some((_, i) => {
    const rest = words.slice(i + 1);
    if (rest.length > LONGEST_PERSON || !POST_ONLY.test(fold(words.slice(0, i + 1).join(" ")))) return false;
    const [first] = rest;
    if (rest.length === 1) return !BODY.test(fold(first!)) && NAME_IN_ONE_WORD.test(first!);
    return isFamilyName(first!) && rest.every((word) => isCapitalAt(word, 0));
  });
}
const NAME_IN_ONE_WORD = regex`^\p{Lu}\p{Ll}{1,6}$`;
