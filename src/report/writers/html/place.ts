import type { PlaceView } from "../../view/model.ts";
import type { Words } from "../../words.ts";
import { fileLink, type Markup, markup } from "./markup.ts";

/** Where a quotation stands, how it was read, and whether to look again. */
export function source(place: PlaceView, words: Words): Markup {
  const doubt = place.doubtful && markup` <span class="tag warn">${words.evidence.doubtful}</span>`;
  return markup`<span class="where">${place.where}</span>${place.how && markup` · <span class="how">${place.how}</span>`}${doubt}`;
}

/** A quotation in the document's own face. */
export function quotation(place: PlaceView, words: Words): Markup {
  const original =
    place.original &&
    markup`<p class="original"><span>${words.evidence.original}:</span> <q lang="vi">${place.original}</q></p>`;
  return markup`<figure class="quote"><blockquote lang="vi">${place.quote}</blockquote>
<figcaption>${place.document} · ${source(place, words)}<br>${fileLink(place.file)}</figcaption>${original}</figure>`;
}
