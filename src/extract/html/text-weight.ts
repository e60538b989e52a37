import { isElement, isShown, isText, MAX_DEPTH, type Node } from "./element.ts";
import { fieldText, isField } from "./form-field.ts";

/** Letters outside and inside of links. */
export interface TextWeight {
  readonly text: number;
  readonly links: number;
}

/** An element with a larger share of letters in links is a menu. */
const MENU_SHARE = 0.6;
/** An element with this many letters outside of links is not a menu. */
const MENU_TEXT = 200;
/** A paragraph with one or two links is not a menu. */
const MIN_LINKS = 3;

/** The weights of a node and everything in it. */
export function weighText(root: Node): ReadonlyMap<Node, TextWeight> {
  const weights = new Map<Node, TextWeight>();
  weigh(root, weights, false, 0);
  return weights;
}

function weigh(node: Node, weights: Map<Node, TextWeight>, inLink: boolean, depth: number): TextWeight {
  let weight: TextWeight = { text: 0, links: 0 };
  if (isText(node)) {
    const letters = node.value.replace(/\s+/g, "").length;
    weight = inLink ? { text: 0, links: letters } : { text: letters, links: 0 };
  } else if (isElement(node) && isShown(node) && isField(node)) {
    weight = { text: fieldText(node).replace(/\s+/g, "").length, links: 0 };
  } else if (isElement(node) && isShown(node) && depth < MAX_DEPTH) {
    const link =
      inLink || (node.tagName === "a" && node.attrs.some((a) => a.name === "href" && a.value[0] !== "#"));
    let text = 0;
    let links = 0;
    for (const child of node.childNodes) {
      const part = weigh(child, weights, link, depth + 1);
      text += part.text;
      links += part.links;
    }
    weight = { text, links };
  }
  weights.set(node, weight);
  return weight;
}

/** Whether an element is mostly links: a menu, a list of other documents. */
export function isMenu(node: Node, weights: ReadonlyMap<Node, TextWeight>): boolean {
  const weight = weights.get(node);
  if (!weight || !isElement(node) || weight.links === 0 || weight.text >= MENU_TEXT) return false;
  return weight.links >= MENU_SHARE * (weight.text + weight.links) && countLinks(node, 0) >= MIN_LINKS;
}

function countLinks(node: Node, depth: number): number {
  if (!isElement(node) || depth > MAX_DEPTH) return 0;
  const own = node.tagName === "a" ? 1 : 0;
  return node.childNodes.reduce((sum, child) => sum + countLinks(child, depth + 1), own);
}
