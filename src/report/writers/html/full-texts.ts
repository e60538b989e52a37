import type { TaskRow } from "../../model/task-view.ts";

/** Where each text that several rows of a page have is shown in full: the element, and its row. */
export type FullTexts = ReadonlyMap<
  string,
  { readonly id: string; readonly unit: string; readonly subIndex: string }
>;

/**
 * The row that shows a text in full: that of the unit or group of units to which the text is assigned, else the first. A
 * task whose words are marked is shown in its own row.
 */
export function fullTextsOf(rows: readonly TaskRow[]): FullTexts {
  const full = new Map<string, { id: string; unit: string; subIndex: string; named: boolean }>();
  for (const { province, unit, subIndex } of rows)
    for (const { id, text, who, parts } of province) {
      if (id === null || parts !== null) continue;
      const known = full.get(text);
      if (!known || (!known.named && who === null))
        full.set(text, { id, unit, subIndex, named: who === null });
    }
  return full;
}

/** About this many characters stand for a text that is shown elsewhere. */
const BEGINNING = 60;

/** The first words of a text. */
export function beginning(text: string): string {
  const end = text.indexOf(" ", BEGINNING);
  return end < 0 ? text : `${text.slice(0, end)} …`;
}
