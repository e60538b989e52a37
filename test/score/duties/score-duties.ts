import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { fold, nameKey } from "../../../src/language/fold.ts";
import type { UnitRef } from "../../../src/model/plan.ts";
import { type ReadValues, readValues } from "../../../src/parse/read-values.ts";
import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { isAmong, isNamed, isSameName, type Label, spellingsOf, withoutHead } from "../lines/same-names.ts";
import type { LabelledDocument, LabelledDuty, Meant, NamedPlace } from "./labelled-duties.ts";
import { type LineWork, type ReadUnit, readWork } from "./read-work.ts";

/** How often the work of documents has the right bearers. */
export interface DutyTally {
  documents: number;
  /** Lines of work that the document gives to somebody. */
  duties: number;
  /** Of these: exactly the labelled units; no unit at all; of the latter, in no field and no warning either. */
  exact: number;
  unread: number;
  silent: number;
  /** Lines of work that name partners, and those with exactly these partners. */
  withPartners: number;
  partners: number;
  /** Lines of work that nobody in particular is given, and those that were given to a unit. */
  ofNobody: number;
  presumed: number;
  /** Other lines, and those that were read as work of a unit. */
  others: number;
  invented: number;
  /** Due dates with a labelled owner, those with exactly this owner, and those without any. */
  dueDates: number;
  owners: number;
  unowned: number;
  /** Units that were read, by their confidence: 0.9 and more, and below 0.8. */
  sure: { right: number; all: number };
  doubted: { wrong: number; allWrong: number; allRight: number };
}

export const emptyDutyTally = (): DutyTally => ({
  documents: 0,
  duties: 0,
  exact: 0,
  unread: 0,
  silent: 0,
  withPartners: 0,
  partners: 0,
  ofNobody: 0,
  presumed: 0,
  others: 0,
  invented: 0,
  dueDates: 0,
  owners: 0,
  unowned: 0,
  sure: { right: 0, all: 0 },
  doubted: { wrong: 0, allWrong: 0, allRight: 0 },
});

const SURE = 0.9;
const DOUBTED = 0.8;

/** What became of a labelled line, for a list of misses. */
export interface DutyResult {
  readonly line: number;
  readonly result:
    | "exact"
    | "unread"
    | "silent"
    | "wrong"
    | "presumed"
    | "invented"
    /** A due date without an owner, and one with others. */
    | "unowned"
    | "wrong-owner";
  readonly read: readonly (Pick<ReadUnit, "name"> & Partial<ReadUnit>)[];
  readonly wanted: readonly string[];
}

/**
 * Reads a document and adds it to the tally. Returns what became of each line that was wanted or read. Where a label was lost, because a
 * scan was recognised in another way, the line that it meant is one of those without a label: nothing is said about these.
 */
export function scoreDuties(
  lines: readonly TextLine[],
  labels: LabelledDocument & { readonly lost?: number },
  catalogue: Catalogue,
  tally: DutyTally,
): DutyResult[] {
  const values = readValues(lines, catalogue);
  const { tasks, all } = readWork(values);
  const accounted = accountedLines(values);
  const isNobody = (name: string) => namesNobody(name, catalogue);
  const names = (meant: Meant) =>
    typeof meant === "string" ? [] : labelsOf(meant, lines).filter((label) => !label.some(isNobody));
  tally.documents++;
  const results: DutyResult[] = [];
  const scored = new Set<number>();
  for (const duty of labels.duties) {
    scored.add(duty.line);
    if (duty.bearers === "unclear") continue;
    const read = withoutNobody(all.get(duty.line), isNobody);
    const isQuoted = accounted.has(duty.line);
    results.push(scoreDuty(duty, { wanted: names(duty.bearers), read, isQuoted }, tally));
    addPartners(names(duty.partners), read, tally);
  }
  for (const line of (labels.lost ?? 0) > 0 ? [] : lines) {
    if (scored.has(line.index) || line.text.trim() === "") continue;
    const { units } = withoutNobody(tasks.get(line.index), isNobody);
    tally.others++;
    if (units.length === 0) continue;
    tally.invented++;
    for (const unit of units) addUnit(tally, unit, false);
    results.push({ line: line.index, result: "invented", read: units, wanted: [] });
  }
  for (const { line, date, owners } of labels.dueDates) {
    const wanted = names(owners);
    if (wanted.length > 0)
      results.push(scoreOwners(values, { line: lines[line]!, date, wanted, isNobody }, tally));
  }
  return results;
}

/** True for "các cơ quan, đơn vị liên quan", which is nobody in particular. */
export const namesNobody = (name: string, catalogue: Catalogue): boolean =>
  catalogue.namesNoUnit(name) || fold(name).endsWith(" liên quan");

/** The reading without names of nobody in particular, which are neither right nor wrong. */
const withoutNobody = (work: LineWork | undefined, isNobody: (name: string) => boolean): LineWork => ({
  units: work?.units.filter(({ name }) => !isNobody(name)) ?? [],
  partners: work?.partners.filter((name) => !isNobody(name)) ?? [],
});

