import { bracketedUnits } from "./bracketed.ts";
import { inlineLabels } from "./inline-labels.ts";
import { innerOrder } from "./inner-order.ts";
import { leadAndPartners } from "./lead-and-partners.ts";
import { markedUnits } from "./marked-units.ts";
import { passiveUnits } from "./passive.ts";
import type { AssignmentRule } from "./reading.ts";
import { leadingUnits, orderedUnits } from "./subject.ts";

/** In this order: the first that reads a clause wins. */
export const ASSIGNMENT_RULES: readonly AssignmentRule[] = [
  markedUnits,
  inlineLabels,
  leadAndPartners,
  orderedUnits,
  leadingUnits,
  bracketedUnits,
  passiveUnits,
  innerOrder,
];
