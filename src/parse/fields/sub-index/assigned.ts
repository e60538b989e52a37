import { regex } from "../../../language/regex.ts";
import { RESPONSIBLE, TASK_ROLE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft } from "../assignment/assignment-draft.ts";
import { type ReadClause, readClauses } from "../assignment/clause-units.ts";
import { partnersIn, roleIn } from "../assignment/role.ts";
import { readTask, TASK_RULE } from "../assignment/task.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { BETWEEN, WORD_BEFORE } from "./several.ts";

/** A line that gives sub-indices to units. */
export interface AssignedSubIndices {
  readonly line: TextLine;
  readonly named: readonly NamedSubIndex[];
  readonly assignment: AssignmentDraft;
}

/** A line with the offset of its text after the label. */
export interface LabelledLine {
  readonly line: TextLine;
  readonly start: number;
  readonly label: string | null;
}

export const ASSIGNED_RULE = "sub-index/assigned";

/** What a unit does with a sub-index as a whole: "chủ trì cải thiện", "theo dõi, nâng cao". */
const WORKS_ON = new RegExp(
  `^[ :,–-]{0,3}(?:(?:có trách nhiệm|được giao|${TASK_ROLE}|${RESPONSIBLE}|phụ trách|theo dõi|đôn đốc|triển khai|tập trung|duy trì|giữ vững|nâng cao|nâng điểm|cải thiện|tổ chức|nhiệm vụ|giải pháp|việc|điểm số|điểm|chính|và|,)[ ,:]{0,2}){0,8}$`,
  "u",
);
const WORD = new RegExp(WORD_BEFORE.source, "u");
const ENDS = regex`^["”'’»]?[\s.;,:]*$`;

/** "Sở Tài chính: chỉ số A; chỉ số B", "Sở Y tế chủ trì cải thiện chỉ số thành phần A và B". */
export function readAssignedSubIndices(
  lines: readonly LabelledLine[],
  context: RuleContext,
): AssignedSubIndices[] {
  if (context.indexIds.length === 0) return [];
  return lines.flatMap((labelled) =>
    readClauses(labelled.line, labelled.start, context).flatMap((clause) => {
      const found = assignedIn(labelled, clause, context);
      return found ? [found] : [];
    }),
  );
}

function assignedIn(
  { line, label }: LabelledLine,
  { to, units }: ReadClause,
  context: RuleContext,
): AssignedSubIndices | null {
  const named = units ? namesAfter(line, units.end, to, context) : [];
  const [first] = named;
  if (!units || !first) return null;
  const words = line.folded.slice(units.end, to);
  const role = units.role ?? roleIn(words, { collecting: false });
  // Names alone are no task.
  const before = line.folded.slice(units.taskStart, first.span.start);
  const isNamesOnly =
    before.replace(WORD, "").replace(/[\s:–-]/gu, "") === "" &&
    ENDS.test(line.text.slice(named.at(-1)!.restStart, to));
  const read = readTask(line, units.taskStart, to, context, { collecting: false });
  const task = {
    value: { ...read, label, role, units: [], partners: [...read.partners], product: null },
    span: spanIn(line, units.taskStart, to),
    rule: TASK_RULE,
    confidence: ASSIGNMENT_CONFIDENCE,
  };
  const assignment: AssignmentDraft = {
    label,
    units: units.units,
    place: { span: spanIn(line, 0, to), rule: ASSIGNED_RULE, confidence: ASSIGNMENT_CONFIDENCE },
    tasks: isNamesOnly ? [] : [task],
    partners: [...(units.partners ?? partnersIn(line, units.end, to, context))],
    labels: [],
    others: [],
    role,
  };
  return { line, named, assignment };
}

/** The names of a list after a word such as "chỉ số", where the words before it say only that the unit works on them. */
function namesAfter(line: TextLine, from: number, to: number, context: RuleContext): NamedSubIndex[] {
  const { catalogue, indexIds, year } = context;
  const found = catalogue.findSubIndices(line.text.slice(from, to), indexIds, year);
  const [first] = found;
  if (!first) return [];
  const before = line.folded.slice(from, from + first.start);
  const word = WORD.exec(before);
  if (!word || !WORKS_ON.test(before.slice(0, word.index))) return [];
  const named: NamedSubIndex[] = [];
  for (const { start, end, entry } of found) {
    const last = named.at(-1);
    if (last && !BETWEEN.test(line.folded.slice(last.restStart, from + start))) break;
    named.push({
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(from + start, from + end),
      restStart: from + end,
      span: spanIn(line, from + start, from + end),
      rule: ASSIGNED_RULE,
      confidence: 0.85,
    });
  }
  return named;
}
