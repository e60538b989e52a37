import type { Catalogue, UnitMatch } from "../../catalogue/catalogue.ts";
import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../language/document-number.ts";
import { isFamilyName } from "../../language/family-names.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import type { PartialDate } from "../../model/date.ts";
import { ADDRESSED, APPENDIX_LABEL, FORM, NATION, SUBJECT_LABEL } from "../lexicon/headings.ts";
import { Occurrences } from "../text/occurrences.ts";
import type { Reader } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { isPostLine, RECIPIENTS_HEADING } from "./sign-off-zone.ts";
import { typeOf } from "./type-line.ts";

const NATIONAL_TITLE = new RegExp(`(?:${NATION}|đảng cộng sản) việt nam`, "u");
const KIND = new RegExp(`^(?:${SUBJECT_LABEL}|${ADDRESSED})[ :]`, "u");
/** Words in the head of an annex or of a form, which belongs to the document above. */
const PART = new RegExp(
  `kèm theo|^(?:\\(? ?)?(?:${APPENDIX_LABEL}|${FORM})(?: |:|$)|tên (?:cơ quan|đơn vị)`,
  "u",
);
const LONGEST_HEAD_LINE = 110;
/** Lines of the left column above the national title. */
const ABOVE = 6;
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
 * have no such head and stay with the document above. Where number or date is still blank, the issuer must be known and
 * the document signed.
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
    const isComplete = isCompleteHead(head, catalogue, readers);
    if (!isComplete && !(isBlankHead(head, catalogue, readers) && isSigned(lines.slice(i)))) continue;
    if (lines.slice(Math.max(0, start - 3), i + BELOW).some((near) => PART.test(near.folded))) continue;
    starts.push(start);
    signed = false;
  }
  return starts.map((start, k) => lines.slice(start, starts[k + 1]));
}

/** The first line of the head with the national title at `at`. The left column may be printed above the title. */
function headStart(lines: readonly TextLine[], at: number, floor: number): number {
  let start = at;
  while (start - 1 > floor && at - start < ABOVE && isOfLeftColumn(lines[start - 1]!)) start -= 1;
  return start;
}

function isOfLeftColumn({ text, folded, source }: TextLine): boolean {
  if (source.kind === "row" || text.length > LONGEST_HEAD_LINE) return false;
  if (NUMBER_LINE.test(text) || /^(?:v\/v|[-_*–—|. \u2500-\u257f]{1,40}$)/u.test(folded)) return true;
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

/** True for the head of a draft: a blank serial ("Số:      /KH-SNV") under a known body. Dots for the blank are used in forms. */
function isBlankHead(lines: readonly TextLine[], catalogue: Catalogue, readers: HeadReaders): boolean {
  const [issuer] = readers.issuer.read(lines, noFacts(catalogue));
  const [dated] = readers.date.read(lines, noFacts(catalogue));
  const filled = !lines.some(({ text }) => /…|\.{3}/u.test(text));
  return (
    issuer?.value.match?.id != null &&
    dated !== undefined &&
    filled &&
    numbersOf(lines).length > 0 &&
    hasKind(lines, catalogue)
  );
}

/** Whether the document ends with recipients and a position. */
const isSigned = (lines: readonly TextLine[]) =>
  lines.some((line) => RECIPIENTS_HEADING.test(line.folded)) && lines.some((line) => isPostLine(line));
