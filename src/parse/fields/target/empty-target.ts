import type { Target } from "../../../model/plan.ts";

/** A target of which only the text and the kind are known: no number, bound or year. */
export const emptyTarget = (text: string, kind: Target["kind"]): Target => ({
  kind,
  comparator: null,
  value: null,
  valueTo: null,
  unit: null,
  increase: null,
  baseline: null,
  year: null,
  criterion: null,
  text,
});
