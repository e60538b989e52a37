import { itemsOf, plainSection, type Section } from "../../structure/outline.ts";
import type { TextLine } from "../../text/text-line.ts";

/** One line of a section as a reader of assignments sees it: its label, its words, and the items below. */
export interface Item {
  readonly label: string | null;
  readonly line: TextLine;
  readonly start: number;
  readonly items: readonly Item[];
}

/** The items under a section, without its heading line; `restStart` adds the words run into the heading. */
export function itemsUnder(section: Section, restStart: number | null): Section[] {
  const rest = restStart !== null && section.line && section.line.text.slice(restStart).trim().length > 3;
  return [...(rest ? [plainSection(section.line!, restStart)] : []), ...itemsOf(section)];
}

/** A section as an item, with all below. */
export function itemOf(section: Section): Item {
  return {
    label: section.label?.text ?? null,
    line: section.line!,
    start: section.textStart,
    items: itemsOf(section).map(itemOf),
  };
}
