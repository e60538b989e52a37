import { distance } from "fastest-levenshtein";
import type { SubIndexEntry } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { NUMBER_WORDS } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import { BODY_WORDS, LIKE_BODY_WORDS } from "../../lexicon/bodies.ts";
import { GOAL } from "../../lexicon/goals.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isUnitAfterDash, nameAt, placeOf, runIn } from "./heading-name.ts";
import {
  hasOwnParts,
  type NamedSubIndex,
  SUB_INDEX_NUMBER,
  SUB_INDEX_WORDS,
  type SubIndexRule,
} from "./named-sub-index.ts";

const RULE = "sub-index/heading";

const LEAD_IN =
  '(?:(?:đối với|về|nâng cao|cải thiện|nhóm|các(?= (?:nhóm|chỉ số|chỉ tiêu|tiêu chí|yếu tố|nội dung|trụ cột|lĩnh vực|nhiệm vụ|giải pháp|cstp|csnd)[ “"])|nhiệm vụ thực hiện|phối hợp thực hiện|phối hợp|thực hiện|giải pháp nâng cao|giải pháp cải thiện|duy trì) ){0,3}';
const HEAD = new RegExp(
  `^(?<lead>${LEAD_IN})(?:(?<word>${SUB_INDEX_WORDS})(?:(?: |(?<=cstp|csnd))(?:(?:số |thứ )?(?<number>${SUB_INDEX_NUMBER})|(?<ordinal>thứ (?:nhất|tư|${NUMBER_WORDS})|[ivx]{1,4}(?=[ :.–-]))))?(?: ?\\((?:cstp|csnd) ?${SUB_INDEX_NUMBER}\\))?(?<mark> ?[:.–-])? ?)?`,
  "u",
);
/** "Nhóm giải pháp về", "Nhiệm vụ, giải pháp nhằm": words for work before a name or before a verb with a name. */
const WORK_LEAD =
  /^(?:(?:các|nhóm) ){0,2}(?:nhiệm vụ|giải pháp)(?:(?:,| và|,? và) (?:nhiệm vụ|giải pháp|biện pháp))?(?: (?:chủ yếu|trọng tâm|cụ thể))?(?: (?:về|nhằm|để|góp phần|đối với|liên quan đến|thực hiện))? /u;
/** "Giảm | chi phí thời gian": a verb that may precede only a whole heading, because tasks begin with it too. */
const VERB_LEAD = /^(?:cắt giảm|giảm|tăng cường|tăng|nâng cao|nâng|cải thiện|đẩy mạnh|phát huy) /u;
/** Maximum distance from the catalogue's name for a heading without quotes and without a word such as "chỉ số". */
const PLAIN_DISTANCE = 0.12;

/**
 * `Chỉ số “Giảm thiểu ô nhiễm và thiên tai”`, "Chỉ số thành phần 3: …", "Gia nhập thị trường". The name identifies the
 * sub-index, not the number before it, because a plan that omits a sub-index renumbers the others.
 */
export function readSubIndexHeading(
  line: TextLine,
  from: number,
  context: RuleContext,
): NamedSubIndex | null {
  const amended = AMENDED.exec(line.folded.slice(from))?.[0].length ?? 0;
  if (amended > 0) return amendedName(line, from + amended, context);
  const ofIndex = afterIndex(line, from, context);
  if (ofIndex) return ofIndex;
  const head = HEAD.exec(line.folded.slice(from));
  const { word, lead, number = head?.groups?.ordinal } = head?.groups ?? {};
  // "Các chi phí không chính thức": the words before the name may belong to it.
  const whole = !word && lead ? readName(line, from, false, context) : null;
  const start = from + (head?.[0].length ?? 0);
  const named = readName(line, start, word !== undefined, context);
  if (whole?.id && whole.confidence > (named?.confidence ?? 0)) return whole;
  const ofWork = word === undefined ? afterWork(line, from, context) : null;
  if (ofWork && ofWork.confidence > (named?.confidence ?? 0)) return ofWork;
  if (named) return named;
  const isCertain = word !== undefined && /chỉ số|^trụ cột|^tiêu chí/u.test(word);
  return isCertain ? unknownName(line, start, number !== undefined, context) : null;
}

