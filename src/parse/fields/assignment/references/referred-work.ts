import { parseLabel } from "../../../../language/labels.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { DueDate } from "../../../../model/date.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { CARRY_OUT, COORDINATE, FOCAL, LEAD } from "../../../lexicon/roles.ts";
import { linesUnder, type Section } from "../../../structure/outline/section.ts";
import type { Positions } from "../../../structure/references/position-references.ts";
import type { Located, Place } from "../../../text/located.ts";
import { mayReferToParts, type PartReference, partReferencesIn } from "../../../text/part-references.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { wholeLine } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { LocatedAssignment } from "../shared/assignment-draft.ts";
import { dueOfParts } from "./due-of-parts.ts";
import { rolesByNumber } from "./roles-by-number.ts";

// "Phòng A chủ trì thực hiện khoản 1 (trừ điểm d), điểm a khoản 3 mục II": units of work that another place of the document states.

export const REFERRED_WORK_RULE = "assignment/references/referred-work";
/** The place of the work is inferred from numbers, which documents often print wrongly. */
const CONFIDENCE = 0.74;

/** What a line says about the work of another part. */
export interface ReferredWork {
  readonly units: readonly UnitRef[];
  readonly role: Role;
  readonly partners: readonly UnitRef[];
  readonly parts: readonly PartReference[];
  /** Contents above the line, by their position, where no part is found. */
  readonly above?: Positions | undefined;
  /** True for those who do a part of it beside others. */
  readonly isFurther?: boolean | undefined;
  /** When the line says that the work must be done. */
  readonly due: DueDate | null;
  readonly place: Place;
  /** False for a line that only says who does it ("Phân công: mục 1 do Sở A chủ trì"): such a line is no place of the work. */
  readonly statesWork: boolean;
}

const DEGREE = "(?:thêm|toàn bộ|tất cả|đầy đủ|nghiêm túc|nghiêm|tốt|có hiệu quả|hiệu quả|kịp thời)";
const CARRIES_OUT = `(?:(?:triển khai|tổ chức|tham mưu|trực tiếp|chịu trách nhiệm(?: chính)?) ){0,2}(?:chủ trì|thực hiện|triển khai|phụ trách|đảm nhiệm|đảm nhận|đảm đương|hoàn thành|thi hành|chịu trách nhiệm(?: chính)?(?: trên địa bàn(?: (?:tỉnh|huyện|xã|phường|quản lý|mình))?)?(?: về| đối với)?|(?:là |làm )?đầu mối|thường trực)(?: ${DEGREE}){0,2}`;
const WORK =
  "(?:nội dung|nhiệm vụ|giải pháp|công việc|phần việc|việc|hoạt động|biện pháp|yêu cầu|quy định|chỉ tiêu|nhóm|lĩnh vực|tiêu chí(?: thành phần)?|chỉ số(?: thành phần)?|mục tiêu)";
const OBJECT = `(?: (?:toàn bộ |tất cả )?(?:các |những )?(?:nhóm )?${WORK}(?:(?:,| và|, và) (?:các )?${WORK}){0,3}(?: công việc)?)`;
const STATED =
  "(?: (?:đã |được |đã được )?(?:quy định|nêu|đề ra|giao|phân công|xác định|ghi|có)(?: rõ| cụ thể)?)";
/** Before the number, where the unit does what it says: "… thực hiện các giải pháp quy định tại | điểm 1.1". */
const DOES_PART = regex`(?<=^|[ ,])${CARRIES_OUT}${OBJECT}?${STATED}?(?: (?:tại|ở|theo|trong|của))?(?: (?:các|những|từ|cả))? $`;
/** Words that make another thing of the part than the unit's own work, such as what it reports on. */
const OTHER_DUTY = regex`(?<![\p{L}\p{M}])(?:kiểm tra|giám sát|báo cáo|kết quả|tiến độ|tình hình|đánh giá|hướng dẫn|đôn đốc|theo dõi|chỉ đạo|kinh phí|nguồn lực|dự toán|để|nhằm|phục vụ|số liệu|tổng hợp|sơ kết|tổng kết|đề xuất|bảo đảm|đảm bảo|đã|căn cứ|trên cơ sở|(?<!trong )việc|quá trình|khi|nếu|không|chưa|yêu cầu|đề nghị|(?<!được )giao)(?![\p{L}\p{M}])`;
/** Before these words: only what the unit is in the work, and with whom. A further verb may have another subject. */
const ROLE = regex`^(?:(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp(?: chặt chẽ)?|phải|cần|sẽ|trực tiếp|chủ động|khẩn trương|tập trung|nghiêm túc|tiếp tục|tổ chức|trong việc|và|theo (?:chức năng|thẩm quyền|lĩnh vực)(?:, nhiệm vụ)?(?: được (?:phân công|giao))?|là (?:cơ quan|đơn vị|phòng|bộ phận)(?: đầu mối| chủ trì| thường trực)?)?[ ,]{1,2}){0,8}(?:(?:với|cùng) .{1,300})?$`;
/** "Riêng điểm e khoản 3: phối hợp với Sở B", "điểm b, c khoản 2." after the unit. */
const TOPIC = /^(?:riêng |đối với |về |các |những ){0,2}$/u;
const TOPIC_END = /^(?: ?:|[.;]|[ .;]{0,3}$)/u;
const HELPS = new RegExp(COORDINATE, "u");
const LEADS = new RegExp(LEAD, "u");
const IS_FOCAL = new RegExp(FOCAL, "u");

