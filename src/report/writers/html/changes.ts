import type { ChangesView } from "../../model/changes-view.ts";
import { type Markup, markup } from "./markup.ts";

/** What changed since the last report: a sentence, and the lists folded. */
export function renderChanges(changes: ChangesView | null): Markup | false {
  if (changes === null) return false;
  const lists = changes.lists.map(
    ({ heading, items }) =>
      markup`<details><summary>${heading}</summary><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></details>`,
  );
  return markup`<section id="changes"><h2>${changes.title}</h2><p>${changes.sentence}</p>${lists}</section>`;
}
