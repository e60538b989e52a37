import { formatIsoDate } from "../../language/format.ts";
import type { Paper, PaperBlock } from "../model/paper.ts";
import type { UnitSheet, UnitSheetRow } from "../model/unit-sheet.ts";
import type { View } from "../model/view.ts";

/** Lines of the table that fit one A4 page in the small type of sheets, and letters of a line in its wide columns. */
const LINES = 33;
const LETTERS = 27;
/** A cell gets at least this many lines, so that it says something. */
const LEAST = 2;
const MOST_FINDINGS = 5;
const LONGEST_FINDING = 260;

/** The sheet (phiếu) of one unit on one A4 page: what the province assigns, what the plan says, and the difference. */
export function sheetPaper(sheet: UnitSheet, view: View): Paper {
  const { papers } = view.words;
  const w = papers.sheet;
  const plans = view.words.list(sheet.plans);
  return {
    path: `${w.folder}/${sheet.id}.docx`,
    name: w.subject(sheet.group, sheet.unit),
    head: null,
    title: { kind: w.kind, subject: w.subject(sheet.group, sheet.unit) },
    addressee: null,
    blocks: [
      { kind: "paragraph", text: w.basis(sheet.parents) },
      { kind: "paragraph", text: plans === "" ? w.noPlan(sheet.state) : w.plans(plans, sheet.state) },
      { kind: "paragraph", text: w.asOf(formatIsoDate(view.asOf.iso, view.lang)) },
      ...(sheet.rows.length > 0
        ? [tableOf(sheet.rows, view)]
        : [{ kind: "paragraph" as const, text: (sheet.parentsUnread ? w.noneRead : w.none)(sheet.parents) }]),
      { kind: "subheading", text: w.findings },
      ...findingBlocks(sheet, view),
      ...(sheet.others.length > 0
        ? [{ kind: "paragraph" as const, text: w.others(view.words.list(sheet.others)) }]
        : []),
    ],
    ending: null,
    compact: true,
  };
}

function findingBlocks({ findings }: UnitSheet, { words: { papers } }: View): PaperBlock[] {
  if (findings.length === 0) return [{ kind: "paragraph", text: papers.sheet.noFindings }];
  const shown = findings.slice(0, MOST_FINDINGS);
  const more = findings.length - shown.length;
  return [
    ...shown.map(({ severity, sentence }) => `- ${shorten(sentence, LONGEST_FINDING)} (${severity})`),
    ...(more > 0 ? [`- ${papers.more(more)}`] : []),
  ].map((text) => ({ kind: "paragraph" as const, text }));
}

function tableOf(rows: readonly UnitSheetRow[], { words: { papers } }: View): PaperBlock {
  const { columns } = papers.sheet;
  const room = Math.max(LEAST, Math.floor(LINES / rows.length));
  const cell = (texts: readonly string[]) => fitted(texts, room, papers.more);
  return {
    kind: "table",
    columns: [
      { label: columns.subIndex, width: 20 },
      { label: columns.province, width: 32 },
      { label: columns.own, width: 32 },
      { label: columns.difference, width: 16 },
    ],
    rows: rows.map(({ subIndex, province, own, state, difference }) => [
      [subIndex],
      cell(province),
      cell(own),
      [state, difference].filter((text) => text !== ""),
    ]),
  };
}

/** As many of the texts as fit a number of lines, the last one shortened if needed, and the number of those left out. */
function fitted(texts: readonly string[], lines: number, more: (n: number) => string): string[] {
  const shown: string[] = [];
  let left = lines;
  for (const [i, text] of texts.entries()) {
    // The line that counts what is left out needs room too.
    const room = i === texts.length - 1 ? left : left - 1;
    if (room < 1) break;
    const short = shorten(text, room * LETTERS);
    shown.push(short);
    left -= Math.ceil(short.length / LETTERS);
  }
  const rest = texts.length - shown.length;
  return rest > 0 ? [...shown, more(rest)] : shown;
}

/** Cuts a text between words. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(1, text.lastIndexOf(" ", most))).toWellFormed()} …`;
}
