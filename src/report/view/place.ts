import { formatPercent } from "../../language/format.ts";
import type { Place } from "../../model/comparison.ts";
import type { Evidence, PlanRecord } from "../../model/plan.ts";
import type { PlaceView, Quotes } from "../model/basics.ts";
import { type Context, fileLink } from "./context.ts";
import { planFile, planLabel } from "./plan-label.ts";
import { sectionContent } from "./section-content.ts";

/** Below this a quotation is marked "cần đối chiếu lại": clean pages read at 0.85 and more, bad ones below 0.75. */
const DOUBTFUL_BELOW = 0.75;
/** Characters of a quotation shown; the rest stands in the file. */
const QUOTE_LENGTH = 600;
/** Quotations shown together; a class may be named in many places. */
const QUOTES = 5;

/** The evidence at a JSON Pointer, or at the nearest one above it. */
function evidenceAt(plan: PlanRecord, pointer: string): Evidence | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = plan.evidence[at]?.[0];
    if (found) return found;
  }
  return null;
}

function shorten(quote: string): string {
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).toWellFormed()}…`;
}

function howRead(plan: PlanRecord, page: number, confidence: number | null, context: Context): string {
  const { words, lang } = context;
  const read = plan.source.extraction.find((e) => e.page === page) ?? plan.source.extraction[0];
  const parts: string[] = [];
  if (read) parts.push(words.method[read.method]);
  if (read?.restored) parts.push(words.restored);
  if (confidence !== null) parts.push(words.place.confidence(formatPercent(confidence, lang)));
  return parts.join(", ");
}

/** A quotation with its document, file, page, line, and how far it can be trusted. */
export function placeView(place: Place, context: Context): PlaceView {
  const { words } = context;
  const plan = context.plans.get(place.planId);
  const evidence = plan && place.pointer ? evidenceAt(plan, place.pointer) : null;
  const page = plan?.source.extraction.find((e) => e.page === place.page);
  const confidence = evidence?.confidence ?? page?.confidence ?? null;
  const where = [words.place.line(place.line)];
  if (plan && plan.source.pages > 1) where.unshift(words.place.page(place.page));
  return {
    document: planLabel(place.planId, context),
    file: page?.path === undefined ? planFile(place.planId, context) : fileLink(page.path, context),
    where: where.join(", "),
    how: plan ? howRead(plan, place.page, confidence, context) : "",
    doubtful: confidence !== null && confidence < DOUBTFUL_BELOW,
    quote: shorten(place.quote),
    original: evidence?.original && evidence.line === place.line ? shorten(evidence.original) : null,
    content: [],
    contentMore: null,
  };
}

/** The same, with what stands under the quoted heading. */
export function sectionView(place: Place, context: Context): PlaceView {
  const view = placeView(place, context);
  const plan = context.plans.get(place.planId);
  if (!plan || place.pointer === undefined) return view;
  const { lines, left } = sectionContent(plan, place.pointer);
  // A one-line assignment quotes its task already.
  const content = lines.filter((line) => !place.quote.includes(line));
  return { ...view, content, contentMore: left ? context.words.evidence.moreContent(left) : null };
}

/** Quotations of a finding or of one side of a cell; the same words at the same place only once. */
export function quotesOf(
  places: readonly Place[],
  none: string,
  context: Context,
  view: typeof placeView = placeView,
): Quotes {
  const distinct = [...new Map(places.map((p) => [`${p.planId}\n${p.line}\n${p.quote}`, p])).values()];
  return {
    shown: distinct.slice(0, QUOTES).map((place) => view(place, context)),
    more: distinct.length > QUOTES ? context.words.evidence.more(distinct.length - QUOTES) : null,
    none,
  };
}

/** The quotation that stands behind a field of a plan; null where the record keeps none. */
export function placeOf(planId: string, pointer: string, context: Context): PlaceView | null {
  const plan = context.plans.get(planId);
  const evidence = plan && evidenceAt(plan, pointer);
  if (!evidence) return null;
  const { page, line, quote } = evidence;
  return placeView({ planId, pointer, page, line, quote }, context);
}
