import type { CountedRows } from "../../model/counted-rows.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

/** For each number in a first sentence, the list of rows that it counts. */
export function renderCounts(counts: readonly CountedRows[], words: ReportWords): Markup {
  const lists = counts
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ id, label, rows }) =>
        markup`<tr id="${id}"><th scope="row">${label}</th><td class="num">${rows.length}</td><td>${rows.map((row, i) => markup`${i > 0 && "; "}${renderLink(row.text, row.href)}`)}</td></tr>`,
    );
  if (lists.length === 0) return markup``;
  const { item, value } = words.table;
  return markup`<div class="scroll extra"><table class="counts"><thead><tr><th scope="col">${item}</th><th scope="col" class="num">${value}</th><th scope="col">${words.summary.counted}</th></tr></thead><tbody>${lists}</tbody></table></div>`;
}
