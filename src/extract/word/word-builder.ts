import type { WordPackage } from "./word-package.ts";
import type { XmlNode } from "./xml-node.ts";

/** An element of Word's tree; names have the usual prefix of their namespace. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
  text = "",
): XmlNode {
  return { name, attributes, children, text };
}

/** An element with a value and no children: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): XmlNode =>
  element(name, { "w:val": String(value) });

/** The text of a run: `w:t`. */
export const textElement = (text: string): XmlNode => element("w:t", {}, [], text);

/** A package built from trees; `related`: headers and footers by the id that a section refers to. */
export function wordPackage(
  parts: Partial<Pick<WordPackage, "styles" | "numbering" | "settings" | "footnotes" | "endnotes">> & {
    readonly body: readonly XmlNode[];
    readonly related?: ReadonlyMap<string, XmlNode>;
    readonly picture?: WordPackage["picture"];
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
    picture: parts.picture ?? (() => null),
  };
}
