import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { withShortCommittees } from "../../../src/language/committee-name.ts";
import { nameKey } from "../../../src/language/fold.ts";
import { unitKey } from "../../../src/language/unit-key.ts";
import type { Comparison, ComparisonGroup } from "../../../src/model/comparison.ts";

/** A row of an officer's list: "kind TAB unit TAB sub-index TAB detail TAB file TAB sure". */
export interface OfficerRow {
  readonly kind: string;
  readonly unit: string;
  readonly subIndex: string;
  readonly detail: string;
  readonly file: string;
  /** false: two careful officers could differ. */
  readonly sure: boolean;
}

/** @param text a tab-separated list with a line of heads */
export function readOfficerList(text: string): OfficerRow[] {
  const rows = text.replaceAll("\r", "").split("\n").slice(1).filter(Boolean);
  return rows.map((row) => {
    const [kind = "", unit = "", subIndex = "", detail = "", file = "", sure = ""] = row.split("\t");
    return { kind, unit, subIndex, detail, file, sure: sure.trim() !== "no" };
  });
}

/** Returns a function that says whether a name of the list and a name of the output are one unit. */
export function sameUnits(catalogue: Catalogue) {
  const keysOf = (name: string): ReadonlySet<string> => {
    const short = withShortCommittees(name);
    const bare = short.replace(/ (?:tỉnh|thành phố) (?:\p{Lu}\p{Ll}{0,8} ?){1,4}$/u, "");
    const ids = [short, bare].flatMap((one) => catalogue.matchUnit(one)?.id ?? []);
    return new Set([unitKey({ unitId: null, name: short }), nameKey(bare), ...ids]);
  };
  return (listed: string, unit: string): boolean => !keysOf(listed).isDisjointFrom(keysOf(unit));
}

/**
 * The id of a sub-index of the list: by its whole name in one of the groups, else by a name in it, else by its number ("1.2 …" is a part
 * of the first one); null if no group has it.
 */
export function subIndexId(
  printed: string,
  groups: readonly ComparisonGroup[],
  catalogue: Catalogue,
): string | null {
  const key = nameKey(printed);
  const isWhole = ({ name, shortName }: Pick<ComparisonGroup["subIndices"][number], "name" | "shortName">) =>
    nameKey(name) === key || nameKey(shortName) === key;
  const [whole] = groups.flatMap(({ subIndices }) => subIndices.filter(isWhole));
  return whole?.id ?? groups.flatMap((group) => idIn(printed, group, catalogue) ?? [])[0] ?? null;
}

function idIn(printed: string, { index, year, subIndices }: ComparisonGroup, catalogue: Catalogue) {
  const [found] = catalogue.findSubIndices(printed, [index], year);
  if (found) return found.entry.subIndex.id;
  const number = /^(?:CS(?:TP|ND) )?(?<whole>\d{1,2})(?:\.\d{1,2}){0,3}\.? /u.exec(printed)?.groups?.whole;
  return number === undefined ? null : (subIndices[Number(number) - 1]?.id ?? null);
}

/** The groups that an officer's list is about: those with the most rows of plans; a list is about one index. */
export const mainGroups = ({ groups }: Comparison): readonly ComparisonGroup[] =>
  groups.filter(({ parents }) => parents.length > 0);
