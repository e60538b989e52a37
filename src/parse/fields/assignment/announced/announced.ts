import { fold } from "../../../../language/fold.ts";
import { isSmallAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { Role, Task, UnitRef } from "../../../../model/plan.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { COORDINATE, FOCAL, LEAD } from "../../../lexicon/roles.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import { linesBeforeItems, type Section } from "../../../structure/outline/section.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { Span } from "../../../text/span.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { directedByAsked, withFurther } from "../lead-ins/directed-units.ts";
import { leadInOf } from "../lead-ins/lead-in.ts";
import { addresseesAt } from "../sentence/addressees-at.ts";
import { isPetition } from "../sentence/petition.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";
import { shortNameAt } from "../sentence/short-name.ts";
import { CONTENTS } from "../shared/contents.ts";
import { requestWithoutName } from "../subjects/asked-addressees.ts";
import { reportRequest } from "./report-request.ts";

export const ANNOUNCED_RULE = "assignment/announced/announced";

/** The units that a sentence before the first item asks for everything below it. */
export interface Announced {
  readonly units: readonly UnitRef[];
  readonly span: Span;
  /** "giao Sở A chủ trì, phối hợp với Sở B triển khai các nội dung sau:" */
  readonly role?: Role | null;
  readonly partners?: readonly UnitRef[];
  /** The request for a report, where the items only say what the report contains. */
  readonly report?: Located<Task> | null;
  /** True for a sentence at the end of the document, which is about the items above it. */
  readonly isAtEnd?: boolean;
  /** True for a sentence that only says how something is done: "hướng dẫn các đơn vị lập dự toán như sau:". */
  readonly isGuide?: boolean;
}

/** "đề nghị các sở", "gửi lấy ý kiến các cơ quan" */
const ASKS = new RegExp(
  `(?:^|[ ,;])(?:(?:${ORDER})(?: cho)?(?: ?:)?|(?<! (?:đã|sau khi|kết quả) [^.;]{0,120})lấy ý kiến(?: góp ý| tham gia)?(?= (?:các|quý) )) (?=\\S)`,
  "gu",
);
const DIRECTS = /(?:^|[ ,;])chỉ thị:? (?=(?:các|thủ trưởng|giám đốc|chủ tịch|sở|ubnd|ủy ban) )/u;
/** "Chủ tịch UBND huyện điện khẩn Thủ trưởng các phòng thực hiện các nhiệm vụ sau:", also misread. */
const WIRES =
  /(?<=^|[ ,;](?:ubnd|ủy ban nhân dân|chủ tịch|thủ tướng|ban chỉ (?:đạo|huy)|bộ|sở) (?:[^ ,.;:]{1,8} ){0,6})điện(?: kh[aáảâấầẩẫậ]n| hỏa tốc)? (?=(?:các|thủ trưởng|giám đốc|chủ tịch|bộ trưởng|trưởng|sở|ubnd|ủy ban) )/u;
/** "Ban Giám hiệu thông báo đến các khoa thực hiện các công việc như sau:"; "… về việc thực hiện …" informs only. */
const NOTIFIES =
  /(?:^|[ ,;])thông báo (?:đến|tới|cho):? (?=(?:(?! về )[^;:]){3,300} (?:thực hiện|triển khai)(?: |$))/u;
/** "Sở A hướng dẫn các đơn vị xây dựng dự toán như sau:" says how, so only items that begin with their work are theirs. */
const GUIDES =
  /(?:^|[ ,;])hướng dẫn(?: cụ thể)?:? (?=(?:các|quý|sở|ubnd|ủy ban|phòng|ban|trung tâm|chi cục|đơn vị|cơ quan|trường|cơ sở|doanh nghiệp)[ ,](?:(?! về )[^;:]){3,300} (?:thực hiện|triển khai|xây dựng|lập|báo cáo|rà soát|tổ chức|đăng ký|đánh giá|chấm điểm|chuẩn bị)(?: |$))/u;
const ASKS_ADDRESSEES =
  /(?:^|[ ,;])(?:đề nghị|yêu cầu)(?: thực hiện)?(?: như sau| các nội dung sau| một số nội dung sau)?$/u;
const AUTHOR_ONLY = /^(?:thực hiện|triển khai|tập trung|một số|như sau|các nội dung|các nhiệm vụ|nội dung)/u;

/**
 * The units that the last sentence before the items asks: "Sở Y tế đề nghị các cơ sở bán lẻ thuốc thực hiện các nội dung sau:".
 * null where no sentence announces the items.
 */
export function readAnnounced(lines: readonly TextLine[], context: RuleContext): Announced | null {
  const line = lines.findLast(({ source }) => source.kind === "text");
  if (!line || !/(?::|như sau)\s*$/u.test(line.text)) return null;
  const end = line.text.replace(/[\s:]{1,6}$/u, "").length;
  const words = line.folded.slice(0, end);
  const guides = words.includes("hướng dẫn") ? GUIDES.exec(words) : null;
  const asks =
    allMatches(ASKS, words).at(-1) ??
    DIRECTS.exec(words) ??
    WIRES.exec(words) ??
    NOTIFIES.exec(words) ??
    guides;
  const addressed = context.addressed ?? [];
  // "…, UBND tỉnh yêu cầu:" without a unit asks the addressees of the document.
  if (ASKS_ADDRESSEES.test(words) && addressed.length > 0)
    return { units: addressed, span: spanIn(line, 0, line.text.length) };
  const request = addressed.length > 0 ? requestToReaders(line, end, context) : null;
  if (request) {
    const report = reportRequest(line, request.verb, end, context);
    return { units: addressed, span: spanIn(line, 0, line.text.length), report };
  }
  if (!asks) return obligedAt(line, end, context);
  const start = asks.index + asks[0].length;
  const span = spanIn(line, 0, line.text.length);
  const meant = addresseesAt(line, start, context);
  const named =
    meant?.units ?? addresseeByNoun(line, start, context) ?? askedUnits(line, start, end, context) ?? [];
  // "gửi lấy ý kiến các cơ quan phụ trách … như sau:"
  const isOfReaders = asks === guides || asks[0].includes("lấy ý kiến");
  const units = named.length === 0 && isOfReaders ? addressed : named;
  if (units.length === 0) return null;
  if (asks === guides) return { units, span, isGuide: true };
  return {
    units: withFurther(units, directedByAsked(line, start, context)),
    span,
    ...rolesOf(line, start, end, context),
    report: reportRequest(line, start, end, context),
  };
}

/** "Hồ sơ còn thiếu, đề nghị bổ sung, cụ thể như sau:" */
function requestToReaders(line: TextLine, end: number, context: RuleContext) {
  const stop = line.folded.lastIndexOf(". ", end);
  return requestWithoutName(line, stop < 0 ? 0 : stop + 2, end, context);
}

/** "đề nghị | Chi nhánh | rà soát …": the only addressee of a letter under its noun alone. */
function addresseeByNoun(
  line: TextLine,
  start: number,
  { addressed = [] }: RuleContext,
): readonly UnitRef[] | null {
  const short = addressed.length === 1 ? shortNameAt(line, start) : null;
  return short && fold(addressed[0]!.name).includes(fold(short.units[0]!.name)) ? addressed : null;
}

const STATES_ROLE = new RegExp(
  `^,? (?:là |làm )?(?:cơ quan |đơn vị )?(?:${LEAD}|${COORDINATE}|${FOCAL})(?=[ ,])`,
  "u",
);

/** The role of the units and their partners, where the sentence states them before the items. */
function rolesOf(line: TextLine, start: number, end: number, context: RuleContext) {
  const list = readUnitList(line, start, context);
  if (!list || !STATES_ROLE.test(line.folded.slice(list.end, end))) return {};
  const role = roleIn(line.folded.slice(list.end, end), { collecting: false });
  return { role, partners: partnersIn(line, list.end, end, context) };
}

/**
 * The announcements of a body's items: by the first sentence that asks units, by the last one before the items, and by the last one of all, which may announce a further list: "Sở Nội vụ đề nghị các cơ quan:" over paragraphs or bullets, then "Đề nghị Sở Tài
 * chính:" over others.
 */
export function announcementsIn(
  bases: readonly TextLine[],
  body: Section,
  context: RuleContext,
): Announced[] {
  const before = [...bases, ...linesBeforeItems(body)];
  const first = before.map((line) => readAnnounced([line], context)).find((one) => one !== null);
  const all = [
    first ?? null,
    readAnnounced(before, context),
    readAnnounced([...bases, ...body.lines], context),
  ];
  const found = all.filter((one) => one !== null);
  return [...new Map(found.map((one) => [one.span.from, one])).values()];
}

const OBLIGED = / (?:cần|phải)(?: phải)? (?=[^.;:]{3,200}$)/u;
const CLAUSE = /^|[,.;] (?=\S)/gu;
const MOST_CLAUSES = 12;
const PLACE = regex`^(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?: \p{Lu}\p{Ll}{0,7}){1,4}$`;

/** "Để phát triển rừng, tỉnh Hòa Bình cần thực hiện các nhiệm vụ sau:": the units or the place that must do what follows. */
function obligedAt(line: TextLine, end: number, context: RuleContext): Announced | null {
  const words = line.folded.slice(0, end);
  const modal = CONTENTS.test(words) ? OBLIGED.exec(words) : null;
  // "thành phố Cần Thơ"
  if (!modal || !isSmallAt(line.text, modal.index + 1)) return null;
  const span = spanIn(line, 0, line.text.length);
  for (const { index, 0: mark } of allMatches(CLAUSE, words.slice(0, modal.index)).slice(-MOST_CLAUSES)) {
    const from = index + mark.length;
    const units = readWholeNames(line, from, modal.index, context);
    if (units && units.length > 0) return { units, span };
    const name = line.text.slice(from, modal.index);
    if (PLACE.test(name)) return { units: [{ name, unitId: null, group: false }], span };
  }
  return null;
}

function askedUnits(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const list: UnitList | null = readUnitList(line, start, context);
  if (list && isPetition(line, line.folded.lastIndexOf("đề nghị", start), list)) return null;
  if (AUTHOR_ONLY.test(line.folded.slice(start))) return null;
  const words = line.folded.slice(start, end);
  const leadIn = leadInOf(words)?.rest ?? announcedAt(words, (list?.end ?? start) - start) ?? words.length;
  const names = words.slice(0, leadIn).replace(/ về$/u, "").length;
  return readWholeNames(line, start, start + names, context) ?? list?.units ?? null;
}

/** "… (một số) nội dung sau" at the end of a sentence. */
const LIST = new RegExp(`(?<count> (?:một số|các|những|\\d{1,2}))?${CONTENTS.source}`, "u");

/**
 * Where the verb begins whose object is the list, or the list itself: "… | thực hiện một số nội dung", "… | một số nội dung sau".
 * `from`: the end of the names that are known.
 */
function announcedAt(words: string, from: number): number | null {
  const list = LIST.exec(words);
  if (!list) return null;
  for (let at = words.indexOf(" ", from); at >= 0; at = words.indexOf(" ", at + 1))
    if (dutyVerbAt(words, at + 1)) return at;
  return list.groups?.count ? list.index : null;
}
