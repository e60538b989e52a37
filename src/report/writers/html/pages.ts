import type { Markup } from "./markup.ts";

/** A page of a report that has several. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}

/** What browsers on an office computer show within a second. The head and the menu are not counted. */
const MAX_BYTES = 4_000_000;
const MAX_ELEMENTS = 45_000;

/** Whether a page with this body stays within the limits. */
export const fitsPage = (body: Markup): boolean => pagesFor(body) <= 1;

/** The size of a body in pages. */
function pagesFor({ html }: Markup): number {
  let elements = 0;
  for (const _ of html.matchAll(/<[a-z]/g)) elements++;
  return Math.max(Buffer.byteLength(html) / MAX_BYTES, elements / MAX_ELEMENTS);
}

/** Items differ in size, so that a page gets a little less than its share. */
const RESERVE = 1.1;

/** Divides items between bodies that each fit on a page. A body that is still too large is divided again. */
export function pageBodies<T>(items: readonly T[], render: (items: readonly T[]) => Markup): Markup[] {
  const body = render(items);
  const size = pagesFor(body);
  if (items.length < 2 || size <= 1) return [body];
  const perPage = Math.ceil(items.length / Math.ceil(size * RESERVE));
  const bodies: Markup[] = [];
  for (let from = 0; from < items.length; from += Math.min(perPage, items.length - 1))
    for (const one of pageBodies(items.slice(from, from + Math.min(perPage, items.length - 1)), render))
      bodies.push(one);
  return bodies;
}

/** Text has neither of these strings, because its quotation marks are escaped. */
const ID = / id="([^"]+)"/g;
const LINK = / href="#([^"]+)"/g;

/** Points the links of each page to the page that contains their target: of several, the first. */
export function linkPages<T extends { readonly path: string; readonly html: string }>(
  pages: readonly T[],
): T[] {
  const [first] = pages;
  if (!first || pages.length === 1) return [...pages];
  const idsOf = pages.map(({ html }) => new Set(html.matchAll(ID).map((found) => found[1]!)));
  const pageOf = new Map<string, string>();
  for (const [i, ids] of idsOf.entries())
    for (const id of ids) if (!pageOf.has(id)) pageOf.set(id, pages[i]!.path);
  return pages.map((page, i) => ({
    ...page,
    html: page.html.replace(LINK, (link, id: string) =>
      idsOf[i]!.has(id) ? link : ` href="./${pageOf.get(id) ?? first.path}#${id}"`,
    ),
  }));
}
