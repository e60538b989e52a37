import type { Catalogue } from "../../catalogue/catalogue.ts";
import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { fold } from "../../language/fold.ts";
import type { Line } from "../../model/extraction.ts";
import { type FlowItem, linesIn, mapLines, type ReadyLine } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";
import { capitalsInHead } from "./capitals-in-head.ts";
import { fixedPhrases } from "./fixed-phrases.ts";
import type { Formula, OfficialNames, PageLine } from "./formula.ts";
import { hiddenPositions } from "./hidden-positions.ts";
import { indexAbbreviation } from "./index-abbreviation.ts";
import { labelColon } from "./label-colon.ts";
import { numberLine } from "./number-line.ts";
import { placeAndDate } from "./place-and-date.ts";
import { recipientList } from "./recipient-list.ts";
import { signOffPositions } from "./sign-off-positions.ts";
import { signerName } from "./signer-name.ts";
import { subjectLabel } from "./subject-label.ts";

/** The order matters: each formula reads what the formulas before it have corrected. */
const FORMULAS: readonly Formula[] = [
  ...[fixedPhrases, capitalsInHead, numberLine, subjectLabel, placeAndDate, signOffPositions],
  ...[hiddenPositions, signerName, recipientList, indexAbbreviation, labelColon],
];
/** A text layer without pages may have more lines; each is compared with those around it. */
const MOST_LINES = 2000;
const RECIPIENTS = /^(?:[*+•-] ?)?nơi nhận ?(?:[:.;]|$)/u;

/**
 * Corrects the fixed forms of administrative documents on recognised pages. Their words are too short or too rare for the
 * language model, but the form determines them. Every correction is recorded as a change with its original.
 */
export function repairFormulas(
  items: readonly FlowItem[],
  recognised: ReadonlySet<number>,
  catalogue: Catalogue | null,
): FlowItem[] {
  if (recognised.size === 0) return [...items];
  const names = officialNames(catalogue);
  const corrected = new Map<Line, ReadyLine>();
  for (const [page, own] of Map.groupBy(items, (item) => item.page)) {
    const lines = recognised.has(page) ? linesIn(own) : [];
    if (lines.length <= MOST_LINES) correctPage(lines, names, corrected);
  }
  return mapLines(items, (line) => corrected.get(line) ?? line);
}

function correctPage(lines: readonly Line[], names: OfficialNames, corrected: Map<Line, ReadyLine>): void {
  const printed = lines.filter((line) => line.text !== "");
  const texts = printed.map((line) => line.text);
  let inRecipients = false;
  printed.forEach((line, i) => {
    let current: ReadyLine = line;
    for (const formula of FORMULAS) {
      const view: PageLine = {
        text: current.text,
        confidence: line.confidence,
        above: texts.slice(0, i),
        below: texts.slice(i + 1),
        inRecipients,
      };
      // Applied from the end of the line, so that the offsets of earlier corrections stay valid.
      for (const correction of formula(view, names).toSorted((a, b) => b.start - a.start))
        current = replaceInLine(current, correction);
    }
    texts[i] = current.text;
    if (RECIPIENTS.test(fold(current.text))) inRecipients = true;
    if (current !== line) corrected.set(line, current);
  });
}

function officialNames(catalogue: Catalogue | null): OfficialNames {
  const kinds = new Map<string, { name: string; code: string | null }>();
  const kindByCode = new Map<string, string>();
  for (const { name } of catalogue?.data.documentTypes ?? []) {
    const key = bareLetters(name);
    const code = catalogue?.matchDocumentType(name)?.code ?? null;
    if (!kinds.has(key)) kinds.set(key, { name: name.toLowerCase(), code });
    if (code) kindByCode.set(code.toUpperCase(), name);
  }
  const units = new Map<string, string>();
  for (const { name } of catalogue?.data.units ?? []) {
    const key = bareLetters(name);
    // Bare letters do not distinguish names that differ in marks only.
    units.set(key, units.has(key) && units.get(key) !== name ? "" : name);
  }
  const provinces = new Map((catalogue?.data.provinces ?? []).map(({ name }) => [bareLetters(name), name]));
  const abbreviationsOf = (text: string) => {
    const named = catalogue?.findIndices(text).findLast(({ end }) => end === text.length);
    return named?.entry.abbreviations.map((one) => one.toUpperCase()) ?? [];
  };
  return { kinds, kindByCode, provinces, units, abbreviationsOf };
}
