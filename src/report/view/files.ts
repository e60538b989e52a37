import { formatPercent } from "../../language/format.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { RunInput, RunReport } from "../../model/run-report.ts";
import type { Quantity, Tone } from "../model/basics.ts";
import type { FileRow, FilesView } from "../model/view.ts";
import type { Context } from "./context.ts";
import { fileLink } from "./context.ts";
import { collator } from "./format.ts";
import { planLabel } from "./plan-label.ts";

const ORDER = ["failed", "skipped", "duplicate", "parsed"];
const TONES: Readonly<Record<string, Tone>> = { failed: "bad", skipped: "quiet", duplicate: "info" };

function howRead(plans: readonly PlanRecord[], context: Context): string {
  const { words } = context;
  const pages = plans.flatMap((p) => p.source.extraction);
  const methods = [...new Set(pages.map((p) => words.method[p.method]))];
  return [...methods, ...(pages.some((p) => p.restored) ? [words.restored] : [])].join(", ");
}

function confidenceOf(plans: readonly PlanRecord[], context: Context): Quantity {
  const pages = plans.flatMap((p) => p.source.extraction.map((e) => e.confidence));
  if (!pages.length) return { text: "", number: null };
  const lowest = Math.min(...pages);
  return { text: formatPercent(lowest, context.lang), number: lowest };
}

/** Warnings of the plans, those on pages to be recognised drawn together. */
function warningsOf(plans: readonly PlanRecord[], context: Context): string[] {
  const all = plans.flatMap((p) => p.warnings);
  const ocr = all.filter((w) => w.code === "ocr-needed");
  const pages = [...new Set(ocr.map((w) => w.page).filter((p) => p !== undefined))].sort((a, b) => a - b);
  const notes = pages.length ? [context.words.files.ocrNeeded(pages.join(", "))] : ocr.map((w) => w.message);
  return [...new Set([...notes, ...all.filter((w) => w.code !== "ocr-needed").map((w) => w.message)])];
}

function rowOf(given: RunInput, context: Context): FileRow {
  // Whether this run or an earlier one read it is nothing to the reader.
  const input = given.outcome === "unchanged" ? { ...given, outcome: "parsed" as const } : given;
  const { words, lang } = context;
  const plans = input.planIds.map((id) => context.plans.get(id)).filter((p) => p !== undefined);
  const notes = input.reason ? [input.reason.messages[lang]] : [];
  const documents = input.planIds.map((id) => planLabel(id, context)).join("; ");
  const duplicate = input.outcome === "duplicate";
  if (duplicate && documents && !input.reason) notes.push(words.files.sameAs(documents));
  if (!duplicate) notes.push(...warningsOf(plans, context));
  const tone = TONES[input.outcome] ?? (notes.length ? "warn" : "good");
  return {
    file: fileLink(input.path, context),
    outcome: input.outcome,
    outcomeWord: words.files.outcomes[input.outcome] ?? input.outcome,
    tone,
    document: documents,
    how: howRead(plans, context),
    pages: input.pages,
    confidence: confidenceOf(plans, context),
    notes,
  };
}

/** Every input, what needs a hand first. */
export function filesView(run: RunReport, context: Context): FilesView {
  const { words } = context;
  const rows = run.inputs.map((input) => rowOf(input, context));
  const rank = (r: FileRow) => (r.tone === "warn" ? 0.5 : ORDER.indexOf(r.outcome));
  rows.sort((a, b) => rank(a) - rank(b) || collator.compare(a.file.path, b.file.path));
  const counts = ORDER.map((o) => ({ o, n: rows.filter((r) => r.outcome === o).length })).filter(
    (c) => c.n > 0,
  );
  const parts = counts.map(({ o, n }) => `${n} ${words.files.outcomes[o]}`);
  const sentence = parts.length
    ? `${words.files.sentence(rows.length)}: ${parts.join("; ")}.`
    : words.files.none;
  return { sentence, rows };
}