const labelsOf = (places: readonly NamedPlace[], lines: readonly TextLine[]): Label[] =>
  places.map(({ line, span }) => spellingsOf(lines[line]!, span));

interface DutyReading {
  readonly wanted: readonly Label[];
  readonly read: LineWork;
  readonly isQuoted: boolean;
}

function scoreDuty(
  duty: LabelledDuty,
  { wanted, read, isQuoted }: DutyReading,
  tally: DutyTally,
): DutyResult {
  const { units } = read;
  const stated = { line: duty.line, read: units, wanted: wanted.map(([printed]) => printed) };
  if (wanted.length === 0) {
    tally.ofNobody++;
    const named = units.length > 0;
    if (named) tally.presumed++;
    for (const unit of units) addUnit(tally, unit, false);
    return { ...stated, result: named ? "presumed" : "exact" };
  }
  tally.duties++;
  const isExact = isExactly(units, wanted);
  // "Ủy ban nhân dân các tỉnh: A, B" is one label, and its units were read one by one.
  for (const unit of units) addUnit(tally, unit, isExact || isAmong(unit.name, wanted));
  if (isExact) {
    tally.exact++;
    return { ...stated, result: "exact" };
  }
  if (units.length > 0) return { ...stated, result: "wrong" };
  tally.unread++;
  if (!isQuoted) tally.silent++;
  return { ...stated, result: isQuoted ? "unread" : "silent" };
}

/** True where the names that were read are the labelled ones, or their lists have the same words. */
function isExactly(read: readonly Pick<UnitRef, "name">[], wanted: readonly Label[]): boolean {
  if (read.length === 0) return false;
  const isComplete = wanted.every((label) => read.some(({ name }) => isNamed(name, label)));
  const isTrue = read.every(({ name }) => isAmong(name, wanted));
  const joined = (names: readonly string[]) => names.map(withoutHead).join(" ");
  const all = joined(read.map(({ name }) => name));
  return (
    (isComplete && isTrue) || [0, 1].some((i) => isSameName(joined(wanted.map((label) => label[i]!)), all))
  );
}

function addPartners(wanted: readonly Label[], { partners }: LineWork, tally: DutyTally): void {
  if (wanted.length === 0) return;
  tally.withPartners++;
  if (
    isExactly(
      partners.map((name) => ({ name })),
      wanted,
    )
  )
    tally.partners++;
}

interface WantedOwners {
  readonly line: TextLine;
  readonly date: readonly [number, number];
  readonly wanted: readonly Label[];
  readonly isNobody: (name: string) => boolean;
}

function scoreOwners(
  { plan, evidence }: ReadValues,
  { line, date, wanted, isNobody }: WantedOwners,
  tally: DutyTally,
): DutyResult {
  const printed = line.text.slice(...date);
  const read = plan.deadlines.filter(
    (deadline, i) =>
      (evidence[`/deadlines/${i}`] ?? []).some(
        ({ line: from, endLine }) => from <= line.index + 1 && line.index + 1 <= endLine,
      ) && isSameDate(deadline.date.text, printed),
  );
  tally.dueDates++;
  const named = read.flatMap(({ units }) => units).filter(({ name }) => !isNobody(name));
  const owners = [...new Map(named.map((unit) => [nameKey(unit.name), unit])).values()];
  const stated = { line: line.index, read: owners, wanted: wanted.map(([name]) => name) };
  if (owners.length === 0) {
    tally.unowned++;
    return { ...stated, result: "unowned" };
  }
  if (!isExactly(owners, wanted)) return { ...stated, result: "wrong-owner" };
  tally.owners++;
  return { ...stated, result: "exact" };
}

const figuresIn = (text: string) => (text.match(/\d{1,4}/gu) ?? []).map(Number);

/** True where the text of a date has all figures of the labelled one, each as often: "12/12" is not in "18/12"; else its words. */
function isSameDate(read: string, labelled: string): boolean {
  const figures = figuresIn(labelled);
  if (figures.length === 0) return fold(read).includes(fold(labelled).replace(/^(?:trước|trong|vào) /u, ""));
  const left = figuresIn(read);
  return figures.every((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function addUnit({ sure, doubted }: DutyTally, { confidence }: ReadUnit, right: boolean): void {
  if (confidence >= SURE) {
    sure.all++;
    if (right) sure.right++;
  }
  doubted[right ? "allRight" : "allWrong"]++;
  if (confidence < DOUBTED && !right) doubted.wrong++;
}

const DUTY_FIELDS = /^\/(?:subIndices|assignments|deadlines|overall|figures)\//u;

/** Indices of the lines that a field or a warning quotes. */
function accountedLines({ evidence, warnings }: ReadValues): Set<number> {
  const lines = new Set<number>();
  const add = (from: number, to: number) => {
    for (let line = from; line <= to; line++) lines.add(line - 1);
  };
  for (const [pointer, entries] of Object.entries(evidence))
    if (DUTY_FIELDS.test(pointer)) for (const { line, endLine } of entries) add(line, endLine);
  for (const { lines: runs } of warnings) for (const { from, to } of runs ?? []) add(from, to);
  return lines;
}
