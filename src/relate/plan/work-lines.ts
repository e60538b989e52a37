import { subIndexKey } from "../../language/sub-index-key.ts";
import type { PlanRecord } from "../../model/plan.ts";

const WORK = /^\/(?:assignments|subIndices)\//u;
const SIGN_OFF = /^\/(?:recipients|signer|signature)(?:\/|$)/u;

/**
 * Returns a function that says whether a line of a plan's stored text can state its work: it is not before the first line that
 * was read as work or should have been, where purposes and requirements are, and not in the sign-off. Where there is no such
 * line, all lines of the body can. The appendices below the sign-off often hold the whole work.
 */
export function workLines({ evidence, warnings }: PlanRecord): (line: number) => boolean {
  const linesOf = (pattern: RegExp) =>
    Object.entries(evidence).flatMap(([pointer, places]) =>
      pattern.test(pointer) ? places.map(({ line }) => line) : [],
    );
  const unread = warnings.flatMap(({ code, lines = [] }) =>
    code === "section-unread" ? lines.map(({ from }) => from) : [],
  );
  const first = leastLine([...linesOf(WORK), ...unread]);
  const signOff = linesOf(SIGN_OFF);
  const [from, to] = [leastLine(signOff), signOff.reduce((most, line) => Math.max(most, line), 0)];
  return (line) => (first === Infinity || line >= first) && (line < from || line > to);
}

const leastLine = (lines: readonly number[]) =>
  lines.reduce((least, line) => Math.min(least, line), Infinity);

const TASK = /^\/(?:assignments|subIndices\/\d{1,4}\/(?:assignments|tasks))\//u;

/** The lines of a plan that were read as work. */
export function taskLines({ evidence }: PlanRecord): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [pointer, places] of Object.entries(evidence)) {
    if (!TASK.test(pointer)) continue;
    for (const { line, endLine } of places) for (let at = line; at <= endLine; at++) lines.add(at);
  }
  return lines;
}

const NAME = /^\/subIndices\/\d{1,4}$/u;

/** The lines of a plan that name a sub-index and state no work: headings, and rows with a name alone. */
export function nameLines(plan: PlanRecord): ReadonlySet<number> {
  const names = Object.entries(plan.evidence).flatMap(([pointer, places]) =>
    NAME.test(pointer) ? places.map(({ line }) => line) : [],
  );
  return new Set(names).difference(taskLines(plan));
}

const IN_SECTION = /^\/subIndices\/(?<section>\d{1,4})(?:\/|$)/u;

/** Returns a function that finds the sub-indices in whose sections a line of a plan was read; a name is in its own section. */
export function sectionFinder({ evidence, subIndices }: PlanRecord): (line: number) => ReadonlySet<string> {
  const sections = new Map<number, Set<string>>();
  for (const [pointer, places] of Object.entries(evidence)) {
    const section = IN_SECTION.exec(pointer)?.groups?.section;
    const subIndex = section && subIndices[Number(section)];
    if (!subIndex) continue;
    for (const { line } of places)
      sections.set(line, (sections.get(line) ?? new Set()).add(subIndexKey(subIndex)));
  }
  return (line) => sections.get(line) ?? new Set();
}
