import { nameKey } from "../../../../language/fold.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { hashOf, mixed } from "../../../text/word-window.ts";
import { verbOf, type WordClasses } from "../../../units/ends/model/word-classes.ts";
import { isSubject } from "../sentence/subject.ts";
import type { Candidate, ScannedLine } from "./candidates.ts";
import { MARK, type Token } from "./word-tokens.ts";

/** What the features of a candidate are made from. */
export interface CandidateSituation {
  readonly line: TextLine;
  readonly scanned: ScannedLine;
  readonly candidate: Candidate;
  /** True where a rule gives these units the work. */
  readonly isRead: boolean;
  readonly context: Pick<RuleContext, "issuer" | "isReport">;
  readonly classes: WordClasses;
}

/** The place of a candidate in its clause, as small numbers. */
interface Place {
  /** 2 at the beginning of the line, 1 at the beginning of a clause, 0 elsewhere. */
  readonly begins: number;
  /** The first token of the clause. */
  readonly clause: number;
  /** The mark before the clause, and the mark right after the candidate; 0 for none. */
  readonly markBefore: number;
  readonly markAfter: number;
  readonly lastTrigger: number;
  readonly triggerBefore: number;
  readonly away: number;
  readonly nextTrigger: number;
  readonly ahead: number;
  readonly roles: ReadonlySet<number>;
  readonly commas: number;
}

const BEFORE_LINE = 3;
const AFTER_LINE = 5;
const CLAUSE_MARKS: ReadonlySet<number> = new Set([...".;:()"].map(hashOf));
const COMMA = hashOf(",");
/** Tokens after a candidate in which words for roles are looked for. */
const ROLES_WITHIN = 25;

const endsClause = (token: Token | undefined) => token?.shape === MARK && CLAUSE_MARKS.has(token.hash);
const distance = (n: number) => (n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);

function placeOf({ tokens, triggers, start }: ScannedLine, { first, next }: Candidate): Place {
  let clause = first;
  while (clause > 0 && !endsClause(tokens[clause - 1])) clause--;
  let end = next;
  while (end < tokens.length && !endsClause(tokens[end])) end++;
  let [lastTrigger, triggerBefore, away, commas] = [0, 0, 0, 0];
  for (let i = first - 1; i >= clause && triggerBefore === 0; i--) {
    if (triggers[i]! > 0 && lastTrigger > 0) triggerBefore = triggers[i]!;
    else if (triggers[i]! > 0) [lastTrigger, away] = [triggers[i]!, first - i];
    else if (lastTrigger === 0 && tokens[i]!.hash === COMMA) commas++;
  }
  const roles = new Set<number>();
  let [nextTrigger, ahead] = [0, 0];
  for (let i = next; i < Math.min(end, next + ROLES_WITHIN); i++) {
    if (triggers[i] === 0) continue;
    roles.add(triggers[i]!);
    if (nextTrigger === 0) [nextTrigger, ahead] = [triggers[i]!, i - next];
  }
  const after = tokens[next];
  return {
    begins: tokens[first]!.start <= start ? 2 : clause === first ? 1 : 0,
    clause,
    markBefore: clause > 0 ? tokens[clause - 1]!.hash : 0,
    markAfter: after?.shape === MARK ? after.hash : after ? 0 : 1,
    lastTrigger,
    triggerBefore,
    away: distance(away),
    nextTrigger,
    ahead: distance(ahead),
    roles,
    commas: Math.min(commas, 3),
  };
}

/** 1 for a known unit, 2 for a group, 3 for an unknown unit. */
const kindOf = ({ unitId, group }: UnitRef) => (unitId !== null ? 1 : group ? 2 : 3);

const isIssuer = ({ name, unitId }: UnitRef, issuer: RuleContext["issuer"]): boolean =>
  issuer != null && (unitId !== null ? unitId === issuer.unitId : nameKey(name) === nameKey(issuer.name));

/** The features of a candidate: each is a hash of the template's number and a value. */
export function bearerFeatures(at: CandidateSituation): readonly number[] {
  const place = placeOf(at.scanned, at.candidate);
  const keys: number[] = [];
  const add = (template: number, ...values: readonly number[]) =>
    keys.push(values.reduce(mixed, Math.imul(template, 0x01000193)));
  addPlace(add, at, place);
  addWords(add, at, place);
  addUnits(add, at, place);
  return keys;
}

