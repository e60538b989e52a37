import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { clauseParts } from "./clause-parts.ts";
import { ONLY_CODES, subIndicesOfCodes } from "./criterion-codes.ts";
import {
  BEFORE_NUMBER,
  keyOf,
  type NamedSubIndex,
  SUB_INDEX_NUMBER,
  SUB_INDEX_WORDS,
} from "./named-sub-index.ts";

export const IN_TASK_RULE = "sub-index/named-in-tasks";

/** What is done for a sub-index. */
export const IMPROVE =
  "(?:nâng cao|nâng điểm|nâng|cải thiện|giảm thiểu|cắt giảm|giảm bớt|giảm|tăng cường|tăng điểm|tăng|bảo đảm|đảm bảo|thúc đẩy|phát huy|đẩy mạnh)";
const WORK = `(?: ${IMPROVE}(?:(?:,| và|,? và) ${IMPROVE})?)?(?: (?:điểm số|điểm|thứ hạng|kết quả|chất lượng)(?: của)?)?`;
const CODE = `(?:${BEFORE_NUMBER}${SUB_INDEX_NUMBER})?(?: ?[:–-])?`;
const WORD = `(?: ${SUB_INDEX_WORDS}${CODE})?`;
/** "góp phần cải thiện chỉ số", "góp phần vào lĩnh vực": work for a sub-index, before its name. */
const CONTRIBUTES = regex`(?<!\p{L})góp phần(?: (?:vào|cho|trong|trực tiếp|tích cực|tiếp tục|từng bước)){0,2}(?: việc)?${WORK}${WORD} ["“«]?$`;
const IN_ORDER_TO = "(?<!\\p{L})(?:nhằm|để|qua đó|từ đó|hướng tới|phục vụ)(?: việc)?";
/** "nhằm nâng cao chỉ số", "phục vụ chỉ số": with a word for a sub-index, because any work has a purpose. */
const PURPOSE = regex`${IN_ORDER_TO}${WORK} ${SUB_INDEX_WORDS}${CODE} ["“«]?$`;
/** "để giảm": without such a word only for the enterprises that an index asks. */
const BARE_PURPOSE = regex`${IN_ORDER_TO} ${IMPROVE} ["“«]?$`;
const FOR_ENTERPRISES =
  /^["”»]? (?:của|cho|đối với) (?:[^.;:,]{0,20} )?(?:doanh nghiệp|nhà đầu tư|hộ kinh doanh)/u;
/** "phối hợp với Sở A nâng cao": help for the unit that leads the sub-index. */
const HELPS = regex`(?<!\p{L})phối hợp(?: với)? [^.;:,]{2,80} ${IMPROVE}${WORD} ["“«]?$`;
/** Words after "của", "cho" or "đối với" that leave the sub-index the same: "chi phí thời gian | cho người dân, doanh nghiệp". */
export const WHOSE =
  "(?:tỉnh|thành phố|các|người|dân|doanh nghiệp|tổ chức|cá nhân|công dân|hộ kinh doanh|nhà đầu tư|nộp thuế|phường|xã|đặc khu|nhà nước)";
/** Nothing more, or for whom: "tính minh bạch trong đấu thầu" is about something else. */
const ENDS = regex`^["”»]?(?: (?:của|cho|đối với|trên địa bàn)(?:(?:,| và)? ${WHOSE}){1,6})?(?: năm \d{4})?(?:[.;:,)]| [-–(]|\s*$)`;

/** Limit on the words before a name that say what is done for it, in characters. */
const LONGEST_LEAD = 160;

/**
 * The sub-indices that the words of a task between two offsets say it is for: in brackets ("… cho nhà đầu tư (tiếp cận đất đai)"), as
 * what it contributes to ("…, góp phần giảm chi phí thời gian cho doanh nghiệp"), or as what it helps another unit with. Each once.
 */
export function subIndicesOfWork(
  line: TextLine,
  { from, to }: Readonly<Record<"from" | "to", number>>,
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): NamedSubIndex[] {
  if (context.indexIds.length === 0 || !SIGN.test(line.folded.slice(from, to))) return [];
  const source = { rule: IN_TASK_RULE, numbered };
  const inWords = clauseParts(line, from, to, source, context).flatMap((part) =>
    part.kind === "name" && isPurpose(line, from, part.named) ? [part.named] : [],
  );
  const found = new Map<string, NamedSubIndex>();
  for (const named of [...inWords, ...namesInBrackets(line, from, to, context)])
    if (named.id !== null && !found.has(keyOf(named))) found.set(keyOf(named), named);
  return [...found.values()];
}
const SIGN = regex`\(|(?<!\p{L})(?:góp phần|nhằm|để|qua đó|từ đó|hướng tới|phục vụ|phối hợp)(?!\p{L})`;

function isPurpose(line: TextLine, from: number, { span, restStart }: NamedSubIndex): boolean {
  const after = line.folded.slice(restStart);
  if (!ENDS.test(after)) return false;
  const before = line.folded.slice(Math.max(from, span.start - LONGEST_LEAD), span.start);
  const patterns = [CONTRIBUTES, PURPOSE, HELPS, ...(FOR_ENTERPRISES.test(after) ? [BARE_PURPOSE] : [])];
  return patterns.some((pattern) => pattern.test(before));
}

const BRACKET = /\((?<words>[^()]{6,120})\)/gu;
const BRACKET_LEAD = regex`^(?: (?:góp phần|thuộc|phục vụ|nhằm|để|liên quan(?: đến)?)(?: (?:vào|việc))?)?${WORK}${WORD} ?["“«]?`;
const BRACKET_END = regex`["”»]?(?: (?:của|cho|đối với|trên địa bàn)(?:(?:,| và)? ${WHOSE}){1,6})?[\s.,;]{0,8}$`;
/** Distance of a name in brackets, which has no word such as "chỉ số" before it. */
const PLAIN_DISTANCE = 0.12;

/** The sub-indices of brackets that only name one. */
function namesInBrackets(line: TextLine, from: number, to: number, context: RuleContext): NamedSubIndex[] {
  return allMatches(BRACKET, line.folded.slice(from, to)).flatMap(({ index, groups }): NamedSubIndex[] => {
    const start = from + index + 1;
    const end = start + groups!.words!.length;
    const lead = BRACKET_LEAD.exec(` ${groups!.words!}`)?.[0].length ?? 0;
    const at = start + Math.max(0, lead - 1);
    const short = start + groups!.words!.search(BRACKET_END);
    // "(hỗ trợ doanh nghiệp)" is work rather than a name.
    if (lead <= 1 && taskVerbAt(line.folded.slice(at, end), 0)) return [];
    const [indexId] = indexIdsAt(line, context);
    if (indexId !== undefined && ONLY_CODES.test(groups!.words!))
      return subIndicesOfCodes(line, { from: start, to: end }, indexId, context);
    const named = [start, at].flatMap((begin) =>
      [end, short].flatMap((stop) => nameBetween(line, begin, stop, context) ?? []),
    );
    return named.slice(0, 1);
  });
}

function nameBetween(line: TextLine, start: number, end: number, context: RuleContext): NamedSubIndex | null {
  const { catalogue, year } = context;
  const name = line.text.slice(start, end).trim();
  const match =
    name.length < 6 ? null : catalogue.matchSubIndex(name, indexIdsAt(line, context), year, PLAIN_DISTANCE);
  return (
    match && {
      id: match.subIndex.id,
      index: match.index.id,
      name,
      span: spanIn(line, start, end),
      restStart: end,
      rule: IN_TASK_RULE,
      confidence: 0.8,
    }
  );
}
