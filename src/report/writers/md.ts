import type { ReportTable } from "../model/report-table.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import type { View } from "../model/view.ts";
import { cleanText } from "./shared/clean-text.ts";

/**
 * Punctuation that has a meaning inside a line of Markdown or HTML (CommonMark 0.31, 2.4), and parts of addresses, which
 * some programs turn into links.
 */
const MARKUP = /[\\`*_{}[\]<>#|~&$^@]|:(?=\/\/)|(?<=www)\./gi;
/** What begins a list at the start of a line. */
const LIST = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** Text from a document as text: no link, heading, list, emphasis, HTML or table can begin in it. */
function escaped(text: string): string {
  const line = cleanText(text).replace(/\s+/gu, " ").trim().replace(MARKUP, "\\$&");
  return line.replace(LIST, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The report as one Markdown page with tables, to paste into a wiki or a chat. */
export const mdWriter: ReportWriter = {
  format: "md",
  edited: "no",
  async write(view) {
    return [{ path: "report.md", content: new TextEncoder().encode(pageOf(view)) }];
  },
};

function pageOf({ title, asOf, summary, tables, program }: View): string {
  const sentences = summary.map((sentence) => `- ${escaped(sentence.map(({ text }) => text).join(""))}`);
  const sections = tables.filter(({ rows }) => rows.length > 0).map(sectionOf);
  const parts = [
    `# ${escaped(title)}`,
    escaped(asOf.text),
    sentences.join("\n"),
    ...sections,
    escaped(program),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionOf({ name, columns, rows }: ReportTable): string {
  const lineOf = (texts: readonly string[]) => `| ${texts.map(escaped).join(" | ")} |`;
  return [
    `## ${escaped(name)}`,
    "",
    lineOf(columns.map(({ label }) => label)),
    `|${" --- |".repeat(columns.length)}`,
    ...rows.map((row) => lineOf(row.map(({ text }) => text))),
  ].join("\n");
}
