import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { type Span, spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { afterOrder } from "../sentence/order.ts";
import { subjectAt } from "../sentence/subject.ts";
import { roleLabelsAt } from "./role-label.ts";

const LEADS = new RegExp(`^,? ${LEAD}(?:[,;]| và)? (?=\\S)`, "u");
const WITH = new RegExp(`^,? ?(?:và )?${COORDINATE}(?: chặt chẽ)? (?:với|cùng) (?=\\S)`, "u");
/** Fewer words say only how the tasks above are carried out: "Sở A chủ trì, tham mưu UBND tỉnh". */
const FEWEST_WORDS = 12;

const AT = /^(?:trong|theo|tại|tùy) /u;
const CLAUSE_END = regex.g`[;.] (?=\p{L})`;

const FEWEST_OF_SENTENCE = 4;
const NEXT_SENTENCE = regex.y`\. (?=\p{Lu})`;

/** "Cơ quan chủ trì: Sở A. | Xử lý dứt điểm hồ sơ tồn đọng …": the sentence of work after the labels of a line; null for others. */
function sentenceAfterLabels(line: TextLine, from: number, context: RuleContext): Span | null {
  const label = roleLabelsAt(line, from).findLast(({ kind }) => kind === "role");
  const list = label && readUnitList(line, afterOrder(line, label.end), context);
  NEXT_SENTENCE.lastIndex = list?.end ?? line.text.length;
  if (!list || !NEXT_SENTENCE.test(line.text)) return null;
  const start = list.end + 2;
  const to = endOfClause(line, start, context);
  const isLabel = labelAt(line.text, line.folded, start) !== null;
  const isWork =
    !isLabel &&
    beginsWithVerb(line, start) &&
    line.text.slice(start, to).split(" ").length >= FEWEST_OF_SENTENCE;
  return isWork ? spanIn(line, start, to) : null;
}

/**
 * The task in a sentence after a label of units: "Đơn vị thực hiện: Sở A | chủ trì, phối hợp với Sở B tổ chức kiểm tra các …",
 * up to the clause of another unit; null where the line states only units and their roles.
 */
export function taskAfterLabel(line: TextLine, from: number, context: RuleContext): Span | null {
  const sentence = sentenceAfterLabels(line, from, context);
  if (sentence) return sentence;
  const [label, ...others] = roleLabelsAt(line, from);
  if (label?.kind !== "role" || label.role === "coordinate" || others.length > 0) return null;
  const list = subjectAt(line, afterOrder(line, label.end), context);
  if (!list) return null;
  const to = endOfClause(line, list.end, context);
  const words = after(line, afterRoles(line.upTo(to), list.end, context));
  const isTask = taskVerbAt(line.folded, words) && !AT.test(line.folded.slice(words, words + 6));
  const length = line.text.slice(words, to).split(" ").filter(Boolean).length;
  return isTask && length >= FEWEST_WORDS ? spanIn(line, after(line, list.end), to) : null;
}

const after = (line: TextLine, at: number): number => at + /^[ ,:]*/u.exec(line.text.slice(at))![0].length;

/** The offset after "chủ trì, phối hợp với Sở B". */
function afterRoles(line: TextLine, end: number, context: RuleContext): number {
  const at = end + (LEADS.exec(line.folded.slice(end))?.[0].length ?? 0);
  const partners = WITH.exec(line.folded.slice(at));
  return (partners && readUnitList(line, at + partners[0].length, context)?.end) ?? at;
}

/** The offset of the mark before the clause of another unit, else the end of the line. */
function endOfClause(line: TextLine, from: number, context: RuleContext): number {
  const marks = allMatches(CLAUSE_END, line.text.slice(from));
  const next = marks.find(({ index }) => subjectAt(line, from + index + 2, context) !== null);
  return next ? from + next.index : line.text.length;
}
