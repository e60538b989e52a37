import { formatPercent } from "../../language/format.ts";
import type { Place } from "../../model/comparison.ts";
import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Evidence, PlanRecord } from "../../model/plan.ts";
import type { FileLink } from "../model/links.ts";
import type { Quotation, QuotationList } from "../model/quotation.ts";
import type { ViewContext } from "./context.ts";
import { linkToFile } from "./file-link.ts";
import { imageOf } from "./page-image.ts";
import { planLabel } from "./plan-label.ts";
import { sectionContent } from "./section-content.ts";

/** Maximum number of characters of a quotation that are shown. */
const LONGEST_QUOTE = 600;
/** Maximum number of quotations in one list; a group of units may be named in many places. */
const MAX_QUOTATIONS = 5;
/** The same for a list with headings of a plan, which are short. */
const MAX_HEADINGS = 16;
const LONGEST_HEADING = 160;

/** The evidence at a JSON Pointer, or at the nearest pointer above it. */
function evidenceAt(plan: PlanRecord, pointer: string): Evidence | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = plan.evidence[at]?.[0];
    if (found) return found;
  }
  return null;
}

function shorten(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).toWellFormed()}…`;
}

function howRead(plan: PlanRecord, page: number, confidence: number | null, context: ViewContext): string {
  const { words, lang } = context;
  const extraction = plan.source.extraction.find((e) => e.page === page) ?? plan.source.extraction[0];
  const parts: string[] = [];
  if (extraction) parts.push(words.method[extraction.method]);
  if (extraction?.restored) parts.push(words.restored);
  if (confidence !== null) parts.push(words.place.confidence(formatPercent(confidence, lang)));
  return parts.join(", ");
}

/** The file that contains a place, opened at its page. A photograph is a file of its own and has no pages. */
function fileAt({ page }: Place, plan: PlanRecord | undefined, context: ViewContext): FileLink | null {
  const path = plan?.source.extraction.find((one) => one.page === page)?.path;
  if (path !== undefined) return linkToFile(path, context);
  const [first] = plan?.source.paths ?? [];
  return first === undefined ? null : linkToFile(first, context, page);
}

/** The quotation at a place, with its document, file, page, line and confidence. */
export function quotationAt(place: Place, context: ViewContext): Quotation {
  const { words } = context;
  const plan = context.plans.get(place.planId);
  const evidence = plan && place.pointer ? evidenceAt(plan, place.pointer) : null;
  const page = plan?.source.extraction.find((e) => e.page === place.page);
  const confidence = evidence?.confidence ?? page?.confidence ?? null;
  const where = [words.place.line(place.line)];
  if (plan && plan.source.pages > 1) where.unshift(words.place.page(place.page));
  // If the quotation is a whole table row, the cell is named too.
  const isRow = place.quote.includes("\t");
  if (place.column)
    where.push(words.place.column(place.column.head) + (isRow ? `: ${shorten(place.column.cell)}` : ""));
  return {
    document: planLabel(place.planId, context),
    file: fileAt(place, plan, context),
    where: where.join(", "),
    how: plan ? howRead(plan, place.page, confidence, context) : "",
    doubtful: confidence !== null && confidence < QUOTE_DOUBTFUL_BELOW,
    quote: shorten(place.quote.replaceAll("\t", " | ")),
    image: plan ? imageOf(place, plan) : null,
    original: evidence?.original && evidence.line === place.line ? shorten(evidence.original) : null,
    content: [],
    contentMore: null,
  };
}

/** The quotation at a place with the lines under the quoted heading. */
export function quotationWithContent(place: Place, context: ViewContext): Quotation {
  const quotation = quotationAt(place, context);
  const plan = context.plans.get(place.planId);
  if (!plan || place.pointer === undefined) return quotation;
  const { lines, left } = sectionContent(plan, place.pointer);
  // A one-line assignment already contains its task.
  const content = lines.filter((line) => !place.quote.includes(line));
  return { ...quotation, content, contentMore: left ? context.words.evidence.moreContent(left) : null };
}

/** The quotations at several places; equal words at one line are quoted once. */
export function quotationsAt(
  places: readonly Place[],
  none: string,
  context: ViewContext,
  quote: typeof quotationAt = quotationAt,
): QuotationList {
  const distinct = [...new Map(places.map((p) => [`${p.planId}\n${p.line}\n${p.quote}`, p])).values()];
  const isShort = ({ quote: words }: Place) => words.length <= LONGEST_HEADING;
  const most = distinct.slice(MAX_QUOTATIONS).every(isShort) ? MAX_HEADINGS : MAX_QUOTATIONS;
  const left = distinct.length - most;
  return {
    shown: distinct.slice(0, most).map((place) => quote(place, context)),
    more: left > 0 ? context.words.evidence.more(left) : null,
    none,
  };
}

/** The quotation for a field of a plan; null where the record has no evidence for it. */
export function quotationOfField(planId: string, pointer: string, context: ViewContext): Quotation | null {
  const plan = context.plans.get(planId);
  const evidence = plan && evidenceAt(plan, pointer);
  if (!evidence) return null;
  const { page, line, quote } = evidence;
  return quotationAt({ planId, pointer, page, line, quote }, context);
}
