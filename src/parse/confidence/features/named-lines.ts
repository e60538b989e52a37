import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A line (1-based) that looks like the heading of a sub-index, whether or not it was read as one. */
export interface NamedLine {
  readonly line: number;
  readonly id: string;
}

export type NamedPlan = Pick<ParsedPlan, "index" | "years">;

const LONGEST_HEADING = 140;
const LEAST_WORDS = 2;

/** The short lines without a full stop that name a sub-index of the plan's index. */
export function namedLines(
  lines: readonly TextLine[],
  { index, years }: NamedPlan,
  catalogue: Catalogue,
): NamedLine[] {
  if (index === null) return [];
  const names = catalogue
    .subIndicesOf(index.id, years[0] ?? null)
    .flatMap(({ id, name, shortName }) =>
      [...new Set([fold(name), fold(shortName)])]
        .filter((own) => own.split(" ").length >= LEAST_WORDS)
        .map((own) => ({ id, own })),
    );
  return lines.flatMap(({ folded }, i) => {
    if (folded.length > LONGEST_HEADING || /[.;]$/u.test(folded)) return [];
    const named = names.find(({ own }) => folded.includes(own));
    return named ? [{ line: i + 1, id: named.id }] : [];
  });
}
