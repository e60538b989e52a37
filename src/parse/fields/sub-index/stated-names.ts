import type { Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { regex } from "../../../language/regex.ts";
import { COORDINATE, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { ReadClause } from "../assignment/clauses/clause-units.ts";
import { partnersIn, roleIn, withoutPartners } from "../assignment/sentence/role.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import { readTask, TASK_RULE } from "../assignment/shared/task.ts";
import { isLongName } from "../index/long-name.ts";
import { ASSIGNED_RULE, type AssignedSubIndices } from "./assigned-sub-indices.ts";
import { areJoining, statesWork, withoutPart } from "./joining-words.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { BETWEEN, namesInText, WORD_BEFORE } from "./names-in-text.ts";

const WORD = new RegExp(WORD_BEFORE.source, "u");
const ENDS = regex`^["”'’»]?[\s.;,:]*$`;

/**
 * What a clause assigns that names sub-indices after its units and their duties. `before`: those of the sentence before it, which "chỉ số này"
 * means.
 */
export function assignedIn(
  { line, label }: Pick<LabelledLine, "line" | "label">,
  { from, to, units }: ReadClause,
  context: RuleContext,
  before: readonly NamedSubIndex[] = [],
): AssignedSubIndices | null {
  const own = units ? namesAfter(line, units.end, to, context) : [];
  const named = own.length > 0 || !units ? own : meantByThis(line, units.end, to, before);
  const [first] = named;
  if (!units || !first) return null;
  const words = line.folded.slice(units.end, to);
  const role = units.role ?? roleIn(words, { collecting: false });
  // Names alone are not a task.
  const duties = line.folded.slice(units.taskStart, first.span.start);
  const isEnd = ENDS.test(line.text.slice(named.at(-1)!.restStart, to));
  const isNamesOnly = duties.replace(WORD, "").replace(/[\s:–-]/gu, "") === "" && isEnd;
  // "kết quả chỉ số A còn thấp" gives it to nobody.
  if (!isEnd && !statesWork(duties)) return null;
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

/** "Công an tỉnh đồng chủ trì | chỉ số này": the sub-indices named before, where only words for a duty precede these words. */
function meantByThis(
  line: TextLine,
  start: number,
  to: number,
  named: readonly NamedSubIndex[],
): NamedSubIndex[] {
  const found = named.length > 0 ? THIS.exec(line.folded.slice(start, to)) : null;
  if (!found || !areJoining(line.folded.slice(start, start + found.index))) return [];
  const [at, end] = [start + found.index, start + found.index + found[0].length];
  return named.map((one) => ({ ...one, span: spanIn(line, at, end), restStart: end }));
}
const THIS = /(?:các |hai |những )?chỉ số(?: thành phần)? (?:này|đó|(?:nêu |nói )?trên)(?=[ ,.;:]|$)/u;

/**
 * The names of a list after a word such as "chỉ số"; [] if the words before it say more than that the unit works on them. A
 * semicolon before it ends other work.
 */
export function namesAfter(line: TextLine, start: number, to: number, context: RuleContext): NamedSubIndex[] {
  const all = namesInText(line, start, to, context);
  if (!all[0]) return [];
  const clause = Math.max(0, line.text.slice(start, start + all[0].start).lastIndexOf(";") + 1);
  const from = start + clause;
  const found = all.map((one) => ({ ...one, start: one.start - clause, end: one.end - clause }));
  const first = found[0]!;
  const before = line.folded.slice(from, from + first.start);
  const word = WORD.exec(before) ?? (isObjectOfRole(line, from, first) ? END.exec(before) : null);
  const duties = word ? withoutPart(withoutPartners(line, from, from + word.index, context)) : "";
  // "báo cáo kết quả chỉ số A" states what is reported.
  const isAboutResult = duties.includes("kết quả") && !statesWork(duties);
  if (!word || isAboutResult || !areJoining(duties)) return [];
  return listOfNames(line, from, found);
}

/** "Chủ trì | cải cách thủ tục hành chính và nâng cao …": a name that is no common phrase, right after a role and as its whole object. */
function isObjectOfRole(line: TextLine, from: number, { start, end }: Mention<SubIndexMatch>): boolean {
  const name = line.text.slice(from + start, from + end);
  const after = line.folded.slice(from + end);
  return (
    isLongName(name) && ROLE_BEFORE.test(line.folded.slice(from, from + start)) && OBJECT_ENDS.test(after)
  );
}
const END = /$/u;
const ROLE_BEFORE = new RegExp(
  `(?:^|[ ,])(?:${LEAD}|${COORDINATE}|${IN_CHARGE})(?:,? (?:${LEAD}|${COORDINATE}|tham mưu|thực hiện|triển khai))? $`,
  "u",
);
const OBJECT_ENDS =
  /^(?:[.;]| ?$| \(|,? (?:và )?(?:nâng cao|cải thiện) |(?:,| và) (?:các )?(?:lĩnh vực|chỉ số|nội dung|cải cách) )/u;

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
