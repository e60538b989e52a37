import type { PlanRecord } from "../../model/plan.ts";
import type { Content, Part } from "../inputs/group-by-hash.ts";
import type { PartResult } from "./run-ledger.ts";

type Source = PlanRecord["source"];

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
  { parts }: Pick<Content, "parts">,
  counts: readonly number[] | undefined,
  range: Source["range"],
): string[] {
  const spans = pageSpans(counts ?? [1]);
  const own = parts.filter((_, i) => {
    const { from, to } = spans[i]!;
    return from <= to && (!range || (from <= range.to && to >= range.from));
  });
  const copies = own.flatMap(({ files }) => files.slice(1));
  return [...own.map(({ files }) => files[0]!), ...copies].map(({ path }) => path);
}

/** The pages of a document. */
export function pagesIn(range: Source["range"], extraction: Source["extraction"]): Source["extraction"] {
  return range ? extraction.filter(({ page }) => page >= range.from && page <= range.to) : extraction;
}

/** Each page with the path of its photograph; pages of a single file are returned as they are. */
export function withPagePaths(
  extraction: Source["extraction"],
  parts: readonly Part[],
  counts: readonly number[] | undefined,
): Source["extraction"] {
  if (!counts) return extraction;
  const spans = pageSpans(counts);
  return extraction.map((entry) => {
    const part = spans.findIndex(({ from, to }) => entry.page >= from && entry.page <= to);
    return { ...entry, path: parts[part]!.files[0]!.path };
  });
}

/** The documents and pages that each photograph contributed to. */
export function partResults(records: readonly PlanRecord[], counts: readonly number[]): PartResult[] {
  return pageSpans(counts).map(({ from, to }) => {
    const own = records.filter(({ source: { range } }) => !range || (range.from <= to && range.to >= from));
    const recognised = own.flatMap(({ source: { extraction } }) =>
      extraction.flatMap(({ method, page }) =>
        method === "ocr" && page >= from && page <= to ? [page] : [],
      ),
    );
    return {
      planIds: own.map(({ id }) => id),
      pages: to - from + 1,
      ocrPages: new Set(recognised).size,
    };
  });
}
