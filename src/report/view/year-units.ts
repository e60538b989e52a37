import { formatIsoDate } from "../../language/format.ts";
import type { SubIndexChanges, UnitStep, YearComparison } from "../../model/year-comparison.ts";
import type { YearChanges, YearUnit } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";
import type { YearDocuments } from "./year-documents.ts";

type Unit = YearComparison["units"][number];

/** @param nameOf the short name of a sub-index */
export function yearUnit(
  unit: Unit,
  nameOf: (id: string) => string,
  documents: YearDocuments,
  context: ViewContext,
): YearUnit {
  const changesOf = (changes: SubIndexChanges | null | undefined): YearChanges | null => {
    if (!changes) return null;
    const list = (ids: readonly string[]) => context.words.list(ids.map(nameOf));
    return { kept: list(changes.kept), dropped: list(changes.dropped), added: list(changes.added) };
  };
  // What the later year's parent does not state in its readable part may still be assigned, and so for the earlier year.
  const assigned = unit.assigned && {
    ...unit.assigned,
    ...(documents.unread.later ? { dropped: [] } : {}),
    ...(documents.unread.earlier ? { added: [] } : {}),
  };
  return {
    unit: unit.unit,
    before: historyText(unit, context),
    assigned: isSilent(assigned, documents)
      ? documents.assignedNone(unit)
      : (changesOf(assigned) ?? documents.assignedNone(unit)),
    written: changesOf(unit.written) ?? documents.writtenNone(unit),
  };
}

/** Whether nothing is left to say, because the parents were read in part. */
const isSilent = (changes: SubIndexChanges | null | undefined, { unread }: YearDocuments): boolean =>
  (unread.earlier || unread.later) &&
  changes != null &&
  changes.kept.length + changes.dropped.length + changes.added.length === 0;

/** "" for a unit that did not change. */
function historyText({ unitId, history = [], ended }: Unit, { words, lang }: ViewContext): string {
  const w = words.years;
  if (ended) return w.ended(formatIsoDate(ended.date, lang), ended.legal);
  const stepText = ({ name, successorId, successor, merged, date, legal }: UnitStep) => {
    const reason = (merged ? w.merged : w.renamed)(formatIsoDate(date, lang), legal);
    return successorId === unitId ? `${name} (${reason})` : `${w.became(name, successor)} (${reason})`;
  };
  return words.list(history.map(stepText));
}
