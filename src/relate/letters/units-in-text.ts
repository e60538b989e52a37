import type { Catalogue } from "../../catalogue/catalogue.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { PlanRecord, UnitRef } from "../../model/plan.ts";

const CONTINUES_WORD = regex`^[\p{L}\d]`;
const ENDS_WORD = regex`[\p{L}\d]$`;
/** "Trung tâm Xúc tiến đầu tư | và Hỗ trợ doanh nghiệp" */
const FURTHER_WORDS = regex`^(?: -| và|,) (?=\p{Lu})`;

/**
 * The keys of the units that a text of a letter names: those of the catalogue, and those that only the letter's parent names ("Trung tâm
 * Xúc tiến đầu tư tỉnh"), with and without "tỉnh" or the name of the province.
 */
export function unitsInText(text: string, parent: PlanRecord, catalogue: Catalogue): string[] {
  const known = catalogue.findUnits(text).map(({ start, end, entry }) => ({
    start,
    end,
    key: unitKey({ name: text.slice(start, end), unitId: entry.id }),
  }));
  const isKnown = (at: number) => known.some(({ start, end }) => start <= at && at < end);
  const folded = fold(text);
  const own = unknownUnitsOf(parent);
  const begins = (at: number) => isKnown(at) || own.some((name) => folded.startsWith(name, at));
  const named = own.filter((name) => {
    const at = folded.indexOf(name);
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (at < 0 || isKnown(at) || ENDS_WORD.test(before) || CONTINUES_WORD.test(after)) return false;
    const further = FURTHER_WORDS.exec(after);
    return further === null || begins(at + name.length + further[0].length);
  });
  return [...known.map(({ key }) => key), ...named];
}

/** The keys of the units without an entry in the catalogue that a plan asks for a plan or gives work. A key is the folded name. */
function unknownUnitsOf({ deadlines, assignments, subIndices }: PlanRecord): string[] {
  const refs: readonly UnitRef[] = [
    ...deadlines.flatMap(({ units }) => units),
    ...[...assignments, ...subIndices.flatMap((one) => one.assignments)].flatMap(({ units, partners }) => [
      ...units,
      ...partners,
    ]),
  ];
  return [
    ...new Set(refs.filter(({ unitId, group }) => unitId === null && !group).map((ref) => unitKey(ref))),
  ];
}
