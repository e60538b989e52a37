import type { MarkedText, TaskItem, TaskRow } from "../../model/task-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { filterForm } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

/** Above this number of rows the table is folded by unit: a browser needs many seconds for one long table. */
const MAX_UNFOLDED_ROWS = 200;

function task(t: TaskItem, before: TaskItem | undefined, words: ReportWords): Markup {
  const from =
    t.document !== before?.document && markup`<p class="from">${renderLink(t.document, t.file?.href)}</p>`;
  return markup`<li data-item="${t.role}">${from}<span class="role">${t.roleWord}</span>${t.who && markup` <b>${t.who}:</b>`} <span lang="vi">${t.text}</span>${t.due && markup` <span class="due">${words.tasks.due}: ${t.due}.</span>`}${t.product && markup` <span class="due">${words.tasks.product}: <span lang="vi">${t.product}</span>.</span>`}${t.where && markup` <small>(${t.where})</small>`}${nearest(t, words)}</li>`;
}

const nearest = ({ nearest: found }: TaskItem, words: ReportWords) =>
  found &&
  markup`<p class="from">${words.tasks.nearest}: <q lang="vi">${found.quote}</q> (${found.document}, ${found.where})${different(found.parts, words)}</p>`;

/** The words of a passage that the task does not have. */
function different(parts: readonly MarkedText[], { tasks }: ReportWords): Markup | null {
  const own = parts.filter(({ differs }) => differs).map(({ text }) => text.trim());
  return own.length > 0 ? markup`; ${tasks.differs}: ${own.join(" … ")}` : null;
}

function side(items: readonly TaskItem[], none: string, words: ReportWords): Markup {
  return items.length
    ? markup`<ul>${items.map((t, i) => task(t, items[i - 1], words))}</ul>`
    : markup`<p class="none">${none}</p>`;
}

function row(r: TaskRow, again: boolean, words: ReportWords): Markup {
  return markup`
<tr data-unit="${r.unit}" data-sub="${r.subIndex}"><th scope="row" class="${again ? "again" : ""}">${r.unit}</th><td>${r.subIndex}</td>
<td>${side(r.province, r.provinceNone, words)}</td><td>${side(r.own, r.ownNone, words)}</td></tr>`;
}

/** The tasks that the province assigns to a unit and those of the unit's plan, side by side. */
export function renderTasks(group: GroupView, words: ReportWords): Markup {
  const { rows, units, subIndices, roles } = group.tasks;
  const w = words.tasks;
  if (!rows.length) return markup`<p class="none">${w.none}</p>`;
  const same = (value: string) => ({ value, label: value });
  const form = filterForm(
    `${group.id}-tasks-table`,
    [
      { key: "unit", label: w.filterUnit, options: units.map(same) },
      { key: "sub", label: w.filterSubIndex, options: subIndices.map(same) },
      { key: "item", label: w.filterRole, options: roles.map((r) => ({ value: r.id, label: r.word })) },
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
    markup`<div class="uncovered"><p><b>${w.uncovered(uncovered.length)}</b></p><ul>${uncovered.map((u) => markup`<li>${renderLink(u.unit, u.href)}: ${u.sentence}</li>`)}</ul></div>`;
  return markup`${lacking}${form}<div class="scroll" id="${group.id}-tasks-table">${tables}</div>`;
}

function fold(unit: string, rows: readonly TaskRow[], words: ReportWords): Markup {
  return markup`<details class="unit-tasks" open><summary>${unit}</summary>${table(rows, words)}</details>`;
}

function table(rows: readonly TaskRow[], words: ReportWords): Markup {
  const w = words.tasks;
  return markup`<table class="tasks"><thead><tr><th scope="col">${w.filterUnit}</th><th scope="col">${w.filterSubIndex}</th><th scope="col">${w.province}</th><th scope="col">${w.own}</th></tr></thead>
<tbody>${rows.map((r, i) => row(r, rows[i - 1]?.unit === r.unit, words))}</tbody></table>`;
}
