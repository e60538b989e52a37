import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { BARE_AGENT, OFFICER_NOUN } from "../../lexicon/agents.ts";
import { GROUP_WORDS } from "../../lexicon/bodies.ts";
import { TEAM_NAME, TEAM_OF_ACTIVITY } from "../../lexicon/posts.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import type { TextLine } from "../../text/text-line.ts";
import { likelyEnd } from "./likely-end.ts";
import { afterActivities as afterTheirActivities } from "./witnesses/activities.ts";
import {
  endsName,
  isInNoNameAt,
  isPredicateAt,
  isVerbAt,
  predicatesAfter,
  statesDutyAt,
} from "./witnesses/predicates.ts";

interface AgentStart {
  readonly start: number;
  /** The offset after the noun for a person or a body. */
  readonly from: number;
}

interface Surroundings {
  readonly occurrences: Occurrences;
  /** The end with the body after it that owns the name. */
  readonly withOwner: (end: number) => number;
  /** True if a further member of the subject follows an offset. */
  readonly isBeforeMember: (end: number) => boolean;
}

/**
 * The offset after a subject that begins with a noun for a person or a body; null where it has no end. The likely end decides; where
 * no predicate and no further member follows it, the first predicate that can follow does.
 */
export function agentEnd(
  line: TextLine,
  { start, from }: AgentStart,
  { occurrences, withOwner, isBeforeMember }: Surroundings,
): number | null {
  const { text, folded } = line;
  // "cơ quan, đơn vị | thông báo đến các thành viên", "các cơ quan, đơn vị | tổ chức tuyên truyền": nobody in particular has the duty.
  NOBODY_TELLS.lastIndex = start;
  if (NOBODY_TELLS.test(folded)) return null;
  if (IS_OFFICER.test(folded.slice(start, from)) && isPredicateAt(line, from)) return from;
  const isBare = (end: number) => isBareAt(folded, start, end);
  if (isBare(from) && dutyVerbAt(folded, from + 1)) return null;
  // "của cơ quan, đơn vị | để triển khai": words for a purpose belong to no name.
  const goesOn = (end: number) => isPredicateAt(line, end) || isBeforeMember(end);
  const team = teamOfMembers(folded, start);
  // "Thành viên Ban điều hành | báo cáo": the verb in the name of the team is no predicate where one follows the name.
  const isInTeam = (at: number) => team !== null && team.from < at && at < team.to && goesOn(team.to);
  const predicates = predicatesAfter(line, from).filter(
    (one) => !PURPOSE.test(folded.slice(start, one)) && !isInTeam(one),
  );
  const plural = PLURAL.exec(folded.slice(start, start + 6))?.[0];
  const head = plural ? plural.length - 1 : from - start;
  const ofNoun = likelyEnd(line, { start, head, group: true }, occurrences);
  // "các nhà cung cấp | dịch vụ": the noun has several words, so the name does not end inside it.
  const noun = start + (plural?.length ?? 0);
  const whole =
    ofNoun < from ? likelyEnd(line, { start: noun, head: from - noun, group: true }, occurrences) : ofNoun;
  const likely = withOwner(whole);
  const named = afterActivities(line, start, isInTeam(likely) ? team!.to : likely);
  // "tổ chức, cá nhân hoạt động | khai thác khoáng sản | phải …": the verb after "hoạt động" names them.
  const end = folded.endsWith(" hoạt động", named) ? afterTheirActivities({ line, start }, named) : named;
  // "Tiểu ban Tuyên truyền | in áp phích", "ấp trưởng | báo cáo kết quả": a verb in small letters after a name with capitals, or a verb that no
  // name contains.
  const earlier = predicates.find(
    (one) =>
      one < end && (endsName(line, one) || statesDutyAt(folded, one + 1) || isInNoNameAt(folded, one + 1)),
  );
  if (earlier !== undefined && !isBare(earlier)) return earlier;
  // "Nhà thầu | tăng ca, bổ sung thiết bị": the predicate begins before the comma.
  const beforeComma = text[end] === "," ? predicates.findLast((one) => one < end) : undefined;
  if (beforeComma !== undefined && isPredicateAt(line, end) && !isBare(beforeComma)) return beforeComma;
  if (!isBare(end) && (isPredicateAt(line, end) || isBeforeMember(end))) return end;
  return predicates.find((one) => !isBare(one)) ?? null;
}
/** "Điều phối viên | ghi nhận phản ánh" */
const IS_OFFICER = new RegExp(`${OFFICER_NOUN}$`, "u");
const PLURAL = new RegExp(`^(?:${GROUP_WORDS}) `, "u");
/** The name of the team after "thành viên", which cannot be without one; null elsewhere. "Trưởng ban | chỉ đạo" is complete. */
function teamOfMembers(folded: string, start: number): { readonly from: number; readonly to: number } | null {
  const members = MEMBERS_OF_TEAM.exec(folded.slice(start, start + LONGEST_TO_TEAM));
  if (!members) return null;
  const to = start + members[0].length;
  return { from: to - members.groups!.team!.length, to };
}
const MEMBERS_OF_TEAM = new RegExp(
  `^(?:(?:${GROUP_WORDS}) )?(?:thành viên|ủy viên) (?<team>${TEAM_OF_ACTIVITY}|${TEAM_NAME})(?=[ ,;]|$)`,
  "u",
);
const LONGEST_TO_TEAM = 60;

