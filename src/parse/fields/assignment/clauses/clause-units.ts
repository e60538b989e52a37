import { allMatches } from "../../../../language/matcher.ts";
import { COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { statesOnlyFacts } from "../../../structure/lines/fact-sentence.ts";
import { readOnceIn } from "../../../text/read-once.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { witnessOf } from "../bearers/witness.ts";
import { endsInUnit, namesUnitsInBrackets } from "../brackets/bracket-explains.ts";
import { bracketedUnits } from "../brackets/bracketed.ts";
import { type ReferringSentence, referringSentence } from "../references/referring-sentence.ts";
import type { Clause, ClauseUnits } from "../sentence/assignment-rule.ts";
import { isIssuer } from "../sentence/author-order.ts";
import { type AuthorStatement, authorStatement } from "../sentence/author-statement.ts";
import { clauseOf } from "../sentence/subject.ts";
import { ASSIGNMENT_CONFIDENCE } from "../shared/assignment-draft.ts";
import { dividedWork } from "./divided-work.ts";
import { ASSIGNMENT_RULES } from "./rules.ts";
import { splitClauses } from "./split-clauses.ts";

/** A clause of a line; `units` null where it names no unit. */
export interface ReadClause {
  readonly from: number;
  readonly to: number;
  readonly units: (ClauseUnits & { readonly rule: string }) | null;
  /** What its subject states, where that gives nobody work. */
  readonly statement?: AuthorStatement | null;
}

/** The clauses of a line from an offset on. */
export const readClauses = (line: TextLine, start: number, context: RuleContext): readonly ReadClause[] =>
  clausesFrom(line, start, context);

const clausesFrom = readOnceIn(clausesOf);

function clausesOf(line: TextLine, start: number, context: RuleContext): readonly ReadClause[] {
  const divided = dividedWork(line, start, context);
  if (divided) return divided;
  const sentence = referringSentence(line, start, context);
  if (sentence) return clausesAround(line, start, sentence, context);
  const clauses = splitClauses(line, start, context);
  const whole = clauses.length > 1 ? inLastBracket(line, start, context) : null;
  return whole ? [whole] : clauses.map((clause) => readClause(line, clause, context));
}

/**
 * "Số hóa hồ sơ mới; mỗi tổ công nghệ hỗ trợ 40 hộ | (Trung tâm A).": in a document whose lines end in the units that do them, the bracket is
 * about the whole line, if this begins with a verb; null elsewhere.
 */
function inLastBracket(line: TextLine, start: number, context: RuleContext): ReadClause | null {
  if (!namesUnitsInBrackets(context) || !endsInUnit(line.folded) || !beginsWithVerb(line, start)) return null;
  const to = line.text.length;
  const units = bracketedUnits.read(clauseOf(line, start, to, context), context);
  return units && { from: start, to, units: { ...units, rule: bracketedUnits.id } };
}

export const REFERRING_SENTENCE_RULE = "assignment/references/referring-sentence";

/** The clauses of a line with a referring sentence. Its units do the clauses before it that name no unit. */
function clausesAround(
  line: TextLine,
  start: number,
  { mark, from, to, role }: ReferringSentence,
  context: RuleContext,
): ReadClause[] {
  const before = splitClauses(line.upTo(mark), start, context).map((clause) =>
    readClause(line, clause, context),
  );
  const last = before.findLastIndex(({ units }) => units !== null);
  const taskStart = before[last + 1]?.from ?? from;
  const { units, partners, role: does } = role;
  const given = { units, partners, role: does, end: to, taskStart, rule: REFERRING_SENTENCE_RULE };
  const after = to + (FURTHER.exec(line.text.slice(to))?.[0].length ?? 0);
  return [
    ...before.slice(0, last + 1),
    { from: taskStart, to, units: given },
    ...(after > to && after < line.text.length ? readClauses(line, after, context) : []),
  ];
}
const FURTHER = /^[.;] (?=\S)/u;

/** The clauses of a line from an offset on, without the first. */
export const readFurtherClauses = (line: TextLine, start: number, context: RuleContext): ReadClause[] =>
  splitClauses(line, start, context)
    .slice(1)
    .map((clause) => readClause(line, clause, context));

const readClause = (
  line: TextLine,
  { from, to }: { readonly from: number; readonly to: number },
  context: RuleContext,
): ReadClause => ({ from, to, ...readUnits(line, from, to, context) });

/** The units of a clause by the first rule that applies. */
function readUnits(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): Pick<ReadClause, "units" | "statement"> {
  if (statesOnlyFacts(line.folded.slice(from, to))) return { units: null, statement: "fact" };
  const clause = clauseOf(line, from, to, context);
  const statementAfter = (end: number) => authorStatement(line.folded.slice(afterName(line, end), to));
  const { leading } = clause;
  let statement = leading && clause.start === from ? statementAfter(leading.end) : null;
  for (const rule of ASSIGNMENT_RULES) {
    const read = rule.read(clause, context);
    const found = read && isQuoted(line, read.end) ? null : read;
    const stated = found && (denies(line, found, context) ? "fact" : statementAfter(found.end));
    if (found && !stated)
      return { units: withWitness({ ...afterNote(line, found), rule: rule.id }, clause, context) };
    statement ??= stated;
  }
  return { units: null, statement };
}

/** "UBND xã A, UBND xã B | (địa bàn có làng nghề): | quản lý chất thải": a note on the units is not their work. */
function afterNote({ text, folded }: TextLine, units: ClauseUnits): ClauseUnits {
  const note = NOTE.exec(text.slice(units.taskStart))?.[0];
  const isRole =
    note !== undefined && ROLE.test(folded.slice(units.taskStart, units.taskStart + note.length));
  return note === undefined || isRole ? units : { ...units, taskStart: units.taskStart + note.length };
}
const NOTE = /^ ?\([^()]{2,120}\) ?: ?(?=\S)/u;
const ROLE = new RegExp(`${LEAD}|${COORDINATE}`, "u");

/** The offset of a fact after a name or in it, because names of bodies contain its first words as well: "Quỹ | hoạt động công khai". */
function afterName({ folded }: TextLine, end: number): number {
  const from = Math.max(0, end - LONGEST_FACT);
  const verb = allMatches(FACT_VERB, folded.slice(from, end)).at(-1);
  const at = verb ? from + verb.index : end;
  return authorStatement(folded.slice(at)) === "fact" ? at : end;
}
const FACT_VERB = / (?:hoạt động|chịu sự|có tên)(?= |$)/gu;
const LONGEST_FACT = 48;

/** "Sở A không thẩm định lại dự toán" in a letter of this body: what it leaves to others. Its other members are forbidden something. */
const denies = ({ folded }: TextLine, { units, end }: ClauseUnits, context: RuleContext): boolean =>
  isIssuer(units, context) && DENIES.test(folded.slice(end, end + LONGEST_DENIAL));
const DENIES = /^ (?:cũng |sẽ )?không (?!để |ngừng |được |chỉ )(?=\S)/u;
const LONGEST_DENIAL = 24;

/**
 * True for an offset inside quoted words that begin in the middle of a line: a cited rule gives nobody work here. A line that begins with
 * the mark is a paragraph of an amended document.
 */
function isQuoted({ text }: TextLine, at: number): boolean {
  const before = text.slice(0, at);
  const open = before.lastIndexOf("“");
  if (open > before.lastIndexOf("”")) return hasWords(before.slice(0, open));
  const marks = before.split('"');
  return marks.length % 2 === 0 && text.includes('"', at) && hasWords(marks[0]!);
}
const hasWords = (text: string): boolean => /[^\s\d.)(-]{2}/u.test(text);

/** The units with the probability that a second reader gives them, which knows only the words around them, where that is lower. */
function withWitness(
  units: ClauseUnits & { readonly rule: string },
  { line, from, to }: Clause,
  context: RuleContext,
): ReadClause["units"] {
  if (units.confidence !== undefined) return units;
  const probability = witnessOf(line, { from, to }, units, context);
  return probability === null || probability >= ASSIGNMENT_CONFIDENCE
    ? units
    : { ...units, confidence: probability };
}
