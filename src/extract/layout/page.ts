/** A straight line drawn along an axis; `at` is its y (horizontal) or x (vertical). Points, y down. */
export interface Rule {
  readonly axis: "horizontal" | "vertical";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What the layout of words needs to know of their page (points). */
export interface LayoutPage {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly Rule[];
}
