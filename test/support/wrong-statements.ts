import type { Statements } from "../../fixtures/generate/situations/situation.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Finding } from "../../src/model/finding.ts";

/** What a run wrote about a folder. */
export interface StatingOutputs {
  readonly findings: readonly Finding[];
  readonly comparison: Comparison;
  /** The texts of outputs that people read: page and workbook. */
  readonly shown: Readonly<Record<string, string>>;
  /** What the command printed; "": nothing was printed. */
  readonly printed: string;
}

/** Where outputs lack a statement that must be there, or have one that must not; [] where all is as expected. */
export function wrongStatements(expected: Statements, outputs: StatingOutputs): string[] {
  const { findings, comparison, shown, printed } = outputs;
  const said = { findings: findings.map(({ message }) => message).join("\n"), ...shown };
  const all = { ...said, comparison: JSON.stringify(comparison), printed };
  return [
    ...lacking(expected.says, said),
    ...lacking(expected.shows ?? [], shown),
    ...expected.never.flatMap((statement) =>
      Object.entries(all).flatMap(([output, text]) =>
        text.includes(statement) ? [`${output} states: ${statement}`] : [],
      ),
    ),
    ...(printed === "" ? [] : lacking(expected.prints ?? [], { printed })),
    ...wrongStates(expected, comparison),
  ];
}

const lacking = (statements: readonly string[], texts: Readonly<Record<string, string>>) =>
  statements.flatMap((statement) =>
    Object.entries(texts).flatMap(([output, text]) =>
      text.includes(statement) ? [] : [`${output} does not state: ${statement}`],
    ),
  );

function wrongStates({ states, coverage = {} }: Statements, { groups }: Comparison): string[] {
  const stateOf = new Map(groups.flatMap(({ units }) => units.map(({ name, state }) => [name, state])));
  const cells = groups.flatMap((group) => group.coverage);
  const cellOf = new Map(cells.map(({ unit, subIndex, state }) => [`${unit}, ${subIndex}`, state]));
  const expectedCells = Object.entries(coverage).flatMap(([unit, own]) =>
    Object.entries(own).map(([subIndex, state]) => [`${unit}, ${subIndex}`, state] as const),
  );
  return [
    ...Object.entries(states).filter(([unit, state]) => stateOf.get(unit) !== state),
    ...expectedCells.filter(([cell, state]) => cellOf.get(cell) !== state),
  ].map(([name, state]) => `${name}: ${stateOf.get(name) ?? cellOf.get(name)}, not ${state}`);
}
