import type { MatrixCell, MatrixRow } from "../../model/matrix-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { choices, type Filter, filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";
import type { Once } from "./once.ts";

interface Column {
  readonly id: string;
  readonly label: string;
}

function cell(c: MatrixCell, unit: string, column: Column, words: ReportWords): Markup {
  const content = markup`<span class="sign" aria-hidden="true">${c.sign}</span> ${c.word}`;
  if (!c.evidence)
    return markup`<td class="cell ${c.tone} ${c.state}" data-column="${column.id}"><span class="in">${content}</span></td>`;
  const title = `${unit}, ${column.label}: ${c.word}. ${words.evidence.open}`;
  return markup`<td class="cell ${c.tone} ${c.state}" data-column="${column.id}"><a class="in" href="#${c.evidence}" data-open="${c.evidence}" title="${title}">${content}</a></td>`;
}

function row(r: MatrixRow, group: GroupView, words: ReportWords): Markup {
  const plans = r.plans.map(
    (p) =>
      markup`<span class="plan">${renderLink(p.text, p.file?.href)}${p.stated && ` (${p.stated})`}</span> `,
  );
  const state =
    r.state === "received"
      ? markup``
      : markup`<span class="tag ${r.stateTone}">${r.stateWord}</span>${r.why && markup` <span class="note">${r.why}</span>`}`;
  return markup`
<tr id="${r.id}" data-unit="${r.unit}" data-state="${stateLabel(r, words)}">
<th scope="row"><span class="no">${r.no}</span> <span class="unit">${r.unit}</span>${r.note && markup` <span class="note">(${r.note})</span>`}</th>
<td class="sent">${plans}${state}</td>
${r.cells.map((c, i) => cell(c, r.unit, group.matrix.columns[i]!, words))}
<td class="num">${r.findings.map((f) => markup`${renderLink(f.count, f.href, `count ${f.tone}`)} `)}</td>
</tr>`;
}

/** The state without the number of days, so that equal states are one choice. */
const stateLabel = ({ state }: MatrixRow, { received }: ReportWords) =>
  received[state as keyof typeof received] ?? state;

function filters({ matrix }: GroupView, words: ReportWords): Filter[] {
  const { rows, columns, states } = matrix;
  return [
    { key: "unit", label: words.matrix.unit, options: sortedChoices(rows.map((r) => r.unit)) },
    { key: "state", label: words.deadlines.status, options: choices(rows.map((r) => stateLabel(r, words))) },
    {
      key: "column",
      label: words.targets.subIndex,
      options: columns.map(({ id, label }) => ({ value: id, label })),
    },
    {
      key: "cell",
      label: words.matrix.content,
      options: states.map(({ state, word }) => ({ value: state, label: word })),
    },
  ];
}

/** Units × sub-indices; each cell links to its quotations. */
export function renderMatrix(group: GroupView, words: ReportWords, once: Once): Markup {
  const { columns, rows, totals, totalsOf, states } = group.matrix;
  if (!rows.length) return markup`<p class="none">${words.matrix.empty}</p>`;
  const key = states.map((s) => markup`<span class="k"><b>${s.sign}</b> ${s.word}</span> `);
  const head = columns.map(
    (c, i) =>
      markup`<th scope="col" title="${c.name}" data-column="${c.id}"><span class="ord">${i + 1}.</span> ${c.label}</th>`,
  );
  const legend =
    states.length > 0 && markup`<p class="key"><span class="lead">${words.matrix.key}:</span> ${key}</p>`;
  const cells = markup`<th scope="row">${totalsOf}</th><td></td>${totals.map((t, i) => markup`<td class="cell" data-column="${columns[i]!.id}"><span class="in">${t ?? "–"}</span></td>`)}<td></td>`;
  const foot = totals.length > 0 && markup`<tfoot><tr>${cells}</tr></tfoot>`;
  // On paper the totals follow the head of each page: the last row of a table may be alone on a page.
  const printed = totals.length > 0 && markup`<tr class="printed-totals">${cells}</tr>`;
  return markup`
<div class="bar">${legend}
${filterForm(`${group.id}-matrix-table`, filters(group, words), words)}</div>
<div class="scroll tall" tabindex="0" role="region" aria-label="${words.page.matrix}: ${group.name}">
<table class="matrix${columns.length > 6 ? " dense" : ""}" id="${group.id}-matrix-table">
<thead><tr><th scope="col">${words.matrix.unit}</th><th scope="col">${words.matrix.plan}</th>${head}<th scope="col" class="num">${words.matrix.findings}</th></tr>${printed}</thead>
<tbody>${rows.map((r) => once(r, "", () => row(r, group, words)))}</tbody>
${foot}
</table></div>`;
}
