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
  return sheets.flatMap(({ rows }) => followUpsIn(rows));
}

function followUpsIn([head = [], ...rows]: readonly (readonly unknown[])[]): WrittenFollowUp[] {
  const at = (label: Label) => head.findIndex((text) => LABELS.some((words) => words[label] === text));
  const [key, followUp, note] = [at("key"), at("followUp"), at("note")];
  if (key < 0 || followUp < 0 || note < 0) return [];
  const textAt = (row: readonly unknown[], column: number) => String(row[column] ?? "").trim();
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
