import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { regex } from "../../../language/regex.ts";
import type { Task } from "../../../model/plan.ts";
import { areDuties } from "../../lexicon/label-grammar.ts";
import { COORDINATE, IN_CHARGE, RESPONSIBLE, TASK_ROLE } from "../../lexicon/roles.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft, newDraft } from "../assignment/assignment-draft.ts";
import { type ReadClause, readClauses } from "../assignment/clause-units.ts";
import { partnersIn, roleIn } from "../assignment/role.ts";
import { readTask, TASK_RULE } from "../assignment/task.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
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

/** Words for what is done to a sub-index as a whole. The words for a unit's duties are in `label-words.ts`. */
const IMPROVES =
  /(?<=^|[ ,])(?:cải thiện|nâng cao|nâng hạng|nâng điểm|nâng|tăng hạng|thăng hạng|tăng điểm|duy trì|giữ vững|khắc phục|tập trung|nhằm|để|góp phần|số điểm|điểm số|điểm|thứ hạng|xếp hạng|kết quả|về|đối với|các tiêu chí|các nội dung|thuộc)(?=[ ,:]|$)/gu;
/** "02 chỉ số", "hai chỉ số", and a verb that labels do not have. */
const COUNT = /(?<=^| )(?:\d{1,2}|hai|ba|bốn|năm|sáu|nhóm|đảm nhận|có nhiệm vụ|tập trung|chỉ đạo)(?= |$)/gu;
const HELPED = new RegExp(`${COORDINATE}(?: chặt chẽ)? (?:với|cùng) (?=\\S)`, "u");
const WORD = new RegExp(WORD_BEFORE.source, "u");
/** A line without such a word names no sub-index. This excludes most lines quickly. */
const WORD_IN_LINE = new RegExp(SUB_INDEX_WORDS, "u");
const ENDS = regex`^["”'’»]?[\s.;,:]*$`;

/** "Sở Tài chính: chỉ số A; chỉ số B", "Sở Y tế chủ trì cải thiện chỉ số thành phần A và B". */
export function readAssignedSubIndices(
  lines: readonly LabelledLine[],
  context: RuleContext,
): AssignedSubIndices[] {
  if (context.indexIds.length === 0) return [];
  return lines.flatMap((labelled) => {
    const { line, start } = labelled;
    const begins = bareNames(line, start, context);
    if (begins.length > 0) return someOf(unitsAfter(labelled, begins, line.text.length, context));
    if (!WORD_IN_LINE.test(line.folded)) return [];
    return readClauses(line, start, context).flatMap((clause) =>
      someOf(assignedIn(labelled, clause, context)),
    );
  });
}

const someOf = <T>(found: T | null): T[] => (found === null ? [] : [found]);

/** The names that a line begins with, without a word such as "chỉ số" ("- Gia nhập thị trường, Tính minh bạch: Sở Tài chính"). */
function bareNames(line: TextLine, start: number, context: RuleContext): NamedSubIndex[] {
  const { catalogue, indexIds, year } = context;
  const first = catalogue.subIndexAt(line.text, start, indexIds, year);
  return first
    ? listOfNames(line, start, catalogue.findSubIndices(line.text.slice(start), indexIds, year))
    : [];
}

/** What the tasks of units assign, and the assignments without these tasks. */
interface TaskSubIndices {
  readonly assigned: readonly AssignedSubIndices[];
  readonly others: readonly AssignmentDraft[];
}

/**
 * The tasks in a unit's list that give it sub-indices: "1. Sở Tư pháp" over "- Chủ trì cải thiện chỉ số A và B". `lines`: the
 * lines of the tasks, by index.
 */
export function subIndicesOfTasks(
  assignments: readonly AssignmentDraft[],
  lines: ReadonlyMap<number, TextLine>,
  context: RuleContext,
): TaskSubIndices {
  const assigned: AssignedSubIndices[] = [];
  const others = assignments.map((draft) => {
    const found = draft.tasks.flatMap((task) => assignedBy(task, draft, lines.get(task.span.from), context));
    if (found.length === 0) return draft;
    assigned.push(...found);
    const taken = new Set(found.flatMap(({ assignment }) => assignment.tasks));
    return { ...draft, tasks: draft.tasks.filter((task) => !taken.has(task)) };
  });
  return { assigned, others };
}

