import { element, valued } from "../word/word-builder.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { childOf, childrenOf, type OdfNode } from "./odf-node.ts";

export interface OdfStyles {
  /** `w:styles` with the paragraph styles, by their names. */
  readonly root: XmlNode;
  /** Run properties of a text style, with those that it inherits. */
  run(name: string | undefined): readonly XmlNode[];
  /** `text:list-style` by name. */
  list(name: string | undefined): OdfNode | null;
  readonly outline: OdfNode | null;
}

/** Reads the styles of both parts of a file (OpenDocument 1.3, Part 3, 16). */
export function readOdfStyles(roots: readonly (OdfNode | null)[]): OdfStyles {
  const all = roots.flatMap((root) =>
    ["office:styles", "office:automatic-styles"].flatMap((name) => childrenOf(childOf(root, name))),
  );
  const ofFamily = (name: string, family: string) =>
    all.filter((node) => node.name === name && node.attributes["style:family"] === family);
  const texts = new Map(ofFamily("style:style", "text").map((node) => [node.attributes["style:name"], node]));
  const lists = new Map(
    all
      .filter((node) => node.name === "text:list-style")
      .map((node) => [node.attributes["style:name"], node]),
  );
  const defaults = ofFamily("style:default-style", "paragraph")[0];
  const faces = new Map(
    roots
      .flatMap((root) => childrenOf(childOf(root, "office:font-face-decls")))
      .map((face) => [
        face.attributes["style:name"],
        face.attributes["svg:font-family"]?.replace(/["']/g, ""),
      ]),
  );
  const runProperties = (style: OdfNode) => readRunProperties(style, (name) => faces.get(name) || name);
  const run = (name: string | undefined, depth = 0): readonly XmlNode[] => {
    const style = texts.get(name);
    if (!style || depth > 20) return [];
    return [...runProperties(style), ...run(style.attributes["style:parent-style-name"], depth + 1)];
  };
  return {
    root: element("w:styles", {}, [
      element("w:docDefaults", {}, [
        element("w:rPrDefault", {}, [element("w:rPr", {}, defaults ? runProperties(defaults) : [])]),
      ]),
      ...ofFamily("style:style", "paragraph").map((style) => paragraphStyle(style, runProperties(style))),
    ]),
    run: (name) => run(name),
    list: (name) => lists.get(name) ?? null,
    outline: all.find((node) => node.name === "text:outline-style") ?? null,
  };
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  start: "left",
  left: "left",
  center: "center",
  end: "right",
  right: "right",
  justify: "both",
};

function paragraphStyle(style: OdfNode, run: readonly XmlNode[]): XmlNode {
  const formatting = childOf(style, "style:paragraph-properties")?.attributes ?? {};
  const align = ALIGNMENTS[formatting["fo:text-align"] ?? ""];
  const parent = style.attributes["style:parent-style-name"];
  const children: XmlNode[] = [];
  if (align) children.push(valued("w:jc", align));
  if (formatting["fo:break-before"])
    children.push(valued("w:pageBreakBefore", formatting["fo:break-before"] === "page" ? "1" : "0"));
  return element("w:style", { "w:type": "paragraph", "w:styleId": style.attributes["style:name"] ?? "" }, [
    ...(parent ? [valued("w:basedOn", parent)] : []),
    element("w:pPr", {}, children),
    element("w:rPr", {}, run),
  ]);
}

/** @param familyOf the family of a font by its name in the file */
function readRunProperties(style: OdfNode, familyOf: (name: string) => string): XmlNode[] {
  const formatting = childOf(style, "style:text-properties")?.attributes ?? {};
  const named = formatting["style:font-name"];
  const font = named === undefined ? formatting["fo:font-family"]?.replace(/["']/g, "") : familyOf(named);
  const size = /^(\d{1,4}(?:\.\d{1,4})?)pt$/.exec(formatting["fo:font-size"] ?? "")?.[1];
  const children: XmlNode[] = [];
  if (font) children.push(element("w:rFonts", { "w:ascii": font, "w:hAnsi": font }));
  if (size) children.push(valued("w:sz", Math.round(Number(size) * 2)));
  if (formatting["fo:font-weight"])
    children.push(valued("w:b", isBold(formatting["fo:font-weight"]) ? "1" : "0"));
  if (formatting["fo:font-style"])
    children.push(valued("w:i", formatting["fo:font-style"] === "normal" ? "0" : "1"));
  if (formatting["text:display"])
    children.push(valued("w:vanish", formatting["text:display"] === "none" ? "1" : "0"));
  return children;
}

const isBold = (weight: string) => weight === "bold" || Number(weight) >= 600;
