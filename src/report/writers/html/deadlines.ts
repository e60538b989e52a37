import type { DeadlineRow } from "../../model/deadline-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { choices, filterForm } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

function table(title: string, rows: readonly DeadlineRow[], status: string, words: ReportWords): Markup {
  if (!rows.length) return markup``;
  const w = words.deadlines;
  const body = rows.map(
    (d) =>
      markup`<tr class="${d.province ? "province" : ""}" data-unit="${d.who}" data-sub="${d.what}" data-state="${d.to}"><th scope="row" class="date">${d.date}</th><td><span class="tag ${d.tone}">${d.status}</span></td><td>${d.what}</td><td>${d.who}</td><td>${d.to}</td><td class="phrase"><q lang="vi">${d.text}</q></td><td>${renderLink(d.document, d.file?.href)}</td></tr>`,
  );
  return markup`<h4>${title}</h4><div class="scroll"><table class="deadlines"><thead><tr><th scope="col">${w.date}</th><th scope="col">${status}</th><th scope="col">${w.what}</th><th scope="col">${w.who}</th><th scope="col">${w.to}</th><th scope="col">${w.text}</th><th scope="col">${w.document}</th></tr></thead><tbody>${body}</tbody></table></div>`;
}

export function renderDeadlines(group: GroupView, words: ReportWords): Markup {
  const { dated, recurring } = group.deadlines;
  if (!dated.length && !recurring.length) return markup`<p class="none">${words.deadlines.none}</p>`;
  const w = words.deadlines;
  const all = [...dated, ...recurring];
  const id = `${group.id}-deadlines-list`;
  const form = filterForm(
    id,
    [
      { key: "unit", label: w.who, options: choices(all.map((d) => d.who)) },
      { key: "sub", label: w.what, options: choices(all.map((d) => d.what)) },
      { key: "state", label: w.to, options: choices(all.map((d) => d.to)) },
    ],
    words,
  );
  return markup`${form}<div id="${id}">${table(words.deadlines.dated, dated, words.deadlines.status, words)}${table(words.deadlines.recurring, recurring, words.deadlines.recurring, words)}</div>`;
}