/** "Chỉ số PCI: | Chính sách hỗ trợ doanh nghiệp": a name of the catalogue after its index and a mark. */
function afterIndex(line: TextLine, from: number, context: RuleContext): NamedSubIndex | null {
  if (!MARK_INSIDE.test(line.text.slice(from))) return null;
  const words = line.text.slice(from, from + LONGEST_INDEX);
  const [mention] = context.catalogue.findIndices(words);
  if (!mention || !BEFORE_INDEX.test(line.folded.slice(from, from + mention.start))) return null;
  const mark = AFTER_INDEX.exec(words.slice(mention.end))?.[0].length;
  if (mark === undefined) return null;
  const named = siblingName(line, from + mention.end + mark, {
    ...context,
    indexIds: [mention.entry.id],
    indexParts: undefined,
  });
  return named?.id ? named : null;
}
const LONGEST_INDEX = 120;
const MARK_INSIDE = /^.{2,120}?[:–-] /u;
const BEFORE_INDEX = /^(?:(?:về|đối với|thuộc|nhóm) )?(?:bộ )?(?:chỉ số )?["“]?$/u;
const AFTER_INDEX = /^["”)]{0,2}(?: năm \d{4})? ?[:–-] /u;

/** "Nhóm giải pháp về giảm | chi phí thời gian", "Giảm | chi phí thời gian": a heading that ends with a known name. */
function afterWork(line: TextLine, from: number, context: RuleContext): NamedSubIndex | null {
  const work = WORK_LEAD.exec(line.folded.slice(from))?.[0].length ?? 0;
  if (work > 0) return readSubIndexHeading(line, from + work, context);
  const verb = VERB_LEAD.exec(line.folded.slice(from))?.[0].length ?? 0;
  const named = verb > 0 ? readName(line, from + verb, false, context) : null;
  return named?.id && /^["”»]?:?$/u.test(line.text.slice(named.span.end).trim()) ? named : null;
}

/** "Sửa đổi cơ quan chủ trì Nội dung 8 “…”": the words before the sub-index say what of it is changed. */
const AMENDED = new RegExp(
  `^(?:sửa đổi|điều chỉnh|bổ sung|thay thế)(?:,? bổ sung)? (?:(?:(?:mục tiêu|chỉ tiêu|(?:cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện)|nhiệm vụ|phân công|điểm số|điểm) (?:của |tại |đối với |thực hiện )?){1,2})?(?=${SUB_INDEX_WORDS} )`,
  "u",
);
const AMENDED_END = /^["”»]? ?(?:[:.]|tại |thành |như sau|$)/u;

function amendedName(line: TextLine, from: number, context: RuleContext): NamedSubIndex | null {
  const named = readSubIndexHeading(line, from, context);
  return named?.id && AMENDED_END.test(line.text.slice(named.span.end)) ? named : null;
}

export const subIndexHeading: SubIndexRule = {
  id: RULE,
  read(line, from, context) {
    const named = readSubIndexHeading(line, from, context);
    return named ? [named] : [];
  },
};

/**
 * The sub-index of a heading among headings of sub-indices, as if a word such as "chỉ số" preceded its name. Only for names that
 * the catalogue knows.
 */
export function siblingName(line: TextLine, from: number, context: RuleContext): NamedSubIndex | null {
  const { name } = nameAt(line, from, context);
  const isName = name.length <= LONGEST_BARE_NAME && !isSentence(name);
  return isName ? readName(line, from, true, context) : null;
}

/** A longer text without a word such as "chỉ số" is a sentence, not a name. */
const LONGEST_BARE_NAME = 130;

/** Words of a sentence that contains a name and is not a heading: "Phấn đấu Chỉ số “Quản trị môi trường” đạt …". */
const SETS_GOAL = regex`^(?:phấn đấu|mục tiêu|tăng|đưa|giữ vững|nâng) |(?<!\p{L})đạt (?:từ|trên|ít nhất|tối thiểu|\d)`;

/** A sentence that mentions a name in quotes: "Thuế tỉnh bổ sung nội dung “Chi phí không chính thức” vào kế hoạch". */
const MENTIONS = regex`^\p{L}[^"“”«»]{8,120}["“«][^"“”«»]{3,200}["”»] \p{Ll}`;
/** "Chủ trì lĩnh vực “A”; …", "Sở A chủ trì, phối hợp với Sở B rà soát chỉ số “X”": a duty before a name in quotes. */
const DUTY_BEFORE_NAME = new RegExp(
  `^[^"“«]{0,200}(?<!\\p{L})(?:${LEAD}|${COORDINATE}|${FOCAL}|${IN_CHARGE}|${RESPONSIBLE})[ ,][^"“«]{0,160}["“«]`,
  "u",
);
/** "Chủ trì nâng cao chỉ số Tính minh bạch, …": a duty, whose work follows. */
const STATES_DUTY = new RegExp(`^(?:${LEAD}|${COORDINATE}|${FOCAL}|${IN_CHARGE}|${RESPONSIBLE})[ ,]`, "u");
const isSentence = (name: string) => {
  const folded = fold(name);
  return (
    STATES_DUTY.test(folded) || SETS_GOAL.test(folded) || DUTY_BEFORE_NAME.test(folded) || MENTIONS.test(name)
  );
};

/** A name of the catalogue at `start`. `hasWord`: a word such as "chỉ số" precedes it. */
function readName(
  line: TextLine,
  start: number,
  hasWord: boolean,
  context: RuleContext,
): NamedSubIndex | null {
  const { name, quoted } = runIn(line, start, context) ?? nameAt(line, start, context);
  if (!name.trim() || (!hasWord && !quoted && name.length > LONGEST_BARE_NAME)) return null;
  if (!quoted && namesBody(name)) return null;
  const isPlain = !hasWord && !quoted;
  if (isPlain && context.indexIds.length === 0) return null;
  if (isPlain && isSentence(name)) return null;
  // Without a known index every name of the catalogue may be meant, so a word such as "lĩnh vực" is not enough.
  const within = isPlain || (!quoted && context.indexIds.length === 0) ? PLAIN_DISTANCE : undefined;
  const match = context.catalogue.matchSubIndex(name, indexIdsAt(line, context), context.year, within);
  if (!match) return null;
  const confidence = Math.max(0.5, 0.97 - match.distance);
  const place = placeOf(line, start, name, context);
  const { start: nameStart, end } = place.span;
  const isRestored = line.source.changes.some((change) => change.start < end && change.end > nameStart);
  const printed = isRestored ? nearestSpelling(place.name, match.subIndex) : place.name;
  return { id: match.subIndex.id, index: match.index.id, ...place, rule: RULE, name: printed, confidence };
}

/** "Phòng Hạ tầng kỹ thuật:" is the heading of a unit, although the sub-index "Hạ tầng kỹ thuật" is in its name. */
const namesBody = (name: string): boolean =>
  BODY.test(fold(name)) && isCapitalAt(name, name.indexOf(" ") + 1);
const BODY = new RegExp(`^(?!${LIKE_BODY_WORDS})(?:${BODY_WORDS}) `, "u");

/** The catalogue's spelling that is nearest to a restored name or to its end. */
function nearestSpelling(name: string, { name: full, shortName, aliases }: SubIndexEntry): string {
  const printed = fold(name);
  const spellings = [full, shortName, ...aliases].map((spelling) => {
    const folded = fold(spelling);
    const away = Math.min(distance(folded, printed), distance(folded, printed.slice(-folded.length)));
    return { spelling, away: away / folded.length };
  });
  const [nearest] = spellings.sort((a, b) => a.away - b.away || b.spelling.length - a.spelling.length);
  return nearest && nearest.away < 0.5 ? nearest.spelling : name;
}

/**
 * "Chỉ số thành phần 3: …", "Chỉ số Hạ tầng số – Sở Nội vụ" with a name that the catalogue does not know: kept as printed. Without
 * a number, quotes or units only where the catalogue has no parts of the index ("Chỉ số Vai trò người đứng đầu" in a plan on DDCI).
 */
function unknownName(
  line: TextLine,
  start: number,
  numbered: boolean,
  context: RuleContext,
): NamedSubIndex | null {
  const { name, quoted } = nameAt(line, start, context);
  if (!name.trim() || context.catalogue.findIndices(name).length > 0) return null;
  const isMarked = quoted || numbered || isUnitAfterDash(line, start + name.length, context);
  if (!isMarked && !(hasOwnParts(context) && isShortName(name))) return null;
  const place = placeOf(line, start, name, context);
  return { id: null, index: indexIdsAt(line, context)[0] ?? null, ...place, rule: RULE, confidence: 0.7 };
}

const LONGEST_OWN_NAME = 80;
const isShortName = (name: string, isAfterLead = false) =>
  (isAfterLead || isCapitalAt(name, 0)) &&
  name.length <= LONGEST_OWN_NAME &&
  !OF_ALL_PARTS.test(fold(name)) &&
  !isSentence(name);
/** "CÁC CHỈ SỐ THÀNH PHẦN | CẦN CẢI THIỆN": words about all parts, and not the name of one. */
const OF_ALL_PARTS = /^(?:cần|phải|còn|có|bị|được|chưa|trọng tâm|ưu tiên|do|của|thuộc|năm) /u;

/** Headings of other parts of a plan. */
const NO_PART =
  /^(?:mục (?:tiêu|đích)|nhiệm vụ|giải pháp|yêu cầu|chỉ tiêu|kết quả|tồn tại|hạn chế|nguyên nhân|đánh giá|tổ chức|phân công|trách nhiệm|thời gian|tiến độ|kinh phí|đối với|về|nội dung|công tác|nhóm)(?= |$)/u;

/**
 * The name of a part below a heading that lists the parts of such an index: "1. Vai trò người đứng đầu". `mayBeVerb`: other headings
 * show that it is a part, so it may begin like a task ("Hỗ trợ doanh nghiệp") and follow a preposition ("Về tính minh bạch").
 */
export function ownPartName(
  line: TextLine,
  from: number,
  context: RuleContext,
  mayBeVerb = false,
): NamedSubIndex | null {
  const lead = mayBeVerb ? (ABOUT.exec(line.folded.slice(from))?.[0].length ?? 0) : 0;
  const at = from + lead;
  const { name, quoted } = nameAt(line, at, context);
  // "Hỗ trợ doanh nghiệp: 8,0 điểm": only a part has a score after its name.
  const isNoun = mayBeVerb || !taskVerbAt(fold(name), 0) || hasScore(line, at, name);
  const isPart = quoted || (isShortName(name, lead > 0) && isNoun && !NO_PART.test(fold(name)));
  return isPart && name.trim() ? unknownName(line, at, true, context) : null;
}

const ABOUT = /^(?:về|đối với) /u;

const hasScore = (line: TextLine, from: number, name: string): boolean =>
  SCORE_AFTER_NAME.test(line.folded.slice(from + line.text.slice(from).indexOf(name) + name.length));
const SCORE_AFTER_NAME = new RegExp(
  `^ ?: ?(?:(?:${GOAL}|đạt|từ|trên|ít nhất|tối thiểu|≥|>) ?){0,3}\\d{1,3}(?:[.,]\\d{1,4})? điểm`,
  "u",
);
