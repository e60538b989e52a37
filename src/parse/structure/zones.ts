import type { Catalogue } from "../../catalogue/catalogue.ts";
import { BARE_NUMBER, NUMBER_LINE } from "../../language/document-number.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { parseLabel } from "../../language/labels.ts";
import type { TextLine } from "../text/text-line.ts";
import { ANNEX_OF, BASIS } from "./line-kinds.ts";
import { findSignOff, isPostLine, signOffEnd } from "./sign-off-zone.ts";
import { brokenType, documentType, leadingType, typeOf } from "./type-line.ts";

/** The parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I, II), as runs of its lines. */
export interface Zones {
  /** Issuer, number, place and date: the lines above the type line or the letter's subject. */
  readonly head: readonly TextLine[];
  /** The line with the document type ("KẾ HOẠCH"); null in letters and in web copies that lost it. */
  readonly typeLine: TextLine | null;
  /** The summary (trích yếu); for a letter its "V/v …". */
  readonly title: readonly TextLine[];
  /** Bases and introduction: up to the first section. */
  readonly bases: readonly TextLine[];
  /** Sections, without sign-off. */
  readonly body: readonly TextLine[];
  readonly signOff: readonly TextLine[];
  readonly footnotes: readonly TextLine[];
  /** The lines after the sign-off, without footnotes. */
  readonly appendices: readonly TextLine[];
}

