import { readFileSync } from "node:fs";
import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { type LabelledSpan, lineKey } from "../lines/labelled-lines.ts";

/** A name in a document: the index of its line and its offsets there. */
export interface NamedPlace {
  readonly line: number;
  readonly span: LabelledSpan;
}

/** Who is meant: names, nobody in particular, or what a careful reader cannot decide, which is not scored. */
export type Meant = readonly NamedPlace[] | "nobody" | "unclear";

/** A line that states work, with those who must do it, wherever the document names them. */
export interface LabelledDuty {
  readonly line: number;
  readonly bearers: Meant;
  readonly partners: readonly NamedPlace[];
}

/** A due date in a line, with those who owe what is due. */
export interface LabelledDueDate {
  readonly line: number;
  readonly date: LabelledSpan;
  readonly owners: Meant;
}

/** The labels of one document. Lines that are not among its duties state no work. */
export interface LabelledDocument {
  readonly duties: readonly LabelledDuty[];
  readonly dueDates: readonly LabelledDueDate[];
}

/** The rows of the labels by document id; `resolveLabels` finds their lines. */
export type DutyRows = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Reads stored labels. A row is "document TAB W TAB line TAB bearers TAB partners" or "document TAB D TAB line TAB start-end TAB
 * owners". A line is the hash of its text; ".2" follows for the second such line of a document. A name is "line:start-end", without the
 * line for a name in the line itself. "-" is nobody, "?" is unclear. "document TAB none" is a document without work.
 */
export function readDutyRows(file: string): DutyRows {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
  return Map.groupBy(rows, ([document = ""]) => document);
}

/** The key of each line of a document. */
export function keysOf(lines: readonly TextLine[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map(({ source }) => {
    const key = lineKey(source.text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  });
}

/** The labels of a document; those whose lines it no longer has are left out and counted. */
export function resolveLabels(
  rows: readonly (readonly string[])[],
  lines: readonly TextLine[],
): LabelledDocument & { readonly lost: number } {
  const at = new Map(keysOf(lines).map((key, index) => [key, index]));
  const duties: LabelledDuty[] = [];
  const dueDates: LabelledDueDate[] = [];
  let lost = 0;
  for (const [, kind, key = "", third = "", fourth = ""] of rows) {
    if (kind === "none") continue;
    const line = at.get(key);
    const isDate = kind === "D";
    const meant = line === undefined ? null : meantBy(isDate ? fourth : third, line, at);
    if (line === undefined || meant === null) lost++;
    else if (isDate) dueDates.push({ line, date: spanOf(third), owners: meant });
    else duties.push({ line, bearers: meant, partners: placesOf(fourth, line, at) ?? [] });
  }
  return { duties, dueDates, lost };
}

function meantBy(cell: string, line: number, at: ReadonlyMap<string, number>): Meant | null {
  if (cell === "-") return "nobody";
  return cell === "?" || cell === "" ? "unclear" : placesOf(cell, line, at);
}

/** null where a line is not found. */
function placesOf(cell: string, own: number, at: ReadonlyMap<string, number>): NamedPlace[] | null {
  const places = cell
    .split(",")
    .filter((place) => place !== "")
    .map((place) => {
      const [key = "", span = ""] = place.split(":");
      return { line: key === "" ? own : at.get(key), span: spanOf(span) };
    });
  const found = places.filter((place): place is NamedPlace => place.line !== undefined);
  return found.length === places.length ? found : null;
}

const spanOf = (text: string) => text.split("-").map(Number) as unknown as LabelledSpan;
