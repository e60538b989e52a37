import { pushAll } from "../../model/lists.ts";
import { buildTables, type TableParagraph } from "../word/table-builder.ts";
import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { type ParagraphFormatting, paragraphFormatting } from "./paragraph-formatting.ts";
import type { CharacterRun } from "./property-runs.ts";
import { rowDefinition } from "./row-definition.ts";
import { runFormatting } from "./run-formatting.ts";
import { type AnchoredText, type OpenFields, runNodes } from "./run-nodes.ts";
import type { Stylesheet } from "./stylesheet.ts";

/** Everything needed to read a range of characters. */
export interface StorySource extends AnchoredText {
  readonly runs: readonly CharacterRun[];
  /** Style and modifiers of the paragraph that ends at a character. */
  readonly paragraphAt: (character: number) => {
    readonly style: number;
    readonly modifiers: readonly DataView[];
  };
  readonly fonts: readonly string[];
  readonly styles: Stylesheet;
  /** The stream of long property lists. */
  readonly huge: DataView;
  /** `w:sectPr` by the character after the section's last. */
  readonly sections: ReadonlyMap<number, XmlNode>;
}

const CELL_END = "\x07";
const PAGE_BREAK = "\x0c";
const PARAGRAPH_END = "\r";

/** The paragraphs and tables of a range of characters. */
export function readStoryNodes(source: StorySource, start: number, end: number): XmlNode[] {
  const { text, sections } = source;
  const paragraphs: TableParagraph[] = [];
  const fields: OpenFields = [];
  let run = firstRun(source.runs, start);
  for (let from = start; from < end; ) {
    let last = from;
    while (last < end - 1 && !endsParagraph(text, last, sections)) last++;
    const { style, modifiers } = source.paragraphAt(last);
    const formatting = paragraphFormatting(style, modifiers, source.huge);
    const textEnd = endsParagraph(text, last, sections) ? last : last + 1;
    const children: XmlNode[] = [];
    while (run < source.runs.length && source.runs[run]!.start <= last) {
      const own = source.runs[run]!;
      const range = { start: Math.max(from, own.start), end: Math.min(textEnd, own.end) };
      const ownFormatting = runFormatting(
        own.modifiers,
        source.fonts,
        source.styles.switches(formatting.style),
      );
      pushAll(children, runNodes(source, ownFormatting, range, fields));
      if (own.end > last + 1) break;
      run++;
    }
    paragraphs.push({
      node: element("w:p", {}, [propertiesNode(source, formatting, last), ...children]),
      depth: formatting.depth,
      endsCell: formatting.depth > 1 ? formatting.endsInnerCell : text[last] === CELL_END,
      endsRow: formatting.endsRow,
      row: formatting.endsRow ? rowDefinition(formatting.modifiers) : null,
    });
    from = last + 1;
  }
  return buildTables(paragraphs);
}

function endsParagraph(text: string, at: number, sections: StorySource["sections"]): boolean {
  const sign = text[at];
  return sign === PARAGRAPH_END || sign === CELL_END || (sign === PAGE_BREAK && sections.has(at + 1));
}

/** Index of the first run that ends after a character. */
function firstRun(runs: readonly CharacterRun[], character: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `w:pPr` of the paragraph that ends at `last`, with the properties of its end mark. */
function propertiesNode(source: StorySource, formatting: ParagraphFormatting, last: number): XmlNode {
  const mark = source.runs[firstRun(source.runs, last)];
  const children = [valued("w:pStyle", formatting.style), ...formatting.properties];
  if (mark && mark.start <= last) {
    const { properties, deleted } = runFormatting(
      mark.modifiers,
      source.fonts,
      source.styles.switches(formatting.style),
    );
    children.push(deleted ? element("w:rPr", {}, [...properties.children, element("w:del")]) : properties);
  }
  const section = source.sections.get(last + 1);
  return element("w:pPr", {}, section ? [...children, section] : children);
}
