import type { Catalogue } from "../../catalogue/catalogue.ts";
import { extract } from "../../extract/extract.ts";
import type { Recognition } from "../../extract/shared/recognition.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import type { PageExtraction } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import { type ParsedDocument, parse } from "../../parse/parse.ts";
import { restore } from "../../restore/restore.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import type { FileReading } from "./file-reading.ts";
import { formatTextFile } from "./format-text-file.ts";
import { requireText } from "./require-text.ts";

export interface FileToRead {
  readonly fileName: string;
  readonly limits: Limits;
  /** Without it the text in pictures is not read. */
  readonly recognition?: Recognition;
}

/**
 * Takes one file's bytes through the stages that need only this file: extract → restore → parse.
 * @throws KehoachError if the whole file cannot be read, or nothing in it
 */
export async function readDocument(
  bytes: Uint8Array,
  file: FileToRead,
  catalogue: Catalogue,
  restorer: Restorer | null,
): Promise<FileReading> {
  return requireText(interpret(await extract(bytes, file), catalogue, restorer));
}

/** Takes an extraction through restore → parse. */
export function interpret(
  extraction: Extraction,
  catalogue: Catalogue,
  restorer: Restorer | null,
): FileReading {
  const restored = restore(extraction, restorer, catalogue);
  const parsed = parse(restored.value, catalogue);
  const warnings = [...extraction.warnings, ...restored.warnings, ...parsed.warnings];
  return {
    mediaType: extraction.mediaType,
    pages: restored.value.pages,
    ocrPages: restored.value.extraction.filter((page) => page.method === "ocr").length,
    extraction: restored.value.extraction,
    documents: parsed.value.map(({ plan, paragraphs: { start, end } }, i) => {
      const range = rangeOf(i, parsed.value, restored.value.extraction);
      return {
        plan: { ...plan, warnings: distinct([...warningsIn(range, warnings), ...plan.warnings]) },
        range,
        text: formatTextFile({ paragraphs: restored.value.paragraphs.slice(start, end) }),
      };
    }),
    saved: `${JSON.stringify({ ...extraction, removed: restored.value.removed })}\n`,
  };
}

/** The pages of a document in a file with several. A page without text belongs to the document before it. */
function rangeOf(
  i: number,
  documents: readonly ParsedDocument[],
  pages: readonly PageExtraction[],
): ParsedDocument["range"] {
  const range = documents[i]!.range;
  if (range === null) return null;
  const next = documents[i + 1]?.range?.from;
  const to = next === undefined ? (pages.at(-1)?.page ?? range.to) : next - 1;
  return { from: i === 0 ? (pages[0]?.page ?? range.from) : range.from, to: Math.max(range.to, to) };
}

/** The warnings about the pages of a document, and those about the whole file. */
function warningsIn(range: ParsedDocument["range"], warnings: readonly Warning[]): readonly Warning[] {
  if (range === null) return warnings;
  return warnings.filter(({ page }) => page === undefined || (page >= range.from && page <= range.to));
}

/** A stage may pass on the warnings it received; each is kept once. */
function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((w) => [JSON.stringify([w.code, w.page, w.message]), w])).values()];
}
