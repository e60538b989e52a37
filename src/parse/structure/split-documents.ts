import type { Catalogue } from "../../catalogue/catalogue.ts";
import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../language/document-number.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { placeAndDate } from "../fields/date/place-and-date.ts";
import { headIssuer } from "../fields/issuer/head-issuer.ts";
import { isFamilyName } from "../lexicon/family-names.ts";
import type { TextLine } from "../text/text-line.ts";
import { isPostLine, RECIPIENTS } from "./sign-off-zone.ts";
import { typeOf } from "./type-line.ts";

const NATION = /(?:cộng hòa xã hội chủ nghĩa|đảng cộng sản) việt nam/u;
const KIND = /^(?:v\/v|về việc|kính gửi)[ :]/u;
/** The head of an annex, or of a form to be filled in: it belongs to what stands above. */
const PART =
  /kèm theo|^(?:\(? ?)?(?:phụ lục|phụ biểu|biểu mẫu|mẫu|mẫu số|biểu số|đề cương|tài liệu)(?: |:|$)|tên (?:cơ quan|đơn vị)/u;
const LONGEST_HEAD_LINE = 110;
/** So far above the national title the left column may stand, and so far below it the number, the date and the kind. */
const ABOVE = 6;
const BELOW = 14;

/**
 * The documents that one file holds one behind the other, as runs of its lines: a plan and the decision in front of it, two
 * plans scanned together. A further one begins only with a whole head of its own (national title, number, date, kind)
 * behind a sign-off; annexes and forms have no such head and stay with what they belong to. Where number or date is blank
 * still, a known body must issue it and somebody sign it.
 */
export function splitDocuments(lines: readonly TextLine[], catalogue: Catalogue): TextLine[][] {
  const starts = [0];
  let signed = false;
  // Whether somebody has signed is asked of the lines above a national title only: mostly there is but the first.
  let asked = 1;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!NATION.test(line.folded) || line.source.kind === "row") continue;
    signed ||= lines.slice(asked, i + 1).some((l) => RECIPIENTS.test(l.folded) || isPostLine(l));
    asked = i + 1;
    if (!signed) continue;
    const start = headStart(lines, i, starts.at(-1)!);
    if (start <= starts.at(-1)! + 5) continue;
    const head = lines.slice(start, i + BELOW);
    if (!isWholeHead(head, catalogue) && !(isBlankHead(head, catalogue) && isSigned(lines.slice(i))))
      continue;
    if (lines.slice(Math.max(0, start - 3), i + BELOW).some((near) => PART.test(near.folded))) continue;
    starts.push(start);
    signed = false;
  }
  return starts.map((start, k) => lines.slice(start, starts[k + 1]));
}

/** The first line of the head that the national title at `at` belongs to: the left column may be printed above it. */
function headStart(lines: readonly TextLine[], at: number, floor: number): number {
  let start = at;
  while (start - 1 > floor && at - start < ABOVE && isOfLeftColumn(lines[start - 1]!)) start -= 1;
  return start;
}

function isOfLeftColumn({ text, folded, source }: TextLine): boolean {
  if (source.kind === "row" || text.length > LONGEST_HEAD_LINE) return false;
  if (NUMBER_LINE.test(text) || /^(?:v\/v|[-_*–—|. ]{1,40}$)/u.test(folded)) return true;
  const name = isFamilyName(text.split(" ")[0]!) && text.split(" ").length <= 5;
  return isCapitals(text) && !name && !isPostLine({ text, folded } as TextLine);
}

const factsNeeded = (catalogue: Catalogue) => ({
  catalogue,
  year: null,
  indexIds: [],
  province: null,
  wholeNames: new Set<string>(),
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

function isWholeHead(lines: readonly TextLine[], catalogue: Catalogue): boolean {
  const numbered = numbersOf(lines).some(({ serial }) => serial !== null);
  const [dated] = placeAndDate.read(lines, factsNeeded(catalogue));
  return numbered && dated?.value.date.iso != null && hasKind(lines, catalogue);
}

/** "Số:      /KH-SNV" under a known body; a form's dots are no such blank. */
function isBlankHead(lines: readonly TextLine[], catalogue: Catalogue): boolean {
  const [issuer] = headIssuer.read(lines, factsNeeded(catalogue));
  const [dated] = placeAndDate.read(lines, factsNeeded(catalogue));
  const filled = !lines.some(({ text }) => /…|\.{3}/u.test(text));
  return (
    issuer?.value.match?.id != null &&
    dated !== undefined &&
    filled &&
    numbersOf(lines).length > 0 &&
    hasKind(lines, catalogue)
  );
}

/** Recipients and a post, as every document ends. */
const isSigned = (lines: readonly TextLine[]) =>
  lines.some((line) => RECIPIENTS.test(line.folded)) && lines.some((line) => isPostLine(line));
