import { attribute, type Element, shownElements } from "./element.ts";

export interface FootnoteAnchors {
  /** Anchors in the body that link to a footnote, with its mark. */
  readonly references: ReadonlyMap<Element, string>;
  /** Anchors before a footnote's text that link back. */
  readonly definitions: ReadonlyMap<Element, string>;
}

const MARK = /^[[(]?\s{0,3}(?<mark>\d{1,3}|\*{1,3})\s{0,3}[\])]?$/;

/** Pairs of anchors that link to each other, as word processors write them: the first is the reference. */
export function findFootnotes(root: Element, textOf: (element: Element) => string): FootnoteAnchors {
  const references = new Map<Element, string>();
  const definitions = new Map<Element, string>();
  const byName = new Map<string, Element>();
  const anchors: Element[] = [];
  for (const element of shownElements(root)) {
    const name = attribute(element, "name") || attribute(element, "id");
    if (name && !byName.has(name)) byName.set(name, element);
    if (element.tagName === "a" && attribute(element, "href").startsWith("#")) anchors.push(element);
  }
  for (const anchor of anchors) {
    const mark = MARK.exec(textOf(anchor).trim())?.groups?.mark;
    const target = byName.get(attribute(anchor, "href").slice(1));
    if (!mark || !target || target === anchor || definitions.has(anchor)) continue;
    const name = attribute(anchor, "name") || attribute(anchor, "id");
    const linksBack = target.tagName === "a" && name !== "" && attribute(target, "href") === `#${name}`;
    if (!linksBack) continue;
    references.set(anchor, mark);
    definitions.set(target, mark);
  }
  return { references, definitions };
}
