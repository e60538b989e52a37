import type { ExtractedPage, Extraction, Reading } from "../model/extraction.ts";
import type { PageExtraction, Paragraph, RestoredText } from "../model/restored-text.ts";
import type { Outcome, Warning } from "../model/warning.ts";
import { type FlowItem, type FlowLine, flowItem, type Removed } from "./flow.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { stampedSignature } from "./repairs/stamps.ts";
import { REPAIRS } from "./repairs.ts";
import { rowParagraphs } from "./rows.ts";

/**
 * Makes text ready for the parser: one reading a page, clean characters, furniture out of the flow, lines joined into
 * paragraphs. Loses no words: what leaves the flow stands in `removed`. Never throws.
 */
export function restore(extraction: Extraction): Outcome<RestoredText> {
  const warnings: Warning[] = [...extraction.warnings];
  const chosen = extraction.pages.map((page) => ({ page, reading: chooseReading(page) }));
  let items: FlowItem[] = chosen.flatMap(({ page, reading }) =>
    (reading?.blocks ?? []).map((block) => flowItem(block, page.number)),
  );
  const removed: Removed[] = [];
  for (const repair of REPAIRS) {
    const step = repair.apply(items);
    items = step.items;
    removed.push(...step.removed);
  }
  return {
    value: {
      pages: extraction.pages.length,
      paragraphs: paragraphsOf(items),
      extraction: chosen.map(({ page, reading }) => pageExtraction(page, reading)),
      removed,
      signature: extraction.signature ?? stampedSignature(removed),
    },
    warnings,
  };
}

/** The most trusted reading of a page; the first of equals. */
function chooseReading(page: ExtractedPage): Reading | null {
  return page.readings.reduce<Reading | null>((best, reading) => {
    return best === null || reading.confidence > best.confidence ? reading : best;
  }, null);
}

/** Lines between two tables are joined among themselves; footnotes go behind the body, in their order. */
function paragraphsOf(items: readonly FlowItem[]): Paragraph[] {
  const body: Paragraph[] = [];
  const notes: FlowItem[] = [];
  let lines: FlowLine[] = [];
  let tables = 0;
  const close = () => {
    body.push(...joinParagraphs(lines));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === "table") {
      close();
      tables += 1;
      body.push(...rowParagraphs(item, `t${tables}`));
    } else if (item.line.role === "footnote") notes.push(item);
    else lines.push(item);
  }
  close();
  return [...body, ...joinParagraphs(notes)];
}

function pageExtraction(page: ExtractedPage, reading: Reading | null): PageExtraction {
  return {
    page: page.number,
    method: reading?.method ?? "text-layer",
    encoding: reading?.encoding,
    restored: false,
    confidence: reading?.confidence ?? 0,
    rotation: page.rotation,
    width: page.width,
    height: page.height,
  };
}
