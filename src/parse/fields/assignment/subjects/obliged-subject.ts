import { isCapitalAt } from "../../../../language/letter-case.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import type { AssignmentRule } from "../sentence/assignment-rule.ts";

const OBLIGES = / (?:phải(?! (?:bị|được|là|nói|kể))|có trách nhiệm|có nghĩa vụ|chịu trách nhiệm) (?=\S)/u;
/** Words that begin another clause, or a comma that does not join kinds of bodies or persons. A subject contains neither. */
const NO_NAME =
  /[.;:()“”"]| (?:thì|khi|nếu|mà|để|nhằm|đã|đang|sẽ|chưa|không|bị|cũng|đều|vẫn|trường hợp)(?= |$)|,(?! (?:cơ quan|đơn vị|tổ chức|cá nhân|cán bộ|công chức|viên chức|người lao động|doanh nghiệp|hộ)(?= |,))/u;
const LONGEST = 150;
const LEAST_WORDS = 3;

/** The end of the name is where the obligation begins, and nothing else says that it is a name. */
const CONFIDENCE = 0.7;

/**
 * "Người giải quyết tố cáo | phải gửi kết luận", "Doanh nghiệp nhà nước do UBND tỉnh thành lập | phải công khai báo cáo": a sentence that
 * begins with a noun for a body or a person, up to the words that oblige it. For names whose verbs hide their end from the other rules.
 */
export const obligedSubject: AssignmentRule = {
  id: "assignment/subjects/obliged-subject",
  read({ from, start, cut }) {
    if (start !== from || !isCapitalAt(cut.text, from) || !agentAt(cut, from)) return null;
    const length = OBLIGES.exec(cut.folded.slice(from, from + LONGEST))?.index;
    if (length === undefined) return null;
    const name = cut.text.slice(from, from + length);
    if (NO_NAME.test(name.toLowerCase()) || name.split(" ").length < LEAST_WORDS) return null;
    const end = from + length;
    const units = [{ name, unitId: null, group: true }];
    return { units, partners: null, role: null, end, taskStart: end + 1, confidence: CONFIDENCE };
  },
};
