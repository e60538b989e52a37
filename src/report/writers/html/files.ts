import type { FileRow, FilesView } from "../../model/file-view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { renderCounts } from "./counts.ts";
import { choices, filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup, renderFileLink, renderLink } from "./markup.ts";

/** Fewer files in order are not folded. */
const LEAST_FOLDED = 2;

/** Every input file with its outcome. Files that were read without notes are folded. */
export function renderFiles(view: FilesView, words: ReportWords): Markup {
  const w = words.files;
  if (!view.rows.length) return markup`<p class="none">${w.none}</p>`;
  const { inOrder = [], other = [] } = Object.groupBy(view.rows, ({ tone }) =>
    tone === "good" ? "inOrder" : "other",
  );
  const isFolded = inOrder.length >= LEAST_FOLDED;
  const form = filterForm(
    "files-list",
    [
      { key: "state", label: w.outcome, options: choices(view.rows.map(({ stateWord }) => stateWord)) },
      { key: "unit", label: w.unit, options: sortedChoices(view.rows.flatMap(({ units }) => units)) },
    ],
    words,
  );
  const lists = isFolded
    ? markup`${other.length > 0 && table(other, words)}<details class="agreeing" data-fold><summary>${w.inOrder(inOrder.length)}</summary>${table(inOrder, words)}</details>`
    : table(view.rows, words);
  return markup`<p class="intro">${view.sentence.map((p) => renderLink(p.text, p.href))}</p>${form}<div id="files-list">${lists}</div>
${renderCounts(view.counts, words)}`;
}

function table(rows: readonly FileRow[], words: ReportWords): Markup {
  const w = words.files;
  return markup`<div class="scroll" data-part><table class="files"><thead><tr><th scope="col">${w.file}</th><th scope="col">${w.outcome}</th><th scope="col">${w.notes}</th><th scope="col">${w.document}</th><th scope="col">${w.how}</th><th scope="col" class="num">${w.pages}</th><th scope="col" class="num">${w.confidence}</th></tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
}

const row = (f: FileRow) =>
  markup`<tr id="${f.id}" data-state="${f.stateWord}" data-unit="${f.units.join("\n")}"><th scope="row">${renderFileLink(f.file)}</th><td><span class="tag ${f.tone}">${f.outcomeWord}</span></td><td>${f.notes.map((n) => markup`<p>${n}</p>`)}</td><td>${f.document}</td><td>${f.how}</td><td class="num">${f.pages || ""}</td><td class="num">${f.confidence.text}</td></tr>`;
