import type { DeadlineRow } from "../../model/deadline-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { choices, filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup, renderLink } from "./markup.ts";
import type { Once } from "./once.ts";

function row(d: DeadlineRow): Markup {
  return markup`<tr class="${d.province ? "province" : ""}" data-issuer="${d.issuer}" data-unit="${d.who}" data-to="${d.to}" data-what="${d.what}" data-state="${d.stateWord}"><th scope="row" class="date">${d.date}</th><td><span class="tag ${d.tone}">${d.status}</span></td><td>${d.what}</td><td>${d.who}</td><td>${d.to}</td><td>${d.issuer}</td><td class="phrase"><q lang="vi">${d.text}</q></td><td>${renderLink(d.number, d.file?.href)}</td></tr>`;
}

/** In a longer table the deadlines of the units' plans are folded: a browser needs half a second for 900 rows. */
const MOST_UNFOLDED_ROWS = 150;

interface Shown {
  readonly words: ReportWords;
  readonly once: Once;
}

function table(title: string, rows: readonly DeadlineRow[], status: string, { words, once }: Shown): Markup {
  if (!rows.length) return markup``;
  const w = words.deadlines;
  const list = (some: readonly DeadlineRow[]) =>
    some.length > 0 &&
    markup`<div class="scroll"><table class="deadlines"><thead><tr><th scope="col">${w.date}</th><th scope="col">${status}</th><th scope="col">${w.what}</th><th scope="col">${w.who}</th><th scope="col">${w.to}</th><th scope="col">${w.issuer}</th><th scope="col">${w.text}</th><th scope="col">${w.document}</th></tr></thead><tbody>${some.map((d) => once(d, "", row))}</tbody></table></div>`;
  const isOpen = ({ province }: DeadlineRow) => province || rows.length <= MOST_UNFOLDED_ROWS;
  const { open = [], folded = [] } = Object.groupBy(rows, (d) => (isOpen(d) ? "open" : "folded"));
  const rest =
    folded.length > 0 &&
    markup`<details class="agreeing" data-fold><summary>${w.ofUnits(folded.length)}</summary>${list(folded)}</details>`;
  return markup`<div data-part><h4>${title}</h4>${list(open)}${rest}</div>`;
}

/** Who owes what to whom, and by when, with the unit that issued the plan. */
export function renderDeadlines(group: GroupView, words: ReportWords, once: Once): Markup {
  const { dated, recurring } = group.deadlines;
  const w = words.deadlines;
  if (!dated.length && !recurring.length) return markup`<p class="none">${w.none}</p>`;
  const all = [...dated, ...recurring];
  const id = `${group.id}-deadlines-list`;
  const form = filterForm(
    id,
    [
      { key: "state", label: w.status, options: choices(all.map((d) => d.stateWord)) },
      { key: "issuer", label: w.issuer, options: sortedChoices(all.map((d) => d.issuer)) },
      { key: "unit", label: w.who, options: sortedChoices(all.map((d) => d.who)) },
      { key: "to", label: w.to, options: sortedChoices(all.map((d) => d.to)) },
      { key: "what", label: w.what, options: choices(all.map((d) => d.what)) },
    ],
    words,
  );
  return markup`${form}<div id="${id}">${table(w.dated, dated, w.status, { words, once })}${table(w.recurring, recurring, w.recurring, { words, once })}</div>`;
}
