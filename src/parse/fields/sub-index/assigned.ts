import { allMatches } from "../../../language/matcher.ts";
import { lazy } from "../../../language/memoize.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readClauses } from "../assignment/clauses/clause-units.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  isSameUnit,
  newDraft,
} from "../assignment/shared/assignment-draft.ts";
import { readTask, TASK_RULE } from "../assignment/shared/task.ts";
import {
  type ASSIGNED_RULE,
  type AssignedSubIndices,
  LONGEST_BARE_LINE,
  placesOf,
  roleAbove,
  WORD_IN_LINE,
} from "./assigned-sub-indices.ts";
import { clauseParts } from "./clause-parts.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { pairParts } from "./pair-parts.ts";
import { relationsIn } from "./role-relations.ts";
import { assignedIn } from "./stated-names.ts";

const RULE: typeof ASSIGNED_RULE = "sub-index/assigned";

/** A full stop that ends a sentence: not that of "1." or of a number. */
const SENTENCE_END = /(?<=[^\d]|\d{2})\.(?= |$)/gu;
/** A line without "chỉ số" that assigns names is short and separates them from the units. */
const MAY_ASSIGN = /[:(–-]| do |giao/u;

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
    const clauses = lazy(() => readClauses(line, start, context));
    let before: readonly NamedSubIndex[] = [];
    const inSentences = sentencesFrom(line, start).flatMap((sentence) => {
      const paired = pairsIn(labelled, sentence, numbered, context);
      const found =
        paired.length > 0 || !hasWord
          ? paired
          : clauses()
              .filter((clause) => clause.from >= sentence.start && clause.from < sentence.end)
              // A name in the next sentence is not given here.
              .map((clause) => ({ ...clause, to: Math.min(clause.to, sentence.end) }))
              .flatMap((clause) => assignedIn(labelled, clause, { numbered, before }, context));
      before = found.at(-1)?.named ?? before;
      return found;
    });
    return [...inSentences, ...(hasWord ? relationsIn(labelled, inSentences, numbered, context) : [])];
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

/** What a sentence assigns that consists of units, sub-indices and joining words. */
function pairsIn(
  { line, label, leadIn }: Omit<LabelledLine, "start">,
  sentence: Sentence,
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): AssignedSubIndices[] {
  const source = { rule: RULE, numbered };
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
    const place = { span: spanIn(line, 0, sentence.end), rule: RULE };
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

const closingMarks = (line: TextLine, at: number) =>
  /^["”’»)]{0,2}[.;]?/u.exec(line.text.slice(at))![0].length;

function withTask(
  line: TextLine,
  draft: AssignmentDraft,
  words: { readonly from: number; readonly to: number },
  context: RuleContext,
): AssignmentDraft {
  const from = words.from + /^[\s:;,)–"”’»-]*/u.exec(line.text.slice(words.from))![0].length;
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
