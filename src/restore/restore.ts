import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ExtractedPage, Extraction, Reading } from "../model/extraction.ts";
import { pushAll } from "../model/lists.ts";
import type { PageExtraction, Paragraph, RestoredText } from "../model/restored-text.ts";
import type { Outcome, Warning } from "../model/warning.ts";
import { withAlternatives } from "./alternatives/with-alternatives.ts";
import { blankedFigures } from "./coverage/blanked-figures.ts";
import { notVietnamese } from "./coverage/not-vietnamese.ts";
import { textLost } from "./coverage/text-lost.ts";
import { dividedNames } from "./flow/divided-names.ts";
import { type FlowItem, type FlowLine, flowItem, type Removed, type Repair } from "./flow/flow.ts";
import { joinParagraphs } from "./flow/join-paragraphs.ts";
import { rowParagraphs } from "./flow/row-paragraphs.ts";
import { divideRunOnHeads } from "./flow/run-on-heads.ts";
import { divideRunOnItems } from "./flow/run-on-items.ts";
import { repairFormulas } from "./formulas/repair-formulas.ts";
import { repairNames } from "./names/repair-names.ts";
import { repairLabels } from "./numbering/repair-labels.ts";
import { LAYOUT_REPAIRS, LETTER_REPAIRS } from "./repairs/repair-order.ts";
import { stampedSignature } from "./repairs/stamps.ts";
import { chooseReading } from "./routing/choose-reading.ts";
import { hiddenLayer } from "./routing/hidden-layer.ts";
import { withUsualCase } from "./text/one-case.ts";
import { type PageLetters, type RestoredFlow, restoreLetters } from "./text/restore-pages.ts";
import type { Restorer } from "./text/restorer.ts";

/**
 * Prepares text for the parser: chooses one reading per page, cleans letters, restores damaged Vietnamese, removes page
 * furniture and joins lines into paragraphs. No words are lost: text that is removed is listed in `removed`. Never throws.
 * Without a restorer (no language model) damaged letters stay; without a catalogue, fixed forms with official names stay.
 */
export function restore(
  extraction: Extraction,
  restorer: Restorer | null = null,
  catalogue: Catalogue | null = null,
): Outcome<RestoredText> {
  const chosen = extraction.pages.map((page) => ({ page, reading: chooseReading(page) }));
  const printed: FlowItem[] = chosen.flatMap(({ page, reading }) =>
    (reading?.blocks ?? []).map((block) => flowItem(block, page.number)),
  );
  const recognised = new Map(
    chosen.flatMap(({ page, reading }) =>
      reading?.method === "ocr" ? [[page.number, hiddenLayer(page, reading)] as const] : [],
    ),
  );
  const letters = applyAll(LETTER_REPAIRS, printed);
  const restored: RestoredFlow = restorer
    ? restoreLetters(letters.items, recognised, restorer)
    : { items: letters.items, pages: new Map(), warnings: [], isEngineText: false };
  const engine = recognisedPages(chosen, restored);
  const formulaic = repairFormulas(restored.items, engine, catalogue);
  const layout = applyAll(LAYOUT_REPAIRS, formulaic);
  const removed = [...letters.removed, ...layout.removed];
  const labelled = repairLabels(divideRunOnItems(divideRunOnHeads(paragraphsOf(layout.items, catalogue))));
  const named = repairNames(labelled, damagedPages(engine, restored), catalogue);
  const cased = withUsualCase(named, catalogue);
  const paragraphs = cased.paragraphs.map(withAlternatives);
  // Old encodings write one letter as several characters, so letters are counted after decoding.
  const read = letters.encodings.size > 0 ? letters.items : printed;
  const lost = textLost(read, { paragraphs, removed });
  // A page that was not recognised has its own warning.
  const unrecognised = new Set(
    extraction.warnings.flatMap(({ code, page }) =>
      code === "ocr-needed" && page !== undefined ? [page] : [],
    ),
  );
  const foreign = notVietnamese(paragraphs).filter(
    ({ page }) => page === undefined || !unrecognised.has(page),
  );
  const warnings: Warning[] = [
    ...extraction.warnings,
    ...restored.warnings,
    ...cased.warnings,
    ...blankedFigures(paragraphs),
    ...lost,
    ...foreign,
  ];
  return {
    value: {
      pages: extraction.pages.length,
      paragraphs,
      extraction: chosen.map(({ page, reading }) =>
        pageExtraction(page, reading, restored.pages.get(page.number), letters.encodings.get(page.number)),
      ),
      removed,
      signature: extraction.signature ?? stampedSignature(removed),
    },
    warnings,
  };
}

