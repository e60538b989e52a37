import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { Occurrences } from "../../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../../src/parse/text/rule.ts";
import { type TextLine, textLines } from "../../../src/parse/text/text-line.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";

/** Offsets in a line; `end` exclusive. */
export type LabelledSpan = readonly [start: number, end: number];

/** A line with the places of those who bear its work. */
export interface LabelledLine {
  readonly document: string;
  readonly line: TextLine;
  readonly context: RuleContext;
  readonly bearers: readonly LabelledSpan[];
}

/** The key of a line in the labels: its text is not stored. */
export const lineKey = (text: string): string =>
  createHash("sha256").update(text.normalize("NFC").trim()).digest("hex").slice(0, 12);

/** The labels by the key of their line: "key TAB start-end,start-end". */
export function readLabels(file: string): ReadonlyMap<string, readonly LabelledSpan[]> {
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(
    rows.map((row) => {
      const [key = "", spans = ""] = row.split("\t");
      const places = spans.split(",").filter(Boolean);
      return [key, places.map((place) => place.split("-").map(Number) as unknown as LabelledSpan)];
    }),
  );
}

/**
 * The labelled lines of the documents that `kehoach ingest` wrote to folders, in the order of their file names. A line that several
 * documents have counts once.
 */
export function* labelledLines(
  folders: readonly string[],
  labels: ReadonlyMap<string, readonly LabelledSpan[]>,
  catalogue: Catalogue,
): Generator<LabelledLine> {
  const left = new Map(labels);
  for (const { id, record, lines } of folders.flatMap((folder) => [...readDocuments(folder, catalogue)])) {
    const context = contextOf(record, lines, catalogue);
    for (const line of lines) {
      const key = lineKey(line.source.text);
      const bearers = left.get(key);
      if (bearers && left.delete(key)) yield { document: id, line, context, bearers };
    }
  }
}

/** A document that `kehoach ingest` wrote to a folder. */
export interface ReadDocument {
  readonly id: string;
  readonly record: PlanRecord;
  readonly lines: readonly TextLine[];
}

/** The documents of a folder, in the order of their file names. */
export function* readDocuments(folder: string, catalogue: Catalogue): Generator<ReadDocument> {
  const restorer = loadRestorer();
  for (const file of readdirSync(join(folder, "extraction")).sort()) {
    const id = file.replace(/\.json$/u, "");
    const stored = join(folder, "plans", file);
    if (!existsSync(stored)) continue;
    const record: PlanRecord = JSON.parse(readFileSync(stored, "utf8"));
    // The lines of one of several documents in a file are not known here.
    if (record.source.range !== null) continue;
    const extraction = JSON.parse(readFileSync(join(folder, "extraction", file), "utf8"));
    yield { id, record, lines: textLines(restore(extraction, restorer, catalogue).value) };
  }
}

const contextOf = (
  { issuer, issueDate, years, docType }: PlanRecord,
  lines: readonly TextLine[],
  catalogue: Catalogue,
): RuleContext => ({
  catalogue,
  year: years[0] ?? issueDate?.year ?? null,
  indexIds: [],
  province: issuer?.province ?? null,
  issuer,
  isReport: docType === "bao-cao",
  occurrences: new Occurrences(lines),
});
