import { createHash } from "node:crypto";
import type { DeadlineRow } from "../model/deadline-view.ts";
import type { ReportWriter } from "../model/report-writer.ts";
import type { GroupView, View } from "../model/view.ts";
import { renderChanges } from "./html/changes.ts";
import { renderFiles } from "./html/files.ts";
import { searchForm } from "./html/filters.ts";
import { renderFindings } from "./html/findings.ts";
import { renderContents, renderGroupSummary, renderSummary, shownAndFolded } from "./html/front.ts";
import { type GroupRenderer, groupRenderer } from "./html/group.ts";
import { Markup, markup } from "./html/markup.ts";
import { renderedOnce } from "./html/once.ts";
import { fitsPage, linkPages, type Page, pageBodies } from "./html/pages.ts";
import { SCRIPT } from "./html/script.ts";
import { STYLE } from "./html/style.ts";
import { renderYears } from "./html/years.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Allows the page's own style and script, and no network access. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  // A page in a folder on this computer has the address "file:"; pictures are in the folder `pages/` beside it.
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What belongs to no group: before the groups, and after them. */
function others(view: View): { readonly before: Markup; readonly after: Markup } {
  const { words } = view;
  const w = words.page;
  const empty =
    !view.groups.length &&
    markup`<section class="nothing"><h2>${w.noGroups}</h2><p>${w.noGroupsHint}</p></section>`;
  const loose =
    view.loose.units.length > 0 &&
    markup`<section id="loose"><h2>${w.looseFindings}</h2><h3>${w.findings}</h3>${renderFindings("loose", view.loose, words, renderedOnce())}</section>`;
  const yearly =
    view.years.length > 0 &&
    markup`<section class="extra" id="years"><h2>${w.years}</h2>${view.years.map((y) => renderYears(y, words))}</section>`;
  const files = markup`<section class="extra" id="files"><h2>${w.files}</h2>${renderFiles(view.files, words)}</section>`;
  return {
    before: markup`${renderSummary(view)}${empty}`,
    after: markup`${renderChanges(view.changes)}${loose}${yearly}${files}`,
  };
}

/** What a single page would consist of. */
function* bodiesOf(view: View, render: GroupRenderer, { before, after }: ReturnType<typeof others>) {
  yield before;
  yield after;
  for (const g of view.groups) yield* render.sections(g);
}

/** Everything on one page. */
function singlePage(view: View, render: GroupRenderer, { before, after }: ReturnType<typeof others>): Markup {
  const [shown, folded] = shownAndFolded(view.groups);
  const rest =
    folded.length > 0 &&
    markup`<details class="other extra"><summary>${view.words.group.folded(folded.length)}</summary>${folded.map((g) => render.group(g))}</details>`;
  return markup`${before}${shown.map((g) => render.group(g))}${rest}${after}${render.quotations(view.groups)}`;
}

/** The pages of one group: one if it fits, else one for each part, and several for a part that is too large. */
function groupPages(g: GroupView, view: View, render: GroupRenderer): Page[] {
  const first = `report-${g.id}`;
  const page = (name: string, body: Markup): Page => ({ path: `${name}.html`, title: g.name, body });
  const summary = renderGroupSummary(g, view);
  if (fitsPage(render.sections(g)))
    return [page(first, markup`${summary}${render.group(g)}${render.quotations([g])}`)];
  const part = <T>(name: string, items: readonly T[], body: (items: readonly T[]) => Markup | false) =>
    pageBodies(items, (some) => markup`${body(some)}`).map((one, i) =>
      page(`${first}-${name}${i > 0 ? `-${i + 1}` : ""}`, one),
    );
  const front = markup`${summary}${render.group(g, ["overview", "targets", "deadlines"])}`;
  const fronts = fitsPage([front])
    ? [page(first, front)]
    : [
        ...pageBodies(
          g.matrix.rows,
          (rows) => markup`${summary}${render.group(withUnits(g, rows), ["overview"])}`,
        ).map((body, i) => page(i === 0 ? first : `${first}-units-${i + 1}`, body)),
        ...part("targets", g.targets, (targets) => render.group(withTargets(g, targets), ["targets"])),
        ...part("deadlines", [...g.deadlines.dated, ...g.deadlines.recurring], (rows) =>
          render.group(withDeadlines(g, rows), ["deadlines"]),
        ),
      ];
  return [
    ...fronts,
    ...part("findings", g.findings.units, (units) => render.group(withFindings(g, units), ["findings"])),
    ...part("tasks", g.tasks.rows, (rows) => render.group(withTasks(g, rows), ["tasks"])),
    ...part("evidence", g.evidence, (evidence) => render.quotations([withEvidence(g, evidence)])),
  ];
}

