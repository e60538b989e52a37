import type { Section } from "../../structure/outline/section.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { UnitHeadings } from "../assignment/headings/unit-headings.ts";

interface SectionLine {
  readonly line: TextLine;
  readonly start: number;
  /** The section that the line is the heading of. */
  readonly section: Section | null;
}

interface LinesOfSection {
  readonly lines: readonly SectionLine[];
  readonly positions: ReadonlyMap<TextLine, number>;
}

const NO_LINES: LinesOfSection = { lines: [], positions: new Map() };

/** The lines of sections and the units in their headings. They are cached because every date below a section needs them. */
export class SectionLines {
  readonly unitHeadings: UnitHeadings;
  readonly #known = new Map<Section, LinesOfSection>();

  constructor(unitHeadings: UnitHeadings) {
    this.unitHeadings = unitHeadings;
  }

  /** A section's own lines and the headings of its children, in order. */
  of(section: Section | null): LinesOfSection {
    if (!section) return NO_LINES;
    const known = this.#known.get(section);
    if (known) return known;
    const lines = [
      ...section.lines.map((line): SectionLine => ({ line, start: 0, section: null })),
      ...section.children.flatMap((child): SectionLine[] =>
        child.line ? [{ line: child.line, start: child.textStart, section: child }] : [],
      ),
    ].sort((a, b) => a.line.index - b.line.index);
    const found = { lines, positions: new Map(lines.map(({ line }, i) => [line, i])) };
    this.#known.set(section, found);
    return found;
  }
}
