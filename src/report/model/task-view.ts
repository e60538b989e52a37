import type { FileLink } from "./links.ts";

/** Part of a text; `differs`: the text that it is compared with does not have these words. */
export interface MarkedText {
  readonly text: string;
  readonly differs: boolean;
}

/** One task of a plan. */
export interface TaskItem {
  /** For a long task of the province that is in several rows, the element that shows it in full; else null. */
  readonly id: string | null;
  readonly role: string;
  readonly roleWord: string;
  /** The division or unit that the text names, if it is not the row's unit. */
  readonly who: string | null;
  readonly text: string;
  /** The text in parts, compared with `nearest`; null without it. */
  readonly parts: readonly MarkedText[] | null;
  readonly due: string | null;
  readonly dueIso: string | null;
  /** The words of the document that state the date. */
  readonly duePhrase: string | null;
  readonly product: string | null;
  readonly document: string;
  readonly where: string | null;
  readonly file: FileLink | null;
  /** For a task of the province: the most similar passage in the unit's plan; null if there is none or it is not known. */
  readonly nearest: {
    readonly quote: string;
    /** The quotation in parts, compared with the province's task; a long one is shortened around the differences. */
    readonly parts: readonly MarkedText[];
    readonly where: string;
    readonly document: string;
  } | null;
}

/** Whether the tasks of a row are found in the unit's plan, where this is known. */
export type TaskState = "near" | "uncovered";

/** One task of the province that was not found in the plan of a unit. */
export interface UncoveredTask {
  readonly unit: string;
  readonly subIndex: string;
  readonly text: string;
  /** "87/KH-UBND, 22/3/2024, trang 3, dòng 41". */
  readonly where: string;
  /** The finding. */
  readonly href: string;
}

/** One unit and one sub-index: the tasks that the province assigns and those in the unit's plan. */
export interface TaskRow {
  readonly unit: string;
  readonly subIndex: string;
  readonly states: readonly TaskState[];
  readonly province: readonly TaskItem[];
  /** The text for an empty `province`. */
  readonly provinceNone: string;
  readonly own: readonly TaskItem[];
  /** The text for an empty `own`. */
  readonly ownNone: string;
}

export interface TasksView {
  readonly uncovered: readonly UncoveredTask[];
  readonly rows: readonly TaskRow[];
  readonly units: readonly string[];
  readonly subIndices: readonly string[];
  readonly roles: readonly { readonly id: string; readonly word: string }[];
}
