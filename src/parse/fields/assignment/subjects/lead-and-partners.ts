import { ADVISE, CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isLeadIn } from "../lead-ins/lead-in.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";

const LEADS = new RegExp(
  `^,? (?:là (?:cơ quan|đơn vị) )?${LEAD}(?: ${CARRY_OUT}| ${ADVISE})?[,;]? (?:và )?(?=\\S)`,
  "u",
);
const HELPS = new RegExp(
  `^ (?:cùng |là (?:cơ quan|đơn vị) )?${COORDINATE}(?:(?: ${CARRY_OUT})?(?: ?[:.;,]| ?$)| (?!với |cùng |chặt chẽ ))`,
  "u",
);

const ANNOUNCES = new RegExp(`^ (?:cùng )?${COORDINATE} [^.;:]{3,100}:\\s*$`, "u");

/**
 * "Phòng Quản lý du lịch chủ trì, Thanh tra Sở phối hợp: hướng dẫn …": each with its verb, then the task, or words that announce
 * a list of tasks. After "Sở A chủ trì; Sở B phối hợp, cung cấp …" the partner has its own task.
 */
export const leadAndPartners: AssignmentRule = {
  id: "assignment/subjects/lead-and-partners",
  read({ cut, leading: lead }, context) {
    const leadVerb = lead && LEADS.exec(cut.folded.slice(lead.end));
    if (!lead || lead.units.length === 0 || !leadVerb) return null;
    const partners = readUnitList(cut, lead.end + leadVerb[0].length, context);
    if (!partners) return null;
    const after = cut.folded.slice(partners.end);
    if (ANNOUNCES.test(after) && isLeadIn(after)) {
      const end = cut.text.length;
      return { units: lead.units, partners: partners.units, role: "lead", end, taskStart: end };
    }
    const partnerVerb = HELPS.exec(after);
    if (!partnerVerb || (partnerVerb[0].endsWith(",") && leadVerb[0].includes(";"))) return null;
    const end = partners.end + partnerVerb[0].length;
    const gap = /^ */.exec(cut.text.slice(end))![0].length;
    return { units: lead.units, partners: partners.units, role: "lead", end, taskStart: end + gap };
  },
};
