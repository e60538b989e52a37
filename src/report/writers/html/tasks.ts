import type { MarkedText, TaskItem, TaskRow, UncoveredTask } from "../../model/task-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { filterForm } from "./filters.ts";
import { beginning, type FullTexts, fullTextsOf } from "./full-texts.ts";
import { type Markup, markup, renderLink } from "./markup.ts";
import type { Once } from "./once.ts";

/** Above these numbers of rows or tasks the table is folded by unit: a browser needs many seconds for one long table. */
const MAX_UNFOLDED_ROWS = 200;
const MAX_UNFOLDED_TASKS = 400;

/** How the items of a list are shown: where the texts that several rows have are shown in full. */
interface ShownTexts {
  readonly words: ReportWords;
  readonly fullTexts: FullTexts;
  readonly once: Once;
}

interface Shown extends ShownTexts {
  /** Of the row that is shown. */
  readonly subIndex: string;
}

/** The words of a task, marked where they are compared; a text that another row has in full is a reference to that row. */
function text(t: TaskItem, { words, fullTexts, subIndex }: Shown): Markup {
  if (t.parts) return markup`<span lang="vi">${marked(t.parts)}</span>`;
  const full = fullTexts.get(t.text);
  if (!full || full.id === t.id) return markup`<span lang="vi">${t.text}</span>`;
  const row = full.subIndex === subIndex ? full.unit : `${full.unit}: ${full.subIndex}`;
  return markup`<span lang="vi">${beginning(t.text)}</span> <a href="#${full.id}" data-again="${full.id}">(${words.tasks.full(row)})</a>`;
}

function task(t: TaskItem, before: TaskItem | undefined, shown: Shown): Markup {
  const { words } = shown;
  const from =
    t.document !== before?.document && markup`<p class="from">${renderLink(t.document, t.file?.href)}</p>`;
  return markup`${from}<span class="role">${t.roleWord}</span>${t.who && markup` <b>${t.who}:</b>`} ${text(t, shown)}${t.due && markup` <span class="due">${words.tasks.due}: ${t.due}.</span>`}${t.product && markup` <span class="due">${words.tasks.product}: <span lang="vi">${t.product}</span>.</span>`}${t.where && markup` <small>(${t.where})</small>`}`;
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

/** The address of a task that is shown in full here. */
const idOf = (t: TaskItem, { fullTexts }: Shown) =>
  t.id !== null && fullTexts.get(t.text)?.id === t.id && markup` id="${t.id}"`;

const list = (items: readonly TaskItem[], shown: Shown) =>
  markup`<ul>${items.map((t, i) => markup`<li data-item="${t.role}"${idOf(t, shown)}>${task(t, items[i - 1], shown)}</li>`)}</ul>`;

const side = (items: readonly TaskItem[], none: string, shown: Shown) =>
  items.length > 0 ? list(items, shown) : markup`<p class="none">${none}</p>`;

/** Each task of the province beside the most similar passage of the unit's plan, then the plan's own tasks. */
function pairs({ province, own }: TaskRow, shown: Shown): Markup {
  const { words } = shown;
  const items = province.map(
    (t, i) =>
      markup`<li data-item="${t.role}"${idOf(t, shown)}><div>${task(t, province[i - 1], shown)}</div><div>${nearest(t, words)}</div></li>`,
  );
  const rest =
    own.length > 0 &&
    markup`<div class="pair"><div></div><div><p class="from">${words.tasks.allOwn}</p>${list(own, shown)}</div></div>`;
  return markup`<td colspan="2"><ul class="pairs">${items}</ul>${rest}</td>`;
}

function row(r: TaskRow, again: boolean, shown: Shown): Markup {
  return markup`
<tr data-unit="${r.unit}" data-sub="${r.subIndex}"${r.states.length > 0 && markup` data-state="${r.states.join("\n")}"`}><th scope="row" class="${again ? "again" : ""}">${r.unit}</th><td>${r.subIndex}</td>
${
  r.province.some((t) => t.nearest !== null)
    ? pairs(r, shown)
    : markup`<td>${side(r.province, r.provinceNone, shown)}</td><td>${side(r.own, r.ownNone, shown)}</td>`
}</tr>`;
}

/** The tasks that the province assigns to a unit and those of the unit's plan, side by side. */
export function renderTasks(group: GroupView, words: ReportWords, once: Once): Markup {
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
  const tasks = rows.reduce((sum, { province, own }) => sum + province.length + own.length, 0);
  const folded = rows.length > MAX_UNFOLDED_ROWS || tasks > MAX_UNFOLDED_TASKS;
  const asShown = { words, fullTexts: fullTextsOf(rows), once };
  const tables = folded
    ? [...Map.groupBy(rows, (r) => r.unit)].map(([unit, own]) => fold(unit, own, asShown))
    : table(rows, asShown);
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

function fold(unit: string, rows: readonly TaskRow[], shown: ShownTexts): Markup {
  return markup`<details class="unit-tasks" data-fold><summary>${unit}</summary>${table(rows, shown)}</details>`;
}

function table(rows: readonly TaskRow[], shown: ShownTexts): Markup {
  const w = shown.words.tasks;
  return markup`<table class="tasks"><thead><tr><th scope="col">${w.filterUnit}</th><th scope="col">${w.filterSubIndex}</th><th scope="col">${w.province}</th><th scope="col">${w.own}</th></tr></thead>
<tbody>${rows.map((r, i) => rowOnce(r, rows[i - 1]?.unit === r.unit, shown))}</tbody></table>`;
}

/** A row depends on the row above it, and on where its texts are shown in full. */
function rowOnce(r: TaskRow, again: boolean, shown: ShownTexts): Markup {
  const places = [...r.province, ...r.own].map((t) => shown.fullTexts.get(t.text)?.id ?? "");
  return shown.once(r, `${again} ${places.join(" ")}`, () =>
    row(r, again, { ...shown, subIndex: r.subIndex }),
  );
}
