import type { FilesView } from "../../model/file-view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { renderCounts } from "./counts.ts";
import { type Markup, markup, renderFileLink, renderLink } from "./markup.ts";

/** Every input file with its outcome. */
export function renderFiles(view: FilesView, words: ReportWords): Markup {
  const w = words.files;
  if (!view.rows.length) return markup`<p class="none">${w.none}</p>`;
  const rows = view.rows.map(
    (f) =>
      markup`<tr id="${f.id}"><th scope="row">${renderFileLink(f.file)}</th><td><span class="tag ${f.tone}">${f.outcomeWord}</span></td><td>${f.notes.map((n) => markup`<p>${n}</p>`)}</td><td>${f.document}</td><td>${f.how}</td><td class="num">${f.pages || ""}</td><td class="num">${f.confidence.text}</td></tr>`,
  );
  return markup`<p class="intro">${view.sentence.map((p) => renderLink(p.text, p.href))}</p><div class="scroll"><table class="files"><thead><tr><th scope="col">${w.file}</th><th scope="col">${w.outcome}</th><th scope="col">${w.notes}</th><th scope="col">${w.document}</th><th scope="col">${w.how}</th><th scope="col" class="num">${w.pages}</th><th scope="col" class="num">${w.confidence}</th></tr></thead><tbody>${rows}</tbody></table></div>
${renderCounts(view.counts, words)}`;
}
