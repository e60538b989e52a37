import type { Catalogue } from "../catalogue/catalogue.ts";
import { fold } from "../language/fold.ts";
import type { ParsedPlan } from "../model/plan.ts";
import type { RestoredText } from "../model/restored-text.ts";
import type { Outcome } from "../model/warning.ts";
import { assessConfidence } from "./confidence/assess-confidence.ts";
import { placeAndDate } from "./fields/date/place-and-date.ts";
import { headIssuer } from "./fields/issuer/head-issuer.ts";
import { readValues } from "./read-values.ts";
import { splitDocuments } from "./structure/zones/split-documents.ts";
import { ABBREVIATION_STOP, withFullStops } from "./text/abbreviation-stops.ts";
import { pageAt, TextLine, textLines } from "./text/text-line.ts";
import { markedDraftWarnings } from "./warnings/marked-draft.ts";

/** One document of a file. */
export interface ParsedDocument {
  /** Its evidence and warnings count lines from the document's first paragraph. */
  readonly plan: ParsedPlan;
  /** Its pages; null if it is the file's only document. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Its paragraphs in the text of the file: `start` inclusive, `end` exclusive. */
  readonly paragraphs: { readonly start: number; readonly end: number };
}

/**
 * Reads a restored text as one or more administrative documents. Pure; never throws. Values that the text does not state
 * are null or empty, and every value that was read has evidence.
 */
export function parse(text: RestoredText, catalogue: Catalogue): Outcome<ParsedDocument[]> {
  const lines = textLines(text);
  const parts = splitDocuments(lines, catalogue, { date: placeAndDate, issuer: headIssuer });
  const documents = parts.map((part) => ({
    plan: parseDocument(part, catalogue),
    range: parts.length > 1 ? pagesOf(part) : null,
    paragraphs: stretchOf(part),
  }));
  const signed = documents.findIndex(({ plan }) => isSignedBy(plan, text.signature));
  const value = documents.map(({ plan, ...rest }, i) => {
    const signature = i === Math.max(0, signed) ? text.signature : null;
    const warnings = [...plan.warnings, ...markedDraftWarnings(plan, ownFirstPage(parts, i), text.removed)];
    return { plan: { ...plan, signature, warnings }, ...rest };
  });
  // Each plan contains its own warnings. If the file has one document, they are the warnings of the file as well.
  return { value, warnings: value.length === 1 ? value[0]!.plan.warnings : [] };
}

const isSignedBy = ({ signer }: ParsedPlan, signature: RestoredText["signature"]) =>
  signer?.name != null && signature !== null && fold(signer.name) === fold(signature.signer);

/** The lines of one document, numbered from its first. */
function ownLines(part: readonly TextLine[]): readonly TextLine[] {
  if (part[0]?.index === 0) return part;
  return part.map(({ wording, source }, index) => new TextLine(index, wording, source));
}

function stretchOf(part: readonly TextLine[]): ParsedDocument["paragraphs"] {
  const start = part[0]?.index ?? 0;
  return { start, end: start + part.length };
}

function pagesOf(lines: readonly TextLine[]): { from: number; to: number } {
  const last = lines.at(-1)!;
  return { from: lines[0]!.source.page, to: pageAt(last, last.text.length) };
}

/** The first page of a document; null if another document of the file is on it as well, or the document has no lines. */
function ownFirstPage(parts: readonly (readonly TextLine[])[], i: number): number | null {
  const first = parts[i]?.[0]?.source.page;
  const isShared = ({ from, to }: ReturnType<typeof pagesOf>) => from <= first! && first! <= to;
  if (first === undefined || parts.some((other, j) => j !== i && isShared(pagesOf(other)))) return null;
  return first;
}

function parseDocument(part: readonly TextLine[], catalogue: Catalogue): ParsedPlan {
  const { plan, evidence, warnings, facts, sources } = readValues(ownLines(part), catalogue);
  const assessed = assessConfidence(plan, evidence, facts, sources);
  const read = { ...plan, signature: null, evidence: assessed, warnings };
  return part.some(({ text }) => text.includes(ABBREVIATION_STOP)) ? withFullStops(read) : read;
}
