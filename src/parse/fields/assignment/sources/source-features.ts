import { nameKey } from "../../../../language/fold.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { hashOf, mixed } from "../../../text/word-window.ts";
import { bearerProbability } from "../bearers/bearer-model.ts";
import { scanLine } from "../bearers/candidates.ts";
import {
  DocumentLineFacts,
  type LineFacts,
  labelKindOf,
  type OwnUnits,
  probabilityRange,
  rangeOf,
  wordsOf,
} from "./line-facts.ts";
import { type LineSources, RELATION, type Source } from "./line-sources.ts";

/** What the rules read in a line: names of units and partners by their keys. */
export interface RuleReading {
  /** Empty where the work has no unit. */
  readonly units: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
}

/** The document of the lines. */
export interface SourceDocument {
  readonly sources: LineSources;
  readonly context: RuleContext;
  readonly docType: string;
  /** By the index of the line; a line without work is not among them. */
  readonly read: ReadonlyMap<number, RuleReading>;
}

/** A source of a line with its features: hashes of a template's number and its values. */
export interface FeaturedSource extends Source {
  readonly features: readonly number[];
}

/** What the rules say of a source. */
const READING = { none: 0, noUnit: 1, these: 2, others: 3, partner: 4 } as const;

/** Facts of a source, whatever line it is a source of. */
interface SourceFacts {
  /** How likely it bears the work of the line that names it. */
  readonly level: number;
  /** 2 where the names are nearly all of their line, 1 where they are half of it. */
  readonly fills: number;
  readonly colon: number;
  readonly labelKind: number;
  readonly unit: number;
  /** The two words or marks before and after the names, the nearest first. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  readonly lastTrigger: number;
  readonly nextTrigger: number;
  readonly lastWord: number;
}

interface Known {
  readonly source: Source;
  readonly facts: SourceFacts;
}

/** A source beside the sources of the same line that are nearer. */
interface Ranked extends Known {
  readonly nearer: readonly Known[];
}

const DISTANCES = [1, 2, 3, 6, 12, 30];
const TRIGGERS_WITHIN = 12;
const LIKELY = 3;

/** 1 for a known unit, 2 for a group, 3 for an unknown unit; 4 more for the issuer. */
function kindOf(units: readonly UnitRef[], issuer: RuleContext["issuer"]): number {
  const [{ unitId, group }] = units as readonly [UnitRef, ...UnitRef[]];
  const isIssuer =
    issuer != null &&
    units.some((unit) =>
      unit.unitId !== null ? unit.unitId === issuer.unitId : nameKey(unit.name) === nameKey(issuer.name),
    );
  return (unitId !== null ? 1 : group ? 2 : 3) + (isIssuer ? 4 : 0);
}

/** Makes the features of the sources of lines. Facts of a source are found once. */
export class SourceFeatures {
  readonly facts: DocumentLineFacts;
  readonly #document: SourceDocument;
  readonly #known = new Map<string, SourceFacts>();
  readonly #docType: number;

  constructor(document: SourceDocument) {
    this.#document = document;
    this.facts = new DocumentLineFacts(document.sources, document.context);
    this.#docType = hashOf(document.docType);
  }

