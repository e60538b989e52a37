import { type Placeable, withTables } from "../word/table-builder.ts";
import { element, textElement, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { type ParagraphLook, paragraphLook, type RunLook, runLook } from "./properties.ts";
import type { CharacterRun } from "./property-runs.ts";
import { rowDefinition } from "./row-definition.ts";
import type { Stylesheet } from "./stylesheet.ts";

/** All that the reading of a stretch of text needs. */
export interface StorySource {
  readonly text: string;
  readonly runs: readonly CharacterRun[];
  readonly paragraphAt: (character: number) => {
    readonly style: number;
    readonly modifiers: readonly DataView[];
  };
  readonly fonts: readonly string[];
  readonly styles: Stylesheet;
  readonly huge: DataView;
  /** What stands at a character that is a reference: a note, the words of a text box. */
  readonly anchored: ReadonlyMap<number, XmlNode>;
  /** `w:sectPr` by the character behind the section's last. */
  readonly sections: ReadonlyMap<number, XmlNode>;
}

// Characters that stand for something else ([MS-DOC] 2.4.1 and 2.8.25).
const PICTURE = "\x01";
const NOTE = "\x02";
const CELL_END = "\x07";
const SHAPE = "\x08";
const LINE_BREAK = "\x0b";
const PAGE_BREAK = "\x0c";
const PARAGRAPH_END = "\r";
const COLUMN_BREAK = "\x0e";
const FIELD_BEGIN = "\x13";
const FIELD_SEPARATOR = "\x14";
const FIELD_END = "\x15";
const HYPHEN = "\x1e";
const SYMBOL = "(";

/** The paragraphs and tables of a stretch of characters. */
export function readStoryNodes(source: StorySource, start: number, end: number): XmlNode[] {
  const { text, sections } = source;
  const paragraphs: Placeable[] = [];
  /** Of each open field: whether its instruction is still being read. */
  const fields: boolean[] = [];
  let run = firstRun(source.runs, start);
  for (let from = start; from < end; ) {
    let last = from;
    while (last < end - 1 && !endsParagraph(text, last, sections)) last++;
    const { style, modifiers } = source.paragraphAt(last);
    const look = paragraphLook(style, modifiers, source.huge);
    const marked = endsParagraph(text, last, sections);
    const children: XmlNode[] = [];
    while (run < source.runs.length && source.runs[run]!.start <= last) {
      const own = source.runs[run]!;
      const [first, behind] = [Math.max(from, own.start), Math.min(marked ? last : last + 1, own.end)];
      const ownLook = runLook(own.modifiers, source.fonts, source.styles.switches(look.style));
      children.push(...runNodes(source, ownLook, first, behind, fields));
      if (own.end > last + 1) break;
      run++;
    }
    paragraphs.push({
      node: element("w:p", {}, [propertiesNode(source, look, last), ...children]),
      depth: look.depth,
      endsCell: look.depth > 1 ? look.endsInnerCell : text[last] === CELL_END,
      endsRow: look.endsRow,
      row: look.endsRow ? rowDefinition(look.modifiers) : null,
    });
    from = last + 1;
  }
  return withTables(paragraphs);
}

function endsParagraph(text: string, at: number, sections: StorySource["sections"]): boolean {
  const sign = text[at];
  return sign === PARAGRAPH_END || sign === CELL_END || (sign === PAGE_BREAK && sections.has(at + 1));
}

function firstRun(runs: readonly CharacterRun[], character: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}

function propertiesNode(source: StorySource, look: ParagraphLook, last: number): XmlNode {
  const mark = source.runs[firstRun(source.runs, last)];
  const children = [valued("w:pStyle", look.style), ...look.properties];
  if (mark && mark.start <= last) {
    const { properties, deleted } = runLook(mark.modifiers, source.fonts, source.styles.switches(look.style));
    children.push(deleted ? element("w:rPr", {}, [...properties.children, element("w:del")]) : properties);
  }
  const section = source.sections.get(last + 1);
  return element("w:pPr", {}, section ? [...children, section] : children);
}

/** The characters of one look as `w:r`; a reference stands in one of its own. */
function runNodes(
  { text, anchored }: StorySource,
  look: RunLook,
  start: number,
  end: number,
  fields: boolean[],
): XmlNode[] {
  if (look.deleted) return [];
  const runs: XmlNode[] = [];
  let children: XmlNode[] = [];
  let plain = "";
  const closeText = () => {
    if (plain !== "")
      children.push(fields.at(-1) ? element("w:instrText", {}, [], plain) : textElement(plain));
    plain = "";
  };
  const add = (node: XmlNode) => {
    closeText();
    children.push(node);
  };
  const closeRun = () => {
    closeText();
    if (children.length > 0) runs.push(element("w:r", {}, [look.properties, ...children]));
    children = [];
  };
  for (let at = start; at < end; at++) {
    const sign = text[at]!;
    const anchor = anchored.get(at);
    if (anchor) {
      closeRun();
      // A mark of the author's own stands where the automatic one would.
      if (sign === NOTE || sign === SHAPE) runs.push(element("w:r", {}, [anchor]));
      else {
        const typed = element(anchor.name, { ...anchor.attributes, "w:customMarkFollows": "1" });
        runs.push(element("w:r", {}, [look.properties, typed, textElement(sign)]));
      }
    } else if (sign === SYMBOL && look.special && look.symbol) {
      add(element("w:sym", { "w:char": look.symbol.code.toString(16), "w:font": look.symbol.font }));
    } else if (sign >= " ") plain += sign;
    else if (sign === "\t") add(element("w:tab"));
    else if (sign === LINE_BREAK || sign === COLUMN_BREAK) add(element("w:br"));
    else if (sign === PAGE_BREAK) add(element("w:br", { "w:type": "page" }));
    else if (sign === HYPHEN) add(element("w:noBreakHyphen"));
    else if (sign === PICTURE || sign === SHAPE) add(element("a:blip"));
    else if (sign === FIELD_BEGIN) {
      add(element("w:fldChar", { "w:fldCharType": "begin" }));
      fields.push(true);
    } else if (sign === FIELD_SEPARATOR) {
      add(element("w:fldChar", { "w:fldCharType": "separate" }));
      if (fields.length > 0) fields[fields.length - 1] = false;
    } else if (sign === FIELD_END) {
      add(element("w:fldChar", { "w:fldCharType": "end" }));
      fields.pop();
    }
  }
  closeRun();
  return runs;
}
