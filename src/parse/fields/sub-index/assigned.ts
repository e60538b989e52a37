import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Task } from "../../../model/plan.ts";
import { areDuties } from "../../lexicon/label-grammar.ts";
import { COORDINATE } from "../../lexicon/roles.ts";
import type { Located, Place } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  isSameUnit,
  newDraft,
} from "../assignment/assignment-draft.ts";
import { type ReadClause, readClauses } from "../assignment/clause-units.ts";
import { partnersIn, roleIn, strongestRole } from "../assignment/role.ts";
import { readTask, TASK_RULE } from "../assignment/task.ts";
import { clauseParts } from "./clause-parts.ts";
import { areJoining, nameSubIndex, onlyAnnounce, statesWork } from "./joining-words.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
import { pairParts } from "./pair-parts.ts";
import { BETWEEN, WORD_BEFORE } from "./several.ts";

/** A sentence that gives sub-indices to units. */
export interface AssignedSubIndices {
  readonly line: TextLine;
  /** The sentence, clause or task in the line. */
  readonly sentence: Readonly<Record<"start" | "end", number>>;
  readonly named: readonly NamedSubIndex[];
  readonly assignment: AssignmentDraft;
  /** The line above that announces the list which the sentence belongs to. */
  readonly leadIn: TextLine | null;
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

/** A full stop that ends a sentence: not that of "1." or of a number. */
const SENTENCE_END = /(?<=[^\d]|\d{2})\.(?= |$)/gu;
/** A line without "chỉ số" that assigns names is short and separates them from the units. */
const MAY_ASSIGN = /[:(–-]| do |giao/u;
const LONGEST_BARE_LINE = 400;

/**
 * "Sở Tài chính: chỉ số A; chỉ số B", "Chỉ số A (Sở Tài chính); chỉ số B do Sở Y tế chủ trì", "Sở Y tế chủ trì cải thiện chỉ
 * số thành phần A và B". `numbered`: the sub-indices that the document numbers.
 */
export function readAssignedSubIndices(
  lines: readonly LabelledLine[],
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): AssignedSubIndices[] {
  if (context.indexIds.length === 0) return [];
  return lines.flatMap((labelled) => {
    const { line, start } = labelled;
    const hasWord = WORD_IN_LINE.test(line.folded);
    if (!hasWord && (line.text.length > LONGEST_BARE_LINE || !MAY_ASSIGN.test(line.folded))) return [];
    return sentencesFrom(line, start).flatMap((sentence) => {
      const paired = pairsIn(labelled, sentence, numbered, context);
      if (paired.length > 0 || !hasWord) return paired;
      return readClauses(line, start, context)
        .filter((clause) => clause.from >= sentence.start && clause.from < sentence.end)
        .flatMap((clause) => someOf(assignedIn(labelled, clause, context)));
    });
  });
}

type Sentence = AssignedSubIndices["sentence"];

/** The sentences of a line between full stops. */
function sentencesFrom(line: TextLine, start: number): Sentence[] {
  const ends = allMatches(SENTENCE_END, line.text.slice(start)).map(({ index }) => start + index + 1);
  const all = line.text.slice(ends.at(-1) ?? start).trim() === "" ? ends : [...ends, line.text.length];
  return all.map((end, i) => ({ start: all[i - 1] ?? start, end }));
}

/** True for a line that only assigns sub-indices, in each of its sentences. */
export const onlyAssigns = (
  labelled: LabelledLine,
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): boolean =>
  sentencesFrom(labelled.line, labelled.start).every(
    (sentence) => pairsIn(labelled, sentence, numbered, context).length > 0,
  );

const someOf = <T>(found: T | null): T[] => (found === null ? [] : [found]);

/** What a sentence assigns that consists of units, sub-indices and joining words. */
function pairsIn(
  { line, label, leadIn }: Omit<LabelledLine, "start">,
  sentence: Sentence,
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): AssignedSubIndices[] {
  const source = { rule: ASSIGNED_RULE, numbered };
  const parts = clauseParts(line, sentence.start, sentence.end, source, context);
  const pairs = pairParts(line, parts, sentence);
  const names = pairs.flatMap(({ named }) => named);
  // "Sở Công Thương: Hỗ trợ doanh nghiệp." may be a task where nothing says that sub-indices are listed.
  const isCertain =
    names.length > 1 ||
    leadIn !== null ||
    parts[0]?.kind === "name" ||
    WORD_IN_LINE.test(line.folded) ||
    names.every(({ span }) => line.text[span.start - 1] === "(");
  if (!isCertain) return [];
  return pairs.map(({ named, units, partners, role, words }, i) => {
    const stated = role ?? roleAbove(leadIn) ?? "member";
    const to = pairs[i + 1] || !words ? (words?.to ?? 0) + closingMarks(line, words?.to ?? 0) : sentence.end;
    const place = { span: spanIn(line, 0, sentence.end), rule: ASSIGNED_RULE };
    const draft = {
      ...newDraft({ label, units, role: stated, ...place }, partners),
      labels: placesOf(leadIn),
    };
    return {
      line,
      sentence,
      named,
      leadIn,
      assignment: words ? withTask(line, draft, { ...words, to }, context) : draft,
    };
  });
}

/** The role that the line above a list states for all of it. */
const roleAbove = (leadIn: TextLine | null) => leadIn && roleIn(leadIn.folded, { collecting: false });

const placesOf = (leadIn: TextLine | null): Place[] =>
  leadIn
    ? [
        {
          span: spanIn(leadIn, 0, leadIn.text.length),
          rule: ASSIGNED_RULE,
          confidence: ASSIGNMENT_CONFIDENCE,
        },
      ]
    : [];

const closingMarks = (line: TextLine, at: number) =>
  /^["”’»)]{0,2}[.;]?/u.exec(line.text.slice(at))![0].length;

function withTask(
  line: TextLine,
  draft: AssignmentDraft,
  words: { readonly from: number; readonly to: number },
  context: RuleContext,
): AssignmentDraft {
  const from = words.from + /^[\s:;,)–-]*/u.exec(line.text.slice(words.from))![0].length;
  const read = readTask(line, from, words.to, context, { collecting: false });
  const partners = read.partners.filter((one) => !draft.partners.some((known) => isSameUnit(one, known)));
  const task = {
    value: {
      ...read,
      label: draft.label,
      role: draft.role ?? read.role,
      units: [],
      partners: [...draft.partners, ...partners],
      product: null,
    },
    span: spanIn(line, from, words.to),
    rule: TASK_RULE,
    confidence: ASSIGNMENT_CONFIDENCE,
  };
  return { ...draft, tasks: [task], partners: [...draft.partners, ...partners] };
}

/** What the tasks of units assign, and the assignments without these tasks. */
interface TaskSubIndices {
  readonly assigned: readonly AssignedSubIndices[];
  readonly others: readonly AssignmentDraft[];
}

/** What is known of the lines of tasks: the lines, by index, and the sub-indices that the document numbers. */
interface TaskLines {
  readonly lines: ReadonlyMap<number, LabelledLine>;
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
}

/**
 * The tasks in a unit's list that give it sub-indices: "1. Sở Tư pháp" over "- Chủ trì cải thiện chỉ số A và B", or over the
 * names alone.
 */
export function subIndicesOfTasks(
  assignments: readonly AssignmentDraft[],
  of: TaskLines,
  context: RuleContext,
): TaskSubIndices {
  const assigned: AssignedSubIndices[] = [];
  const others = assignments.map((draft) => {
    if (context.indexIds.length === 0 || draft.units.length === 0) return draft;
    const lists = draft.tasks.map((task) => nameListOf(task, of, context));
    const several = lists.filter((list) => list !== null).length > 1;
    const taken = draft.tasks.filter((task, i) => {
      const labelled = of.lines.get(task.span.from);
      const list = lists[i] ?? null;
      const isList = list !== null && (list.isCertain || several);
      const named = isList ? list.named : labelled ? statedNames(task, labelled.line, context) : [];
      if (!labelled || named.length === 0) return false;
      assigned.push(assignedBy(task, draft, { labelled, named, isList: isList && !list.hasDuty }));
      return true;
    });
    return taken.length === 0
      ? draft
      : { ...draft, tasks: draft.tasks.filter((one) => !taken.includes(one)) };
  });
  return { assigned, others };
}

interface NameList {
  readonly named: readonly NamedSubIndex[];
  /** True where its words or those above say that it is a list of sub-indices. */
  readonly isCertain: boolean;
  readonly hasDuty: boolean;
}

/** The sub-indices of a task that consists of their names ("Gia nhập thị trường;", "Chỉ số phụ trách: A, B."); else null. */
function nameListOf({ span }: Located<Task>, of: TaskLines, context: RuleContext): NameList | null {
  const labelled = of.lines.get(span.from);
  if (!labelled || span.end - span.start > LONGEST_BARE_LINE) return null;
  const { line, leadIn } = labelled;
  const source = { rule: ASSIGNED_RULE, numbered: of.numbered };
  const parts = clauseParts(line, span.start, span.end, source, context);
  const named = parts.flatMap((part) => (part.kind === "name" ? [part.named] : []));
  if (named.length === 0 || named.length < parts.length) return null;
  const ends = [span.start, ...named.map(({ restStart }) => restStart)];
  const words = ends.map((at, i) => line.folded.slice(at, named[i]?.span.start ?? span.end));
  if (!words.every(areJoining)) return null;
  const isLabel = /^chỉ số [^:]{0,40}: ?["“]?$/u.test(words[0]!.trimStart());
  const hasWord = words.some((one) => nameSubIndex(one));
  return {
    named,
    isCertain: named.length > 1 || hasWord || leadIn !== null,
    hasDuty: !isLabel && !words.every(onlyAnnounce),
  };
}

/** The sub-indices that the words of a task give after duties ("Chủ trì cải thiện chỉ số A thông qua …"). */
const statedNames = ({ span }: Located<Task>, line: TextLine, context: RuleContext): NamedSubIndex[] =>
  WORD_IN_LINE.test(line.folded) ? namesAfter(line, span.start, span.end, context) : [];

function assignedBy(
  task: Located<Task>,
  draft: AssignmentDraft,
  found: {
    readonly labelled: LabelledLine;
    readonly named: readonly NamedSubIndex[];
    /** True for names alone, which are not a task. */
    readonly isList: boolean;
  },
): AssignedSubIndices {
  const { label, role, units } = task.value;
  const { line, leadIn } = found.labelled;
  const own = {
    label,
    units: units.length > 0 ? units : draft.units,
    place: { span: task.span, rule: ASSIGNED_RULE, confidence: ASSIGNMENT_CONFIDENCE },
    tasks: found.isList ? [] : [task],
    role: found.isList ? strongestRole([role, draft.role, roleAbove(leadIn)]) : role,
  };
  return {
    line,
    sentence: { start: task.span.start, end: task.span.end },
    named: found.named,
    leadIn,
    assignment: {
      ...own,
      partners: [...draft.partners],
      labels: [draft.place, ...placesOf(leadIn)],
      others: [],
    },
  };
}

function assignedIn(
  { line, label }: Pick<LabelledLine, "line" | "label">,
  { from, to, units }: ReadClause,
  context: RuleContext,
): AssignedSubIndices | null {
  const named = units ? namesAfter(line, units.end, to, context) : [];
  const [first] = named;
  if (!units || !first) return null;
  const words = line.folded.slice(units.end, to);
  const role = units.role ?? roleIn(words, { collecting: false });
  // Names alone are not a task.
  const before = line.folded.slice(units.taskStart, first.span.start);
  const isEnd = ENDS.test(line.text.slice(named.at(-1)!.restStart, to));
  const isNamesOnly = before.replace(WORD, "").replace(/[\s:–-]/gu, "") === "" && isEnd;
  // "kết quả chỉ số A còn thấp" gives it to nobody.
  if (!isEnd && !statesWork(before)) return null;
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
  return { line, sentence: { start: from, end: to }, named, assignment, leadIn: null };
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
