import { formatIsoDate } from "../language/format.ts";
import type { WrittenFollowUp } from "./model/follow-up.ts";
import { en } from "./words/en/words.ts";
import { vi } from "./words/vi/words.ts";

/** The words that the heads of the columns may have: the workbook may have been written in the other language. */
const LABELS = [vi, en].map(({ findings }) => findings);
type Label = "key" | "followUp" | "note" | "unit" | "sentence";

/**
 * Reads what the officer wrote beside the findings in a workbook of an earlier run, from every sheet with the columns for
 * it.
 * @throws Error if the bytes are not a workbook
 */
export async function readFollowUps(workbook: Uint8Array): Promise<WrittenFollowUp[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(workbook);
  return sheets.flatMap(({ rows, cells }) =>
    followUpsIn(
      rows.map((row, i) => row.map((value, j) => textOf(value, cells?.get(`${i},${j}`)?.formula ?? null))),
    ),
  );
}

/** What a cell shows. Excel turns "21/3" into a date and "=…" into a formula, which other programs save without a value. */
function textOf(value: unknown, formula: string | null): string {
  if (value instanceof Date) return dateAndTime(value);
  if ((value === null || value === undefined) && formula !== null) return `=${formula}`;
  return String(value ?? "").trim();
}

/** Excel counts a time without a day from the last day of 1899. */
function dateAndTime(value: Date): string {
  const [day = "", time = ""] = value.toISOString().split("T");
  const [hours, minutes] = time.split(":");
  const clock = `${hours}:${minutes}`;
  if (day < "1900") return clock;
  const shown = formatIsoDate(day, "vi");
  return clock === "00:00" ? shown : `${shown} ${clock}`;
}

function followUpsIn([head = [], ...rows]: readonly (readonly string[])[]): WrittenFollowUp[] {
  const at = (label: Label) => head.findIndex((text) => LABELS.some((words) => words[label] === text));
  const [key, followUp, note] = [at("key"), at("followUp"), at("note")];
  if (key < 0 || followUp < 0 || note < 0) return [];
  const textAt = (row: readonly string[], column: number) => row[column] ?? "";
  return rows
    .map((row) => ({
      id: textAt(row, key),
      result: textAt(row, followUp),
      note: textAt(row, note),
      unit: textAt(row, at("unit")),
      sentence: textAt(row, at("sentence")),
    }))
    .filter(({ result, note: text }) => result !== "" || text !== "");
}
