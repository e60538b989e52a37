import { fold } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { isListedUnit } from "../../model/listed-unit.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { storedLines } from "../plan/stored-lines.ts";

/** A line of a plan's text, or a part of a long one, that states something. */
export interface Statement {
  readonly page: number;
  /** 1-based in the stored text. */
  readonly line: number;
  readonly text: string;
  /** Folded, without its label. */
  readonly folded: string;
}

// In letters. A longer line contains several statements; any task would find some of its words there.
const LONG_LINE = 400;
const LONG_PART = 250;

const LABEL = regex`^\s{0,8}(?:(?:[\p{L}\d]{1,4}|\d{1,2}(?:\.\d{1,2}){1,3})[.)/]|[-–+*•])\s{1,4}`;
const END_SIGNS = /[ :;.,]{1,8}$/u;
/** Values that are names or references, not statements. */
const NAME =
  /^\/(?:issuer|title|number|place|issueDate|signer|signature|index|recipients|references)(?:\/|$)|\/(?:name|units|partners)$/u;
/** A line is not a statement if a name takes up this share of it or more. */
const NAME_SHARE = 0.6;

/**
 * The statements in a plan's stored text. Head, title (also where it is repeated), legal bases, recipients and
 * lines that only name units or a sub-index are left out. If the file has several plans, only this plan's pages count.
 */
export function statementsOf(plan: PlanRecord, stored: string): Statement[] {
  const statements: Statement[] = [];
  const named = lettersNamed(plan.evidence);
  const names = namesIn(plan);
  const title = fold(plan.title ?? "");
  for (const { line, page, text: whole } of storedLines(plan, stored)) {
    for (const text of partsOf(whole)) {
      const isNamed = text.length * NAME_SHARE <= (named.get(line) ?? 0);
      if (text === "" || isNamed) continue;
      const folded = fold(text).replace(LABEL, "");
      const words = folded.replace(END_SIGNS, "");
      if (isCapitals(text) || isOnlyNames(words, names) || isTitle(words, title)) continue;
      statements.push({ page, line, text, folded });
    }
  }
  return statements;
}

/** Whether a line repeats most of the title, as the annexed plan of a decision does. @param title folded */
const isTitle = (folded: string, title: string): boolean =>
  folded.length * 2 >= title.length && title.includes(folded);

/** A line, or the sentences of a long line, joined to parts of about the same length. */
function partsOf(line: string): string[] {
  if (line.length <= LONG_LINE) return [line];
  const parts: string[] = [];
  for (const sentence of line.split(/(?<=[.;]) /u)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < LONG_PART)
      parts[parts.length - 1] += ` ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** The letters that names and references take up on each line. */
function lettersNamed(evidence: PlanRecord["evidence"]): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  for (const [pointer, places] of Object.entries(evidence)) {
    // The quotation of a listed unit is that of its assignment, not its name.
    if (!NAME.test(pointer) || isListedUnit(pointer)) continue;
    for (const { line, quote } of places) named.set(line, Math.max(named.get(line) ?? 0, quote.length));
  }
  return named;
}

/** Between the names of several units. */
const BETWEEN_NAMES = /^(?: ?[,;+&]|,? và| -) /u;

/** Whether a folded text consists of names: "thanh tra sở, chi cục bảo vệ môi trường". @param names the longest first */
function isOnlyNames(folded: string, names: readonly string[]): boolean {
  for (let rest = folded; ; ) {
    const name = names.find((one) => rest.startsWith(one));
    if (name === undefined) return false;
    rest = rest.slice(name.length);
    if (rest === "") return true;
    const between = BETWEEN_NAMES.exec(rest);
    if (!between) return false;
    rest = rest.slice(between[0].length);
  }
}

/** The folded names of all units in a plan, the longest first. */
function namesIn({ issuer, subIndices, assignments }: PlanRecord): readonly string[] {
  const all = [...subIndices.flatMap((subIndex) => subIndex.assignments), ...assignments];
  const units = all.flatMap(({ units, partners }) => [...units, ...partners]);
  const names = new Set([...units, ...(issuer ? [issuer] : [])].map(({ name }) => fold(name)));
  return [...names].filter((name) => name !== "").sort((a, b) => b.length - a.length);
}
