import { formatIsoDate } from "../../language/format.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { Paper, PaperBlock } from "../model/paper.ts";
import type { UnitSheet, UnitSheetRow } from "../model/unit-sheet.ts";
import type { View } from "../model/view.ts";

/** Lines of small type that fit one A4 page below the title, and letters of a line and of a line in the wide columns. */
const LINES = 50;
const LINE = 92;
const LETTERS = 27;
/** A row gets at least this many lines, so that it says something. */
const LEAST = 2;
const MOST_FINDINGS = 5;
const LONGEST_FINDING = 340;

/** The sheet (phiếu) of one unit on one A4 page: what the province assigns, what the plan says, and the difference. */
export function sheetPaper(sheet: UnitSheet, view: View): Paper {
  const { papers } = view.words;
  const w = papers.sheet;
  const plans = view.words.list(sheet.plans);
  const intro = [
    w.basis(sheet.parents),
    plans === "" ? w.noPlan(sheet.state) : w.plans(plans, sheet.state),
    w.asOf(formatIsoDate(view.asOf.iso, view.lang)),
  ];
  const findings = findingTexts(sheet, view);
  const others = sheet.others.length > 0 ? [w.others(view.words.list(sheet.others))] : [];
  const around = [...intro, w.findings, ...findings, ...others];
  const room = LINES - around.reduce((sum, text) => sum + linesOf(text, LINE), 0);
  return {
    path: `${w.folder}/${sheet.id}.docx`,
    name: w.subject(sheet.group, sheet.unit),
    head: null,
    title: { kind: w.kind, subject: w.subject(sheet.group, sheet.unit) },
    addressee: null,
    blocks: [
      ...intro.map(paragraph),
      ...(sheet.rows.length > 0
        ? [tableOf(sheet.rows, room, view)]
        : [paragraph((sheet.parentsUnread ? w.noneRead : w.none)(sheet.parents))]),
      { kind: "subheading", text: w.findings },
      ...[...findings, ...others].map(paragraph),
    ],
    ending: null,
    appendix: null,
    compact: true,
  };
}

const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });

const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters);

function findingTexts({ findings }: UnitSheet, { words: { papers } }: View): string[] {
  if (findings.length === 0) return [papers.sheet.noFindings];
  const shown = findings.slice(0, MOST_FINDINGS);
  const more = findings.length - shown.length;
  return [
    ...shown.map(({ severity, sentence }) => `- ${shorten(sentence, LONGEST_FINDING)} (${severity})`),
    ...(more > 0 ? [`- ${papers.more(more)}`] : []),
  ];
}

/** @param lines that the rows of the table may have */
function tableOf(rows: readonly UnitSheetRow[], lines: number, { words: { papers } }: View): PaperBlock {
  const { columns } = papers.sheet;
  const room = roomOfRow(rows, lines);
  const cell = (texts: readonly string[]) => fitted(texts.map(withCapital), room, papers.more);
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

/** The greatest number of lines that each row may have. Short rows leave their lines to the long ones. */
function roomOfRow(rows: readonly UnitSheetRow[], lines: number): number {
  const heightOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesOf(text, LETTERS), 0);
  const heights = rows.map(({ province, own }) => Math.max(1, heightOf(province), heightOf(own)));
  const fits = (room: number) => heights.reduce((sum, height) => sum + Math.min(height, room), 0) <= lines;
  let room = LEAST;
  while (room < lines && fits(room + 1)) room++;
  return room;
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
    left -= linesOf(short, LETTERS);
  }
  const rest = texts.length - shown.length;
  return rest > 0 ? [...shown, more(rest)] : shown;
}

/** Cuts a text between words. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(1, text.lastIndexOf(" ", most))).toWellFormed()} …`;
}