  /** The sources of a line with their features. */
  of(line: TextLine): FeaturedSource[] {
    const sources = this.#document.sources.of(line);
    const all = sources.map((source) => ({ source, facts: this.#factsOf(source) }));
    return all.map((one, i) => ({
      ...one.source,
      features: this.#featuresOf(line, { ...one, nearer: all.slice(0, i) }),
    }));
  }

  #factsOf({ line, candidate }: Source): SourceFacts {
    const key = `${line.index}.${candidate.start}`;
    const known = this.#known.get(key);
    if (known) return known;
    const { context } = this.#document;
    const { tokens, triggers, start } = scanLine(line, context);
    const { first, next, units } = candidate;
    const names = candidate.end - candidate.start;
    const all = line.text.trimEnd().length - start;
    const hashAt = (i: number) => tokens[i]?.hash ?? (i < 0 ? 0 : 1);
    const facts: SourceFacts = {
      level: probabilityRange(bearerProbability(line, candidate, context, false)),
      fills: names * 10 >= all * 8 ? 2 : names * 2 >= all ? 1 : 0,
      colon: line.text.trimEnd().endsWith(":") ? 1 : 0,
      labelKind: labelKindOf(line),
      unit: kindOf(units, context.issuer),
      before: [hashAt(first - 1), hashAt(first - 2)],
      after: [hashAt(next), hashAt(next + 1)],
      nextTrigger: triggers.subarray(next, next + TRIGGERS_WITHIN).find((id) => id > 0) ?? 0,
      lastTrigger:
        triggers.subarray(Math.max(0, first - TRIGGERS_WITHIN), first).findLast((id) => id > 0) ?? 0,
      lastWord: wordsOf(line, context).at(-1) ?? 0,
    };
    this.#known.set(key, facts);
    return facts;
  }

  #featuresOf(line: TextLine, ranked: Ranked): number[] {
    const keys: number[] = [];
    const add: Add = (template, ...values) =>
      keys.push(values.reduce(mixed, Math.imul(template, 0x01000193)));
    const at = { ...this.facts.of(line), ...this.facts.ownUnits(line) };
    const read = this.#readingOf(line, ranked.source);
    addPlace(add, line, at, ranked);
    addWords(add, at, ranked);
    addReading(add, at, ranked, read);
    add(60, ranked.source.relation, this.#docType);
    add(61, read, this.#docType);
    return keys;
  }

  #readingOf(line: TextLine, { candidate }: Source): number {
    const read = this.#document.read.get(line.index);
    if (!read) return READING.none;
    const names = candidate.units.map(({ name }) => nameKey(name));
    if (names.some((name) => read.units.has(name))) return READING.these;
    if (names.some((name) => read.partners.has(name))) return READING.partner;
    return read.units.size === 0 ? READING.noUnit : READING.others;
  }
}

type Add = (template: number, ...values: readonly number[]) => void;

/** Where the source is, and which other sources are nearer. */
function addPlace(
  add: Add,
  line: TextLine,
  at: LineFacts & OwnUnits,
  { source, facts, nearer }: Ranked,
): void {
  const { relation } = source;
  const isStrong = ({ source: one, facts: own }: Known) =>
    one.line !== source.line && (own.level >= LIKELY || own.fills === 2);
  const strong = Math.min(3, nearer.filter(isStrong).length);
  const sameLine = Math.min(2, nearer.filter(({ source: one }) => one.line === source.line).length);
  const { level, fills, colon, labelKind, unit } = facts;
  add(1, relation, level);
  add(2, relation, level, at.own);
  add(3, relation, fills, colon);
  add(4, relation, strong);
  add(5, relation, strong, level, fills);
  add(6, relation, at.own, at.begins);
  add(7, relation, at.verb, at.endMark);
  add(8, relation, at.labelKind, labelKind);
  add(9, relation, at.endMark, at.length);
  add(10, relation, unit);
  add(11, relation, rangeOf(Math.abs(line.index - source.line.index), DISTANCES));
  add(12, relation, at.isLabelled);
  add(13, relation, at.depth, level);
  add(14, relation, sameLine, level);
  add(15, relation, fills, colon, level, at.own);
  add(16, relation, colon, at.labelKind, labelKind);
  add(17, relation, unit, level, colon);
}

/** The words of the line, of the heading above it, and beside the names. */
function addWords(add: Add, { words, heading }: LineFacts, { source, facts }: Ranked): void {
  const { relation } = source;
  const isOther = relation === RELATION.own ? 0 : 1;
  const [first = 0, second = 0, third = 0] = words;
  const { colon, before, after, lastTrigger, nextTrigger, lastWord } = facts;
  add(20, relation, first);
  add(21, isOther, first, second);
  add(22, isOther, first, second, third);
  add(23, isOther, heading[0] ?? 0, heading[1] ?? 0);
  add(24, relation, lastWord, colon);
  add(25, relation, lastTrigger, colon);
  add(26, relation, nextTrigger, colon);
  add(27, relation, before[0]);
  add(28, relation, after[0]);
  add(29, relation, before[0], before[1]);
  add(30, relation, after[0], after[1]);
}

/** What the rules say of the source. */
function addReading(
  add: Add,
  at: LineFacts & OwnUnits,
  { source, facts, nearer }: Ranked,
  read: number,
): void {
  const { relation } = source;
  const isOther = relation === RELATION.own ? 0 : 1;
  add(40, relation, read);
  add(41, relation, facts.level, read);
  add(42, relation, at.purpose, read);
  add(43, read, at.own, relation);
  add(44, read, at.verb, at.endMark, isOther);
  add(45, read, at.words[0] ?? 0, isOther);
  add(46, relation, at.hasItems, at.endMark, read);
  add(47, relation, read, at.own, Math.min(3, nearer.length));
}
