import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { ADVERBIAL, BEGINS_CLAUSE, HAS_NO_ATTRIBUTE } from "../../lexicon/predicate-words.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { hasPredicate, isInNoNameAt, isVerbAt, predicatesAfter } from "../ends/witnesses/predicates.ts";
import { afterHead } from "../shared/heads-of-units.ts";
import { afterTrade } from "./trades.ts";

// Clauses and places after the name of a group that say which members are meant: "UBND các xã | nơi có dự án", "các nhà máy | trong các
// cụm công nghiệp". Their first word can begin no predicate, so the predicate comes later and shows where they end.

/** Nouns for a place or a whole that has members; before other nouns the same words say when or how: "trong quý I", "tại Kế hoạch". */
const WHOLE =
  "địa bàn|tỉnh|thành phố|huyện|xã|phường|thôn|khu vực|khu|vùng|cụm|tuyến|ngành|hệ thống|tiểu ban|tổ|ban|hội đồng|hội|chi hội|nhóm|đội|đoàn|cơ quan|trường|trụ sở|chợ|cảng|sông|hồ|biển|đường|quốc lộ|lưu vực|rừng|mạng lưới|khối|kkt|kcn|ccn|kcnc|làng nghề";
const PLACE = new RegExp(
  ` (?:(?:đang )?(?:đóng|hoạt động|đứng chân|làm việc|kinh doanh|sinh sống|cư trú) )?(?:trong|tại|ở|trên) (?:(?:các|những|cả|toàn|mỗi) )?(?:${WHOLE})(?=[ ,;:])(?! này)`,
  "uy",
);
/** "các xã | có rừng", "các xã | nơi có dự án": what the members have. "có phương án", "có trách nhiệm" is what they must do. */
const HAVING = new RegExp(
  ` (?:nơi (?:có|đặt|xảy ra) |có )(?!(?:${HAS_NO_ATTRIBUTE}|một|mặt|đầy đủ|\\d{1,4})(?=[ ,.;:]|$))`,
  "uy",
);
/** "các xã ở khu vực | có nguy cơ sạt lở", "… trong vùng | dự báo xảy ra mưa lớn": what the place has or what happens there. */
const BEFALLEN = new RegExp(
  ` (?:(?:đang |đã |thường |được )?(?:dự báo(?: (?:sẽ|có))?|xảy ra|bị|chịu ảnh hưởng)|có (?!(?:${HAS_NO_ATTRIBUTE}|một|mặt|đầy đủ|\\d{1,4})(?=[ ,.;:]|$))(?=[^ ]))(?: xảy ra)?(?= |(?<=có ))`,
  "uy",
);
/** "các hộ | đang nuôi cá", "các xã | nơi doanh nghiệp đặt trụ sở": the first verb after these words is their own. */
const ONGOING = regex.y` (?:đang|nơi) (?=\p{L})`;

