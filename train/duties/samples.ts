import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { DocumentSources } from "../../src/parse/fields/assignment/sources/document-sources.ts";
import type { FeaturedSource } from "../../src/parse/fields/assignment/sources/source-features.ts";
import { readPlan } from "../../src/parse/read-plan.ts";
import { ruledDocument } from "../../src/parse/read-values.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import type { LabelledDocument, LabelledDuty, NamedPlace } from "../../test/score/duties/labelled-duties.ts";
import { isAmong, type Label, spellingsOf } from "../../test/score/lines/same-names.ts";
import type { RegressionSample } from "../regression.ts";

/** A source of a line, and whether its units bear the work of the line by the labels. */
export interface SourceSample extends FeaturedSource, RegressionSample {
  readonly document: string;
  /** The index of the line. */
  readonly at: number;
}

/** A line, and whether it states work by the labels. */
export interface WorkSample extends RegressionSample {
  readonly document: string;
}

export interface DutySamples {
  readonly sources: readonly SourceSample[];
  readonly work: readonly WorkSample[];
}

/** The samples of a labelled document. Lines that a careful reader could not decide are left out. */
export function dutySamples(
  document: string,
  lines: readonly TextLine[],
  labels: LabelledDocument,
  catalogue: Catalogue,
): DutySamples {
  const read = readPlan(lines, catalogue);
  const sources = new DocumentSources(ruledDocument(read));
  const duties = new Map(labels.duties.map((duty) => [duty.line, duty]));
  const { bases, body, appendices } = read.zones;
  const own = [...bases, ...body, ...appendices].filter(
    ({ index, source }) => source.kind !== "row" && duties.get(index)?.bearers !== "unclear",
  );
  return {
    sources: own.flatMap((line) => {
      const bearers = bearersOf(duties.get(line.index), lines);
      return sources
        .featured(line)
        .map((source) => ({ ...source, document, at: line.index, bears: bears(source, bearers) }));
    }),
    work: own.flatMap((line) => {
      const features = sources.workFeatures(line);
      return features ? [{ document, features, bears: duties.has(line.index) }] : [];
    }),
  };
}

interface Bearers {
  readonly places: readonly NamedPlace[];
  readonly names: readonly Label[];
}

function bearersOf(duty: LabelledDuty | undefined, lines: readonly TextLine[]): Bearers {
  const places = duty && typeof duty.bearers !== "string" ? duty.bearers : [];
  return { places, names: places.map(({ line, span }) => spellingsOf(lines[line]!, span)) };
}

/** A source bears the work if its units are labelled there, or if its line has none of the bearers but their names. */
function bears({ line, candidate }: FeaturedSource, { places, names }: Bearers): boolean {
  const inLine = places.filter(({ line: at }) => at === line.index);
  if (inLine.length > 0)
    return inLine.some(({ span: [start, end] }) => start < candidate.end && end > candidate.start);
  return names.length > 0 && candidate.units.every(({ name }) => isAmong(name, names));
}
