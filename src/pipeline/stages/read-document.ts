import type { Catalogue } from "../../catalogue/catalogue.ts";
import { extract } from "../../extract/extract.ts";
import type { Recognition } from "../../extract/shared/recognition.ts";
import type { Extraction, Limits } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { parse } from "../../parse/parse.ts";
import { restore } from "../../restore/restore.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import type { FileReading } from "../readers/messages.ts";
import { textFile } from "./format-text-file.ts";

export interface FileToRead {
  readonly fileName: string;
  readonly limits: Limits;
  /** Without it no picture is read. */
  readonly recognition?: Recognition;
}

/**
 * One file's bytes through the stages that need nothing but this file: extract → restore → parse.
 * @throws KehoachError where the whole file cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  file: FileToRead,
  catalogue: Catalogue,
  restorer: Restorer | null,
): Promise<FileReading> {
  return understand(await extract(bytes, file), catalogue, restorer);
}

/** What an extraction says: restore → parse. */
export function understand(
  extraction: Extraction,
  catalogue: Catalogue,
  restorer: Restorer | null,
): FileReading {
  const restored = restore(extraction, restorer, catalogue);
  const parsed = parse(restored.value, catalogue);
  const text = textFile(restored.value);
  const warnings = [...extraction.warnings, ...restored.warnings, ...parsed.warnings];
  return {
    mediaType: extraction.mediaType,
    pages: restored.value.pages,
    ocrPages: restored.value.extraction.filter((page) => page.method === "ocr").length,
    extraction: restored.value.extraction,
    documents: parsed.value.map(({ plan, range }) => ({
      plan: { ...plan, warnings: distinct([...warnings, ...plan.warnings]) },
      range,
      // Evidence counts its lines in the whole file's text, so each of its documents keeps all of it.
      text,
    })),
    saved: `${JSON.stringify({ ...extraction, removed: restored.value.removed })}\n`,
  };
}

/** A stage may pass on what it was given: the same warning once. */
function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((w) => [JSON.stringify([w.code, w.page, w.message]), w])).values()];
}
