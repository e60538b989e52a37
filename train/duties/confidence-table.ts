import { nameKey } from "../../src/language/fold.ts";
import { COLUMNS, cellOf, ROWS } from "../../src/parse/confidence/witnessed-confidence.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import type { LabelledDocument } from "../../test/score/duties/labelled-duties.ts";
import type { LineWork } from "../../test/score/duties/read-work.ts";
import { isAmong, spellingsOf } from "../../test/score/lines/same-names.ts";
import type { SourceSample } from "./samples.ts";

/** A unit that was read for a line: its confidence without the second witness, the probability of its likeliest source, and whether it is right. */
export interface JudgedUnit {
  readonly learnt: number;
  readonly source: number;
  readonly right: boolean;
}

/** The units that were read in a labelled document, without rows of tables. `isNobody`: names that are neither right nor wrong. */
export function judgedUnits(
  lines: readonly TextLine[],
  labels: LabelledDocument,
  work: ReadonlyMap<number, LineWork>,
  {
    probabilities,
    isNobody,
  }: {
    readonly probabilities: ReadonlyMap<number, readonly (readonly [SourceSample, number])[]>;
    readonly isNobody: (name: string) => boolean;
  },
): JudgedUnit[] {
  const duties = new Map(labels.duties.map((duty) => [duty.line, duty]));
  const judged: JudgedUnit[] = [];
  for (const [at, { units }] of work) {
    const bearers = duties.get(at)?.bearers ?? [];
    if (bearers === "unclear" || lines[at]?.source.kind === "row") continue;
    const wanted =
      typeof bearers === "string" ? [] : bearers.map(({ line, span }) => spellingsOf(lines[line]!, span));
    for (const { name, confidence } of units.filter((unit) => !isNobody(unit.name))) {
      const own = (probabilities.get(at) ?? []).filter(([{ candidate }]) =>
        candidate.units.some((unit) => nameKey(unit.name) === nameKey(name)),
      );
      const source = Math.max(0, ...own.map(([, probability]) => probability));
      judged.push({ learnt: confidence, source, right: wanted.length > 0 && isAmong(name, wanted) });
    }
  }
  return judged;
}

/** Weight of the share of the whole column, in units, for a cell with few of them. */
const PRIOR = 4;

/**
 * The share of right units for each range of both witnesses. A higher confidence of either never has a lower share: cells that
 * contradict this share their units.
 */
export function confidenceTable(units: readonly JudgedUnit[]): number[][] {
  const cells = Array.from({ length: ROWS }, () =>
    Array.from({ length: COLUMNS }, () => ({ right: 0, all: 0 })),
  );
  for (const { learnt, source, right } of units) {
    const [row, column] = cellOf(learnt, source);
    const cell = cells[row]![column]!;
    cell.all++;
    if (right) cell.right++;
  }
  const shares = cells.map((row) =>
    row.map(({ right, all }, column) => {
      const whole = cells.map((one) => one[column]!);
      const total = whole.reduce((sum, one) => sum + one.all, 0);
      const mean = total === 0 ? 0.5 : whole.reduce((sum, one) => sum + one.right, 0) / total;
      return { share: (right + PRIOR * mean) / (all + PRIOR), weight: all + PRIOR };
    }),
  );
  return ascending(shares).map((row) => row.map(({ share }) => Math.round(share * 1000) / 1000));
}

interface Weighted {
  readonly share: number;
  readonly weight: number;
}
const ROUNDS = 20;

/** Shares that rise along rows and columns, by merging neighbours in turn. */
function ascending(table: readonly (readonly Weighted[])[]): readonly (readonly Weighted[])[] {
  let rows = table;
  for (let round = 0; round < ROUNDS; round++) {
    rows = transposed(rows.map(pooled));
    rows = transposed(rows.map(pooled));
  }
  return rows;
}

const transposed = <T>(table: readonly (readonly T[])[]): T[][] =>
  table[0]!.map((_, column) => table.map((row) => row[column]!));

/** The closest rising sequence: neighbours in the wrong order get their common mean. */
function pooled(row: readonly Weighted[]): Weighted[] {
  const blocks: { share: number; weight: number; cells: Weighted[] }[] = [];
  for (const cell of row) {
    blocks.push({ ...cell, cells: [cell] });
    while (blocks.length > 1 && blocks.at(-2)!.share > blocks.at(-1)!.share) {
      const last = blocks.pop()!;
      const before = blocks.pop()!;
      const weight = last.weight + before.weight;
      const share = (last.share * last.weight + before.share * before.weight) / weight;
      blocks.push({ share, weight, cells: [...before.cells, ...last.cells] });
    }
  }
  return blocks.flatMap(({ share, cells }) => cells.map(({ weight }) => ({ share, weight })));
}
