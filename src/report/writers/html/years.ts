import type { YearTarget, YearUnit, YearView } from "../../model/year-view.ts";
import type { ReportWords } from "../../words/vi.ts";
import { type Markup, markup } from "./markup.ts";
import { renderYearPlot } from "./plot.ts";

function target(t: YearTarget): Markup {
  return markup`<tr><th scope="row">${t.subIndex}</th><td class="num">${t.from.text}</td><td class="num">${t.result.text}</td><td><span class="tag ${t.tone}">${t.verdict}</span></td><td class="num">${t.to.text}</td><td class="num">${t.change.text}</td></tr>`;
}

function unit(u: YearUnit, words: ReportWords): Markup {
  return markup`<tr><th scope="row">${u.unit}</th><td>${u.before || words.years.same}</td><td>${u.kept}</td><td>${u.dropped}</td><td>${u.added}</td></tr>`;
}

/** Two years side by side: targets and results, then units with their predecessors. */
export function renderYears(view: YearView, words: ReportWords): Markup {
  const w = words.years;
  const lines = view.lines.map(
    (l) => markup`<figure class="line"><figcaption>${l.subIndex}</figcaption>${renderYearPlot(l)}</figure>`,
  );
  const drawn =
    view.lines.length > 0 &&
    markup`<p class="key"><span class="k"><i class="m dot"></i> ${w.key.target}</span> <span class="k"><i class="m before"></i> ${w.key.result}</span></p><div class="lines">${lines}</div>`;
  const targets =
    view.targets.length > 0 &&
    markup`<div class="scroll"><table class="years"><thead><tr><th scope="col">${w.subIndex}</th><th scope="col" class="num">${w.target(view.from)}</th><th scope="col" class="num">${w.result(view.from)}</th><th scope="col">${w.verdict}</th><th scope="col" class="num">${w.target(view.to)}</th><th scope="col" class="num">${w.change}</th></tr></thead><tbody>${view.targets.map(target)}</tbody></table></div>`;
  const units =
    view.units.length > 0 &&
    markup`<h4>${w.units}</h4><div class="scroll"><table class="merged"><thead><tr><th scope="col">${w.unit}</th><th scope="col">${w.before}</th><th scope="col">${w.kept}</th><th scope="col">${w.dropped}</th><th scope="col">${w.added}</th></tr></thead><tbody>${view.units.map((u) => unit(u, words))}</tbody></table></div>`;
  return markup`<section id="${view.id}"><h3>${view.name}</h3>${drawn}${targets}${units}</section>`;
}
