import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitField } from "../../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { bearerWithPartners, beforeTime } from "../labels/role-line.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import type { Item } from "../shared/items.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { everybodyIn } from "../subjects/everybody.ts";

// "- Rút ngắn thời gian cấp giấy phép xuống 20 ngày: Sở Y tế.": the names at the end of a task, without a word for what they do.
// After a colon they may also be what the task is about ("Kiểm tra các đơn vị: Sở A, Sở B"), so another item of the list must end in
// the same way.

export const UNITS_AT_END_RULE = "assignment/clauses/units-at-end";

const MARK = regex.g`(?:(?<=[\p{Ll}\d]{2})[:.]|:| [–-]| (?:→|⇒|={1,2}>|->)) (?=\S)`;
/** Shortest task before the mark, in characters. */
const SHORTEST = 15;
/** Shortest matter with a number: "Nội dung 3". */
const SHORTEST_TOPIC = 8;
/** Longest names after it. */
const LONGEST = 200;
/** Words before the mark that say what the names are: "tại các đơn vị", "gồm", "của", "đợt 1". */
const ABOUT_NAMES =
  /(?:^| )(?:(?<noun>đơn vị|cơ quan|địa phương|(?<!cơ )sở|ngành|ban|phòng|nơi|đối tượng|thành phần|thành viên|doanh nghiệp|xã|phường|(?<!(?:môi|thị|hiện|công|nông|lâm) )trường)(?: [^ ]{1,8}){0,2}|gồm|gồm có|là|tại|của|với|cho|từ|về|gửi|sau|như|giữa|(?:đợt|lần|nhóm) [^ ]{1,8})$/u;

/** The units at the end of an item that names no unit elsewhere; null for another item. */
export function unitsAtEnd(item: Item, context: RuleContext): (ClauseUnits & { rule: string }) | null {
  const { line, start, section } = item;
  const shortest = TOPIC.test(line.folded.slice(start, start + LONGEST)) ? SHORTEST_TOPIC : SHORTEST;
  const named = namesAtEnd(line, start, context, shortest) ?? namesAmongAlike(item, context);
  if (!named || !(named.isCertain || endsAlike(section, context) || isAmongTopics(line, start, context)))
    return null;
  const [bearers, ...partners] = named.units;
  return {
    units: bearers!.units,
    partners: partners.flatMap(({ units }) => units),
    role: bearers!.role,
    end: line.text.length,
    taskStart: start,
    rule: UNITS_AT_END_RULE,
  };
}

interface NamesAtEnd {
  readonly units: readonly LabelledUnits[];
  /** True where the place or the words show that they do the task. */
  readonly isCertain: boolean;
}

/** Also before the date that ends the line: "… - Sở A; thời hạn: tháng 7/2025". `shortest`: of the task before, in characters. */
export function namesAtEnd(
  line: TextLine,
  start: number,
  context: RuleContext,
  shortest = SHORTEST,
): NamesAtEnd | null {
  const helped = beforePartnersLabel(line, start, context, shortest);
  if (helped) return helped;
  const names = namesUpToEnd(line, start, context, { shortest });
  if (names) return names;
  const timed = beforeTime(line, start, context) ?? beforePeriod(line);
  if (!timed) return null;
  const cut = line.upTo(timed.text.replace(MARKS, "").length);
  return (
    beforePartnersLabel(cut, start, context, shortest) ??
    namesUpToEnd(cut, start, context, { shortest }) ??
    namesAfterSemicolon(cut, start, context)
  );
}

/** "Hoàn thành cơ sở dữ liệu đất đai: | Trung tâm A |; phối hợp: | Công an tỉnh": the names before a label of those who help lead. */
function beforePartnersLabel(
  line: TextLine,
  start: number,
  context: RuleContext,
  shortest: number,
): NamesAtEnd | null {
  const label = PARTNERS_LABEL.exec(line.folded.slice(start));
  if (!label) return null;
  const bearers = namesUpToEnd(line.upTo(start + label.index), start, context, { shortest });
  const from = start + label.index + label[0].length;
  const list = bearers && readUnitList(line, from, context);
  if (!list || list.units.length === 0 || !/^[\s.;,]*$/u.test(line.text.slice(list.end))) return null;
  const span = spanIn(line, from, list.end);
  const partners = { role: "coordinate" as const, units: list.units, span, rule: UNITS_AT_END_RULE };
  return { units: [...bearers.units, partners], isCertain: true };
}
const PARTNERS_LABEL = /[;,.] (?:(?:đơn vị|cơ quan) )?(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện)? ?: (?=\S)/u;
const LONGEST_LABEL = 24;
const HELPS = /(?:phối hợp|tham gia|hỗ trợ)(?: thực hiện)? ?$/u;
const MARKS = /[ ,;.–-]{1,6}$/u;

