import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { COORDINATE, FOCAL, HELP, LEAD, STANDING } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { withoutHelpOfOthers, withoutHelpOfSubordinates, withoutLeadOfOthers } from "./others-roles.ts";
import { partnersAt } from "./partner-list.ts";
import { unitsTakingPart } from "./taking-part.ts";

const LEADS = regex`(?<!\p{L})${LEAD}(?!\p{L})`;
const FOCAL_DUTY =
  "tổng hợp|theo dõi|tiếp nhận|đôn đốc|hướng dẫn|kiểm tra|điều phối|triển khai|tham mưu|giúp|thực hiện|trong việc|của|chủ trì|phối hợp|và chịu";
/** "là cơ quan đầu mối", "đầu mối tổng hợp", "Phòng A | đầu mối: …": the unit is made the focal point. */
const MADE_FOCAL = regex`(?<!\p{L})(?:(?:là|làm) (?:cơ quan |đơn vị |bộ phận )?${FOCAL}|(?:cơ quan|đơn vị|bộ phận) ${FOCAL}|${FOCAL},? (?:${FOCAL_DUTY})|(?<=^ ?)${FOCAL}(?= ?:))(?!\p{L})`;
/** "cử cán bộ làm đầu mối", "cung cấp thông tin đầu mối": the focal point is somebody else. */
const NAMES_FOCAL =
  /(?:cử|phân công|bố trí|giao|chỉ định|đăng ký|cung cấp|danh sách|thông tin|thông qua|qua)[^.;,]{0,60}(?:, \d{1,2} [^.;,]{0,40})?$/u;
const STANDS_FOR_ALL = regex`(?<!\p{L})(?:(?:cơ quan|đơn vị|bộ phận) ${STANDING}|${STANDING} giúp|${STANDING} của ban)(?!\p{L})`;
/** "gửi kế hoạch về Công an tỉnh, cơ quan thường trực …": the receiver of the papers is the standing body. */
const SENT_TO = /(?:gửi|nộp|chuyển|qua|về|tới|đến)(?= )[^.;:]{2,80}(?<! (?:là|làm) )$/u;
/** "gửi kế hoạch về Sở Nội vụ | để theo dõi, tổng hợp": what the receiver does. */
const PURPOSE = / (?:để|nhằm) [^.;]{2,200}/gu;
const COLLECTS =
  /(?:theo dõi|đôn đốc|hướng dẫn).{0,160}tổng hợp|tổng hợp (?:chung|báo cáo của|kết quả của|kế hoạch của)/u;
/** As a verb: "quy chế phối hợp", "công tác phối hợp" are things. */
const COORDINATES = regex`(?<!\p{L}|(?:quy chế|quy định|quy trình|cơ chế|công tác|chương trình|kế hoạch|thỏa thuận|văn bản|hiệu quả|nội dung|hội đồng|sự|mối|quan hệ) )${COORDINATE}(?!\p{L})`;
/** How bodies coordinate, also further verbs with the same "với": "phối hợp chặt chẽ, kịp thời | với", "phối hợp, trao đổi | với". */
const MANNER =
  "(?:một cách |có )?(?:chặt chẽ|thường xuyên|tốt|đồng bộ|nhịp nhàng|kịp thời|(?:có )?hiệu quả|thống nhất|tích cực|chủ động|hiệp đồng|trực tiếp)|(?<=phối hợp )(?:công tác|hoạt động)";
/** Also "kết hợp với Sở A" as the first verb of a sentence or after "chủ trì": further on it joins things ("kết hợp với ngày hội"). */
const COORDINATES_WITH = regex.g`(?<!\p{L}|(?<!ký |ký kết )(?:quy chế|cơ chế|chương trình|thỏa thuận|biên bản|quy trình) )(?:${COORDINATE}(?: (?:${MANNER})(?:(?:,| và|, và) (?:${MANNER})){0,3}(?= (?:với|cùng) )| chặt chẽ| thường xuyên| tốt| đồng bộ)?(?:(?:,| và) (?:${HELP}))?(?: cùng với| cùng| với)?|(?<=(?:${LEAD}|${FOCAL}),? (?:và )?)(?:cùng(?: với)?|kết hợp(?: cùng với| cùng| với)?)|(?<=^[^\p{L}]{0,4}|[.;] )(?:kết hợp(?: cùng với| cùng| với)?|cùng(?: với)?)|(?<=(?:có|với) )sự ${COORDINATE}(?: chặt chẽ)? (?:của|từ))(?: ?:)? (?=\S)`;

const STRENGTH: readonly Role[] = ["lead", "focal", "coordinate", "member"];

/** The strongest of several roles; "member" if none is stated. */
export const strongestRole = (roles: readonly (Role | null)[]): Role =>
  STRENGTH.find((role) => roles.includes(role)) ?? "member";

/**
 * The role that a sentence gives its unit: "chủ trì" → lead, "đầu mối" or the duty to collect reports → focal, "phối hợp"
 * without a lead → coordinate, else member. `words`: the folded sentence after the unit's name.
 */
