import { afterTopic } from "./after-topic.ts";
import { agentSubject } from "./agent-subject.ts";
import { askedAddressees } from "./asked-addressees.ts";
import { bracketedUnits } from "./bracketed.ts";
import { everybody } from "./everybody.ts";
import { inlineLabels } from "./inline-labels.ts";
import { innerOrder } from "./inner-order.ts";
import { leadAndPartners } from "./lead-and-partners.ts";
import { leadingUnits } from "./leading-units.ts";
import { likelyBearers } from "./likely-bearers.ts";
import { markedUnits } from "./marked-units.ts";
import { officeHolder } from "./office-holder.ts";
import { openingClause } from "./opening-clause.ts";
import { orderedUnits } from "./ordered-units.ts";
import { owedDocument } from "./owed-document.ts";
import { passiveUnits } from "./passive.ts";
import { postUnits } from "./post.ts";
import type { AssignmentRule } from "./sentence/assignment-rule.ts";
import { trailingRoles } from "./trailing-roles.ts";

/** The first rule that reads a clause wins. */
export const ASSIGNMENT_RULES: readonly AssignmentRule[] = [
  officeHolder,
  markedUnits,
  inlineLabels,
  leadAndPartners,
  orderedUnits,
  askedAddressees,
  leadingUnits,
  bracketedUnits,
  trailingRoles,
  passiveUnits,
  owedDocument,
  openingClause,
  afterTopic,
  innerOrder,
  postUnits,
  agentSubject,
  everybody,
  likelyBearers,
];
