/**
 * The time of the HTML parser grows with the square of the depth. No page written by a person or an office program is
 * nearly as deep, and the readers of a page take only the text of what is deeper (`flattenDeep`).
 */
const MAX_DEPTH = 1000;
/** Elements that nest without an end tag; others, such as p, are closed by the next one. */
const NESTED =
  /<(?<end>\/?)(?<name>div|span|section|article|blockquote|center|ul|ol|dl|table|fieldset)(?=[\s/>])[^<>]{0,1000}>?/gi;

/** The page with line breaks instead of the tags of elements that are nested too deep. */
export function limitDepth(page: string): string {
  return depthOf(page) > MAX_DEPTH ? withoutDeepTags(page) : page;
}

function depthOf(page: string): number {
  let [depth, deepest] = [0, 0];
  for (const { groups } of page.matchAll(NESTED)) {
    depth = groups!.end === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function withoutDeepTags(page: string): string {
  let depth = 0;
  return page.replace(NESTED, (tag: string, end: string, name: string) => {
    const before = depth;
    depth = end === "" ? depth + 1 : Math.max(0, depth - 1);
    if (Math.max(before, depth) <= MAX_DEPTH) return tag;
    return name.toLowerCase() === "span" ? "" : "<br>";
  });
}
