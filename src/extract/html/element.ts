import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";

export function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value.trim() ?? "";
}

/** A property in the element's `style` attribute; "" if it is not set there. */
export function style(element: Element, property: string): string {
  for (const declaration of attribute(element, "style").split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration.slice(colon + 1).trim();
    }
  }
  return "";
}

/** Like `style`, in lower case, for properties with keyword values. */
export const styleWord = (element: Element, property: string) => style(element, property).toLowerCase();

/** Elements whose content is not shown as text of the page. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(
  "head script style noscript template svg math iframe object embed canvas audio video button datalist dialog".split(
    " ",
  ),
);
const FURNITURE = new Set(["nav", "aside", "footer", "menu"]);
const FURNITURE_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "menu",
  "menubar",
]);

/** Whether the element is visible and does not belong to a menu or to another part of the site around the content. */
export function isShown(element: Element): boolean {
  if (FURNITURE.has(element.tagName)) return false;
  return !FURNITURE_ROLES.has(attribute(element, "role").toLowerCase()) && isVisible(element);
}

/** Whether the element is visible; it may be part of a menu. */
export function isVisible(element: Element): boolean {
  if (NEVER_SHOWN.has(element.tagName)) return false;
  if (element.attrs.some((a) => a.name === "hidden") || attribute(element, "aria-hidden") === "true")
    return false;
  return styleWord(element, "display") !== "none" && styleWord(element, "visibility") !== "hidden";
}

const BLOCKS = new Set(
  "address article blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

export const isBlock = (element: Element) => BLOCKS.has(element.tagName);

/** Elements nested deeper, which no real page has, are left out. */
export const MAX_DEPTH = 1500;

/** The element and all elements in it that are shown, in the order of the page. */
export function* shownElements(element: Element, depth = 0): Generator<Element> {
  if (!isShown(element) || depth > MAX_DEPTH) return;
  yield element;
  for (const child of element.childNodes) if (isElement(child)) yield* shownElements(child, depth + 1);
}
