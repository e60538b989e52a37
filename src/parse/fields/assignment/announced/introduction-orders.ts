import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { plainSection, type Section } from "../../../structure/outline/section.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { sentencesOf } from "../../../text/sentences.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { statesWorkBeforeItems } from "../lead-ins/announcing-sentence.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { bearersAt } from "../subjects/bearers-at.ts";

const MARK =
  /^|[,.;:] (?=\S)|(?<=trong đó) (?=\S)| (?=(?:trân trọng |kính )?(?:đề nghị|yêu cầu) (?:các|quý|thủ trưởng|ubnd|ủy ban|sở) )/gu;
/** "…, C07 | đề nghị các đơn vị góp ý": an author that is not known; not "… Công văn số 5 của Sở Y tế | đề nghị các xã báo cáo". */
const AUTHOR = regex`^\p{Lu}[^.;:]{1,80}$`;
const TELLS =
  /(?:^| )(?:đã|được|vừa|công văn|văn bản|thông báo|quyết định|kế hoạch|tờ trình|phiếu|của|theo|tại|về) /u;
const MOST_MARKS = 80;
/** Most lines of the introduction give no order, and this test is cheap. */
const MAY_ORDER = /đề nghị|yêu cầu|giao|phân công|chỉ đạo|phân cấp|ủy quyền/u;

/** An order in the introduction: "Thực hiện Công văn số …, | Sở Y tế yêu cầu các đơn vị gửi danh sách". */
interface IntroductionOrder {
  readonly line: TextLine;
  /** Where the words of the order begin. The words before it are about the cited document, with its dates. */
  readonly at: number;
  /** Whether it says what the units do. A line that ends with a colon only announces items, unless it states work before. */
  readonly isDuty: boolean;
}

/** The orders that the author of a document gives in the lines before its first section. */
export const introductionOrders = (lines: readonly TextLine[], context: RuleContext): IntroductionOrder[] =>
  lines.flatMap((line) => (line.source.kind === "row" ? [] : ordersIn(line, context)));

function ordersIn(line: TextLine, context: RuleContext): IntroductionOrder[] {
  if (!MAY_ORDER.test(line.folded)) return [];
  const marks = allMatches(MARK, line.folded).slice(0, MOST_MARKS);
  return marks.flatMap(({ index, 0: mark }) => {
    const at = index + mark.length;
    if (isCited(line.folded, at) || (mark === " " && !followsAuthor(line, at))) return [];
    const start = startOfUnits(line, at, context);
    if (start === at) return [];
    const bearers = bearersAt(line, at, context);
    const isDuty =
      bearers !== null && (!endsWithColon(line.text) || statesWorkBeforeItems(line, bearers.end));
    return bearers || readUnitList(line, start, context) ? [{ line, at, isDuty }] : [];
  });
}

function followsAuthor({ text, folded }: TextLine, at: number): boolean {
  const from = Math.max(folded.lastIndexOf(", ", at), folded.lastIndexOf(". ", at)) + 2;
  if (from < 2 || ENDS_CITED.test(folded.slice(0, from))) return false;
  const words = folded.slice(from, at).replace(ISSUES_THIS, "");
  return AUTHOR.test(text.slice(from, at).trim()) && !TELLS.test(words);
}
/** "UBND tỉnh | ban hành Kế hoạch này và | yêu cầu các sở …" */
const ISSUES_THIS =
  / ban hành (?:kế hoạch|chương trình|chỉ thị|quyết định)(?: này)?(?: với[^,;]{0,40})?(?=,? và )/u;

/** "Thủ tướng ban hành Công điện số …, trong đó | giao Bộ A …; | yêu cầu các tỉnh …": orders of the cited document, up to the end of the sentence. */
function isCited(folded: string, at: number): boolean {
  const sentence = folded.slice(folded.lastIndexOf(". ", at - 1) + 1, at);
  return ENDS_CITED.test(sentence) || (sentence.endsWith("; ") && CITES_ORDER.test(sentence));
}
const ENDS_CITED = /(?:^|[ (])trong đó,? $/u;
const CITES_ORDER = new RegExp(`[ (]trong đó,? (?:${ORDER}) `, "u");

/** The words of each line from its first order on: a cited document sets the dates before them. */
export const orderedWords = (orders: readonly IntroductionOrder[]): Section[] =>
  orders.filter(({ line }, i) => orders[i - 1]?.line !== line).map(({ line, at }) => plainSection(line, at));

/** Each line from the sentence on that gives units a duty. */
export const orderedTasks = (orders: readonly IntroductionOrder[]): Section[] => {
  const duties = orders.filter(({ isDuty }) => isDuty);
  return duties
    .filter(({ line }, i) => duties[i - 1]?.line !== line)
    .map(({ line, at }) => plainSection(line, sentenceStart(line, at)));
};

function sentenceStart(line: TextLine, at: number): number {
  const start = sentencesOf(line).findLast((sentence) => sentence.start <= at)?.start ?? 0;
  return line.text[start] === " " ? start + 1 : start;
}
