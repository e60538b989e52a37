import type { IndexRef } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { isPlanType } from "../plan-kind/plan-kind.ts";
import { indicesBySubIndex } from "./by-sub-index.ts";
import { namedIndices } from "./named-index.ts";

const FIRST_LINES = 30;

/** True for a further index of the introduction whose sub-index the title names beside one of the first. */
const isMeant = ({ id }: IndexRef, first: IndexRef, meant: readonly Located<IndexRef>[]): boolean =>
  id !== first.id && meant.some(({ value }) => value.id === id);

/**
 * All indices of the title; else the first one of the introduction, and others there whose sub-indices the title names; else, for a plan, the first one of its first lines. A plan
 * that names no index there has the index of the sub-indices that it names in the same places.
 */
export function readIndices(zones: Zones, docType: string | null, context: RuleContext): Located<IndexRef>[] {
  const isPlan = isPlanType(docType);
  const firstLines = isPlan ? zones.body.slice(0, FIRST_LINES) : [];
  const inTitle = namedIndices(zones.title, context);
  if (inTitle.length > 0) return inTitle;
  const [named, ...further] = [zones.bases, firstLines].flatMap((lines) =>
    namedIndices(lines, context, false),
  );
  const meant = isPlan ? indicesBySubIndex(zones.title, "title", context) : [];
  if (named) return [named, ...further.filter(({ value }) => isMeant(value, named.value, meant))];
  if (!isPlan) return [];
  if (meant.length > 0) return meant;
  const lines = [...zones.bases, ...firstLines];
  const bySubIndex = indicesBySubIndex(lines, "text", context);
  if (bySubIndex.length > 0) return bySubIndex.slice(0, 1);
  // "Nâng cao CSTP 3, góp phần cải thiện thứ hạng PCI": the sub-index that a number names is one of this index.
  return lines.some(({ folded }) => NUMBERED.test(folded)) ? namedIndices(lines, context).slice(0, 1) : [];
}
const NUMBERED = /(?:cstp|csnd|chỉ số thành phần) ?(?:số |thứ )?\d/u;
