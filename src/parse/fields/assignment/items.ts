import { itemsOf, plainSection, type Section } from "../../structure/section.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A line of a section with its label and the items below it. */
export interface Item {
  readonly label: string | null;
  readonly line: TextLine;
  readonly start: number;
  readonly items: readonly Item[];
}

/** The items of a section without its heading. With `restStart`, the text after that offset of the heading comes first. */
export function itemsUnder(section: Section, restStart: number | null): Section[] {
  const rest = restStart !== null && section.line && section.line.text.slice(restStart).trim().length > 3;
  return [...(rest ? [plainSection(section.line!, restStart)] : []), ...itemsOf(section)];
}

/** A section and everything below it as items. */
export function itemOf(section: Section): Item {
  return {
    label: section.label?.text ?? null,
    line: section.line!,
    start: section.textStart,
    items: itemsOf(section).map(itemOf),
  };
}
