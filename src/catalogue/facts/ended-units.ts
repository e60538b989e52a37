import type { GroupNames } from "../names/groups/group-names.ts";

/** Last day on which districts and townships existed (Luật 72/2025/QH15, Điều 51). */
export const LAST_DAY_OF_DISTRICTS = "2025-06-30";

/** The end of a unit without a successor: the first day (YYYY-MM-DD) on which it no longer exists, and the legal document. */
export interface End {
  readonly date: string;
  readonly legal: string;
}

const DISTRICTS_ENDED: End = { date: "2025-07-01", legal: "Luật 72/2025/QH15, Điều 51" };
const ENDED_COMMITTEE = /^ubnd-(?:huyen|quan|thi-xa|thanh-pho|thi-tran)-/;

/** The end of a district's or township's committee, or of the class of districts; null: it exists or has a successor. */
export function endOfUnit(
  { unitId, name }: { readonly unitId: string | null; readonly name: string },
  groups: GroupNames,
): End | null {
  const kinds = unitId === null ? (groups.match(name)?.memberKinds ?? []) : [];
  const isDistricts = kinds.length > 0 && kinds.every((kind) => kind === "ubnd-cap-huyen");
  return isDistricts || ENDED_COMMITTEE.test(unitId ?? "") ? DISTRICTS_ENDED : null;
}
