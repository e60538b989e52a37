import type { GroupView, View } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { renderCounts } from "./counts.ts";
import { renderDeadlines } from "./deadlines.ts";
import { renderEvidence } from "./evidence.ts";
import { renderFindings } from "./findings.ts";
import { type Markup, markup, renderFileLink, renderLink } from "./markup.ts";
import { renderMatrix } from "./matrix.ts";
import { type Once, renderedOnce } from "./once.ts";
import { renderTargets, targetNumbers } from "./targets.ts";
import { renderTasks } from "./tasks.ts";

/** The parts of a group that may be on pages of their own. */
export const GROUP_PARTS = ["overview", "targets", "deadlines", "tasks", "findings"] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

export interface GroupRenderer {
  /** A group: its parents and matrix (the overview), its targets, deadlines, tasks and findings. */
  group(g: GroupView, parts?: readonly GroupPart[]): Markup;
  /** The list of quotations of some groups. */
  quotations(groups: readonly GroupView[]): Markup | false;
  /** The sections of a group and its quotations, each rendered when it is asked for. */
  sections(g: GroupView): Iterable<Markup>;
}

/** A matrix with more columns is printed in landscape, on pages of its own. */
const MOST_NARROW_COLUMNS = 4;

type Section = GroupPart | "quotations";

/** What renders each section of a group. */
function sectionRenderers({
  words,
  asOf,
  groups,
}: Pick<View, "words" | "asOf" | "groups">): Readonly<Record<Section, (g: GroupView) => Markup>> {
  const w = words.page;
  const once = renderedOnce();
  const numbers = new Map(groups.flatMap(({ targets }) => [...targetNumbers(targets)]));
  return {
    overview: (g) => matrix(g, words, once),
    targets: (g) =>
      markup`<section class="extra" id="${g.id}-targets"><h3>${w.targets}</h3>${renderTargets(g, words, { once, numbers })}</section>`,
    deadlines: (g) =>
      markup`<section class="extra" id="${g.id}-deadlines"><h3>${w.deadlines} <small>${asOf.text}</small></h3>${renderDeadlines(g, words, once)}</section>`,
    tasks: (g) =>
      markup`<section class="extra" id="${g.id}-tasks"><h3>${w.tasks}</h3>${renderTasks(g, words, once)}</section>`,
    findings: (g) =>
      markup`<section id="${g.id}-findings"><h3>${w.findings}</h3>${renderFindings(g.id, g.findings, words, once)}</section>`,
    quotations: (g) => markup`<section><h3>${g.name}</h3>${renderEvidence(g, words, once)}</section>`,
  };
}

/** Renders groups. Each section of a group, and each row of it, is rendered once, also if it is divided between pages. */
export function groupRenderer({ words, asOf, groups }: View): GroupRenderer {
  const render = sectionRenderers({ words, asOf, groups });
  const w = words.page;
  // The first group is on the page of the head, which is landscape where the group has a matrix.
  const isNarrow = ({ id, matrix: { columns } }: GroupView) =>
    id === groups[0]?.id ? columns.length === 0 : columns.length <= MOST_NARROW_COLUMNS;
  const rendered = new WeakMap<GroupView, Partial<Record<Section, Markup>>>();
  const section = (g: GroupView, part: Section): Markup => {
    const known = rendered.get(g) ?? {};
    rendered.set(g, known);
    known[part] ??= render[part](g);
    return known[part];
  };
  return {
    group(g, parts = GROUP_PARTS) {
      const [overview, targets, deadlines, tasks, findings] = GROUP_PARTS.map(
        (part) => parts.includes(part) && section(g, part),
      );
      if (!overview)
        return markup`<section class="group"><h2>${renderLink(g.name, `#${g.id}`)}</h2>${targets}${tasks}${deadlines}${findings}</section>`;
      // On paper the matrix fills landscape pages; a line below it would begin another one.
      const related = renderOthers(g, words);
      const paper = isNarrow(g) ? "portrait" : "landscape";
      return markup`
<section class="group${isNarrow(g) && " narrow"}" id="${g.id}">
${
  g.asWhole === null
    ? markup`<div class="${paper}">${head(g, words)}
${overview}</div>${related}
${targets}
${tasks}
${deadlines}`
    : markup`${head(g, words)}<p>${g.asWhole}</p>
${tasks}
${deadlines}
<div class="${paper}">${overview}</div>${related}
${targets}`
}
${findings}
</section>`;
    },
    quotations(groups) {
      const quoted = groups.filter((g) => g.evidence.length > 0);
      return (
        quoted.length > 0 &&
        markup`<section class="extra" id="evidence"><h2>${w.evidence}</h2>${quoted.map((g) => section(g, "quotations"))}</section>`
      );
    },
    *sections(g) {
      for (const part of [...GROUP_PARTS, "quotations"] as const) yield section(g, part);
    },
  };
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

function matrix(g: GroupView, words: ReportWords, once: Once): Markup {
  const hasUnits = g.asWhole === null || g.matrix.rows.length > 0;
  const title = g.asWhole === null ? words.page.matrix : words.matrix.units;
  return markup`<section id="${g.id}-matrix">${hasUnits && markup`<h3>${title}</h3>${renderMatrix(g, words, once)}`}${renderCounts(g.counts, words)}</section>`;
}
