import { BARE_NUMBER, NUMBER_LINE } from "../../../language/document-number.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import type { Box } from "../../../model/extraction.ts";
import { pushAll } from "../../../model/lists.ts";
import type { TextLine } from "../../text/text-line.ts";
import { BASIS } from "../lines/line-kinds.ts";
import { subjectLine } from "../lines/subject-column.ts";
import {
  ADDRESSED_LINE,
  HEAD_REACH,
  isCitedNumber,
  isOfHead,
  SUBJECT,
  startsSection,
} from "../lines/zone-lines.ts";
import { isPostLine } from "../sign-off/sign-off-zone.ts";

/** The zones of a letter: the subject under the number, then "Kính gửi". Without both, the head ends after its last known line. */
export function cutLetter(lines: readonly TextLine[]) {
  const reach = lines.slice(0, HEAD_REACH);
  const addressed = reach.findIndex((line) => ADDRESSED_LINE.test(line.folded));
  const announced = reach.findIndex((line) => SUBJECT.test(line.folded));
  const subject = announced >= 0 ? announced : bareSubject(reach.slice(0, Math.max(0, addressed)));
  if (addressed < 0 && subject < 0) {
    const headEnd = lastHeadLine(reach) + 1;
    const title = headEnd > 0 ? bareTitle(lines.slice(headEnd, headEnd + LONGEST_TITLE)) : [];
    const rest = lines.slice(headEnd + title.length);
    return { head: lines.slice(0, headEnd), typeLine: null, title, rest };
  }
  const end = addressed >= 0 ? addressed : subjectEnd(lines, subject);
  const known = reach.slice(0, Math.max(end, subject + 1));
  const { title, beside } = subjectLines(known, subject);
  if (addressed >= 0 && subject >= 0) pushAll(title, rowsBesideHead(reach.slice(0, addressed), title));
  const taken = new Set(title.map((line) => line.index));
  // The addressees may be in a narrow left column; then the national title and the date follow them.
  const below = lines.slice(end, end + ADDRESSEES).filter(isOfHead);
  const head = [...[...lines.slice(0, end), ...below].filter((line) => !taken.has(line.index)), ...beside];
  for (const line of below) taken.add(line.index);
  return { head, typeLine: null, title, rest: lines.slice(end).filter((line) => !taken.has(line.index)) };
}

/** The lines of a subject, and the parts of the right column that the text layer joined to them. */
function subjectLines(head: readonly TextLine[], subject: number) {
  const title: TextLine[] = [];
  const beside: TextLine[] = [];
  for (let i = subject; i >= 0 && i < head.length; i++) {
    const line = subjectLine(head[i]!, head);
    const isEnd = title.length >= LONGEST_SUBJECT || (i > subject && endsSubject(line.own, title));
    if (isEnd || line.own.text.trim() === "") break;
    title.push(line.own);
    if (line.beside) beside.push(line.beside);
  }
  return { title, beside };
}

const endsSubject = (line: TextLine, title: readonly TextLine[]): boolean =>
  !isCitedNumber(line, title.at(-1)) &&
  (isOfHead(line) ||
    (isCapitals(line.text) && !isCapitals(title[0]!.text) && !ABBREVIATION.test(line.text)) ||
    /^số ?:|ngày[ \d.…]{0,12}tháng|cộng hòa|độc lập/u.test(line.folded));

/**
 * The rest of a subject, where the national title and the date of the other column were read between its lines: lines below
 * these, in the column of the subject, up to the addressees.
 */
