import { createHash } from "node:crypto";
import type { Sentence } from "../model/links.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import type { GroupView, View } from "../model/view.ts";
import { renderCounts } from "./html/counts.ts";
import { renderDeadlines } from "./html/deadlines.ts";
import { renderEvidence } from "./html/evidence.ts";
import { renderFiles } from "./html/files.ts";
import { renderFindings } from "./html/findings.ts";
import { Markup, markup, renderFileLink, renderLink } from "./html/markup.ts";
import { renderMatrix } from "./html/matrix.ts";
import { SCRIPT } from "./html/script.ts";
import { STYLE } from "./html/style.ts";
import { renderTargets } from "./html/targets.ts";
import { renderTasks } from "./html/tasks.ts";
import { renderYears } from "./html/years.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Allows the page's own style and script, and no network access. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const part = <T>(items: readonly T[], test: (item: T) => boolean) =>
  [items.filter((item) => !test(item)), items.filter(test)] as const;
const isFolded = ({ folded }: GroupView) => folded;

/** The first sentences: of every group, then of the files, unless the sentence of a single group counts them. */
function summary({ groups, files, words }: View): Markup {
  const [shown, folded] = part(groups, isFolded);
  const sentences = (list: readonly GroupView[]) => list.map((g) => sentence(g.summary));
  return markup`<section class="summary" aria-label="${words.page.summary}">${sentences(shown)}${
    folded.length > 0 &&
    markup`<details><summary>${words.group.folded(folded.length)}</summary>${sentences(folded)}</details>`
  }${groups.length !== 1 && sentence(files.sentence)}</section>`;
}

function groupSections(view: View): Markup {
  const [shown, folded] = part(view.groups, isFolded);
  return markup`${shown.map((g) => groupSection(g, view))}${
    folded.length > 0 &&
    markup`<details class="other extra"><summary>${view.words.group.folded(folded.length)}</summary>${folded.map((g) => groupSection(g, view))}</details>`
  }`;
}

const sentence = (parts: Sentence) => markup`<p>${parts.map((p) => renderLink(p.text, p.href))}</p>`;

