import type { FindingItem, FindingsView, UnitFindings } from "../../model/finding-view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { choices, type Filter, filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";
import type { Once } from "./once.ts";
import { renderQuotations } from "./quotes.ts";

/** In a longer list the quotations are folded: a browser needs half a second for those of 1,000 findings. */
const MOST_WITH_QUOTATIONS = 150;

function quotations({ quotes }: FindingItem, isLong: boolean, words: ReportWords): Markup {
  const shown = renderQuotations(quotes, words);
  if (!isLong || quotes.shown.length === 0) return shown;
  return markup`<details><summary>${words.findings.quote}</summary>${shown}</details>`;
}

function finding(f: FindingItem, isLong: boolean, words: ReportWords): Markup {
  return markup`
<li id="${f.id}" data-item="${f.severity}" data-sub="${f.subIndex ?? ""}"${f.accepted && markup` data-state="accepted"`}><p class="sentence"><span class="tag ${f.tone}">${f.severityWord}</span> ${f.sentence} <small class="rule">${f.rule}</small></p>
${f.ask && markup`<p class="ask">${f.ask}</p>`}${f.accepted && markup`<p class="accepted">${f.accepted}</p>`}${quotations(f, isLong, words)}</li>`;
}

function unit(u: UnitFindings, isLong: boolean, words: ReportWords): Markup {
  return markup`<section class="unit-findings" id="${u.id}" data-row data-unit="${u.units.join("\n")}"><h4>${u.unit}<small>${u.count}</small></h4><ol>${u.items.map((f) => finding(f, isLong, words))}</ol></section>`;
}

function filters(view: FindingsView, severities: Filter["options"], words: ReportWords): Filter[] {
  const w = words.findings;
  const items = view.units.flatMap((u) => u.items);
  const subIndices = items.flatMap(({ subIndex }) => subIndex ?? []);
  // An open finding has no attribute: most are open.
  const states = items.some(({ accepted }) => accepted !== null)
    ? [
        { value: "open", label: w.open },
        { value: "accepted", label: w.accepted },
      ]
    : [];
  return [
    { key: "unit", label: w.unit, options: sortedChoices(view.units.flatMap(({ units }) => units)) },
    { key: "item-sub", label: w.subIndex, options: choices(subIndices) },
    { key: "item", label: w.severity, options: severities },
    { key: "item-state", label: w.state, options: states },
  ];
}

/** Whether nothing on the unit needs action: it has only notes and accepted findings. */
const isInOrder = ({ items }: UnitFindings) =>
  items.every(({ severity, accepted }) => severity === "info" || accepted !== null);

/** The units of which something is asked; the others folded. */
function unitLists(units: readonly UnitFindings[], words: ReportWords, once: Once): Markup {
  const isLong = units.reduce((sum, { items }) => sum + items.length, 0) > MOST_WITH_QUOTATIONS;
  const list = (u: UnitFindings) => once(u, String(isLong), () => unit(u, isLong, words));
  const { folded = [], shown = [] } = Object.groupBy(units, (u) => (isInOrder(u) ? "folded" : "shown"));
  const rest =
    folded.length > 0 &&
    markup`<details class="only-notes" data-fold><summary>${words.findings.onlyNotes(folded.length)}</summary>${folded.map(list)}</details>`;
  return markup`${shown.map(list)}${rest}`;
}

/** The number of findings by kind, then every finding by unit. */
export function renderFindings(id: string, view: FindingsView, words: ReportWords, once: Once): Markup {
  const w = words.findings;
  if (!view.units.length) return markup`<p class="none">${w.none}</p>`;
  const kinds = view.kinds.map(
    (k) =>
      markup`<tr id="${k.id}"><th scope="row">${k.title} <small class="rule">${k.rule}</small></th><td><span class="tag ${k.tone}">${k.severityWord}</span></td><td class="num">${k.count}</td><td>${k.units.map((u, i) => markup`${i > 0 && "; "}${renderLink(u.text, u.href)}`)}</td></tr>`,
  );
  const severities = (["error", "warning", "info"] as const).filter((s) =>
    view.units.some((u) => u.items.some((f) => f.severity === s)),
  );
  const options = severities.map((s) => ({ value: s, label: w.severities[s] }));
  return markup`<h4 class="extra">${w.byKind}</h4><div class="scroll extra"><table class="kinds"><thead><tr><th scope="col">${w.kind}</th><th scope="col">${w.severity}</th><th scope="col" class="num">${w.count}</th><th scope="col">${w.unit}</th></tr></thead><tbody>${kinds}</tbody></table></div>
${view.units.some((u) => u.items.some((f) => f.severity === "info")) && markup`<p class="only-print">${w.notPrinted}</p>`}<h4 class="extra">${w.byUnit}</h4>${filterForm(`${id}-findings-list`, filters(view, options, words), words)}
<div id="${id}-findings-list">${unitLists(view.units, words, once)}</div>`;
}