function rowsBesideHead(head: readonly TextLine[], title: readonly TextLine[]): TextLine[] {
  const last = title.at(-1);
  if (!last) return [];
  const column = boxOf(last);
  const between = head.findIndex(({ index }) => index === last.index) + 1;
  const below = head.findLastIndex((line, i) => i >= between && isOfHead(line)) + 1;
  if (below <= between) return [];
  const rows = head.slice(below, below + LONGEST_SUBJECT);
  // Text without boxes: what is not in capitals between the date and the addressees.
  if (!column) return head.slice(between, below).every(isRightOrRule) ? rows.filter(isSmall) : [];
  if (!head.slice(between, below).every((line) => isBeside(boxOf(line), column))) return [];
  const rest: TextLine[] = [];
  let bottom = column[3];
  for (const line of rows) {
    const box = boxOf(line);
    const height = column[3] - column[1];
    const isNext = box && box[1] >= bottom - height / 2 && box[1] - bottom < height;
    if (!isNext || isBeside(box, column) || isCapitals(line.text)) break;
    rest.push(line);
    bottom = box[3];
  }
  return rest;
}

const isRightOrRule = (line: TextLine) => isOfHead(line) || isDrawnRule(line.text, 1);
/** True for words that are neither in capitals, nor a date, nor an item; a sentence of the text ends in a point. */
const isSmall = ({ text, folded, source }: TextLine) =>
  source.kind !== "row" &&
  !/, ?(?:ngày|tháng)(?= |$)/u.test(folded) &&
  !isCapitals(text) &&
  regex`^[\p{L}\d]`.test(text) &&
  !/[.:;]$/u.test(text);

const boxOf = ({ source }: TextLine) => source.boxes.at(-1)?.bbox ?? null;
/** True for a box right of a column. */
const isBeside = (box: Box | null, column: Box) => box !== null && box[0] >= (column[0] + column[2] * 2) / 3;

/** The end of a subject without "Kính gửi" below it, which a scan lost: lines that go on in small letters belong to it. */
function subjectEnd(lines: readonly TextLine[], subject: number): number {
  let end = subject + 1;
  while (end < subject + LONGEST_SUBJECT && SMALL.test(lines[end]?.text ?? "")) end++;
  return end;
}
/** Lines of a subject in the narrow column of a letter. */
const LONGEST_SUBJECT = 9;
const SMALL = regex`^\p{Ll}`;

/** "V/v cải thiện Chỉ số" + "PAR INDEX": an abbreviation on the next line. Stamps ("HỎA TỐC", "MẬT") have marks. */
const ABBREVIATION = /^\(?[A-Z]{3,6}(?: [A-Z]{3,6})?(?: năm \d{4})?\)?$/u;

/** A subject right below the number without "V/v": "Về kết quả Đại hội …". */
const bareSubject = (head: readonly TextLine[]) =>
  head.findIndex(
    (line, i) => i > 0 && regex`^về \p{L}`.test(line.folded) && NUMBER_LINE.test(head[i - 1]!.text),
  );

/** Most lines of addressees in a letter. */
const ADDRESSEES = 30;
const LONGEST_TITLE = 8;

/** The title of a web copy without a type line: the summary in capitals between the head and the bases. */
function bareTitle(lines: readonly TextLine[]): TextLine[] {
  const ends = (line: TextLine) =>
    line.source.kind === "row" ||
    !isCapitals(line.text) ||
    startsSection(line) ||
    isPostLine(line) ||
    isOfHead(line);
  const end = lines.findIndex(ends);
  const title = lines.slice(0, end < 0 ? lines.length : end);
  return title.length > 0 && title.map((line) => line.text).join(" ").length > 20 ? title : [];
}

function lastHeadLine(lines: readonly TextLine[]): number {
  return lines.findLastIndex(
    (line, i) =>
      i < 12 &&
      !(BASIS.test(line.folded) && line.text.length > 60) &&
      // "- Nghị quyết số 57-NQ/TW ngày …" is a basis.
      !/^[-+*•] /u.test(line.text) &&
      (NUMBER_LINE.test(line.text) ||
        BARE_NUMBER.test(line.text) ||
        /ngày.{0,14}tháng.{0,14}năm|độc lập ?-/u.test(line.folded)) &&
      line.text.length < 140,
  );
}