function contents(view: View): Markup {
  const { page, short, matrix } = view.words;
  const entry = (text: string, to: string) => markup`<li>${renderLink(text, `#${to}`)}</li>`;
  const parts = (g: GroupView) => {
    const [targets, findings] = [
      entry(short.targets, `${g.id}-targets`),
      entry(short.findings, `${g.id}-findings`),
    ];
    const tasks = [entry(short.tasks, `${g.id}-tasks`), entry(short.deadlines, `${g.id}-deadlines`)];
    if (g.asWhole === null) return [entry(short.matrix, `${g.id}-matrix`), targets, ...tasks, findings];
    const units = g.matrix.rows.length > 0 && entry(matrix.units, `${g.id}-matrix`);
    return [...tasks, units, targets, findings];
  };
  const group = (g: GroupView) => markup`<li>${renderLink(g.name, `#${g.id}`)}<ul>
${parts(g)}</ul></li>`;
  const [shown, folded] = part(view.groups, isFolded);
  return markup`<nav aria-label="${page.contents}"><ul>${shown.map(group)}
${folded.length > 0 && markup`<li><details><summary>${view.words.group.folded(folded.length)}</summary><ul>${folded.map((g) => entry(g.name, g.id))}</ul></details></li>`}${view.loose.units.length > 0 && markup`<li>${renderLink(page.looseFindings, "#loose")}</li>`}
${view.years.length > 0 && markup`<li>${renderLink(page.years, "#years")}</li>`}<li>${renderLink(page.files, "#files")}</li>${view.groups.some((g) => g.evidence.length) && markup`<li>${renderLink(page.evidence, "#evidence")}</li>`}</ul></nav>`;
}

function groupSection(g: GroupView, view: View): Markup {
  const { words } = view;
  const parents = g.parents.map(
    (p) =>
      markup`<p class="parent"><b>${words.group.parent}:</b> ${p.text}${p.note && markup` <span class="tag info">${p.note}</span>`} · ${renderFileLink(p.file)}${p.reason && markup`<br><small>${p.reason}</small>`}</p>`,
  );
  const none =
    g.noParent !== null && markup`<p class="parent"><span class="tag warn">${g.noParent}</span></p>`;
  const others =
    g.others.length > 0 &&
    markup`<p class="parent"><b>${words.group.others}:</b> ${g.others.map((o, i) => markup`${i > 0 && "; "}${renderLink(o.text, o.file?.href)}`)}.</p>`;
  const hasUnits = g.asWhole === null || g.matrix.rows.length > 0;
  const title = g.asWhole === null ? words.page.matrix : words.matrix.units;
  const matrix = markup`<section id="${g.id}-matrix">${hasUnits && markup`<h3>${title}</h3>${renderMatrix(g, words)}`}${others}${renderCounts(g.counts, words)}</section>`;
  const targets = markup`<section class="extra" id="${g.id}-targets"><h3>${words.page.targets}</h3>${renderTargets(g, words)}</section>`;
  const tasks = markup`<section class="extra" id="${g.id}-tasks"><h3>${words.page.tasks}</h3>${renderTasks(g, words)}</section>
<section class="extra" id="${g.id}-deadlines"><h3>${words.page.deadlines} <small>${view.asOf.text}</small></h3>${renderDeadlines(g, words)}</section>`;
  return markup`
<section class="group" id="${g.id}">
${
  g.asWhole === null
    ? markup`<div class="landscape"><h2>${g.name}</h2>${parents}${none}
${matrix}</div>
${targets}
${tasks}`
    : markup`<h2>${g.name}</h2>${parents}<p>${g.asWhole}</p>
${tasks}
<div class="landscape">${matrix}</div>
${targets}`
}
<section id="${g.id}-findings"><h3>${words.page.findings}</h3>${renderFindings(g.id, g.findings, words)}</section>
</section>`;
}

function page(view: View): Markup {
  const { words } = view;
  const w = words.page;
  const empty =
    !view.groups.length &&
    markup`<section class="nothing"><h2>${w.noGroups}</h2><p>${w.noGroupsHint}</p></section>`;
  const loose =
    view.loose.units.length > 0 &&
    markup`<section id="loose"><h2>${w.looseFindings}</h2><h3>${w.findings}</h3>${renderFindings("loose", view.loose, words)}</section>`;
  const yearly =
    view.years.length > 0 &&
    markup`<section class="extra" id="years"><h2>${w.years}</h2>${view.years.map((y) => renderYears(y, words))}</section>`;
  const withEvidence = view.groups.filter((g) => g.evidence.length);
  const quoted =
    withEvidence.length > 0 &&
    markup`<section class="extra" id="evidence"><h2>${w.evidence}</h2>${withEvidence.map((g) => markup`<section><h3>${g.name}</h3>${renderEvidence(g, words)}</section>`)}</section>`;
  return markup`<!doctype html>
<html lang="${view.lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${view.groups[0]?.name ?? view.title}</title><link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style></head>
<body><a class="skip" href="#main">${w.skip}</a>
<header><h1>${view.title}</h1><p>${view.asOf.text} <button type="button" class="print" hidden>${w.printAll}</button></p></header>
${contents(view)}
<main id="main">
${summary(view)}
${empty}${groupSections(view)}${loose}${yearly}
<section class="extra" id="files"><h2>${w.files}</h2>${renderFiles(view.files, words)}</section>
${quoted}
</main>
<footer><p>${view.program}</p></footer>
<dialog id="panel" aria-label="${w.evidence}"><button type="button" class="close">${w.close}</button><div></div></dialog>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
}

/** One page that needs no network and works without script. */
export const htmlWriter: ReportWriter = {
  format: "html",
  edited: "no",
  async write(view) {
    return [{ path: "report.html", content: new TextEncoder().encode(page(view).html) }];
  },
};