/** The line up to the month or quarter that ends it: "…; Phòng A | , quý II/2026." */
function beforePeriod(line: TextLine): TextLine | null {
  const at = line.folded.slice(-LONGEST_PERIOD).search(PERIOD);
  return at < 0 ? null : line.upTo(Math.max(0, line.text.length - LONGEST_PERIOD) + at);
}
const LONGEST_PERIOD = 40;
const PERIOD =
  /[,;] (?:thực hiện )?(?:quý (?:iv|i{1,3}|[1-4])|tháng \d{1,2})(?:(?: ?\/ ?| năm )\d{4})?[ .;]*$/u;

/** "Niêm yết thủ tục tại trụ sở; | Phòng A, quý II/2026.": names between the work and its time. */
function namesAfterSemicolon(line: TextLine, start: number, context: RuleContext): NamesAtEnd | null {
  const mark = line.text.lastIndexOf("; ");
  if (
    mark < start + SHORTEST ||
    line.text.length - mark > LONGEST ||
    endsWithUnit(line.upTo(mark), mark, context)
  )
    return null;
  if (!beginsWithVerb(line, start)) return null;
  const from = mark + 2;
  const list = readUnitList(line, from, context);
  const isWhole = list !== null && list.start === from && list.end === line.text.length;
  if (!isWhole || !list.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return null;
  const span = spanIn(line, from, list.end);
  const units = [{ role: "member" as const, units: list.units, span, rule: UNITS_AT_END_RULE }];
  return { units, isCertain: true };
}

function namesUpToEnd(
  line: TextLine,
  start: number,
  context: RuleContext,
  {
    shortest = SHORTEST,
    isAmongAlike = false,
  }: { readonly shortest?: number; readonly isAmongAlike?: boolean },
): NamesAtEnd | null {
  const mark = allMatches(MARK, line.text.slice(start)).at(-1);
  if (!mark || mark.index < shortest) return null;
  const to = start + mark.index;
  const from = to + mark[0].length;
  if (line.text.length - from > LONGEST) return null;
  // "…; phối hợp: Sở A": those who help do not lead.
  if (HELPS.test(line.folded.slice(Math.max(start, to - LONGEST_LABEL), to))) return null;
  const about = ABOUT_NAMES.exec(line.folded.slice(start, to));
  if (about && !(isAmongAlike && isOtherNoun(about.groups!.noun, line.folded.slice(from)))) return null;
  const withPartners = bearerWithPartners(line, from, context);
  if (withPartners.length > 0) return { units: withPartners, isCertain: true };
  const first = everybodyAtEnd(line, from, mark[0]) ?? readUnitList(line, from, context);
  if (!first?.units.every((unit) => isKnownUnit(unit) || namesBody(unit)) || first.units.length === 0)
    return null;
  const field = readUnitField(line.asUnits(), { from, first, mayBeSentence: true }, context);
  if (!field.isWhole || endsWithUnit(line, to, context)) return null;
  const span = spanIn(line, from, field.end);
  const units = [{ role: "member" as const, units: field.units, span, rule: UNITS_AT_END_RULE }];
  return { units, isCertain: !mark[0].startsWith(":") || actsOnThings(line, start, to) };
}

/** True for a task whose verb has no bodies as its object, so that the names after the colon do it: "Công khai quy hoạch: | Sở A". */
function actsOnThings(line: TextLine, start: number, to: number): boolean {
  const words = line.folded.slice(start, to);
  const actsOnBodies =
    ACTS_ON_BODIES.test(words) || (MAY_ACT_ON_BODIES.test(words) && words.split(" ").length < LONG_TASK);
  return !actsOnBodies && beginsWithVerb(line, start);
}
const BEFORE_VERB = "(?:(?:tiếp tục|tổ chức|thực hiện|tiến hành|triển khai|phối hợp) )?";
/** "Kiểm tra công vụ: | Sở A, Sở B", "Tặng Bằng khen năm 2025: | Phòng A". */
const ACTS_ON_BODIES = new RegExp(
  `^${BEFORE_VERB}(?:(?:thanh |phúc |thẩm )?tra|kiểm|giám sát|khảo sát|thẩm định|chấm|xếp|làm việc|họp|mời|gửi|giao|tặng|trao|khen|tuyên|biểu|phê bình|nhắc nhở|công nhận|phối hợp|lấy ý|xin|sáp|hợp nhất|chia|tách|thành lập|giải thể|kiện toàn|bàn giao|điều|chuyển|giúp|phân bổ|trích|thăm|đón|tiếp|đôn đốc|yêu cầu|đề nghị|hướng dẫn các|chỉ đạo|có|là|gồm|bao gồm|theo|liên hệ|kết nối|tham dự|dự|tham gia|áp dụng|thí điểm|chọn|lựa chọn|ký)(?= )`,
  "u",
);
/** Verbs whose object is a body in few words only: "Hỗ trợ kinh phí: | Trường A", unlike "Bố trí gian hàng sản phẩm xanh tại các hội chợ: | Sở A". */
const MAY_ACT_ON_BODIES = new RegExp(
  `^${BEFORE_VERB}(?:đánh giá|hỗ trợ|cấp|bố trí|tổng hợp|cung cấp|tiếp nhận)(?= )`,
  "u",
);
const LONG_TASK = 8;

/** A sentence that only names all units: "Cập nhật nhật ký. | Các cơ quan, đơn vị, địa phương." */
function everybodyAtEnd(line: TextLine, from: number, mark: string): UnitList | null {
  return mark.startsWith(".") ? everybodyIn(line, from) : null;
}

/** "liên thông giữa Sở A | - Sở B": the words before the mark end with a unit. */
function endsWithUnit(line: TextLine, to: number, context: RuleContext): boolean {
  const before = line.upTo(to);
  const words = allMatches(/[^ ]+/gu, before.text).slice(-LONGEST_NAME);
  return words.some(({ index }) => readUnitList(before, index, context)?.end === to);
}
/** In words. */
const LONGEST_NAME = 8;

/** "… tại các trường tiểu học: | Sở Giáo dục": the last words before the names are not what the names are. */
const isOtherNoun = (noun: string | undefined, names: string): boolean =>
  noun !== undefined && PLACE.test(noun) && OFFICE.test(names);
const PLACE = /^(?:trường|phòng|doanh nghiệp|xã|phường)$/u;
/** Bodies that are no member of a list of places. */
const OFFICE = /^(?:sở|ban quản lý|công an tỉnh|văn phòng|trung tâm|chi cục|cục|thanh tra|thuế|kho bạc) /u;

/** The same after words that may say what the names are, where most of the other items of the list end with units. */
function namesAmongAlike({ line, start, section }: Item, context: RuleContext): NamesAtEnd | null {
  const named = line.text.includes(": ", start)
    ? namesUpToEnd(line, start, context, { isAmongAlike: true })
    : null;
  if (!named) return null;
  const siblings = (section.parent?.children ?? []).filter((one) => one !== section && one.line !== null);
  const alike = siblings.filter(({ line, textStart }) => namesAtEnd(line!, textStart, context) !== null);
  return alike.length >= FEWEST_ALIKE && alike.length * 2 > siblings.length ? named : null;
}
const FEWEST_ALIKE = 2;

/** True where another item of the list ends with units, and the items do not begin alike as the rounds of one action do. */
function endsAlike(section: Section, context: RuleContext): boolean {
  const siblings = (section.parent?.children ?? []).filter((one) => one !== section && one.line !== null);
  const alike = siblings.filter(({ line, textStart }) => namesAtEnd(line!, textStart, context) !== null);
  return alike.some((one) => firstWords(one) !== firstWords(section));
}
/** "Kiến nghị số 3: | Sở A": a matter that is divided among units, and no action with rounds. */
const TOPIC =
  /^(?:(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\)) )?(?:các )?(?<noun>(?:kiến nghị|phản ánh|câu hỏi|tiêu chí|chỉ tiêu|nội dung|nhiệm vụ|tiểu mục)(?= (?:số |[a-z]?\d|về |liên quan ))|lĩnh vực|nhóm chỉ (?:tiêu|số))(?= )[^:;]{1,160}: (?:giao )?(?=\S)/u;
const NEAR = 2;

/** True where a line next to a matter that is divided among units also says whose matter it is. */
function isAmongTopics(line: TextLine, start: number, context: RuleContext): boolean {
  const noun = TOPIC.exec(line.folded.slice(start, start + LONGEST))?.groups?.noun;
  if (noun === undefined) return false;
  return context.occurrences.linesAround(line.index, NEAR).some((near) => {
    const topic = TOPIC.exec(near.folded.slice(0, LONGEST));
    if (topic?.groups?.noun !== noun) return false;
    const list = readUnitList(near, topic[0].length, context);
    return (
      list?.units.length !== 0 && list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit)) === true
    );
  });
}
const firstWords = ({ line, textStart }: Section) => line?.folded.slice(textStart).split(" ", 2).join(" ");
