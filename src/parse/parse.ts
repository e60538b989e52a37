import type { Catalogue } from "../catalogue/catalogue.ts";
import { fold } from "../language/fold.ts";
import { NO_DATE } from "../model/date.ts";
import type { ParsedPlan } from "../model/plan.ts";
import type { RestoredText } from "../model/restored-text.ts";
import type { Outcome } from "../model/warning.ts";
import { evidenceOf } from "./collect-evidence.ts";
import { assignmentOf } from "./fields/assignment/assigned.ts";
import { type Reading, readPlan } from "./read-plan.ts";
import { splitDocuments } from "./structure/split-documents.ts";
import { pageAt } from "./text/evidence.ts";
import { type TextLine, textLines } from "./text/text-line.ts";
import { doubtWarnings } from "./warnings/doubtful-values.ts";
import { annexAloneWarnings, attachmentWarnings } from "./warnings/missing-documents.ts";
import { outlineWarnings } from "./warnings/outline-warnings.ts";
import { unitDoubts } from "./warnings/unknown-units.ts";

/** One document of a file; `range`: its pages where the file holds several, else null. */
export interface ParsedDocument {
  readonly plan: ParsedPlan;
  readonly range: { readonly from: number; readonly to: number } | null;
}

/**
 * Reads a restored text as an administrative document. Pure; never throws. What is not stated stays null or empty, and
 * every value has its evidence.
 */
export function parse(text: RestoredText, catalogue: Catalogue): Outcome<ParsedDocument[]> {
  const lines = textLines(text);
  const parts = splitDocuments(lines, catalogue);
  const documents = parts.map((part) => ({
    plan: readDocument(part, lines, catalogue),
    range: parts.length > 1 ? pagesOf(part) : null,
  }));
  const signed = documents.findIndex(({ plan }) => signs(plan, text.signature));
  const value = documents.map(({ plan, range }, i) => ({
    plan: { ...plan, signature: i === Math.max(0, signed) ? text.signature : null },
    range,
  }));
  // Each record holds its own; a file of one document hands them on.
  return { value, warnings: value.length === 1 ? value[0]!.plan.warnings : [] };
}

const signs = ({ signer }: ParsedPlan, signature: RestoredText["signature"]) =>
  signer !== null && signature !== null && fold(signer.name) === fold(signature.signer);

function pagesOf(lines: readonly TextLine[]): { from: number; to: number } {
  const last = lines.at(-1)!;
  return { from: lines[0]!.source.page, to: pageAt(last, last.text.length) };
}

/** One document of a file; `lines` are all of the file's. */
function readDocument(
  part: readonly TextLine[],
  lines: readonly TextLine[],
  catalogue: Catalogue,
): ParsedPlan {
  const reading = readPlan(part, catalogue, lines);
  const evidence = evidenceOf(reading, lines);
  const values = valuesOf(reading);
  const warnings = [
    ...attachmentWarnings(reading.zones, reading.tables.appendices),
    ...annexAloneWarnings(reading.zones),
    ...outlineWarnings(reading.tree, reading.zones.body),
    ...doubtWarnings(reading, evidence, lines),
    ...unitDoubts(values.subIndices, values.assignments, catalogue),
  ];
  return { ...values, signature: null, evidence, warnings };
}

/** The plain values of a record, without their places. */
function valuesOf(reading: Reading): Omit<ParsedPlan, "signature" | "evidence" | "warnings"> {
  const [index, ...otherIndices] = reading.indices.map((found) => found.value);
  return {
    docType: reading.docType?.value ?? "other",
    planKind: reading.kind,
    number: reading.number?.value ?? null,
    issueDate: reading.dated?.value.date ?? NO_DATE,
    place: reading.dated?.value.place ?? null,
    issuer: reading.issuer?.value ?? null,
    title: reading.title?.value ?? "",
    index: index ?? null,
    otherIndices,
    years: [...reading.years.years],
    openEnded: reading.years.openEnded,
    references: reading.references.map((found) => found.value),
    subIndices: reading.subIndices.map((found) => found.value),
    assignments: reading.organisation.map(assignmentOf),
    deadlines: reading.deadlines.map((found) => found.value),
    overall: reading.overall.map((found) => found.value),
    figures: reading.figures.map((found) => found.value),
    recipients: reading.recipients.map((found) => found.value),
    signer: reading.signer?.value ?? null,
    tables: reading.tables.tables,
    footnotes: footnotesOf(reading.zones.footnotes),
    appendices: reading.tables.appendices,
  };
}

const NOTE_MARK = /^\[(\d{1,3})\] ?/u;

/** A note of several paragraphs is one note: they bear the same mark, one behind the other. */
function footnotesOf(lines: readonly TextLine[]): ParsedPlan["footnotes"] {
  const notes: ParsedPlan["footnotes"] = [];
  for (const line of lines) {
    const mark = line.source.mark ?? NOTE_MARK.exec(line.text)?.[1] ?? "";
    const text = line.text.replace(NOTE_MARK, "");
    const last = notes.at(-1);
    if (last && mark !== "" && last.mark === mark) last.text += ` ${text}`;
    else notes.push({ mark, text });
  }
  return notes;
}
