import { nameKey } from "../../src/language/fold.ts";
import { bearerFeatures } from "../../src/parse/fields/assignment/bearers/bearer-features.ts";
import { type Candidate, scanLine } from "../../src/parse/fields/assignment/bearers/candidates.ts";
import { readClauses } from "../../src/parse/fields/assignment/clauses/clause-units.ts";
import { wordClasses } from "../../src/parse/units/ends/model/boundary-model.ts";
import type { LabelledLine } from "../../test/score/lines/labelled-lines.ts";

/** A list of units in a line, and whether it bears the work by the labels. */
export interface BearerSample {
  readonly features: readonly number[];
  readonly bears: boolean;
  readonly isRead: boolean;
  readonly document: string;
}

/** The candidates of a labelled line with their features. */
export function samplesOf({ document, line, context, bearers }: LabelledLine): BearerSample[] {
  const scanned = scanLine(line, context);
  if (scanned.candidates.length === 0) return [];
  const read = readClauses(line, scanned.start, context).flatMap(({ from, to, units }) =>
    (units?.units ?? []).map(({ name }) => ({ from, to, key: nameKey(name) })),
  );
  const isRead = ({ start, units }: Candidate) =>
    units.some(({ name }) =>
      read.some(({ from, to, key }) => from <= start && start < to && key === nameKey(name)),
    );
  return scanned.candidates.map((candidate) => ({
    document,
    isRead: isRead(candidate),
    features: bearerFeatures({
      line,
      scanned,
      candidate,
      isRead: isRead(candidate),
      context,
      classes: wordClasses(),
    }),
    bears: bearers.some(([start, end]) => start < candidate.end && end > candidate.start),
  }));
}
