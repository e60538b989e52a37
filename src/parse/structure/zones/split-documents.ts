import type { Catalogue, UnitMatch } from "../../../catalogue/catalogue.ts";
import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../../language/document-number.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { isFamilyName } from "../../../language/family-names.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import type { PartialDate } from "../../../model/date.ts";
import { ADDRESSED, APPENDIX_LABEL, FILED, FORM, NATION, SUBJECT_LABEL } from "../../lexicon/headings.ts";
import { Occurrences } from "../../text/occurrences.ts";
import type { Reader } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { typeOf } from "../lines/type-line.ts";
import { isPostLine, RECIPIENTS_HEADING } from "../sign-off/sign-off-zone.ts";

const NATIONAL_TITLE = new RegExp(`(?:${NATION}|đảng cộng sản) việt nam`, "u");
const KIND = new RegExp(`^(?:${SUBJECT_LABEL}|${ADDRESSED})[ :]`, "u");
/** Words in the head of an annex or of a form, which belongs to the document above. */
const PART = new RegExp(
  `kèm theo|^(?:\\(? ?)?(?:${APPENDIX_LABEL}|${FORM})(?: |:|$)|tên (?:cơ quan|đơn vị)`,
  "u",
);
const LONGEST_HEAD_LINE = 110;
/** Lines of the left column above the national title. */
const ABOVE = 8;
/** Lines below the national title that may contain number, date and type. */
const BELOW = 14;

/** Readers of the head's fields, passed in because the fields import this folder. */
export interface HeadReaders {
  readonly date: Reader<{ readonly date: PartialDate }>;
  readonly issuer: Reader<{ readonly match: UnitMatch | null }>;
}

/**
 * Splits a file into its documents, as runs of lines: a decision and its plan, or two plans scanned together. Another
 * document begins only after a sign-off and with a complete head (national title, number, date, type). Annexes and forms
 * have no such head and stay with the document above. Where number or date is still blank, the issuer must be known, and a
 * document without a serial must be signed, or the head is followed by the bases and articles of an act.
 */
export function splitDocuments(
  lines: readonly TextLine[],
  catalogue: Catalogue,
  readers: HeadReaders,
): TextLine[][] {
  const starts = [0];
  let signed = false;
  // Sign-offs are searched only above a national title, because most files have one title only.
  let searched = 1;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!NATIONAL_TITLE.test(line.folded) || line.source.kind === "row") continue;
    signed ||= lines.slice(searched, i + 1).some((l) => RECIPIENTS_HEADING.test(l.folded) || isPostLine(l));
    searched = i + 1;
    if (!signed) continue;
    const start = headStart(lines, i, starts.at(-1)!);
    if (start <= starts.at(-1)! + 5) continue;
    const head = lines.slice(start, i + BELOW);
    const isHead =
      isCompleteHead(head, catalogue, readers) ||
      isBlankHead(head, lines.slice(i), { catalogue, readers, above: lines.slice(starts.at(-1)!, start) }) ||
      isHeadOfAct(head, lines.slice(i), catalogue, readers);
    if (!isHead) continue;
    if (lines.slice(Math.max(0, start - 3), i + BELOW).some((near) => PART.test(near.folded))) continue;
    starts.push(start);
    signed = false;
  }
  return starts.map((start, k) => lines.slice(start, starts[k + 1]));
}

/** The first line of the head with the national title at `at`. The left column may be printed above the title. */
function headStart(lines: readonly TextLine[], at: number, floor: number): number {
  let start = subjectStart(lines, at, floor);
  while (start - 1 > floor && at - start < ABOVE && isOfLeftColumn(lines[start - 1]!)) start -= 1;
  return start;
}

/** The line of "V/v …" above the national title at `at`, where only short lines are between them; else `at`. */
function subjectStart(lines: readonly TextLine[], at: number, floor: number): number {
  for (let i = at - 1; i > floor && at - i < ABOVE; i--) {
    const line = lines[i]!;
    if (SUBJECT.test(line.folded)) return i;
    const { text, folded, source } = line;
    const isShort = source.kind !== "row" && text.length < LONGEST_SUBJECT_LINE;
    if (!isShort || isPostLine(line) || RECIPIENTS_HEADING.test(folded) || /^[-+*•] /u.test(text)) return at;
  }
  return at;
}
const SUBJECT = /^v\/v(?= )/u;
const LONGEST_SUBJECT_LINE = 60;

function isOfLeftColumn({ text, folded, source }: TextLine): boolean {
  if (source.kind === "row" || text.length > LONGEST_HEAD_LINE) return false;
  if (NUMBER_LINE.test(text) || folded.startsWith("v/v") || isDrawnRule(text, 1)) return true;
  const name = isFamilyName(text.split(" ")[0]!) && text.split(" ").length <= 5;
  return isCapitals(text) && !name && !isPostLine({ text, folded } as TextLine);
}

