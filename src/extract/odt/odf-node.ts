import { SaxesParser } from "saxes";
import { KehoachError } from "../../model/error.ts";
import { limitAttributes } from "../shared/limit-attributes.ts";

/** One element of an OpenDocument file with its text and children in order. */
export interface OdfNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (OdfNode | string)[];
}

type MutableNode = { name: string; attributes: Record<string, string>; content: (MutableNode | string)[] };

const MAX_ELEMENTS = 3_000_000;
/** Deeper elements are moved up to this level, so that recursion over the tree cannot exhaust the stack. */
const MAX_LEVEL = 200;

/**
 * Parses XML. Entities of a DTD are not expanded and nothing outside the bytes is ever opened. `whole` is false if the
 * XML is not well-formed; `root` then contains what could be read.
 * @throws KehoachError "too-large" above three million elements, or above ten thousand attributes of one
 */
export function parseOdf(bytes: Uint8Array): { readonly root: OdfNode | null; readonly whole: boolean } {
  let root: MutableNode | null = null;
  let whole = true;
  let elements = 0;
  const open: MutableNode[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  limitAttributes(parser);
  parser.on("error", () => {
    whole = false;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++elements > MAX_ELEMENTS) throw tooManyElements();
    const node: MutableNode = { name, attributes: { ...attributes }, content: [] };
    open[Math.min(open.length, MAX_LEVEL) - 1]?.content.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (text) => {
    open.at(-1)?.content.push(text);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  return { root, whole };
}

/** Child elements, all or those of one name. */
export function childrenOf(node: OdfNode | null | undefined, name?: string): OdfNode[] {
  return (node?.content ?? []).filter(
    (child): child is OdfNode => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

export const childOf = (node: OdfNode | null | undefined, name: string): OdfNode | null =>
  childrenOf(node, name)[0] ?? null;

/** A whole number in an attribute, at most `most`; `otherwise` if it is absent or not a number. */
export function numberOf(node: OdfNode, name: string, otherwise: number, most = 1000): number {
  const value = node.attributes[name];
  return value !== undefined && /^\d{1,9}$/.test(value) ? Math.min(most, Number(value)) : otherwise;
}

export function tooManyElements(): KehoachError {
  return new KehoachError("too-large", {
    vi: "Cấu trúc tệp quá phức tạp, không giống một văn bản. Đề nghị tách tệp rồi chạy lại.",
    en: "The file has too many elements for a document. Split it, then run again.",
  });
}
