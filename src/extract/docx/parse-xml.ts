import { SaxesParser } from "saxes";
import { KehoachError } from "../../model/error.ts";
import { limitAttributes } from "../shared/limit-attributes.ts";
import type { XmlNode } from "../word/xml-node.ts";
import { EMPTY_SCOPE, innerScope, type PrefixScope, usualName } from "./xml-prefixes.ts";

const MAX_ELEMENTS = 3_000_000;

/**
 * Parses XML. Entities of a DTD are not expanded and nothing outside the bytes is ever opened. `fault`: the first error
 * in XML that is not well-formed; `root` then contains what could be read.
 * @throws KehoachError "too-large" above three million elements, or above ten thousand attributes of one
 */
export function parseXml(bytes: Uint8Array): {
  readonly root: XmlNode | null;
  readonly fault: string | null;
} {
  let root: MutableNode | null = null;
  let fault: string | null = null;
  let elements = 0;
  const open: OpenElement[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  limitAttributes(parser);
  parser.on("error", (error) => {
    fault ??= error.message;
  });
  parser.on("opentag", (tag) => {
    if (++elements > MAX_ELEMENTS) throw tooManyElements();
    const top = open.at(-1) ?? null;
    const scope = innerScope(tag.attributes, top?.scope ?? EMPTY_SCOPE);
    const node = nodeOf(tag.name, tag.attributes, scope);
    const parent = top && parentOf(node.name, top, open[0]!);
    parent?.node.children.push(node);
    root ??= node;
    open.push(new OpenElement(node, parent, scope));
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => {
    const top = open.at(-1);
    if (top) top.node.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decode(bytes)).close();
  return { root, fault };
}

type MutableNode = {
  name: string;
  attributes: Record<string, string>;
  children: MutableNode[];
  text: string;
};

function nodeOf(name: string, attributes: Readonly<Record<string, string>>, scope: PrefixScope): MutableNode {
  // No prototype: a file may name an attribute "__proto__".
  const usual: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith("xmlns")) usual[key.includes(":") ? usualName(key, scope) : key] = value;
  }
  return { name: usualName(name, scope), attributes: usual, children: [], text: "" };
}

/**
 * Real documents have fewer than 60 levels. Deeper elements are moved up, so that recursion over the tree cannot exhaust
 * the stack and no word is lost: blocks to the cell or body around them, anything else to its paragraph.
 */
const MAX_BLOCK_LEVEL = 200;
const MAX_LEVEL = 256;
const CONTAINERS: ReadonlySet<string> = new Set(["w:body", "w:tc"]);
const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl"]);

function parentOf(name: string, top: OpenElement, root: OpenElement): OpenElement {
  if (BLOCKS.has(name) && top.level >= MAX_BLOCK_LEVEL) return top.container ?? root;
  if (top.level >= MAX_LEVEL) return top.paragraph ?? top.container ?? root;
  return top;
}

/** An element without its end yet, its level, and the elements to which deeper ones are moved up. */
class OpenElement {
  readonly node: MutableNode;
  readonly scope: PrefixScope;
  readonly level: number;
  readonly paragraph: OpenElement | null;
  readonly container: OpenElement | null;

  constructor(node: MutableNode, parent: OpenElement | null, scope: PrefixScope) {
    this.node = node;
    this.scope = scope;
    this.level = parent ? parent.level + 1 : 1;
    const isContainer = CONTAINERS.has(node.name) && this.level <= MAX_BLOCK_LEVEL;
    this.paragraph = node.name === "w:p" ? this : (parent?.paragraph ?? null);
    this.container = isContainer ? this : (parent?.container ?? null);
  }
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function tooManyElements(): KehoachError {
  return new KehoachError("too-large", {
    vi: "Cấu trúc tệp quá phức tạp, không giống một văn bản. Đề nghị tách tệp, hoặc lưu lại bằng Word rồi gửi lại.",
    en: "The file has too many elements for a document. Split it, or save it again with Word.",
  });
}
