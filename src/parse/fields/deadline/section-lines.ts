import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { BearerHeadings } from "../assignment/bearer-headings.ts";

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

/** The lines of sections and the units that their headings name, computed once: every date below a section needs them. */
export class SectionLines {
  readonly bearers: BearerHeadings;
  readonly #known = new Map<Section, LinesOfSection>();

  constructor(context: RuleContext) {
    this.bearers = new BearerHeadings(context);
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
