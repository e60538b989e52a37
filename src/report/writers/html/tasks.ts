import type { MarkedText, TaskItem, TaskRow, UncoveredTask } from "../../model/task-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { filterForm } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

/** Above this number of rows the table is folded by unit: a browser needs many seconds for one long table. */
const MAX_UNFOLDED_ROWS = 200;

function task(t: TaskItem, before: TaskItem | undefined, words: ReportWords): Markup {
  const from =
    t.document !== before?.document && markup`<p class="from">${renderLink(t.document, t.file?.href)}</p>`;
  return markup`${from}<span class="role">${t.roleWord}</span>${t.who && markup` <b>${t.who}:</b>`} <span lang="vi">${t.parts ? marked(t.parts) : t.text}</span>${t.due && markup` <span class="due">${words.tasks.due}: ${t.due}.</span>`}${t.product && markup` <span class="due">${words.tasks.product}: <span lang="vi">${t.product}</span>.</span>`}${t.where && markup` <small>(${t.where})</small>`}`;
}

const nearest = ({ nearest: found }: TaskItem, { tasks: w }: ReportWords) =>
  found &&
  markup`<p>${found.parts.some(({ differs }) => differs) ? w.nearest : w.nearestSame}: <q lang="vi">${marked(found.parts)}</q> <small>(${found.document}, ${found.where})</small></p>`;

/** A text in which the words that another text lacks are marked. The style adds what screen readers say. */
const marked = (parts: readonly MarkedText[]) =>
  parts.map(({ text, differs }) => {
    if (!differs) return markup`${text}`;
    const end = text.trimEnd();
    return markup`<mark>${end}</mark>${text.slice(end.length)}`;
  });

const list = (items: readonly TaskItem[], words: ReportWords) =>
  markup`<ul>${items.map((t, i) => markup`<li data-item="${t.role}">${task(t, items[i - 1], words)}</li>`)}</ul>`;

const side = (items: readonly TaskItem[], none: string, words: ReportWords) =>
  items.length > 0 ? list(items, words) : markup`<p class="none">${none}</p>`;

/** Each task of the province beside the most similar passage of the unit's plan, then the plan's own tasks. */
function pairs({ province, own }: TaskRow, words: ReportWords): Markup {
  const items = province.map(
    (t, i) =>
      markup`<li data-item="${t.role}"><div>${task(t, province[i - 1], words)}</div><div>${nearest(t, words)}</div></li>`,
  );
  const rest =
    own.length > 0 &&
    markup`<div class="pair"><div></div><div><p class="from">${words.tasks.allOwn}</p>${list(own, words)}</div></div>`;
  return markup`<td colspan="2"><ul class="pairs">${items}</ul>${rest}</td>`;
}

function row(r: TaskRow, again: boolean, words: ReportWords): Markup {
  return markup`
<tr data-unit="${r.unit}" data-sub="${r.subIndex}"${r.states.length > 0 && markup` data-state="${r.states.join("\n")}"`}><th scope="row" class="${again ? "again" : ""}">${r.unit}</th><td>${r.subIndex}</td>
${
  r.province.some((t) => t.nearest !== null)
    ? pairs(r, words)
    : markup`<td>${side(r.province, r.provinceNone, words)}</td><td>${side(r.own, r.ownNone, words)}</td>`
}</tr>`;
}

/** The tasks that the province assigns to a unit and those of the unit's plan, side by side. */
export function renderTasks(group: GroupView, words: ReportWords): Markup {
  const { rows, units, subIndices, roles } = group.tasks;
  const w = words.tasks;
  if (!rows.length) return markup`<p class="none">${w.none}</p>`;
  const same = (value: string) => ({ value, label: value });
  const states = (["uncovered", "near"] as const).filter((s) => rows.some((r) => r.states.includes(s)));
  const isMarked = rows.some((r) => r.province.some((t) => t.parts !== null));
  const form = filterForm(
    `${group.id}-tasks-table`,
    [
      { key: "unit", label: w.filterUnit, options: units.map(same) },
      { key: "sub", label: w.filterSubIndex, options: subIndices.map(same) },
      { key: "item", label: w.filterRole, options: roles.map((r) => ({ value: r.id, label: r.word })) },
      { key: "state", label: w.filterState, options: states.map((s) => ({ value: s, label: w.states[s] })) },
    ],
    words,
  );
  const folded = rows.length > MAX_UNFOLDED_ROWS;
  const tables = folded
    ? [...Map.groupBy(rows, (r) => r.unit)].map(([unit, own]) => fold(unit, own, words))
    : table(rows, words);
  const { uncovered } = group.tasks;
  const lacking =
    uncovered.length > 0 &&
    markup`<div class="uncovered"><p><b>${w.uncovered(uncovered.length)}</b></p>${uncoveredTable(uncovered, words)}</div>`;
  const legend = isMarked && markup`<p class="key">${w.marked}</p>`;
  return markup`${lacking}${form}${legend}<div class="scroll" id="${group.id}-tasks-table">${tables}</div>`;
}

function uncoveredTable(tasks: readonly UncoveredTask[], { tasks: w }: ReportWords): Markup {
  const rows = tasks.map(
    (t) =>
      markup`<tr><th scope="row">${renderLink(t.unit, t.href)}</th><td>${t.subIndex}</td><td><q lang="vi">${t.text}</q> <small>(${t.where})</small></td></tr>`,
  );
  return markup`<div class="scroll"><table class="lacking"><thead><tr><th scope="col">${w.filterUnit}</th><th scope="col">${w.filterSubIndex}</th><th scope="col">${w.province}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function fold(unit: string, rows: readonly TaskRow[], words: ReportWords): Markup {
  return markup`<details class="unit-tasks" data-fold open><summary>${unit}</summary>${table(rows, words)}</details>`;
}

function table(rows: readonly TaskRow[], words: ReportWords): Markup {
  const w = words.tasks;
  return markup`<table class="tasks"><thead><tr><th scope="col">${w.filterUnit}</th><th scope="col">${w.filterSubIndex}</th><th scope="col">${w.province}</th><th scope="col">${w.own}</th></tr></thead>
<tbody>${rows.map((r, i) => row(r, rows[i - 1]?.unit === r.unit, words))}</tbody></table>`;
}
