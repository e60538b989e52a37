import type { EvidenceView } from "../../model/matrix-view.ts";
import type { QuotationList } from "../../model/quotation.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup } from "./markup.ts";
import type { Once } from "./once.ts";
import { renderQuotations } from "./quotes.ts";

/** Shorter texts (letters with markup) are repeated: the link to the first place of a text takes 200. */
const LONG = 600;

/** The first place of each quoted text of the province's plans, which are the same for many units. */
type FirstPlaces = Map<string, FirstPlace>;

interface FirstPlace {
  readonly id: string;
  readonly entry: string;
}

function body(quotes: QuotationList, words: ReportWords): Markup {
  return quotes.shown.length ? renderQuotations(quotes, words) : markup`<p class="none">${quotes.none}</p>`;
}

/** What the province assigns: a short text, or the place that shows a long one. */
interface Assigned {
  readonly text: Markup;
  /** The first place of a long text on a page, which may be in this entry; null: the text is short. */
  readonly first: FirstPlace | null;
}

function assignedTo(e: EvidenceView, text: Markup, firsts: FirstPlaces): Assigned {
  if (text.html.length < LONG) return { text, first: null };
  const known = firsts.get(text.html);
  if (known) return { text, first: known };
  const first = { id: `${e.id}--assigned`, entry: `${e.unit}: ${e.subIndex}` };
  firsts.set(text.html, first);
  return { text, first };
}

/** A long text that an entry above has is a link to it; in the panel the script shows the text. */
function assigned(e: EvidenceView, { text, first }: Assigned, words: ReportWords): Markup {
  if (!first) return text;
  if (first.id === `${e.id}--assigned`) return markup`<div id="${first.id}">${text}</div>`;
  return markup`<p class="again" data-again="${first.id}"><a href="#${first.id}">${words.evidence.again(first.entry)}</a></p>`;
}

function entry(e: EvidenceView, province: Assigned, words: ReportWords): Markup {
  return markup`
<article class="evidence" id="${e.id}">
<h4>${e.unit}: ${e.subIndex}</h4>
<p class="state"><span class="tag ${e.tone}">${e.state}</span>${e.because && markup` ${e.because}`}${e.targets.map((t) => markup` · ${words.targets.target}: <span class="tag ${t.tone}">${t.text}</span>`)}</p>
<div class="sides"><div class="side"><h5>${words.evidence.assigned}</h5>${assigned(e, province, words)}</div><div class="side"><h5>${words.evidence.covered}</h5>${body(e.covered, words)}</div></div>
</article>`;
}

/** All quotations of a group, by unit. The matrix links to them; with script they open in a panel. */
export function renderEvidence(group: GroupView, words: ReportWords, once: Once): Markup {
  const units = [...Map.groupBy(group.evidence, (e) => e.unit)];
  const firsts: FirstPlaces = new Map();
  const list = (e: EvidenceView) => {
    const province = assignedTo(
      e,
      once(e.assigned, "", () => body(e.assigned, words)),
      firsts,
    );
    return once(e, province.first?.id ?? "", () => entry(e, province, words));
  };
  const blocks = units.map(
    ([unit, entries]) =>
      markup`<details class="unit-evidence"><summary>${unit}</summary>${entries.map(list)}</details>`,
  );
  return markup`<p class="intro">${words.evidence.intro}</p>${blocks}`;
}
