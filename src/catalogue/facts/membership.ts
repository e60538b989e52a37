import type { GroupEntry, ProvinceEntry, UnitEntry } from "../../model/catalogue.ts";
import { tokens } from "../matching/tokens.ts";
import { committeeId, placeAt } from "../names/places/local-places.ts";
import { LAST_DAY_OF_DISTRICTS } from "./ended-units.ts";

/** A member kind that means the people's committees of all districts. Those of communes are in `commune-lists.ts`. */
const DISTRICTS = "ubnd-cap-huyen";

/**
 * Units that only some provinces have: the special departments of Decree 150/2025/NĐ-CP, Article 9, and the boards. A
 * group includes them where they exist; their missing plan is not reported.
 */
const ONLY_IN_SOME_PROVINCES: ReadonlySet<string> = new Set([
  "so-ngoai-vu",
  "so-dan-toc-va-ton-giao",
  "ban-dan-toc",
  "so-du-lich",
  "so-van-hoa-va-the-thao",
  "so-an-toan-thuc-pham",
  "so-quy-hoach-kien-truc",
]);
const KINDS_ONLY_IN_SOME_PROVINCES: ReadonlySet<UnitEntry["kind"]> = new Set([
  "board",
  "association",
  "union",
  "press",
  "central-agency",
  "judicial",
]);

/** Returns true if only some provinces have the unit. */
export const isOnlyInSomeProvinces = (unit: UnitEntry): boolean =>
  ONLY_IN_SOME_PROVINCES.has(unit.id) || KINDS_ONLY_IN_SOME_PROVINCES.has(unit.kind);
const existsOn = (unit: UnitEntry, day: string | null) =>
  day === null || ((unit.valid.from ?? "") <= day && day <= (unit.valid.to ?? "9999"));

export interface Members {
  /** Members that every province has. */
  readonly certain: string[];
  /** Members that only some provinces have. */
  readonly possible: string[];
}

/** The members of a group on a day (YYYY-MM-DD); null where the catalogue does not know them. */
export function membersOf(
  group: GroupEntry,
  units: readonly UnitEntry[],
  province: ProvinceEntry | null,
  day: string | null,
): Members | null {
  const kinds = new Set(group.memberKinds);
  const members = units.filter(
    (unit) =>
      unit.level === "province" &&
      existsOn(unit, day) &&
      (kinds.has(unit.kind) || group.members.includes(unit.id)),
  );
  const districts = kinds.has(DISTRICTS) ? districtCommittees(province, day) : [];
  if (members.length === 0 && districts.length === 0) return null;
  return {
    certain: [
      ...members.filter((u) => !isOnlyInSomeProvinces(u) || group.members.includes(u.id)).map((u) => u.id),
      ...districts,
    ],
    possible: members
      .filter((u) => isOnlyInSomeProvinces(u) && !group.members.includes(u.id))
      .map((u) => u.id),
  };
}

function districtCommittees(province: ProvinceEntry | null, day: string | null): string[] {
  if (!province || day === null || day > LAST_DAY_OF_DISTRICTS) return [];
  return province.districts.map((name) => {
    const list = tokens(name);
    return committeeId(list, placeAt(list, 0, true)!);
  });
}
