import { bare, fold } from "../../language/fold.ts";
import { type Element, isElement, isShown, isText, MAX_DEPTH, type Node } from "./element.ts";

/** Words outside of links, and inside. */
interface Weight {
  readonly text: number;
  readonly links: number;
}

/** A part of which more than this is links is a menu. */
const MENU = 0.6;
/** No menu holds as much text outside of links (characters). */
const MENU_TEXT = 200;
/** What stands beside the document on a page is at most this share of the page's text. */
const BESIDE = 0.15;
/** Signs of an administrative document: its motto, its recipients. No site's frame has them. */
const DOCUMENT_SIGNS = /doc lap ?- ?tu do|noi nhan ?:/;
const CONTAINERS = new Set("body div main article section center form td tr tbody table header".split(" "));

/**
 * The element that holds the document: from the body down as long as one part has nearly all of the text, and what
 * stands beside it does not look like a part of the document. Told by text, not by the names a site gives its parts.
 */
export function mainContent(body: Element): Element {
  const weights = new Map<Node, Weight>();
  weigh(body, weights, false, 0);
  let main = body;
  for (;;) {
    const total = weights.get(main)!.text;
    const parts = main.childNodes.filter(
      (node) => (weights.get(node)?.text ?? 0) > 0 && !isMenu(node, weights),
    );
    const heaviest = parts.reduce<Node | null>(
      (best, node) => (best && weights.get(best)!.text >= weights.get(node)!.text ? best : node),
      null,
    );
    if (!heaviest || !isElement(heaviest) || !CONTAINERS.has(heaviest.tagName)) return main;
    if (weights.get(heaviest)!.text < (1 - BESIDE) * total) return main;
    const beside = parts.filter((node) => node !== heaviest);
    if (beside.some((node) => DOCUMENT_SIGNS.test(bare(fold(textOf(node).normalize("NFC")))))) return main;
    // A table is entered only to get out of it again: a page laid out in cells.
    if (isTablePart(heaviest) && !holdsBlocks(heaviest)) return main;
    main = heaviest;
  }
}

/** Whether a part is mostly links: a menu, a list of other documents. */
export function isMenu(node: Node, weights: ReadonlyMap<Node, Weight>): boolean {
  const weight = weights.get(node);
  if (!weight || !isElement(node) || weight.links === 0 || weight.text >= MENU_TEXT) return false;
  return weight.links >= MENU * (weight.text + weight.links) && countLinks(node, 0) > 2;
}

/** Weighs an element and everything in it. */
export function weigh(node: Node, weights: Map<Node, Weight>, inLink: boolean, depth: number): Weight {
  let weight: Weight = { text: 0, links: 0 };
  if (isText(node)) {
    const letters = node.value.replace(/\s+/g, "").length;
    weight = inLink ? { text: 0, links: letters } : { text: letters, links: 0 };
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

function countLinks(node: Node, depth: number): number {
  if (!isElement(node) || depth > MAX_DEPTH) return 0;
  const own = node.tagName === "a" ? 1 : 0;
  return node.childNodes.reduce((sum, child) => sum + countLinks(child, depth + 1), own);
}

function textOf(node: Node, depth = 0): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || !isShown(node) || depth > MAX_DEPTH) return "";
  return node.childNodes.map((child) => textOf(child, depth + 1)).join(" ");
}

const isTablePart = (element: Element) => ["table", "tbody", "tr", "td"].includes(element.tagName);

/** One cell of a layout table holds paragraphs or tables of its own. */
function holdsBlocks(element: Element): boolean {
  const inner = cellsOf(element, 0).flatMap((cell) => cell.childNodes.filter(isElement));
  const blocks = inner.filter((node) => ["p", "div", "table", "h1", "h2", "h3"].includes(node.tagName));
  return (
    blocks.length > 2 &&
    inner.some((node) => node.tagName === "table" || node.tagName === "div" || blocks.length > 8)
  );
}

function cellsOf(element: Element, depth: number): Element[] {
  if (element.tagName === "td") return [element];
  return depth > 4 ? [] : element.childNodes.filter(isElement).flatMap((child) => cellsOf(child, depth + 1));
}