/** Pages whose letters come from an engine: recognised here, or a scanner's text layer. */
function recognisedPages(
  chosen: readonly ChosenReading[],
  { pages, isEngineText }: RestoredFlow,
): Set<number> {
  const recognised = chosen.filter(
    ({ page, reading }) =>
      reading !== null &&
      (isEngineText ||
        reading.method === "ocr" ||
        reading.confidence < 1 ||
        pages.get(page.number)?.judgement === "foreign-ocr" ||
        reading.blocks.some((block) => block.kind === "line" && block.invisible)),
  );
  return new Set(recognised.map(({ page }) => page.number));
}

/** Recognised pages, and those whose letters or marks were restored. */
const damagedPages = (recognised: ReadonlySet<number>, { pages }: RestoredFlow): ReadonlySet<number> =>
  recognised.union(
    new Set(
      [...pages].flatMap(([page, { judgement }]) =>
        judgement === "stripped" || judgement === "foreign-ocr" ? [page] : [],
      ),
    ),
  );

interface ChosenReading {
  readonly page: ExtractedPage;
  readonly reading: Reading | null;
}

interface Applied {
  readonly items: FlowItem[];
  readonly removed: Removed[];
  /** Legacy encodings that text was decoded from, by page. */
  readonly encodings: ReadonlyMap<number, ReadonlySet<string>>;
}

function applyAll(repairs: readonly Repair[], items: readonly FlowItem[]): Applied {
  const removed: Removed[] = [];
  const encodings = new Map<number, ReadonlySet<string>>();
  let current = [...items];
  for (const repair of repairs) {
    const step = repair.apply(current);
    current = step.items;
    pushAll(removed, step.removed);
    for (const [page, found] of step.encodings ?? []) {
      encodings.set(page, (encodings.get(page) ?? new Set()).union(found));
    }
  }
  return { items: current, removed, encodings };
}

/** Lines are joined between tables, not across them; footnotes follow the body in their order. */
function paragraphsOf(items: readonly FlowItem[], catalogue: Catalogue | null): Paragraph[] {
  const dividesName = catalogue ? dividedNames(catalogue) : undefined;
  const body: Paragraph[] = [];
  const notes: FlowItem[] = [];
  let lines: FlowLine[] = [];
  let tables = 0;
  const close = () => {
    pushAll(body, joinParagraphs(lines, dividesName));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === "table") {
      close();
      tables += 1;
      pushAll(body, rowParagraphs(item, `t${tables}`));
    } else if (item.line.role === "footnote") notes.push(item);
    else lines.push(item);
  }
  close();
  return [...body, ...joinParagraphs(notes, dividesName)];
}

function pageExtraction(
  page: ExtractedPage,
  reading: Reading | null,
  letters: PageLetters | undefined,
  hidden: ReadonlySet<string> | undefined,
): PageExtraction {
  const confidence = (reading?.confidence ?? 0) * (letters?.confidence ?? 1);
  return {
    page: page.number,
    method: reading?.method ?? "text-layer",
    encoding: hidden ? [...hidden].join(", ") : reading?.encoding,
    judgement: letters?.judgement,
    restored: letters?.restored ?? false,
    confidence: Math.round(confidence * 1000) / 1000,
    rotation: page.rotation,
    width: page.width,
    height: page.height,
  };
}