type Add = (template: number, ...values: readonly number[]) => void;

/** Where the candidate is, and which triggers are near it. */
function addPlace(add: Add, { line, candidate, isRead, context }: CandidateSituation, place: Place): void {
  const { begins, markBefore, markAfter, lastTrigger, triggerBefore, nextTrigger, away, ahead } = place;
  const read = isRead ? 1 : 0;
  const isColonAfter = /:\s*$/u.test(line.text) ? 1 : 0;
  const report = context.isReport ? 1 : 0;
  add(1, read, begins);
  add(2, read, lastTrigger);
  add(3, read, nextTrigger);
  add(4, begins, markBefore);
  add(5, begins, markAfter, isSubject(line, candidate.end) ? 1 : 0);
  add(6, lastTrigger, away);
  add(7, lastTrigger, nextTrigger, ahead);
  add(8, lastTrigger, triggerBefore);
  add(9, nextTrigger, ahead);
  add(10, isColonAfter, markAfter, begins);
  add(11, report, read);
  add(12, report, nextTrigger);
  add(13, place.commas, read);
  for (const role of place.roles) {
    add(14, role, begins);
    add(15, role, lastTrigger);
  }
}

/** The words before and after the candidate, and those that begin its clause. */
function addWords(add: Add, { scanned, candidate, isRead, classes }: CandidateSituation, place: Place): void {
  const { tokens } = scanned;
  const { first, next } = candidate;
  const { begins, clause, markAfter, lastTrigger } = place;
  const word = (i: number) => (i < 0 ? BEFORE_LINE : (tokens[i]?.hash ?? AFTER_LINE));
  const read = isRead ? 1 : 0;
  const follows = tokens[next + 1];
  const pair = follows && follows.shape !== MARK ? classes.of(word(next), follows.hash) : 0;
  const verb = verbOf(classes.of(word(next), 0)) * 8 + verbOf(pair);
  add(20, word(first - 1));
  add(21, word(first - 2), word(first - 1));
  add(22, word(first - 3), word(first - 2), word(first - 1));
  add(23, word(next));
  add(24, word(next), word(next + 1));
  add(25, word(next), word(next + 1), word(next + 2));
  add(26, word(first - 1), word(next));
  add(27, begins, word(next));
  add(28, begins, verb, tokens[next]?.shape ?? AFTER_LINE);
  add(29, verb, markAfter);
  add(30, word(clause));
  add(31, word(clause), word(clause + 1));
  add(32, word(clause), word(clause + 1), markAfter);
  add(33, read, word(next));
  add(34, read, word(first - 1));
  add(35, word(first), lastTrigger);
  add(36, markAfter, word(next + 1));
  add(37, distance(tokens.length - next), begins, markAfter);
}

/** What the candidate names, and how many others precede it. */
function addUnits(add: Add, { scanned, candidate, isRead, context }: CandidateSituation, place: Place): void {
  const { units, first, next } = candidate;
  const { begins, lastTrigger, nextTrigger, markAfter, clause } = place;
  const kind = kindOf(units[0]!);
  const own = isIssuer(units[0]!, context.issuer) ? 1 : 0;
  const before = scanned.candidates.filter((other) => other.end <= candidate.start);
  const inClause = before.some((other) => other.first >= clause) ? 1 : 0;
  const word = scanned.tokens[next]?.hash ?? AFTER_LINE;
  add(40, begins, kind);
  add(41, own, kind);
  add(42, own, nextTrigger);
  add(43, own, lastTrigger);
  add(44, own, begins);
  add(45, own, word);
  add(46, scanned.tokens[first]!.hash, kind);
  add(47, Math.min(units.length, 4), kind);
  add(48, Math.min(before.length, 3), inClause, isRead ? 1 : 0);
  add(49, inClause, lastTrigger, isRead ? 1 : 0);
  add(50, before.length > 0 ? 1 : 0, begins, isRead ? 1 : 0);
  add(51, scanned.start > 0 ? 1 : 0, begins, kind);
  add(52, markAfter, kind, begins);
}