/** Words that certainly begin the predicate: "các xã nơi đặt trạm | có trách nhiệm". */
const SURE = new RegExp(
  ` (?:phải|cần(?! thiết)|có (?:${HAS_NO_ATTRIBUTE})|chịu trách nhiệm|nghiêm (?:túc|chỉnh)|chủ động|tích cực|khẩn trương|kịp thời|tiếp tục|tăng cường|sẵn sàng|chủ trì|quyết liệt) `,
  "uy",
);
const ADVERB = new RegExp(`,? (?:${ADVERBIAL}) `, "uy");
const JOINT = regex.y`(?:[,;] (?:và )?| và )(?=\p{L})`;
const SEVERAL = /^(?:các|những) /u;
/** Words that introduce some of the members or the whole after the attribute. */
const STOP = /^(?:[.:(]|, (?:trong đó|nhất là|đặc biệt|gồm|bao gồm|kể cả) )/u;
/** Words before the list of the members: "UBND các xã | có cụm công nghiệp | gồm: xã A, xã B". */
const LISTS = / (?:bao )?gồm:? (?=\S)/uy;
const NO_CLAUSE = new RegExp(` (?:${BEGINS_CLAUSE}) `, "uy");
/** A verb before one of these has no object, so that it is a part of a noun: "cấp nước tập trung | và các …". */
const NO_OBJECT = /^ [^ ]+ [^ ]+(?:[,;.:]|$| và (?:các|những) )/u;
/** "các phòng có TTHC | rà soát, cập nhật …": a verb that no name contains, before a further verb. */
const isFirstOfVerbs = (line: TextLine, at: number): boolean => {
  const { folded } = line;
  const comma = folded.indexOf(", ", at + 1);
  return comma >= 0 && comma - at < LONGEST_VERB && isInNoNameAt(folded, at + 1) && isVerbAt(line, comma + 2);
};
const LONGEST_VERB = 16;
const AUXILIARY = / (?:đang|đã|được|chưa|sắp|phải|cần)$/u;
const LONGEST = 180;
const LONGEST_POSSESSION = 80;

type Test = (at: number) => boolean;

/** The offset after such words at `end`; `end` without them. `isUnitAt`: true if a further unit begins at an offset. */
export function afterClause(line: TextLine, end: number, isUnitAt: Test): number {
  const { folded } = line;
  const place = lengthAt(PLACE, folded, end);
  const having = lengthAt(HAVING, folded, end);
  const ongoing = lengthAt(ONGOING, folded, end);
  const opened = end + Math.max(place, having, ongoing);
  if (opened === end)
    return Math.max(afterReceipt(line, end), afterCompetence(line, end), afterTrade(line, end));
  const befallen = place > 0 ? lengthAt(BEFALLEN, folded, opened) : 0;
  const from = opened + befallen;
  const isMember: Test = (at) => SEVERAL.test(folded.slice(at, at + 6)) || isUnitAt(afterHead(folded, at));
  const predicates = new Set(predicatesAfter(line, from));
  const isTask: Test = (at) =>
    predicates.has(at) &&
    folded[at] === " " &&
    taskVerbAt(folded, at + 1) &&
    !AUXILIARY.test(folded.slice(end, at)) &&
    (!NO_OBJECT.test(folded.slice(at, at + 30)) || isFirstOfVerbs(line, at));
  if (befallen > 0) return scan(line, { end, from, longest: LONGEST_POSSESSION }, isTask, isMember);
  if (place > 0) return scan(line, { end, from, longest: LONGEST }, (at) => predicates.has(at), isMember);
  const isWhere = folded.startsWith(" nơi ", end);
  const longest = isWhere ? LONGEST : LONGEST_POSSESSION;
  if (having > 0) {
    const stated = scan(line, { end, from, longest }, isTask, isMember);
    return stated > end ? stated : afterLast(line, end, from, predicates);
  }
  return scan(line, { end, from, longest: LONGEST }, () => false, null);
}

/**
 * "UBND phường A và các xã | có dự án" in a cell, a bracket or a label: a few words up to the end or before the role, which need no
 * predicate. `from`: after "có". `predicates`: the offsets after `from` before a verb.
 */
function afterLast(
  { text, folded }: TextLine,
  end: number,
  from: number,
  predicates: ReadonlySet<number>,
): number {
  const words = LAST_WORDS.exec(text.slice(from, from + LONGEST_POSSESSION))?.[0];
  if (words === undefined || NO_CLAUSE_WORDS.test(folded.slice(end))) return end;
  const to = from + words.length;
  const isShort = SHORT_WORDS.test(words) && /^[.;]?$/u.test(text.slice(to));
  return isShort || ![...predicates].some((at) => at < to) ? to : end;
}
const NO_CLAUSE_WORDS = new RegExp(NO_CLAUSE.source, "u");
const SHORT_WORDS = regex`^\p{Ll}+(?: \p{Ll}+){0,4}$`;
const LAST_WORDS = regex`^\p{L}+(?: (?!chủ trì|phối hợp|đã |được )\p{L}+){0,7}(?=[.;]?$|; | (?:chủ trì|phối hợp|thực hiện)[.;]?$)`;

/** The offset after a place at `end` that is more than the area of the document, before its predicate or a mark; else `end`. */
export function afterPlace(line: TextLine, end: number, isUnitAt: Test): number {
  const place = lengthAt(PLACE, line.folded, end);
  if (place === 0 || WHOLE_AREA.test(line.folded.slice(end, end + place))) return end;
  return afterClause(line, end, isUnitAt);
}
const WHOLE_AREA = / (?:địa bàn|tỉnh|thành phố|huyện|xã|phường|ngành|cơ quan|hệ thống)$/u;

interface Clause {
  readonly end: number;
  /** The offset after the words that open it. */
  readonly from: number;
  readonly longest: number;
}

/**
 * The offset after a clause: before a predicate, an adverbial with a predicate, a colon or a further member; its beginning where none
 * follows in the same part of the sentence. `isMember`: null where the words before a further member may have a predicate.
 */
function scan(line: TextLine, { end, from, longest }: Clause, isPredicate: Test, isMember: Test | null) {
  const { text, folded } = line;
  const to = Math.min(text.length, end + longest);
  for (let at = from; at < to; at++) {
    if (STOP.test(folded.slice(at, at + 12)))
      return text[at] === ":" || (isMember && text[at] === ",") ? at : end;
    if (text[at] !== " " && text[at] !== "," && text[at] !== ";") continue;
    const lists = lengthAt(LISTS, folded, at);
    if (lists > 0 && isMember?.(at + lists)) return at;
    if (lengthAt(NO_CLAUSE, folded, at) > 0) return end;
    if (lengthAt(SURE, folded, at) > 0 || isPredicate(at)) return at;
    if (lengthAt(ADVERB, folded, at) > 0 && hasPredicate(line, at)) return at;
    const joint = lengthAt(JOINT, folded, at);
    if (joint > 0 && isMember?.(at + joint)) return at;
    if (text[at] === ";") return end;
  }
  return end;
}

/** "UBND các xã | được chọn làm điểm | phải …": what is done for them says which ones are meant, if a sure predicate follows. */
const RECEIVING = / được (?!(?:phép|quyền|hưởng|sử dụng|cấp có|tổ chức)(?= ))/uy;
const NO_RECEIPT = /[.,;:()]| (?:giao|phân công|thì|để|khi|nếu|sẽ|theo) /u;

/** The offset after such words at `end`, within one part of the sentence; `end` without them. */
function afterReceipt(line: TextLine, end: number): number {
  const { folded } = line;
  const from = end + lengthAt(RECEIVING, folded, end);
  if (from === end) return end;
  const reach = Math.min(folded.length, from + LONGEST_POSSESSION);
  for (let at = folded.indexOf(" ", from); at >= 0 && at < reach; at = folded.indexOf(" ", at + 1))
    if (lengthAt(SURE, folded, at) > 0) return NO_RECEIPT.test(`${folded.slice(end, at)} `) ? end : at;
  return end;
}

/** "UBND cấp có thẩm quyền | thu hồi đất": the verb says what they are competent for, if the predicate follows it. */
const COMPETENT = / (?:có thẩm quyền|có chức năng|được phép|đủ điều kiện)$/u;
const LONGEST_COMPETENCE = 20;
const VERB_AND_OBJECT = / [^ ,;.:()]+ [^ ,;.:()]+/uy;
const ONLY_BY_RULES = /^ theo (?:đúng )?(?:quy định|thẩm quyền)(?: của pháp luật)?(?:[.;:]|$)/u;

/** The offset after what such bodies are competent for at `end`; `end` where no predicate follows. */
function afterCompetence(line: TextLine, end: number): number {
  const { folded } = line;
  if (!COMPETENT.test(folded.slice(Math.max(0, end - LONGEST_COMPETENCE), end))) return end;
  if (lengthAt(SURE, folded, end) > 0) return end;
  const from = end + lengthAt(VERB_AND_OBJECT, folded, end);
  const predicates = new Set(predicatesAfter(line, from));
  const to = scan(line, { end, from, longest: LONGEST }, (at) => predicates.has(at), null);
  return ONLY_BY_RULES.test(folded.slice(to, to + 50)) ? end : to;
}