const HEAD_REACH = 60;
const SUBJECT = /^["'“”]?(?:v\/v|về việc|trích yếu)[ :]/u;
const ADDRESSED = /^kính gửi/u;
const NOTE = /^\[\d{1,3}\] ?\p{L}/u;

/** Cuts one document into zones. Every line is in exactly one zone; the type line is in none of the lists. */
export function cutZones(lines: readonly TextLine[], catalogue: Catalogue): Zones {
  const notes = noteLines(lines);
  const flow = lines.filter((line) => !notes.has(line.index));
  const signStart = findSignOff(flow);
  const signEnd = signStart < 0 ? flow.length : signOffEnd(flow, signStart);
  const beforeSign = signStart < 0 ? flow : flow.slice(0, signStart);
  const afterSign = flow.slice(signEnd);
  const typeAt = findTypeLine(beforeSign, catalogue);
  const { head, typeLine, title, rest } =
    cutAnnex(beforeSign) ?? (typeAt >= 0 ? cutAtType(beforeSign, typeAt, catalogue) : cutLetter(beforeSign));
  // A plan as the annex of a decision: the sections are in the annex.
  const annexAt = afterSign.findIndex(
    (line, i) => isCapitals(line.text) && namesAnnex(line, typeLine, catalogue) && isAnnex(afterSign, i),
  );
  const main = annexAt >= 0 ? [...rest, ...afterSign.slice(annexAt)] : rest;
  const firstSection = main.findIndex(startsSection);
  const basesEnd = firstSection < 0 ? basesWithoutSections(main) : firstSection;
  return {
    head,
    typeLine,
    title,
    bases: main.slice(0, basesEnd),
    body: main.slice(basesEnd),
    signOff: signStart < 0 ? [] : flow.slice(signStart, signEnd),
    footnotes: lines.filter((line) => notes.has(line.index)),
    appendices: annexAt >= 0 ? afterSign.slice(0, annexAt) : afterSign,
  };
}

/** The number of bases in a letter or short plan without sections: its text begins after them. */
function basesWithoutSections(lines: readonly TextLine[]): number {
  const first = lines.findIndex((line, i) => i > 0 && !BASIS.test(line.folded) && !/^[-+] /u.test(line.text));
  return first < 0 ? lines.length : first;
}

function noteLines(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>();
  for (const line of lines) if (line.source.kind === "footnote") found.add(line.index);
  // "[1] …": notes at the end of the text or of a page.
  for (const line of lines) if (NOTE.test(line.text)) found.add(line.index);
  return found;
}

function findTypeLine(lines: readonly TextLine[], catalogue: Catalogue): number {
  const reach = lines.slice(0, HEAD_REACH);
  const firstSection = reach.findIndex((line) => startsSection(line));
  const stop = firstSection < 0 ? reach.length : firstSection;
  const named = reach
    .slice(0, stop)
    .map(
      (line, i) => typeOf(line, catalogue) ?? (brokenType(line, reach[i + 1], catalogue) ? "capitals" : null),
    );
  const capitals = named.findIndex((kind) => kind === "capitals");
  if (capitals >= 0) return capitals;
  const addressed = reach.findIndex((line) => ADDRESSED.test(line.folded));
  const any = named.findIndex((kind) => kind === "small");
  return any >= 0 && (addressed < 0 || any < addressed) && any < 15 ? any : -1;
}

function cutAtType(lines: readonly TextLine[], at: number, catalogue: Catalogue) {
  const own = typeOf(lines[at]!, catalogue) !== null;
  const typeLine = (own ? null : brokenType(lines[at]!, lines[at + 1], catalogue)) ?? lines[at]!;
  const head = lines.slice(0, at);
  const leads = !documentType(typeLine.text, catalogue) && leadingType(typeLine.text, catalogue) > 0;
  const title: TextLine[] = leads ? [typeLine] : [];
  let next = at + (own ? 1 : 2);
  while (next < lines.length && next <= at + 8) {
    const line = lines[next]!;
    // A number stamped next to the title, and boxes that float over it, belong to the head.
    if (isOfHead(line)) head.push(line);
    else if (continuesTitle(title, line) && !isDecider(title, line, catalogue)) title.push(line);
    else break;
    next += 1;
  }
  return { head, typeLine, title, rest: lines.slice(next) };
}

const BOX = /^(?:hỏa tốc|thượng khẩn|khẩn|mật|tối mật|dự thảo|sao y|dự thảo lần \d)[ .:!*]*$/u;

const isOfHead = ({ text, folded }: TextLine) =>
  text.length < 60 &&
  (BARE_NUMBER.test(text) ||
    BOX.test(folded) ||
    (/^số ?:/u.test(folded) && NUMBER_LINE.test(text)) ||
    /^(?:cộng hòa xã hội|độc lập ?- ?tự do)|, ngày [\d .…]{0,10}tháng/u.test(folded));

/** "GIÁM ĐỐC SỞ XÂY DỰNG", "ỦY BAN NHÂN DÂN TỈNH …" above the bases of a decision: who decides. It does not belong to the title. */
function isDecider(title: readonly TextLine[], line: TextLine, catalogue: Catalogue): boolean {
  const previous = title.at(-1);
  if (!previous || !isCapitals(line.text) || line.text.length > 90) return false;
  if (/(?<!\p{L})(?:của|tại|giữa|do|và|cho|với|trên địa bàn)$|,$/u.test(previous.folded)) return false;
  return (
    isPostLine(line) ||
    /^(?:bộ trưởng|thủ tướng|hội đồng nhân dân)(?: |$)/u.test(line.folded) ||
    catalogue.matchUnit(line.text)?.id != null
  );
}

const RULE_LINE = /^[-–—_=*. ]{3,}$/u;

function continuesTitle(title: readonly TextLine[], line: TextLine): boolean {
  const previous = title.at(-1);
  if (line.source.kind === "row" || RULE_LINE.test(line.text) || ANNEX_OF.test(line.folded)) return false;
  if (startsSection(line) || ADDRESSED.test(line.folded)) return false;
  if (!previous) return line.text.length < 600;
  if (/[.:;]$/.test(previous.text) || /^-/.test(line.text)) return false;
  if (BASIS.test(line.folded) && /^\p{Lu}/u.test(line.text) && !isCapitals(line.text)) return false;
  if (isCapitals(previous.text) !== isCapitals(line.text) && previous.text.length > 12) return false;
  if (previous.source.bold !== undefined && previous.source.bold !== line.source.bold) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return line.text.length < 160 && !/[.:;]$/.test(line.text);
}

const ANNEX_LABEL =
  /^(?:phụ lục|phụ biểu|biểu)(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}|[a-d]))?(?:[.:]|$| [-–](?= ))/u;

