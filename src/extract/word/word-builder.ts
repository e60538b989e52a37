import type { WordPackage } from "../docx/open-word-package.ts";
import type { XmlNode } from "./xml-node.ts";

// Older and other word processors' files are put into the tree that a .docx file would hold, so that one reader
// numbers the lists, lays out the tables and places the notes of all of them.

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
  text = "",
): XmlNode {
  return { name, attributes, children, text };
}

/** An element that only holds a value: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): XmlNode =>
  element(name, { "w:val": String(value) });

/** Words of a run. */
export const words = (text: string): XmlNode => element("w:t", {}, [], text);

/** A package made up from trees; `related`: headers and footers by the id that a section gives. */
export function wordPackage(
  parts: Partial<Pick<WordPackage, "styles" | "numbering" | "settings" | "footnotes" | "endnotes">> & {
    readonly body: readonly XmlNode[];
    readonly related?: ReadonlyMap<string, XmlNode>;
  },
): WordPackage {
  return {
    document: element("w:document", {}, [element("w:body", {}, parts.body)]),
    styles: parts.styles ?? null,
    numbering: parts.numbering ?? null,
    theme: null,
    settings: parts.settings ?? null,
    footnotes: parts.footnotes ?? null,
    endnotes: parts.endnotes ?? null,
    related: (id) => parts.related?.get(id) ?? null,
    unpacked: new Map(),
    damaged: new Set(),
  };
}
