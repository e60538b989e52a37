import { formatPercent } from "../../language/format.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import { leastOf, pushAll } from "../../model/lists.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { RunInput, RunReport } from "../../model/run-report.ts";
import { POSSIBLE_WORK, type Warning } from "../../model/warning.ts";
import type { CountedRows } from "../model/counted-rows.ts";
import type { FileRow, FilesView } from "../model/file-view.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Tone } from "../model/tone.ts";
import type { FileOutcome } from "../words/outcomes/outcome-words.ts";
import type { ViewContext } from "./context.ts";
import { linkToFile } from "./file-link.ts";
import { planLabel } from "./plan-label.ts";
import { versionSentences } from "./versions.ts";

const ORDER = ["failed", "partial", "skipped", "duplicate", "parsed"] as const satisfies FileOutcome[];
const TONES: Readonly<Partial<Record<FileOutcome, Tone>>> = {
  failed: "bad",
  skipped: "quiet",
  duplicate: "info",
};

function howRead(plans: readonly PlanRecord[], { words }: ViewContext): string {
  const pages = plans.flatMap((p) => p.source.extraction);
  const methods = [...new Set(pages.map((p) => words.method[p.method]))];
  return [...methods, ...(pages.some((p) => p.restored) ? [words.restored] : [])].join(", ");
}

/** The lowest confidence of all pages; blank for a file read only in part, because nobody knows what the rest says. */
function confidenceOf(
  plans: readonly PlanRecord[],
  { readInPart }: RunInput,
  context: ViewContext,
): Quantity {
  const pages = plans.flatMap((p) => p.source.extraction.map((e) => e.confidence));
  if (!pages.length || readInPart) return { text: "", number: null };
  const lowest = leastOf(pages);
  return { text: formatPercent(lowest, context.lang), number: lowest };
}

/** The sentences of warnings; those on pages that need OCR are joined into one. */
function messagesOf(all: readonly Warning[], context: ViewContext): string[] {
  const messageIn = ({ message, messages }: Warning) => messages?.[context.lang] ?? message;
  const ocr = all.filter((w) => w.code === "ocr-needed");
  const pages = [...new Set(ocr.map((w) => w.page).filter((p) => p !== undefined))].sort((a, b) => a - b);
  const notes = pages.length
    ? [context.words.files.ocrNeeded(pages.join(", "), pages.length)]
    : ocr.map(messageIn);
  return [...new Set([...notes, ...all.filter((w) => w.code !== "ocr-needed").map(messageIn)])];
}

function fileRow(given: RunInput, context: ViewContext): Omit<FileRow, "id"> {
  // A file that an earlier run read is shown as read.
  const input = given.outcome === "unchanged" ? { ...given, outcome: "parsed" as const } : given;
  const { words, lang } = context;
  const plans = input.planIds.map((id) => context.plans.get(id)).filter((p) => p !== undefined);
  const outcome: FileOutcome = input.outcome === "parsed" && input.readInPart ? "partial" : input.outcome;
  const file = linkToFile(input.path, context);
  // The reason names the file by the path that was given.
  const notes = input.reason ? [input.reason.messages[lang].replaceAll(input.path, file.path)] : [];
  const documents = input.planIds.map((id) => planLabel(id, context)).join("; ");
  const duplicate = input.outcome === "duplicate";
  if (duplicate && documents && !input.reason) notes.push(words.files.sameAs(documents));
  if (!duplicate && input.planIds.some((id) => context.unnamed.has(id))) notes.push(words.files.unnamed);
  const warnings = duplicate ? [] : plans.flatMap((plan) => plan.warnings);
  const isHint = ({ code }: Warning) => code === POSSIBLE_WORK;
  pushAll(
    notes,
    messagesOf(
      warnings.filter((warning) => !isHint(warning)),
      context,
    ),
  );
  // Hints, and that a newer version exists, are no faults of the file.
  const tone = TONES[input.outcome] ?? (notes.length ? "warn" : "good");
  pushAll(notes, messagesOf(warnings.filter(isHint), context));
  pushAll(
    notes,
    input.planIds.flatMap((id) => {
      const sender = context.stated.get(id);
      return [...(sender ? [words.files.stated(sender)] : []), ...versionSentences(id, context)];
    }),
  );
  const outcomeWord = words.files.outcomes[outcome];
  return {
    file,
    planIds: input.planIds,
    outcome,
    outcomeWord,
    stateWord: tone === "warn" ? words.files.withNotes(outcomeWord) : outcomeWord,
    tone,
    units: [...new Set(plans.flatMap(({ issuer }) => issuer?.name ?? []))],
    document: documents,
    how: howRead(plans, context),
    pages: input.pages,
    confidence: confidenceOf(plans, input, context),
    notes,
  };
}

/** The ids of the lists of the files that could not be read, and of those that could be read only in part. */
export const UNREAD_FILES = "files-failed";
export const FILES_READ_IN_PART = "files-partial";

/** "thu.eml!/ke-hoach.docx" is in the e-mail "thu.eml". */
const IN_CONTAINER = "!/";

/** Every input file; files that need attention come first. */
export function filesView(run: RunReport, context: ViewContext): FilesView {
  const w = context.words.files;
  const sorted = run.inputs.map((input) => fileRow(input, context));
  // Other files with warnings come after those read only in part.
  const order: readonly FileOutcome[] = ORDER;
  const rank = (r: Omit<FileRow, "id">) =>
    r.tone === "warn" && r.outcome !== "partial" ? 1.5 : order.indexOf(r.outcome);
  sorted.sort((a, b) => rank(a) - rank(b) || compareNames(a.file.path, b.file.path));
  const rows = sorted.map((row): FileRow => ({ id: context.anchor("file", row.file.path), ...row }));
  const listOf = (id: string, label: string, isIn: (row: FileRow) => boolean): CountedRows => ({
    id,
    label,
    rows: rows.filter(isIn).map((row) => ({ text: row.file.path, href: `#${row.id}` })),
  });
  const outcomes = ORDER.map((outcome) =>
    listOf(`files-${outcome}`, w.outcomes[outcome], (row) => row.outcome === outcome),
  ).filter((count) => count.rows.length > 0);
  const inside = listOf("files-inside", w.insideList, ({ file }) => file.path.includes(IN_CONTAINER));
  const hasInside = inside.rows.length > 0;
  const numbers = outcomes.flatMap((count, i) => [
    { text: i === 0 ? ": " : "; " },
    { text: `${count.rows.length} ${count.label}`, href: `#${count.id}` },
  ]);
  const including = [
    { text: " (" },
    { text: w.inside(inside.rows.length), href: `#${inside.id}` },
    { text: ")" },
  ];
  const sentence =
    rows.length === 0
      ? [{ text: w.none }]
      : [
          { text: w.sentence(rows.length), href: "#files" },
          ...(hasInside ? including : []),
          ...numbers,
          { text: "." },
        ];
  return { sentence, counts: hasInside ? [...outcomes, inside] : outcomes, rows };
}
