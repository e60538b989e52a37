import type { ChangesView } from "../../model/changes-view.ts";
import { type Markup, markup, renderLink } from "./markup.ts";

/** What changed since the last report: a sentence, and the lists folded. */
export function renderChanges(changes: ChangesView | null): Markup | false {
  if (changes === null) return false;
  const lists = changes.lists.map(
    ({ id, heading, items }) =>
      markup`<details id="${id}"><summary>${heading}</summary><ul>${items.map((item) => markup`<li>${renderLink(item.text, item.href)}</li>`)}</ul></details>`,
  );
  return markup`<section id="changes"><h2>${changes.title}</h2><p>${changes.sentence.map((part) => renderLink(part.text, part.href))}</p>${lists}</section>`;
}