export function roleIn(words: string, { collecting }: { collecting: boolean }): Role {
  const folded = withoutUseOfPapers(words);
  const focal = isMadeFocal(folded) || standsForAll(folded);
  const lead = LEADS.test(withoutLeadOfOthers(folded));
  if (focal || (collecting && COLLECTS.test(folded.replaceAll(PURPOSE, ""))))
    return lead && !focal ? "lead" : "focal";
  if (lead) return "lead";
  return COORDINATES.test(withoutHelpOfSubordinates(folded.replace(HELPERS, ""))) ? "coordinate" : "member";
}
/** "rà soát hồ sơ (phối hợp: Sở A)": a label for those who help. */
const HELPERS = new RegExp(
  `\\((?:(?:cơ quan|đơn vị) )?${COORDINATE}(?: thực hiện)? ?: [^()]{2,300}\\)`,
  "gu",
);

function isMadeFocal(folded: string): boolean {
  const found = MADE_FOCAL.exec(folded);
  if (found === null) return false;
  const before = folded.slice(0, found.index);
  return !NAMES_FOCAL.test(before) && !isInBracket(before);
}

function standsForAll(folded: string): boolean {
  const found = STANDS_FOR_ALL.exec(folded);
  if (found === null) return false;
  const before = folded.slice(0, found.index);
  return !SENT_TO.test(before) && !isInBracket(before);
}

/** "phối hợp Sở A (| cơ quan thường trực …)": a bracket inside the sentence is about the unit before it. */
function isInBracket(before: string): boolean {
  const open = before.lastIndexOf("(");
  return open >= 0 && !before.includes(")", open) && regex`\p{L}`.test(before.slice(0, open));
}

/** The units after each "phối hợp với" or "chủ trì cùng" between two offsets of a line. */
export function partnersIn(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  // The end of the subject before the words tells "Sở A | đề nghị các xã phối hợp …" from an order to the unit of the task.
  const before = Math.min(from, 2);
  const words = withoutHelpOfOthers(withoutUseOfPapers(line.folded.slice(from - before, to))).slice(before);
  for (const match of allMatches(COORDINATES_WITH, words)) {
    const list = partnersAt(line.upTo(to), from + match.index + match[0].length, context);
    for (const unit of list) found.set(unit.name.toLowerCase(), unit);
  }
  const cut = line.upTo(to);
  for (const unit of [...unitsTakingPart(cut, from, to, context), ...helpersInBrackets(cut, from, context)])
    found.set(unit.name.toLowerCase(), unit);
  return [...found.values()];
}

const BRACKETS = /\((?=[^()]{4,320}\))/gu;
const HELP_IN_BRACKET = new RegExp(`^,? (?:cùng )?(?:${COORDINATE}|${HELP})(?=[ ,.;)])`, "u");

/** "rà soát hồ sơ (Sở Tài chính; Thuế tỉnh | phối hợp cung cấp số liệu)": who helps, in a bracket of its own. */
function helpersInBrackets(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] {
  return allMatches(BRACKETS, line.folded.slice(from)).flatMap(({ index }) => {
    const named: UnitRef[] = [];
    for (let at = from + index + 1; at < line.text.length; ) {
      const list = readUnitList(line, at, context);
      if (!list || list.units.length === 0) return [];
      pushAll(named, list.units);
      if (HELP_IN_BRACKET.test(line.folded.slice(list.end, list.end + 24))) return named;
      if (!line.text.startsWith("; ", list.end)) return [];
      at = list.end + 2;
    }
    return [];
  });
}

/** "gửi hồ sơ về Sở A trước ngày 20/10 | để Sở A chủ trì, phối hợp với Sở B": what the receiver does with the papers. */
const USE_OF_PAPERS = new RegExp(
  `(?<=(?:^|[ ,])(?:gửi|nộp|chuyển)(?= )[^.;]{3,240}?) để (?:[^.;,]{2,60} )?(?:${LEAD}|${COORDINATE})[ ,][^.;]+`,
  "gu",
);
/** The folded words with blanks in place of what the receiver of papers does with them. */
const withoutUseOfPapers = (folded: string): string =>
  folded.includes(" để ") ? folded.replace(USE_OF_PAPERS, (use) => " ".repeat(use.length)) : folded;

const HELPED = new RegExp(`${COORDINATE}(?: chặt chẽ)? (?:(?:với|cùng) )?(?=\\S)`, "u");

/** The folded words between two offsets without the names of the first partners. */
export function withoutPartners(line: TextLine, from: number, to: number, context: RuleContext): string {
  const words = line.folded.slice(from, to);
  const helped = HELPED.exec(words);
  const start = helped ? from + helped.index + helped[0].length : to;
  const partners = helped ? readUnitList(line.upTo(to), start, context) : null;
  return partners
    ? `${words.slice(0, start - from)}${line.folded.slice(partners.end, to).trimStart()}`
    : words;
}
