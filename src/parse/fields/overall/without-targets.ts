import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import { overlaps } from "../../text/span.ts";
import type { LocatedOverall } from "./overall.ts";

/** The figures of whole indices without targets that belong to a sub-index: that of the title ("Chỉ số đạt 8,1 điểm"). */
export const withoutTargets = (
  all: readonly LocatedOverall[],
  others: readonly Located<Target>[],
): readonly LocatedOverall[] =>
  others.length === 0
    ? all
    : all
        .map((one) => ({
          ...one,
          targets: one.targets.filter(({ span }) => !others.some((other) => overlaps(other.span, span))),
        }))
        .filter(({ baseline, rank, targets }) => baseline || rank || targets.length > 0);