// A group with some of its rows. With all of them it is the group itself, of which the sections are already rendered.

/** Only the page with the first row has the lists that the first sentence counts. */
function withUnits(g: GroupView, rows: GroupView["matrix"]["rows"]): GroupView {
  if (rows.length === g.matrix.rows.length) return g;
  const counts = rows[0] === g.matrix.rows[0] ? g.counts : [];
  return { ...g, counts, matrix: { ...g.matrix, rows } };
}

const withTargets = (g: GroupView, targets: GroupView["targets"]): GroupView =>
  targets.length === g.targets.length ? g : { ...g, targets };

function withDeadlines(g: GroupView, rows: readonly DeadlineRow[]): GroupView {
  const { dated, recurring } = g.deadlines;
  if (rows.length === dated.length + recurring.length) return g;
  const kept = new Set(rows);
  const only = (all: readonly DeadlineRow[]) => all.filter((row) => kept.has(row));
  return { ...g, deadlines: { dated: only(dated), recurring: only(recurring) } };
}

const withFindings = (g: GroupView, units: GroupView["findings"]["units"]): GroupView =>
  units.length === g.findings.units.length ? g : { ...g, findings: { ...g.findings, units } };

/** Only the units of the rows can be chosen. */
function withTasks(g: GroupView, rows: GroupView["tasks"]["rows"]): GroupView {
  if (rows.length === g.tasks.rows.length) return g;
  const units = new Set(rows.map(({ unit }) => unit));
  return { ...g, tasks: { ...g.tasks, rows, units: g.tasks.units.filter((unit) => units.has(unit)) } };
}

const withEvidence = (g: GroupView, evidence: GroupView["evidence"]): GroupView =>
  evidence.length === g.evidence.length ? g : { ...g, evidence };

/** A page with head and menu around its body. */
function document({ title, body }: Page, view: View): Markup {
  const w = view.words.page;
  return markup`<!doctype html>
<html lang="${view.lang}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${title}</title><link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style></head>
<body><a class="skip" href="#main">${w.skip}</a>
<header><h1>${view.title}</h1>${searchForm(view.words)}<p>${view.asOf.text} <button type="button" class="print" hidden>${w.printAll}</button></p></header>
${renderContents(view)}
<main id="main" data-no-image="${view.words.evidence.noImage}">
${body}
</main>
<footer><p>${view.program}</p></footer>
<dialog id="panel" aria-label="${w.evidence}"><button type="button" class="close">${w.close}</button><div></div></dialog>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
}

/**
 * One page that needs no network and works without script. A report that is too large for a browser is an index page and
 * pages for each group.
 */
export const htmlWriter: ReportWriter = {
  format: "html",
  edited: "no",
  async write(view) {
    const title = view.groups[0]?.name ?? view.title;
    const render = groupRenderer(view);
    const around = others(view);
    const pages = fitsPage(bodiesOf(view, render, around))
      ? [{ path: "report.html", title, body: singlePage(view, render, around) }]
      : [
          { path: "report.html", title, body: markup`${around.before}${around.after}` },
          ...view.groups.flatMap((g) => groupPages(g, view, render)),
        ];
    const written = pages.map((page) => ({ path: page.path, html: document(page, view).html }));
    return linkPages(written).map(({ path, html }) => ({ path, content: new TextEncoder().encode(html) }));
  },
};
