import { bare, fold } from "../../language/fold.ts";
import { type Element, isElement, isShown, isText, MAX_DEPTH, type Node } from "./element.ts";
import { isMenu, type TextWeight, weighText } from "./text-weight.ts";

/** Largest share of the page's text that is outside the document. */
const FRAME_SHARE = 0.15;
/** The motto and the recipients of an administrative document. Menus and footers of a site do not contain them. */
const DOCUMENT_SIGNS = /doc lap ?- ?tu do|noi nhan ?:/;
const CONTAINERS = new Set("body div main article section center form td tr tbody table header".split(" "));

/**
 * The element that contains the document. From the body down, one child is followed while it has nearly all of the text
 * and its siblings do not look like parts of the document. Classes and ids are not used: they differ from site to site.
 */
export function mainContent(body: Element): Element {
  const weights = weighText(body);
  let main = body;
  for (;;) {
    const next = heaviestPart(main, weights);
    if (!next) return main;
    main = next;
  }
}

/** The child that contains the whole document; null if the document has parts in several children. */
function heaviestPart(main: Element, weights: ReadonlyMap<Node, TextWeight>): Element | null {
  const textOf = (node: Node) => weights.get(node)?.text ?? 0;
  const parts = main.childNodes.filter((node) => textOf(node) > 0 && !isMenu(node, weights));
  const heaviest = parts.reduce<Node | null>(
    (best, node) => (best && textOf(best) >= textOf(node) ? best : node),
    null,
  );
  if (!heaviest || !isElement(heaviest) || !CONTAINERS.has(heaviest.tagName)) return null;
  if (textOf(heaviest) < (1 - FRAME_SHARE) * textOf(main)) return null;
  if (parts.some((node) => node !== heaviest && hasDocumentSigns(node))) return null;
  // A table is followed only if it lays out the page and the document is in one of its cells.
  return isTablePart(heaviest) && !laysOutPage(heaviest) ? null : heaviest;
}

const hasDocumentSigns = (node: Node) => DOCUMENT_SIGNS.test(bare(fold(shownText(node).normalize("NFC"))));

function shownText(node: Node, depth = 0): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || !isShown(node) || depth > MAX_DEPTH) return "";
  return node.childNodes.map((child) => shownText(child, depth + 1)).join(" ");
}

const isTablePart = (element: Element) => ["table", "tbody", "tr", "td"].includes(element.tagName);

/** Whether the cells of a table contain several paragraphs or tables, like the cells of a table that lays out a page. */
function laysOutPage(element: Element): boolean {
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
