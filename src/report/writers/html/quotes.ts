import type { Quotation, QuotationList } from "../../model/quotation.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup, renderFileLink } from "./markup.ts";

/** Page and line of a quotation, how it was read, and a mark if it needs checking. */
export function renderSource(place: Quotation, words: ReportWords): Markup {
  const doubt = place.doubtful && markup` <span class="tag warn">${words.evidence.doubtful}</span>`;
  return markup`<span class="where">${place.where}</span>${place.how && markup` · <span class="how">${place.how}</span>`}${doubt}${image(place, words)}`;
}

/**
 * A link to the picture of the whole page. The script shows the quoted lines instead, when the link is followed; nothing is
 * loaded before.
 */
const image = ({ image: shown }: Quotation, words: ReportWords): Markup | false =>
  shown !== null &&
  markup` · <a class="scan" href="${shown.href}" data-part="${[...shown.part, shown.width, shown.height].join(" ")}">${words.evidence.image}</a>`;

function content(place: Quotation): Markup | false {
  if (!place.content.length) return false;
  const lines = place.content.map((line) => markup`<li>${line}</li>`);
  return markup`<ul class="content" lang="vi">${lines}</ul>${place.contentMore && markup`<p class="more">${place.contentMore}</p>`}`;
}

/** Quotations. Of several from one document, only the first names the document. */
export function renderQuotations({ shown, more }: QuotationList, words: ReportWords): Markup {
  const figures = shown.map((place, i) => {
    const again = shown[i - 1]?.document === place.document;
    const from = !again && markup`${place.document} · `;
    const file = !again && place.file && markup` · ${renderFileLink(place.file)}`;
    const original =
      place.original &&
      markup`<p class="original"><span>${words.evidence.original}:</span> <q lang="vi">${place.original}</q></p>`;
    return markup`<figure class="quote"><blockquote lang="vi">${place.quote}</blockquote>
${content(place)}<figcaption>${from}${renderSource(place, words)}${file}</figcaption>${original}</figure>`;
  });
  return markup`${figures}${more && markup`<p class="more">${more}</p>`}`;
}
