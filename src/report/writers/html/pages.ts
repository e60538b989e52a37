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

/** Whether a page with these bodies stays within the limits. After they exceed them no further body is asked for. */
export function fitsPage(bodies: Iterable<Markup>): boolean {
  let [bytes, elements] = [0, 0];
  for (const { size } of bodies) {
    bytes += size.bytes;
    elements += size.elements;
    if (bytes > MAX_BYTES || elements > MAX_ELEMENTS) return false;
  }
  return true;
}

/** The size of a body in pages. */
const pagesFor = ({ size }: Markup): number => Math.max(size.bytes / MAX_BYTES, size.elements / MAX_ELEMENTS);

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

/** Text has neither of these strings, because its quotation marks are escaped. A search for a blank would stop at every word. */
const ID = 'id="';
const LINK = ' href="#';

/** The positions after each occurrence of a mark. */
function* placesAfter(mark: string, html: string): Generator<number> {
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + mark.length))
    yield at + mark.length;
}

const quotedAt = (at: number, html: string) => html.slice(at, html.indexOf('"', at));

function idsIn(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const at of placesAfter(ID, html)) if (html[at - ID.length - 1] === " ") ids.add(quotedAt(at, html));
  return ids;
}

/** Points the links of each page to the page that contains their target: of several, the first. */
export function linkPages<T extends { readonly path: string; readonly html: string }>(
  pages: readonly T[],
): T[] {
  const [first] = pages;
  if (!first || pages.length === 1) return [...pages];
  const idsOf = pages.map(({ html }) => idsIn(html));
  const pageOf = new Map<string, string>();
  for (const [i, ids] of idsOf.entries())
    for (const id of ids) if (!pageOf.has(id)) pageOf.set(id, pages[i]!.path);
  return pages.map((page, i) => {
    const { html } = page;
    let linked = "";
    let done = 0;
    for (const at of placesAfter(LINK, html)) {
      const id = quotedAt(at, html);
      if (idsOf[i]!.has(id)) continue;
      linked += `${html.slice(done, at - LINK.length)} href="./${pageOf.get(id) ?? first.path}#`;
      done = at;
    }
    return { ...page, html: linked + html.slice(done) };
  });
}
