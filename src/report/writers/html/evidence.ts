import type { EvidenceView } from "../../model/matrix-view.ts";
import type { QuotationList } from "../../model/quotation.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup } from "./markup.ts";
import { renderQuotations } from "./quotes.ts";

function side(title: string, quotes: QuotationList, words: ReportWords): Markup {
  const body = quotes.shown.length
    ? renderQuotations(quotes, words)
    : markup`<p class="none">${quotes.none}</p>`;
  return markup`<div class="side"><h5>${title}</h5>${body}</div>`;
}

function entry(e: EvidenceView, words: ReportWords): Markup {
  return markup`
<article class="evidence" id="${e.id}">
<h4>${e.unit}: ${e.subIndex}</h4>
<p class="state"><span class="tag ${e.tone}">${e.state}</span>${e.because && markup` ${e.because}`}${e.targets.map((t) => markup` · ${words.targets.target}: <span class="tag ${t.tone}">${t.text}</span>`)}</p>
<div class="sides">${side(words.evidence.assigned, e.assigned, words)}${side(words.evidence.covered, e.covered, words)}</div>
</article>`;
}

/** All quotations of a group, by unit. The matrix links to them; with script they open in a panel. */
export function renderEvidence(group: GroupView, words: ReportWords): Markup {
  const units = [...Map.groupBy(group.evidence, (e) => e.unit)];
  const blocks = units.map(
    ([unit, list]) =>
      markup`<details class="unit-evidence" open><summary>${unit}</summary>${list.map((e) => entry(e, words))}</details>`,
  );
  return markup`<p class="intro">${words.evidence.intro}</p>${blocks}`;
}