/** A file with only an annex: "PHỤ LỤC I", then its name, then "(Kèm theo Kế hoạch số …)". */
function cutAnnex(lines: readonly TextLine[]) {
  const [first] = lines;
  const label = first && ANNEX_LABEL.exec(first.folded)?.[0];
  const of = lines.slice(0, 10).findIndex((line) => ANNEX_OF.test(line.folded));
  if (!first || !label || of < 0) return null;
  const named = first.text.slice(label.length).trim();
  const name = named ? [first.reworded(named, first.folded.slice(-named.length))] : [];
  return { head: [], typeLine: null, title: [...name, ...lines.slice(1, of)], rest: lines.slice(of) };
}

/** A letter: the subject under the number, then "Kính gửi". Without either, the head ends with its last typical line. */
function cutLetter(lines: readonly TextLine[]) {
  const reach = lines.slice(0, HEAD_REACH);
  const addressed = reach.findIndex((line) => ADDRESSED.test(line.folded));
  const announced = reach.findIndex((line) => SUBJECT.test(line.folded));
  const subject = announced >= 0 ? announced : bareSubject(reach.slice(0, Math.max(0, addressed)));
  if (addressed < 0 && subject < 0) {
    const headEnd = lastHeadLine(reach) + 1;
    const title = headEnd > 0 ? bareTitle(lines.slice(headEnd, headEnd + LONGEST_TITLE)) : [];
    const rest = lines.slice(headEnd + title.length);
    return { head: lines.slice(0, headEnd), typeLine: null, title, rest };
  }
  const end = addressed >= 0 ? addressed : subject + 1;
  const title: TextLine[] = [];
  for (let i = subject; i >= 0 && i < Math.max(end, subject + 1); i++) {
    const line = lines[i]!;
    if (
      i > subject &&
      (title.length > 4 ||
        isOfHead(line) ||
        (isCapitals(line.text) && !isCapitals(title[0]!.text)) ||
        /^số ?:|ngày[ \d.…]{0,12}tháng|cộng hòa|độc lập/u.test(line.folded))
    )
      break;
    title.push(line);
  }
  const taken = new Set(title.map((line) => line.index));
  // The addressees may be in a narrow left column; then the national title and the date follow them.
  const below = lines.slice(end, end + ADDRESSEES).filter(isOfHead);
  const head = [...lines.slice(0, end), ...below].filter((line) => !taken.has(line.index));
  for (const line of below) taken.add(line.index);
  return { head, typeLine: null, title, rest: lines.slice(end).filter((line) => !taken.has(line.index)) };
}

/** "Về kết quả Đại hội …" right below the number, without "V/v". */
const bareSubject = (head: readonly TextLine[]) =>
  head.findIndex((line, i) => i > 0 && /^về \p{L}/u.test(line.folded) && NUMBER_LINE.test(head[i - 1]!.text));

/** Most lines of addressees in a letter. */
const ADDRESSEES = 30;
const LONGEST_TITLE = 8;

/** A web copy may lose the type line; then the title is the summary in capitals between head and bases. */
function bareTitle(lines: readonly TextLine[]): TextLine[] {
  const ends = (line: TextLine) =>
    line.source.kind === "row" || !isCapitals(line.text) || startsSection(line) || isPostLine(line);
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

/** True for a line that begins the outline: a part, a Roman number, a capital letter, "1." or "Điều 1". */
export function startsSection(line: TextLine): boolean {
  // "V/v" is not the Roman number 5.
  if (SUBJECT.test(line.folded)) return false;
  const label = parseLabel(line.text);
  if (!label || line.source.kind === "row") return false;
  return (
    ["part", "roman", "upper-letter", "article"].includes(label.kind) ||
    (label.kind === "arabic" && label.ordinal === 1)
  );
}

/** True for a type line. In the annex of a decision or resolution the type may begin the summary. */
function namesAnnex(line: TextLine, own: TextLine | null, catalogue: Catalogue): boolean {
  if (documentType(line.text, catalogue)) return true;
  const promulgates = own !== null && /^(?:quyết định|nghị quyết)$/u.test(own.folded);
  return promulgates && leadingType(line.text, catalogue) > 0;
}

const isAnnex = (lines: readonly TextLine[], at: number) =>
  lines.slice(at, at + 6).some((line) => ANNEX_OF.test(line.folded));