function assignedBy(
  task: Located<Task>,
  draft: AssignmentDraft,
  line: TextLine | undefined,
  context: RuleContext,
): AssignedSubIndices[] {
  if (!line || draft.units.length === 0 || !WORD_IN_LINE.test(line.folded)) return [];
  const named = namesAfter(line, task.span.start, task.span.end, context);
  if (named.length === 0) return [];
  const { label, role, units } = task.value;
  const place = { span: task.span, rule: ASSIGNED_RULE, confidence: ASSIGNMENT_CONFIDENCE };
  const own = { label, units: units.length > 0 ? units : draft.units, place, tasks: [task], role };
  return [{ line, named, assignment: { ...own, partners: [...draft.partners], labels: [], others: [] } }];
}

function assignedIn(
  { line, label }: Omit<LabelledLine, "start">,
  { from, to, units }: ReadClause,
  context: RuleContext,
): AssignedSubIndices | null {
  const named = units ? namesAfter(line, units.end, to, context) : [];
  const [first] = named;
  if (!units || !first) return namesBefore({ line, label }, from, to, context);
  const words = line.folded.slice(units.end, to);
  const role = units.role ?? roleIn(words, { collecting: false });
  // Names alone are not a task.
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

/** The names of a list after a word such as "chỉ số"; [] if the words before it say more than that the unit works on them. */
function namesAfter(line: TextLine, from: number, to: number, context: RuleContext): NamedSubIndex[] {
  const { catalogue, indexIds, year } = context;
  const found = catalogue.findSubIndices(line.text.slice(from, to), indexIds, year);
  const [first] = found;
  if (!first) return [];
  const before = line.folded.slice(from, from + first.start);
  const word = WORD.exec(before);
  if (!word || !areDuties(dutiesIn(line, from, from + word.index, context))) return [];
  return listOfNames(line, from, found);
}

/** The names found from an offset on, up to the first one that does not belong to the list. */
function listOfNames(
  line: TextLine,
  from: number,
  found: readonly Mention<SubIndexMatch>[],
): NamedSubIndex[] {
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

const GIVEN = /^["”’»]? ?[:,–-]? ?(?:(?:do|giao|phân công|đề nghị)(?: cho)? )?(?=\S)/u;
const TAKES = new RegExp(
  `^(?:[\\s.;]*$|,? (?:là (?:cơ quan|đơn vị) )?(?:${TASK_ROLE}|${IN_CHARGE}|${RESPONSIBLE}|theo dõi|đảm nhiệm|đảm nhận)(?= |[.,;]|$))`,
  "u",
);

/** The units after a list of names: "Chỉ số A và chỉ số B do Sở Tài chính chủ trì", "Các chỉ số A, B: Sở Tài chính". */
function namesBefore(
  { line, label }: Omit<LabelledLine, "start">,
  from: number,
  to: number,
  context: RuleContext,
): AssignedSubIndices | null {
  const named = namesAfter(line, from, to, context);
  return named.length < 2 ? null : unitsAfter({ line, label }, named, to, context);
}

/** The units that a clause names right after its sub-indices. */
function unitsAfter(
  { line, label }: Omit<LabelledLine, "start">,
  named: readonly NamedSubIndex[],
  to: number,
  context: RuleContext,
): AssignedSubIndices | null {
  const end = named.at(-1)!.restStart;
  const given = GIVEN.exec(line.folded.slice(end, to))?.[0].length ?? 0;
  const list = given > 0 ? readUnitList(line.upTo(to), end + given, context) : null;
  if (!list || list.units.length === 0 || !TAKES.test(line.folded.slice(list.end, to))) return null;
  const role = roleIn(line.folded.slice(list.end, to), { collecting: false });
  const stated = { label, units: list.units, role, span: spanIn(line, 0, to), rule: ASSIGNED_RULE };
  return { line, named, assignment: newDraft(stated, partnersIn(line, list.end, to, context)) };
}

/** The folded words between two offsets without partners, verbs for what is done to the sub-index, colons and commas. */
function dutiesIn(line: TextLine, from: number, to: number, context: RuleContext): string {
  const words = line.folded.slice(from, to);
  const helped = HELPED.exec(words);
  const start = helped ? from + helped.index + helped[0].length : to;
  const partners = helped ? readUnitList(line.upTo(to), start, context) : null;
  const kept = partners ? `${words.slice(0, start - from)}${line.folded.slice(partners.end, to)}` : words;
  return kept
    .replace(/[:,(–-]/gu, " ")
    .replace(IMPROVES, " ")
    .replace(COUNT, " ");
}
