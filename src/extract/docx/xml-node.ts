import { SaxesParser } from "saxes";
import { KehoachError } from "../../model/error.ts";

/**
 * One element. Names carry the usual prefix of their namespace ("w:p"), whatever prefix the file uses, and the same
 * for the transitional and the strict form of the format. `text`: its own character data, not its children's.
 */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

const OOXML = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OOXML}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${OOXML}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${OOXML}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${OOXML}/drawingml/2006/main`, "a"],
  [`${STRICT}/drawingml/main`, "a"],
  [`${OOXML}/package/2006/relationships`, "rel"],
  [`${OOXML}/markup-compatibility/2006`, "mc"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);
const FOREIGN = "other";

/** Real documents stay below 60; deeper elements are hung on this level, so that no reader's stack can run out. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 3_000_000;

/**
 * Reads XML into a tree. Entities of a DTD are not expanded and nothing outside the bytes is ever opened.
 * `fault`: the first thing that is not well-formed; what could be read stands in `root` all the same.
 * @throws KehoachError "too-large" past three million elements.
 */
export function parseXml(bytes: Uint8Array): {
  readonly root: XmlNode | null;
  readonly fault: string | null;
} {
  let root: Growing | null = null;
  let fault: string | null = null;
  let elements = 0;
  let depth = 0;
  const open: Growing[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    fault ??= error.message;
  });
  parser.on("opentag", (tag) => {
    if (++elements > MAX_ELEMENTS) throw tooManyElements();
    const attributes: Record<string, string> = Object.create(null);
    for (const a of Object.values(tag.attributes)) {
      if (a.prefix !== "xmlns") attributes[usualName(a.uri, a.prefix, a.local)] = a.value;
    }
    const node: Growing = {
      name: usualName(tag.uri, tag.prefix, tag.local),
      attributes,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    if (++depth <= MAX_DEPTH) open.push(node);
  });
  parser.on("closetag", () => {
    if (depth-- <= MAX_DEPTH) open.pop();
  });
  // Text of elements below the deepest level is that of the last one opened there.
  const addText = (text: string) => {
    const last = depth > MAX_DEPTH ? open.at(-1)?.children.at(-1) : open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decode(bytes)).close();
  return { root, fault };
}

function usualName(uri: string, prefix: string, local: string): string {
  const usual = uri ? (PREFIXES.get(uri) ?? FOREIGN) : prefix;
  return usual ? `${usual}:${local}` : local;
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The first child of that name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((c) => c.name === name) ?? null;
}

/** The value of `w:val` of the first child of that name; null where there is none. */
export function childValue(node: XmlNode | null | undefined, name: string): string | null {
  return child(node, name)?.attributes["w:val"] ?? null;
}

/** An on/off property: present without a value means on; null: not stated. */
export function childSwitch(node: XmlNode | null | undefined, name: string): boolean | null {
  const found = child(node, name);
  if (!found) return null;
  const value = found.attributes["w:val"];
  return value !== "0" && value !== "false" && value !== "off";
}

/** A whole number in `w:val`; null where it is absent or no number. */
export function childNumber(node: XmlNode | null | undefined, name: string): number | null {
  const value = childValue(node, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** All elements of that name below a node, in document order; does not look inside those found. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((c) => (c.name === name ? [c] : descendants(c, name)));
}

function tooManyElements(): KehoachError {
  return new KehoachError("too-large", {
    vi: "Tệp có quá nhiều phần tử, không giống một văn bản. Hãy tách tệp, hoặc lưu lại bằng Word rồi gửi lại.",
    en: "The file has too many elements for a document. Split it, or save it again with Word.",
  });
}