/** What assignments and lines say about the work of other parts. `lines`: all of the document, by index. */
export function referredWork(
  assignments: readonly Located<LocatedAssignment>[],
  { tree, lines }: { readonly tree: Section; readonly lines: readonly TextLine[] },
  context: RuleContext,
): ReferredWork[] {
  const byNumber = linesUnder(tree).flatMap((line) =>
    line.source.kind === "row" ? [] : inLine(line, context),
  );
  const byLine = Map.groupBy(byNumber, ({ place }) => place.span.from);
  // "Chủ trì khoản 2 và khoản 4 Mục III; | Sở B phối hợp thực hiện khoản 2": the first clause is about the unit of the heading.
  const isRead = ({ place, units }: ReferredWork) => {
    const names = new Set(byLine.get(place.span.from)?.flatMap((one) => one.units.map(({ name }) => name)));
    return byLine.get(place.span.from)?.every(({ role }) => role === "coordinate")
      ? units.some(({ name }) => names.has(name))
      : names.size > 0;
  };
  const inTasks = assignments.flatMap((assignment) => inAssignment(assignment, lines, context));
  return [...inTasks.filter((work) => !isRead(work)), ...byNumber];
}

const placeOf = (line: TextLine): Place => ({
  span: wholeLine(line),
  rule: REFERRED_WORK_RULE,
  confidence: CONFIDENCE,
  quotesLine: true,
});

function inLine(line: TextLine, context: RuleContext): ReferredWork[] {
  const roles = rolesByNumber(line, parseLabel(line.text)?.length ?? 0, context);
  // With several statements or parts in a line, nothing shows which of them a date is about.
  const isSingle = roles.length === 1 && partReferencesIn(line.text, line.folded).length <= 1;
  const due = isSingle ? dueOfParts(line, 0, context) : null;
  const statesWork = roles.some((role) => role.statesWork);
  const place = placeOf(line);
  return roles.map(({ units, role, partners, parts, above, isFurther }) => ({
    units,
    role,
    partners,
    parts,
    above,
    isFurther,
    due,
    place,
    statesWork,
  }));
}

function inAssignment(
  { value }: Located<LocatedAssignment>,
  lines: readonly TextLine[],
  context: RuleContext,
): ReferredWork[] {
  return value.tasks.flatMap(({ span, value: task }) => {
    const line = lines[span.from];
    if (!line || span.from !== span.to) return [];
    const units = task.units.length > 0 ? task.units : value.units;
    const folded = line.folded.slice(span.start, span.end);
    if (units.length === 0 || !mayReferToParts(folded)) return [];
    return ownParts(line.text.slice(span.start, span.end), folded).map(
      ({ parts, role, hasPartners, end }) => ({
        units,
        role,
        partners: hasPartners ? task.partners : [],
        parts,
        due: mayReferToParts(folded.slice(end))
          ? null
          : dueOfParts(line.upTo(span.end), span.start + end, context),
        place: placeOf(line),
        statesWork: true,
      }),
    );
  });
}

interface OwnParts {
  readonly parts: readonly PartReference[];
  readonly role: Role;
  /** The clause also names partners. */
  readonly hasPartners: boolean;
  /** The offset after the parts. */
  readonly end: number;
}

/** The parts that the words of a task name as the unit's own work. */
function ownParts(text: string, folded: string): OwnParts[] {
  let last: OwnParts | null = null;
  return partReferencesIn(text, folded).flatMap(({ start, end, parts }) => {
    if (last && GOES_ON.test(folded.slice(last.end, start))) {
      last = { ...last, parts, end };
      return [last];
    }
    const clause = folded.slice(clauseStart(folded, start), start);
    const isTopic = TOPIC.test(clause) && TOPIC_END.test(folded.slice(end));
    const does = isTopic ? null : DOES_PART.exec(clause);
    if (!isTopic && !(does && statesOnlyRole(clause.slice(0, does.index)))) return [];
    const helps = HELPS.test(clause);
    const helpsAfter = HELPS_AFTER.test(folded.slice(end));
    const isLead = LEADS.test(clause);
    const leads = isLead ? "lead" : IS_FOCAL.test(clause) ? "focal" : "member";
    const role = helps && !isLead ? "coordinate" : leads;
    last = { parts, role, hasPartners: isLead && (helps || helpsAfter), end };
    return [last];
  });
}
/** "Chủ trì nhiệm vụ 5.1 | , phối hợp với UBND các xã; …": without a further verb, which may have another object. */
const HELPS_AFTER = new RegExp(
  `^,? (?:và )?${COORDINATE}(?: chặt chẽ)?(?: với| cùng) (?![^.;:]{0,300}(?:${CARRY_OUT}|triển khai|tổ chức) )[^.;:]{3,300}(?:[.;]|$)`,
  "u",
);
/** "Chủ trì thực hiện điểm 1.1 | (cùng Sở B) và | khoản 5 Mục III": a further part of the same clause. */
const GOES_ON = /^ ?\([^()]{2,160}\)(?:,| và|, và) $/u;

const statesOnlyRole = (words: string): boolean => ROLE.test(words) && !OTHER_DUTY.test(words);

/** The offset after the last mark that ends a clause. */
function clauseStart(folded: string, to: number): number {
  const mark = allMatches(CLAUSE_END, folded.slice(0, to)).at(-1);
  return mark ? mark.index + mark[0].length : 0;
}
const CLAUSE_END = /[.;:] /gu;
