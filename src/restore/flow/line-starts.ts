import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import { readLabels } from "../numbering/label-readings.ts";
import { subjectOf } from "../numbering/line-subject.ts";

// What a line begins with: the label of an item, remains of one, or a heading.

/** True for a line that begins a list item; false for a year or number that was wrapped to the start of a line. */
export function isItem(text: string): boolean {
  const label = parseLabel(text);
  return label !== null && !/^\d{1,3}[.)/]? ?(?:điểm|%|tháng|năm|ngày)/u.test(text);
}

/** True for "l) Rà soát", "2.. Rà soát": remains of a misread label. */
export function mayBeLabel(text: string): boolean {
  const { printed, others, isLabelled } = readLabels(text);
  return printed === null && isLabelled && others.length > 0;
}

/** True for a labelled heading, which does not go on with a figure and a comma: "II. Chỉ số Tính minh bạch" + "1, Sở Y tế". */
export const isHeading = (text: string) => {
  const { printed } = readLabels(text);
  return printed !== null && /^(?:index|capitals)$/u.test(subjectOf(text.slice(printed.length)));
};

/** Signs that text does not contain within a sentence, before a capital: "~ Công khai". */
export const MISREAD_BULLET = regex`^[~=_¬«»] ?\p{Lu}\p{Ll}`;
/** "A.", "2.", "1.3.", "b)" alone on a line: web copies print a label and its text on two lines. */
export const isLabelAlone = (head: string) => head.length <= LONGEST_LABEL && LABEL_ALONE.test(head);
const LONGEST_LABEL = 12;
const LABEL_ALONE = regex`^(?:[IVX][IVXivx]{0,4}|[\p{L}]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]$`;
