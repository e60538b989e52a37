import { SaxesParser } from "saxes";
import { KehoachError } from "../../model/error.ts";
import type { XmlNode } from "../word/xml-node.ts";

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
  const open: Place[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on("error", (error) => {
    fault ??= error.message;
  });
  parser.on("opentag", (tag) => {
    if (++elements > MAX_ELEMENTS) throw tooManyElements();
    const top = open.at(-1) ?? null;
    const scope = scopeOf(tag.attributes, top?.scope ?? EMPTY_SCOPE);
    const node: Growing = {
      name: usualName(tag.name, scope),
      attributes: Object.create(null),
      children: [],
      text: "",
    };
    for (const [name, value] of Object.entries(tag.attributes)) {
      if (!name.startsWith("xmlns"))
        node.attributes[name.includes(":") ? usualName(name, scope) : name] = value;
    }
    const parent = top && parentOf(node.name, top, open[0]!);
    parent?.node.children.push(node);
    root ??= node;
    open.push(new Place(node, parent, scope));
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

/** Prefix → the usual one. */
type Scope = ReadonlyMap<string, string>;
const EMPTY_SCOPE: Scope = new Map([["xml", "xml"]]);

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === "xmlns" || name.startsWith("xmlns:"),
  );
  if (declared.length === 0) return outer;
  return new Map([
    ...outer,
    ...declared.map(([name, uri]) => [name.slice(6), PREFIXES.get(uri) ?? FOREIGN] as const),
  ]);
}

/** A prefix that nothing declares (in a damaged file) is taken at its word. */
function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const usual = scope.get(prefix) ?? prefix;
  return usual ? `${usual}:${name.slice(colon + 1)}` : name;
}

/**
 * Real documents stay below 60 levels. Deeper ones are flattened, so that no reader's stack can run out and yet no
 * word is lost: blocks go to the cell or body around them, anything else to its paragraph.
 */
const MAX_BLOCK_LEVEL = 200;
const MAX_LEVEL = 256;
const CONTAINERS: ReadonlySet<string> = new Set(["w:body", "w:tc"]);
const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl"]);

function parentOf(name: string, top: Place, root: Place): Place {
  if (BLOCKS.has(name) && top.level >= MAX_BLOCK_LEVEL) return top.container ?? root;
  if (top.level >= MAX_LEVEL) return top.paragraph ?? top.container ?? root;
  return top;
}

/** An open element: where it stands in the tree, and where what is too deep below it can be hung instead. */
class Place {
  readonly node: Growing;
  readonly scope: Scope;
  readonly level: number;
  readonly paragraph: Place | null;
  readonly container: Place | null;

  constructor(node: Growing, parent: Place | null, scope: Scope) {
    this.node = node;
    this.scope = scope;
    this.level = parent ? parent.level + 1 : 1;
    const contains = CONTAINERS.has(node.name) && this.level <= MAX_BLOCK_LEVEL;
    this.paragraph = node.name === "w:p" ? this : (parent?.paragraph ?? null);
    this.container = contains ? this : (parent?.container ?? null);
  }
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function tooManyElements(): KehoachError {
  return new KehoachError("too-large", {
    vi: "Tệp có quá nhiều phần tử, không giống một văn bản. Hãy tách tệp, hoặc lưu lại bằng Word rồi gửi lại.",
    en: "The file has too many elements for a document. Split it, or save it again with Word.",
  });
}
