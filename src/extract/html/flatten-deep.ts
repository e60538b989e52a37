import type { Element, Node } from "./element.ts";
import { isBlock, isElement, isText, NEVER_SHOWN } from "./element.ts";

/** The depth is limited because the readers of a page recurse. No page written by a person is nearly as deep. */
const FLAT_DEPTH = 500;

/**
 * Replaces everything below `FLAT_DEPTH` by its text, with a line break at the ends of blocks, so that extremely deep
 * pages keep their words. Changes the tree.
 */
export function flattenDeep(root: Element): void {
  const open: { node: Element; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth >= FLAT_DEPTH) node.childNodes = flatContent(node);
    else
      for (const child of node.childNodes) if (isElement(child)) open.push({ node: child, depth: depth + 1 });
  }
}

function flatContent(root: Element): Node[] {
  const content: Node[] = [];
  const breakLine = () => {
    if (content.length > 0 && content.at(-1)?.nodeName !== "br") content.push(lineBreak(root));
  };
  // Each element is visited twice: before its children, and after them (`left`).
  const open: { node: Node; left: boolean }[] = root.childNodes
    .toReversed()
    .map((node) => ({ node, left: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, left } = next;
    if (isText(node)) content.push(node);
    if (!isElement(node) || NEVER_SHOWN.has(node.tagName)) continue;
    if (isBlock(node) || node.tagName === "br") breakLine();
    if (left) continue;
    open.push({ node, left: true });
    for (const child of node.childNodes.toReversed()) open.push({ node: child, left: false });
  }
  return content;
}

const lineBreak = (parent: Element): Element => ({
  ...parent,
  nodeName: "br",
  tagName: "br",
  attrs: [],
  childNodes: [],
  parentNode: parent,
});
