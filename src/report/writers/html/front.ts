import type { LinkedText, Sentence } from "../../model/links.ts";
import type { GroupView, View } from "../../model/view.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

/** The groups that are shown, then those that are folded. */
export const shownAndFolded = (groups: readonly GroupView[]) =>
  [groups.filter(({ folded }) => !folded), groups.filter(({ folded }) => folded)] as const;

/** The first sentences: of every group, then of the files, unless the sentence of a single group counts them. */
export function renderSummary({ groups, papers, files, changes, words }: View): Markup {
  const [shown, folded] = shownAndFolded(groups);
  const sentences = (list: readonly GroupView[]) => list.map(groupSentences);
  return markup`<section class="summary" id="summary" aria-label="${words.page.summary}">${sentences(shown)}${
    folded.length > 0 &&
    markup`<details><summary>${words.group.folded(folded.length)}</summary>${sentences(folded)}</details>`
  }${papers && sentence(papers)}${groups.length !== 1 && sentence(files.sentence)}${changes && sentence(changes.line)}</section>`;
}

/** The first sentence of one group, for a page of its own. */
export const renderGroupSummary = (g: GroupView, { words }: View): Markup =>
  markup`<section class="summary" id="summary" aria-label="${words.page.summary}">${groupSentences(g)}</section>`;

const groupSentences = ({ summary, nameSenders }: GroupView) =>
  markup`${sentence(summary)}${nameSenders && markup`<p class="to-do">${nameSenders.map(part)}</p>`}`;

const part = ({ text, href, literal }: LinkedText) =>
  literal ? markup`<code>${text}</code>` : renderLink(text, href);

const sentence = (parts: Sentence) => markup`<p>${parts.map(part)}</p>`;

/** The menu. */
export function renderContents(view: View): Markup {
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
  const [shown, folded] = shownAndFolded(view.groups);
  return markup`<nav aria-label="${page.contents}"><ul>${shown.map(group)}
${folded.length > 0 && markup`<li><details><summary>${view.words.group.folded(folded.length)}</summary><ul>${folded.map((g) => entry(g.name, g.id))}</ul></details></li>`}${view.loose.units.length > 0 && markup`<li>${renderLink(page.looseFindings, "#loose")}</li>`}
${view.years.length > 0 && markup`<li>${renderLink(page.years, "#years")}</li>`}<li>${renderLink(page.files, "#files")}</li>${view.groups.some((g) => g.evidence.length) && markup`<li>${renderLink(page.evidence, "#evidence")}</li>`}</ul></nav>`;
}
