import type { MatrixCell, MatrixRow } from "../../model/matrix-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { filterForm } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

function cell(c: MatrixCell, label: string, words: ReportWords): Markup {
  const content = markup`<span class="sign" aria-hidden="true">${c.sign}</span> ${c.word}`;
  if (!c.evidence)
    return markup`<td class="cell ${c.tone} ${c.state}"><span class="in">${content}</span></td>`;
  const title = `${label}: ${c.word}. ${words.evidence.open}`;
  return markup`<td class="cell ${c.tone} ${c.state}"><a class="in" href="#${c.evidence}" data-open="${c.evidence}" title="${title}">${content}</a></td>`;
}

function row(r: MatrixRow, group: GroupView, words: ReportWords): Markup {
  const plans = r.plans.map((p) => markup`<span class="plan">${renderLink(p.text, p.file?.href)}</span> `);
  const state =
    r.state === "received"
      ? markup``
      : markup`<span class="tag ${r.stateTone}">${r.stateWord}</span>${r.why && markup` <span class="note">${r.why}</span>`}`;
  return markup`
<tr id="${r.id}" data-state="${r.stateWord}">
<th scope="row"><span class="no">${r.no}</span> <span class="unit">${r.unit}</span>${r.note && markup` <span class="note">(${r.note})</span>`}</th>
<td class="sent">${plans}${state}</td>
${r.cells.map((c, i) => cell(c, `${r.unit}, ${group.matrix.columns[i]?.label ?? ""}`, words))}
<td class="num">${r.findings && renderLink(r.findings.count, r.findings.href, `count ${r.findings.tone}`)}</td>
</tr>`;
}

/** Units × sub-indices; each cell links to its quotations. */
export function renderMatrix(group: GroupView, words: ReportWords): Markup {
  const { columns, rows, totals, totalsOf, states } = group.matrix;
  if (!rows.length) return markup`<p class="none">${words.matrix.empty}</p>`;
  const key = states.map((s) => markup`<span class="k"><b>${s.sign}</b> ${s.word}</span> `);
  const head = columns.map(
    (c, i) => markup`<th scope="col" title="${c.name}"><span class="ord">${i + 1}.</span> ${c.label}</th>`,
  );
  const legend =
    states.length > 0 && markup`<p class="key"><span class="lead">${words.matrix.key}:</span> ${key}</p>`;
  const foot =
    totals.length > 0 &&
    markup`<tfoot><tr><th scope="row">${totalsOf}</th><td></td>${totals.map((t) => markup`<td class="cell"><span class="in">${t}</span></td>`)}<td></td></tr></tfoot>`;
  const stateWords = [...new Set(rows.map((r) => r.stateWord))];
  return markup`
<div class="bar">${legend}
${filterForm(`${group.id}-matrix-table`, [{ key: "state", label: words.deadlines.status, options: stateWords.map((w) => ({ value: w, label: w })) }], words)}</div>
<div class="scroll tall" tabindex="0" role="region" aria-label="${words.page.matrix}: ${group.name}">
<table class="matrix${columns.length > 6 ? " dense" : ""}" id="${group.id}-matrix-table">
<thead><tr><th scope="col">${words.matrix.unit}</th><th scope="col">${words.matrix.plan}</th>${head}<th scope="col" class="num">${words.matrix.findings}</th></tr></thead>
<tbody>${rows.map((r) => row(r, group, words))}</tbody>
${foot}
</table></div>`;
}
