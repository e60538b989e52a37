import type { Quotation, QuotationList } from "../../model/quotation.ts";
import type { ReportWords } from "../../words/vi.ts";
import { fileLink, type Markup, markup } from "./markup.ts";

/** Where a quotation stands, how it was read, and whether to look again. */
export function source(place: Quotation, words: ReportWords): Markup {
  const doubt = place.doubtful && markup` <span class="tag warn">${words.evidence.doubtful}</span>`;
  return markup`<span class="where">${place.where}</span>${place.how && markup` · <span class="how">${place.how}</span>`}${doubt}`;
}

function content(place: Quotation): Markup | false {
  if (!place.content.length) return false;
  const lines = place.content.map((line) => markup`<li>${line}</li>`);
  return markup`<ul class="content" lang="vi">${lines}</ul>${place.contentMore && markup`<p class="more">${place.contentMore}</p>`}`;
}

/** Quotations in the documents' own face; of several from one document, only the first names it. */
export function quotations({ shown, more }: QuotationList, words: ReportWords): Markup {
  const figures = shown.map((place, i) => {
    const again = shown[i - 1]?.document === place.document;
    const from = !again && markup`${place.document} · `;
    const file = !again && place.file && markup` · ${fileLink(place.file)}`;
    const original =
      place.original &&
      markup`<p class="original"><span>${words.evidence.original}:</span> <q lang="vi">${place.original}</q></p>`;
    return markup`<figure class="quote"><blockquote lang="vi">${place.quote}</blockquote>
${content(place)}<figcaption>${from}${source(place, words)}${file}</figcaption>${original}</figure>`;
  });
  return markup`${figures}${more && markup`<p class="more">${more}</p>`}`;
}
