import { bracketedUnits } from "../brackets/bracketed.ts";
import { inlineLabels } from "../labels/inline-labels.ts";
import { markedUnits } from "../labels/marked-units.ts";
import { trailingRoles } from "../labels/trailing-roles.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { unitsWithMoreTime } from "../sentence/extension.ts";
import { addressedGroup } from "../subjects/addressed-group.ts";
import { afterTopic } from "../subjects/after-topic.ts";
import { agentSubject } from "../subjects/agent-subject.ts";
import { askedAddressees } from "../subjects/asked-addressees.ts";
import { everybody } from "../subjects/everybody.ts";
import { innerOrder } from "../subjects/inner-order.ts";
import { jointLeads } from "../subjects/joint-leads.ts";
import { leadAndPartners } from "../subjects/lead-and-partners.ts";
import { leadingUnits } from "../subjects/leading-units.ts";
import { likelyBearers } from "../subjects/likely-bearers.ts";
import { listedMembers } from "../subjects/listed-members.ts";
import { obligedSubject } from "../subjects/obliged-subject.ts";
import { officeHolder } from "../subjects/office-holder.ts";
import { openingClause } from "../subjects/opening-clause.ts";
import { orderedUnits } from "../subjects/ordered-units.ts";
import { owedDocument } from "../subjects/owed-document.ts";
import { passiveUnits } from "../subjects/passive.ts";
import { postUnits } from "../subjects/post.ts";
import { workGivenTo } from "../subjects/work-given-to.ts";

/** The first rule that reads a clause wins. */
export const ASSIGNMENT_RULES: readonly AssignmentRule[] = [
  officeHolder,
  unitsWithMoreTime,
  markedUnits,
  inlineLabels,
  leadAndPartners,
  jointLeads,
  listedMembers,
  addressedGroup,
  orderedUnits,
  askedAddressees,
  leadingUnits,
  bracketedUnits,
  trailingRoles,
  passiveUnits,
  workGivenTo,
  owedDocument,
  openingClause,
  afterTopic,
  innerOrder,
  postUnits,
  agentSubject,
  everybody,
  obligedSubject,
  likelyBearers,
];
