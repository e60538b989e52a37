import type { PlanRecord } from "../../model/plan.ts";
import { isReadInPart } from "../../model/read-in-part.ts";
import type { Warning } from "../../model/warning.ts";
import type { SourcePart } from "./file-reading.ts";

type Source = PlanRecord["source"];

/** What one photograph contributed. `documents`: indexes of the documents with its pages. */
interface PartResult {
  readonly documents: number[];
  readonly pages: number;
  readonly ocrPages: number;
  readonly readInPart?: true;
}

interface JoinedDocument {
  readonly source: Pick<Source, "range" | "extraction">;
  readonly warnings: readonly Warning[];
}

/** The pages of the joined document that each photograph has; a photograph that was not read has none. */
function pageSpans(counts: readonly number[]): { from: number; to: number }[] {
  let before = 0;
  return counts.map((count) => {
    const from = before + 1;
    before += count;
    return { from, to: before };
  });
}

/** The paths of a document's files: its photographs in the order of the pages, then their copies. */
export function pathsOf(
  parts: readonly Pick<SourcePart, "paths">[],
  counts: readonly number[] | undefined,
  range: Source["range"],
): string[] {
  const spans = pageSpans(counts ?? [1]);
  const own = parts.filter((_, i) => {
    const { from, to } = spans[i]!;
    return from <= to && (!range || (from <= range.to && to >= range.from));
  });
  return [...own.map(({ paths }) => paths[0]!), ...own.flatMap(({ paths }) => paths.slice(1))];
}

/** The pages of a document. */
export function pagesIn(range: Source["range"], extraction: Source["extraction"]): Source["extraction"] {
  return range ? extraction.filter(({ page }) => page >= range.from && page <= range.to) : extraction;
}

/** Each page with the path of its photograph; pages of a single file are returned as they are. */
export function withPagePaths(
  extraction: Source["extraction"],
  parts: readonly Pick<SourcePart, "paths">[],
  counts: readonly number[] | undefined,
): Source["extraction"] {
  if (!counts) return extraction;
  const spans = pageSpans(counts);
  return extraction.map((entry) => {
    const part = spans.findIndex(({ from, to }) => entry.page >= from && entry.page <= to);
    return { ...entry, path: parts[part]!.paths[0]! };
  });
}

/** The documents and pages that each photograph contributed to. */
export function partResults(documents: readonly JoinedDocument[], counts: readonly number[]): PartResult[] {
  return pageSpans(counts).map(({ from, to }) => {
    const own = documents.flatMap(({ source: { range } }, i) =>
      !range || (range.from <= to && range.to >= from) ? [i] : [],
    );
    const recognised = documents.flatMap(({ source: { extraction } }) =>
      extraction.flatMap(({ method, page }) =>
        method === "ocr" && page >= from && page <= to ? [page] : [],
      ),
    );
    const warnings = documents.flatMap((document) =>
      document.warnings.filter(({ page }) => page !== undefined && page >= from && page <= to),
    );
    return {
      documents: own,
      pages: to - from + 1,
      ocrPages: new Set(recognised).size,
      ...(isReadInPart(warnings) && { readInPart: true as const }),
    };
  });
}
