import type { XmlNode } from "./xml-node.ts";

/**
 * A document as the parts of a .docx file. The readers of doc, rtf and odt build the same tree, so that lists, tables and
 * notes of all these formats are read by the same code.
 */
export interface WordPackage {
  /** `w:document`. */
  readonly document: XmlNode;
  readonly styles: XmlNode | null;
  readonly numbering: XmlNode | null;
  readonly theme: XmlNode | null;
  readonly settings: XmlNode | null;
  readonly footnotes: XmlNode | null;
  readonly endnotes: XmlNode | null;
  /** A header or footer by the id that a section refers to; null if the file lacks it. */
  related(id: string): XmlNode | null;
  /** The bytes of a picture by its id; null if the file lacks it. */
  picture(id: string): Uint8Array | null;
}
