import { regex } from "../../../language/regex.ts";
import { UNIT_NOUN } from "../../lexicon/bodies.ts";
import { ADVISE, CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { readUnitList } from "../../units/unit-list.ts";
import type { AssignmentRule } from "./assignment-rule.ts";
import { readRoleLabels } from "./role-label.ts";

/** A full label inside a line, after a mark. */
const LABEL = regex`(?<=[.;] )(?:${UNIT_NOUN}|cá nhân)(?: được giao)?,? (?:${LEAD}|${CARRY_OUT}|${FOCAL}|${RESPONSIBLE}|${IN_CHARGE})(?: ${CARRY_OUT}| ${ADVISE})? ?: ?(?=\p{L})`;
const PARTNERS = regex`(?<=[.;] )(?:(?:${UNIT_NOUN}),? )?${COORDINATE}(?: ${CARRY_OUT})? ?: ?(?=\p{L})`;

/** "Rà soát thủ tục. Đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Sở Tư pháp; thời gian: …": a task with its labels in one line. */
export const inlineLabels: AssignmentRule = {
  id: "assignment/inline-labels",
  read({ from, cut }, context) {
    const at = LABEL.exec(cut.folded.slice(from))?.index;
    const label = at === undefined ? undefined : readRoleLabels(cut, from + at, context)[0];
    if (!label || label.units.length === 0) return null;
    const partners = PARTNERS.exec(cut.folded.slice(from));
    const list = partners && readUnitList(cut, from + partners.index + partners[0].length, context);
    return {
      units: label.units,
      partners: list?.units ?? [],
      role: label.role,
      end: label.span.end,
      taskStart: from,
    };
  },
};
