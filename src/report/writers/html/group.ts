import type { GroupView, View } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { renderCounts } from "./counts.ts";
import { renderDeadlines } from "./deadlines.ts";
import { renderFindings } from "./findings.ts";
import { type Markup, markup, renderFileLink, renderLink } from "./markup.ts";
import { renderMatrix } from "./matrix.ts";
import { renderTargets } from "./targets.ts";
import { renderTasks } from "./tasks.ts";

/** The parts of a group that may be on pages of their own. */
export const GROUP_PARTS = ["overview", "targets", "deadlines", "tasks", "findings"] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

/** A group: its parents and matrix (the overview), its targets, deadlines, tasks and findings. */
export function renderGroup(g: GroupView, view: View, parts: readonly GroupPart[] = GROUP_PARTS): Markup {
  const { words } = view;
  const findings =
    parts.includes("findings") &&
    markup`<section id="${g.id}-findings"><h3>${words.page.findings}</h3>${renderFindings(g.id, g.findings, words)}</section>`;
  const tasks =
    parts.includes("tasks") &&
    markup`<section class="extra" id="${g.id}-tasks"><h3>${words.page.tasks}</h3>${renderTasks(g, words)}</section>`;
  const deadlines =
    parts.includes("deadlines") &&
    markup`<section class="extra" id="${g.id}-deadlines"><h3>${words.page.deadlines} <small>${view.asOf.text}</small></h3>${renderDeadlines(g, words)}</section>`;
  const targets =
    parts.includes("targets") &&
    markup`<section class="extra" id="${g.id}-targets"><h3>${words.page.targets}</h3>${renderTargets(g, words)}</section>`;
  if (!parts.includes("overview"))
    return markup`<section class="group"><h2>${renderLink(g.name, `#${g.id}`)}</h2>${targets}${tasks}${deadlines}${findings}</section>`;
  // On paper the matrix fills landscape pages; a line below it would begin another one.
  const related = renderOthers(g, words);
  return markup`
<section class="group" id="${g.id}">
${
  g.asWhole === null
    ? markup`<div class="landscape">${head(g, words)}
${matrix(g, words)}</div>${related}
${targets}
${tasks}
${deadlines}`
    : markup`${head(g, words)}<p>${g.asWhole}</p>
${tasks}
${deadlines}
<div class="landscape">${matrix(g, words)}</div>${related}
${targets}`
}
${findings}
</section>`;
}

function head(g: GroupView, words: ReportWords): Markup {
  const parents = g.parents.map(
    (p) =>
      markup`<p class="parent"><b>${words.group.parent}:</b> ${p.text}${p.note && markup` <span class="tag info">${p.note}</span>`} · ${renderFileLink(p.file)}${p.reason && markup`<br><small>${p.reason}</small>`}</p>`,
  );
  const none =
    g.noParent !== null && markup`<p class="parent"><span class="tag warn">${g.noParent}</span></p>`;
  return markup`<h2>${g.name}</h2>${parents}${none}`;
}

const renderOthers = (g: GroupView, words: ReportWords): Markup | false =>
  g.others.length > 0 &&
  markup`<p class="parent related"><b>${words.group.others}:</b> ${g.others.map((o, i) => markup`${i > 0 && "; "}${renderLink(o.text, o.file?.href)}`)}.</p>`;

function matrix(g: GroupView, words: ReportWords): Markup {
  const hasUnits = g.asWhole === null || g.matrix.rows.length > 0;
  const title = g.asWhole === null ? words.page.matrix : words.matrix.units;
  return markup`<section id="${g.id}-matrix">${hasUnits && markup`<h3>${title}</h3>${renderMatrix(g, words)}`}${renderCounts(g.counts, words)}</section>`;
}