const noFacts = (catalogue: Catalogue) => ({
  catalogue,
  year: null,
  indexIds: [],
  province: null,
  occurrences: new Occurrences([]),
});

const hasKind = (lines: readonly TextLine[], catalogue: Catalogue) =>
  lines.some((line) => typeOf(line, catalogue) === "capitals" || KIND.test(line.folded));

function numbersOf(lines: readonly TextLine[]) {
  return lines.flatMap(({ text }) => {
    const groups =
      text.length < LONGEST_HEAD_LINE && (NUMBER_LINE.exec(text) ?? BARE_NUMBER.exec(text))?.groups;
    return groups ? [documentNumber(groups)] : [];
  });
}

function isCompleteHead(lines: readonly TextLine[], catalogue: Catalogue, readers: HeadReaders): boolean {
  const numbered = numbersOf(lines).some(({ serial }) => serial !== null);
  const [dated] = readers.date.read(lines, noFacts(catalogue));
  return numbered && dated?.value.date.iso != null && hasKind(lines, catalogue);
}

/**
 * True for the head of a circular or another act whose number a scan lost, as a letter encloses it: a dated head without blanks, and the act's
 * bases and articles below it. `document`: the lines from the national title on.
 */
function isHeadOfAct(
  head: readonly TextLine[],
  document: readonly TextLine[],
  catalogue: Catalogue,
  readers: HeadReaders,
): boolean {
  const isType = (line: TextLine) => ACT.test(line.folded) && typeOf(line, catalogue) === "capitals";
  if (!head.some(isType) || head.some(isBlank)) return false;
  // The bases below the head cite other acts with their dates.
  const own = head.filter(
    ({ text, folded }) => text.length < LONGEST_HEAD_LINE && !/^-? ?căn cứ /u.test(folded),
  );
  const [dated] = readers.date.read(own, noFacts(catalogue));
  if (dated?.value.date.year == null) return false;
  const begin = document.slice(0, BASES_AND_ARTICLES);
  const first = begin.findIndex(({ folded }) => /^điều 1(?= ?[.:])/u.test(folded));
  return (
    begin.slice(0, Math.max(0, first)).some(({ folded }) => CITES_ACT.test(folded)) &&
    begin.slice(first).some(({ folded }) => /^điều 2(?= ?[.:])/u.test(folded))
  );
}
const ACT = /^(?:thông tư|nghị định|nghị quyết|quyết định|luật|pháp lệnh)(?= |$|[:.])/u;
const CITES_ACT = /^-? ?căn cứ (?:luật|bộ luật|nghị|pháp|thông|quyết|hiến) ?[^….]{12}/u;
const BASES_AND_ARTICLES = 80;

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly readers: HeadReaders;
  /** The lines of the document above. */
  readonly above: readonly TextLine[];
}

/**
 * True for the head of a draft or a copy: without a serial ("Số:      /KH-SNV") or a whole date, by a known body or with the symbol of
 * the document above. Only its date may have dots for the blanks, because forms have dots in other lines as well.
 */
function isBlankHead(
  lines: readonly TextLine[],
  document: readonly TextLine[],
  { catalogue, readers, above }: Surroundings,
): boolean {
  const [dated] = readers.date.read(lines, noFacts(catalogue));
  if (!dated || !hasKind(lines, catalogue)) return false;
  if (lines.some(isBlank)) return false;
  const numbers = numbersOf(lines);
  const [issuer] = readers.issuer.read(lines, noFacts(catalogue));
  const symbols = new Set(numbersOf(above).map(({ symbol }) => symbol));
  const isKnown = issuer?.value.match?.id != null || numbers.some(({ symbol }) => symbols.has(symbol));
  const isFiled = numbers.some(({ serial }) => serial !== null);
  return isKnown && numbers.length > 0 && (isFiled || isSigned(document));
}
const isBlank = ({ text, folded, source }: TextLine): boolean =>
  text.length < LONGEST_HEAD_LINE &&
  /…|\.{3}/u.test(text) &&
  !DATED.test(folded) &&
  // "Số: …/CT-BTP": restoration writes "…" for a serial that was not read.
  !(source.confidence < 1 && NUMBER_LINE.test(text));
const DATED = /(?:^|, ?)ngày[ .…]/u;

/** Whether the document ends with recipients, and with a position or the last recipient ("Lưu: VT"). */
const isSigned = (lines: readonly TextLine[]) =>
  lines.some((line) => RECIPIENTS_HEADING.test(line.folded)) &&
  lines.some((line) => isPostLine(line) || LAST_RECIPIENT.test(line.folded));
const LAST_RECIPIENT = new RegExp(`^[-+*•]? ?${FILED} ?:`, "u");
