import type { FileLink } from "./links.ts";

/** Part of a text; `differs`: another text does not have these words. */
export interface MarkedText {
  readonly text: string;
  readonly differs: boolean;
}

/** One task of a plan. */
export interface TaskItem {
  readonly role: string;
  readonly roleWord: string;
  /** The division or unit that the text names, if it is not the row's unit. */
  readonly who: string | null;
  readonly text: string;
  readonly due: string | null;
  readonly dueIso: string | null;
  readonly product: string | null;
  readonly document: string;
  readonly where: string | null;
  readonly file: FileLink | null;
  /** For a task of the province: the most similar passage in the unit's plan; null if there is none or it is not known. */
  readonly nearest: {
    readonly quote: string;
    /** The quotation in parts: the words that the province's task does not have are marked. */
    readonly parts: readonly MarkedText[];
    readonly where: string;
    readonly document: string;
  } | null;
}

/** One unit and one sub-index: the tasks that the province assigns and those in the unit's plan. */
export interface TaskRow {
  readonly unit: string;
  readonly subIndex: string;
  readonly province: readonly TaskItem[];
  /** The text for an empty `province`. */
  readonly provinceNone: string;
  readonly own: readonly TaskItem[];
  /** The text for an empty `own`. */
  readonly ownNone: string;
}

export interface TasksView {
  /** The units whose plans lack tasks of the province, each with the sentence and a link to its finding. */
  readonly uncovered: readonly { readonly unit: string; readonly sentence: string; readonly href: string }[];
  readonly rows: readonly TaskRow[];
  readonly units: readonly string[];
  readonly subIndices: readonly string[];
  readonly roles: readonly { readonly id: string; readonly word: string }[];
}
