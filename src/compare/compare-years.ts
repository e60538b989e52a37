import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";
import type { CorpusGroup } from "../model/corpus-group.ts";
import { leastOf } from "../model/lists.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { PlanVersions } from "../model/plan-versions.ts";
import type { YearComparison } from "../model/year-comparison.ts";
import { followUnits, type YearPair } from "./follow-units.ts";
import { legalDocument } from "./legal-document.ts";
import { type PlansById, plansOf } from "./plans-by-id.ts";
import { type ParentsOfYears, yearOverall, yearTarget } from "./year-targets.ts";

interface YearSource {
  readonly plans: PlansById;
  readonly versions: PlanVersions;
}

/** Compares each group with the next year's group of the same index and province; follows mergers of provinces and units. */
export function compareYears(
  groups: readonly CorpusGroup[],
  source: YearSource,
  catalogue: Catalogue,
): YearComparison[] {
  const dated = groups.flatMap((group) => group.years.map((year) => ({ ...group, year })));
  return dated.flatMap((from) => {
    const later = dated.filter(
      (to) =>
        to.index === from.index &&
        to.year > from.year &&
        (to.province === from.province || catalogue.sameProvince(to.province, from.province)),
    );
    const next = leastOf(later.map((to) => to.year));
    // A year with the same plans has nothing to compare.
    const following = later.filter((to) => to.year === next && !to.years.includes(from.year));
    return following.map((to) => compareGroups({ from, to }, source, catalogue));
  });
}

function compareGroups(pair: YearPair, source: YearSource, catalogue: Catalogue): YearComparison {
  const { from, to } = pair;
  const [earlier, later] = [from, to].map(({ subIndices }) => new Set(subIndices.map(({ id }) => id)));
  const parents: ParentsOfYears = {
    index: to.index,
    from: latestFirst(from.yearParentIds, source),
    to: latestFirst(to.yearParentIds, source),
    year: from.year,
    sameProvince: nameKey(from.province ?? "") === nameKey(to.province ?? ""),
  };
  return {
    index: to.index,
    province: to.province,
    from: from.year,
    to: to.year,
    merger: mergerOf(pair, catalogue),
    onlyFrom: [...earlier!.difference(later!)],
    onlyTo: [...later!.difference(earlier!)],
    targets: [...earlier!.union(later!)].map((subIndex) => yearTarget(subIndex, parents)),
    overall: yearOverall(parents),
    units: followUnits(pair, catalogue),
  };
}

/** The parents, amendments before the plans that they amend, because the latest statement counts. */
function latestFirst(parentIds: readonly string[], { plans, versions }: YearSource): PlanRecord[] {
  const rank = (id: string) => versions.familyOf(id).indexOf(id);
  return plansOf(
    parentIds.toSorted((a, b) => rank(b) - rank(a)),
    plans,
  );
}

/** The merger that created the later year's province between two years; null if there was none. */
function mergerOf({ from, to }: YearPair, catalogue: Catalogue): YearComparison["merger"] {
  const province = to.province === null ? null : catalogue.matchProvince(to.province);
  const members = catalogue.data.provinces.filter(
    ({ id, successor, valid }) => province && successor === province.id && id !== province.id && valid.to,
  );
  const [first] = members;
  if (!first || from.province === null || first.valid.to! < `${from.year}-01-01`) return null;
  const date = dayAfter(first.valid.to!);
  if (date > `${to.year}-12-31`) return null;
  const legal = legalDocument(first.source, null);
  return { earlier: from.province, members: members.map(({ name }) => name), date, legal };
}

/** The next day. @param iso YYYY-MM-DD */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
