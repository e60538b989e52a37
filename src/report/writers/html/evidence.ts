import type { EvidenceView } from "../../model/matrix-view.ts";
import type { QuotationList } from "../../model/quotation.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup } from "./markup.ts";
import { renderQuotations } from "./quotes.ts";

/** Shorter texts (letters with markup) are repeated: the link to the first place of a text takes 200. */
const LONG = 600;

/** The first place of each quoted text of the province's plans, which are the same for many units. */
type FirstPlaces = Map<string, { readonly id: string; readonly entry: string }>;

function body(quotes: QuotationList, words: ReportWords): Markup {
  return quotes.shown.length ? renderQuotations(quotes, words) : markup`<p class="none">${quotes.none}</p>`;
}

/** What the province assigns. A long text that an entry above has is a link to it; in the panel the script shows the text. */
function assigned(e: EvidenceView, firsts: FirstPlaces, words: ReportWords): Markup {
  const text = body(e.assigned, words);
  if (text.html.length < LONG) return text;
  const first = firsts.get(text.html);
  if (first)
    return markup`<p class="again" data-again="${first.id}"><a href="#${first.id}">${words.evidence.again(first.entry)}</a></p>`;
  const id = `${e.id}--assigned`;
  firsts.set(text.html, { id, entry: `${e.unit}: ${e.subIndex}` });
  return markup`<div id="${id}">${text}</div>`;
}

function entry(e: EvidenceView, firsts: FirstPlaces, words: ReportWords): Markup {
  return markup`
<article class="evidence" id="${e.id}">
<h4>${e.unit}: ${e.subIndex}</h4>
<p class="state"><span class="tag ${e.tone}">${e.state}</span>${e.because && markup` ${e.because}`}${e.targets.map((t) => markup` · ${words.targets.target}: <span class="tag ${t.tone}">${t.text}</span>`)}</p>
<div class="sides"><div class="side"><h5>${words.evidence.assigned}</h5>${assigned(e, firsts, words)}</div><div class="side"><h5>${words.evidence.covered}</h5>${body(e.covered, words)}</div></div>
</article>`;
}

/** All quotations of a group, by unit. The matrix links to them; with script they open in a panel. */
export function renderEvidence(group: GroupView, words: ReportWords): Markup {
  const units = [...Map.groupBy(group.evidence, (e) => e.unit)];
  const firsts: FirstPlaces = new Map();
  const blocks = units.map(
    ([unit, list]) =>
      markup`<details class="unit-evidence"><summary>${unit}</summary>${list.map((e) => entry(e, firsts, words))}</details>`,
  );
  return markup`<p class="intro">${words.evidence.intro}</p>${blocks}`;
}
