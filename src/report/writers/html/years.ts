import type { YearChanges, YearTargetRow, YearUnit, YearView } from "../../model/year-view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup } from "./markup.ts";
import { renderYearPlot } from "./plot.ts";

function target(t: YearTargetRow): Markup {
  return markup`<tr><th scope="row">${t.subIndex}</th><td class="num">${t.from.text}</td><td class="num">${t.result.text}</td><td>${t.verdict && markup`<span class="tag ${t.tone}">${t.verdict}</span>`}</td><td class="num">${t.to.text}</td><td class="num">${t.change.text}</td></tr>`;
}

/** One line each for kept, dropped and added sub-indices; a text where the changes are not known. */
function changes(of: YearChanges | string, words: ReportWords): Markup {
  const w = words.years;
  if (typeof of === "string") return markup`<span class="none">${of}</span>`;
  const lines = (["kept", "dropped", "added"] as const).filter((key) => of[key] !== "");
  if (lines.length === 0) return markup`${w.nothing}`;
  return markup`${lines.map((key, i) => markup`${i > 0 && markup`<br>`}<b>${w[key]}:</b> ${of[key]}`)}`;
}

function unit(u: YearUnit, words: ReportWords): Markup {
  const w = words.years;
  return markup`<tr data-unit="${u.unit}"><th scope="row">${u.unit}</th><td>${u.before || w.same}</td><td>${changes(u.assigned, words)}</td><td>${changes(u.written, words)}</td></tr>`;
}

/** Two years side by side: targets and results, then units with their predecessors. */
export function renderYears(view: YearView, words: ReportWords): Markup {
  const w = words.years;
  const lines = view.lines.map(
    (l) => markup`<figure class="line"><figcaption>${l.name}</figcaption>${renderYearPlot(l)}</figure>`,
  );
  const drawn =
    view.lines.length > 0 &&
    markup`<p class="key"><span class="k"><i class="m dot"></i> ${w.key.target}</span> <span class="k"><i class="m before"></i> ${w.key.result}</span></p><div class="lines">${lines}</div>`;
  const targets =
    view.targets.length > 0 &&
    markup`<div class="scroll" tabindex="0" role="region" aria-label="${view.name}: ${w.target(view.from)}"><table class="years"><thead><tr><th scope="col">${w.subIndex}</th><th scope="col" class="num">${w.target(view.from)}</th><th scope="col" class="num">${w.result(view.from)}</th><th scope="col">${w.verdictOn(view.from)}</th><th scope="col" class="num">${w.target(view.to)}</th><th scope="col" class="num">${w.change}</th></tr></thead><tbody>${view.targets.map(target)}</tbody></table></div>`;
  const units =
    view.units.length > 0 &&
    markup`<h4>${w.units}</h4>${filterForm(`${view.id}-units`, [{ key: "unit", label: w.unit, options: sortedChoices(view.units.map((u) => u.unit)) }], words)}<div class="scroll" id="${view.id}-units" tabindex="0" role="region" aria-label="${view.name}: ${w.units}"><table class="merged"><thead><tr><th scope="col">${w.unit}</th><th scope="col">${w.before}</th><th scope="col">${w.assigned}</th><th scope="col">${w.written}</th></tr></thead><tbody>${view.units.map((u) => unit(u, words))}</tbody></table></div>`;
  const notes = view.notes.map((note) => markup`<p class="note">${note}</p>`);
  return markup`<section id="${view.id}"><h3>${view.name}</h3>${notes}${drawn}${targets}${units}</section>`;
}
