import { compareNames } from "../../../language/vietnamese-order.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { type Markup, markup } from "./markup.ts";

/**
 * `key` names the data attribute that a choice is compared with; the attribute may have several values, one a line. "item"
 * and keys that begin with "item-" filter the entries inside a row, by `data-item`, and by `data-sub` for "item-sub".
 * "column" and "cell" filter the columns and the states of the cells of a matrix. The names are in addresses that people
 * keep.
 */
export interface Filter {
  readonly key:
    | "unit"
    | "sub"
    | "state"
    | "issuer"
    | "to"
    | "what"
    | "item"
    | "item-sub"
    | "item-state"
    | "column"
    | "cell";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Texts as options, each once, in their order. */
export const choices = (texts: readonly string[]): Filter["options"] =>
  [...new Set(texts)].filter((text) => text !== "").map((text) => ({ value: text, label: text }));

/** The same in alphabetical order: a name is found in a long list. */
export const sortedChoices = (texts: readonly string[]): Filter["options"] =>
  choices(texts).toSorted((a, b) => compareNames(a.label, b.label));

/** The search box over units, plans and quotations. Hidden until the script shows it. */
export const searchForm = (words: ReportWords): Markup =>
  markup`<form class="search" role="search" hidden data-shown="${words.page.found}"><input type="search" aria-label="${words.page.search}" placeholder="${words.page.search}" autocomplete="off"><output></output></form>`;

/** Hidden until the script shows it, because it does nothing without script. */
export function filterForm(target: string, filters: readonly Filter[], words: ReportWords): Markup {
  const used = filters.filter((f) => f.options.length > 1);
  if (!used.length) return markup``;
  const selects = used.map(
    (f) =>
      markup`<label>${f.label} <select data-key="${f.key}"><option value="">${words.tasks.all}</option>${f.options.map((o) => markup`<option value="${o.value}">${o.label}</option>`)}</select></label> `,
  );
  return markup`<form class="filters" hidden data-for="${target}" data-shown="${words.tasks.shown}">${selects}<output></output></form>`;
}
