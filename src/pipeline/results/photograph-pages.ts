import type { PlanRecord } from "../../model/plan.ts";
import type { Content, Part } from "../inputs/group-by-hash.ts";
import type { PartResult } from "./input-ledger.ts";

type Source = PlanRecord["source"];

/** Which pages of the joined document each photograph has; one that was not read has none. */
function spansOf(counts: readonly number[]): { from: number; to: number }[] {
  let before = 0;
  return counts.map((count) => {
    const from = before + 1;
    before += count;
    return { from, to: before };
  });
}

/** The paths of a document's files: the photographs in the order of its pages, then their copies. */
export function pathsOf(
  { parts }: Pick<Content, "parts">,
  counts: readonly number[] | undefined,
  range: Source["range"],
): string[] {
  const spans = spansOf(counts ?? [1]);
  const own = parts.filter((_, i) => {
    const { from, to } = spans[i]!;
    return from <= to && (!range || (from <= range.to && to >= range.from));
  });
  const copies = own.flatMap(({ files }) => files.slice(1));
  return [...own.map(({ files }) => files[0]!), ...copies].map(({ path }) => path);
}

/** Each page with the photograph it is in; what was one file stays as it is. */
export function withPagePaths(
  extraction: Source["extraction"],
  parts: readonly Part[],
  counts: readonly number[] | undefined,
): Source["extraction"] {
  if (!counts) return extraction;
  const spans = spansOf(counts);
  return extraction.map((entry) => {
    const part = spans.findIndex(({ from, to }) => entry.page >= from && entry.page <= to);
    return { ...entry, path: parts[part]!.files[0]!.path };
  });
}

/** What each photograph gave: the documents and pages that are in it. */
export function partResults(records: readonly PlanRecord[], counts: readonly number[]): PartResult[] {
  return spansOf(counts).map(({ from, to }) => {
    const inside = (page: number) => page >= from && page <= to;
    const own = records.filter(({ source: { range } }) => !range || (range.from <= to && range.to >= from));
    const recognised = records[0]!.source.extraction.filter((e) => e.method === "ocr" && inside(e.page));
    return {
      planIds: own.map(({ id }) => id),
      pages: to - from + 1,
      ocrPages: recognised.length,
    };
  });
}
