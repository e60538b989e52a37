import { isCapitalAt } from "../../../language/letter-case.ts";
import { RESPONSIBLE } from "../../lexicon/roles.ts";
import { everybodyEnd } from "./addressees-at.ts";
import type { AssignmentRule } from "./assignment-rule.ts";

const SEVERAL = /^các [^,:]{3,20}(?:, | và )/u;
/** "…, đơn vị | chủ trì quản lý tài sản có trách nhiệm": the words before a duty say which bodies are meant. */
const ATTRIBUTE = new RegExp(`^[^,.;:]{2,200} (?:có (?:trách nhiệm|nhiệm vụ)|${RESPONSIBLE}|phải|cần) `, "u");

/** "1. Các cơ quan, đơn vị, địa phương | rà soát thủ tục.": a duty of every body, in a document that is addressed to nobody. */
export const everybody: AssignmentRule = {
  id: "assignment/everybody",
  read({ from, start, cut }) {
    if (start !== from || !isCapitalAt(cut.text, from)) return null;
    const end = everybodyEnd(cut, from);
    if (end === null || !SEVERAL.test(cut.folded.slice(from, end))) return null;
    const taskStart = end + /^[,:]? ?/u.exec(cut.text.slice(end))![0].length;
    if (taskStart >= cut.text.length || ATTRIBUTE.test(cut.folded.slice(taskStart))) return null;
    const name = cut.text.slice(from, end);
    return { units: [{ name, unitId: null, group: true }], partners: null, role: null, end, taskStart };
  },
};