/** "Đoàn kiểm tra": a team and the activity that names it. */
const TEAM_BY_ACTIVITY = regex`^(?:đoàn|tổ|nhóm|đội|hội đồng) (?<activity>\p{L}+ \p{L}+)$`;
const FURTHER_ACTIVITY = regex.y`(?:,| và) (?<activity>\p{Ll}+ \p{Ll}+)(?=[ ,])`;
const PREDICATE = regex.y` (?:tự|phải|cần|sẽ|có trách nhiệm|chịu trách nhiệm) `;

/**
 * The end of a team that several activities name, if its predicate follows: "Đoàn kiểm tra, giám sát | báo cáo kết quả". An activity
 * with an object is the predicate itself.
 */
function afterActivities(line: TextLine, start: number, end: number): number {
  const { text, folded } = line;
  const first = TEAM_BY_ACTIVITY.exec(folded.slice(start, end))?.groups?.activity;
  if (first === undefined || !taskVerbAt(folded, end - first.length)) return end;
  let at = end;
  for (;;) {
    FURTHER_ACTIVITY.lastIndex = at;
    const next = FURTHER_ACTIVITY.exec(text)?.groups?.activity;
    if (next === undefined || !taskVerbAt(folded, FURTHER_ACTIVITY.lastIndex - next.length)) break;
    at = FURTHER_ACTIVITY.lastIndex;
  }
  PREDICATE.lastIndex = at;
  return PREDICATE.test(folded) || (folded[at] === " " && isVerbAt(line, at + 1)) ? at : end;
}

const ANYBODY = "(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương)";
const NOBODY_TELLS = new RegExp(
  `(?:các )?${ANYBODY}(?:(?:(?:,| và) ${ANYBODY})* (?:thông báo (?:đến|tới|cho|về)|báo cáo (?:về|kết quả|bằng)|gửi)|(?:(?:,| và) ${ANYBODY})+ (?:chủ động|tích cực|nghiêm túc|khẩn trương|tăng cường|tiếp tục|thường xuyên|kịp thời|coi)) `,
  "uy",
);
const PURPOSE = / (?:để|nhằm)(?= |$)/u;

/** A noun that alone names nobody, at the end: "Chủ đập, người | vận hành". A verb that it needs belongs to it. */
const ENDS_BARE = new RegExp(
  `(?:^|[,;] | và )(?:(?:${BARE_AGENT})|(?:các|những) (?:cơ quan|cơ sở|đơn vị|tổ chức|cá nhân|người|trạm|điểm|chủ|trưởng))(?: (?:được|do|phụ trách|quản lý|theo dõi|làm công tác|làm|có|chuyên|trực tiếp|tham gia|kinh doanh|cung cấp|sử dụng|sản xuất|tư vấn))?(?: giao| cấp| phân công)?$`,
  "u",
);
const isBareAt = (folded: string, at: number, end: number): boolean =>
  ENDS_BARE.test(folded.slice(at, end)) || hasNobody(folded, at, end);

/** True if a duty of nobody in particular begins inside: "các cơ quan, đơn vị | tổ chức tuyên truyền". */
function hasNobody(folded: string, at: number, end: number): boolean {
  const nouns = allMatches(NOBODY, folded.slice(at, end));
  return nouns.some(({ index, 0: noun }) => dutyVerbAt(folded, at + index + noun.length));
}
const NOBODY = /(?:^|[,;] | và )(?:các |những )?(?:cơ quan|đơn vị|cá nhân) /gu;
