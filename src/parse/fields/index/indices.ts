import type { IndexRef } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Found } from "../../text/text-line.ts";
import { namedIndices } from "./named-index.ts";

/** The title's index leads, else the introduction's; a plan may name it in its first lines only. */
export function readIndices(zones: Zones, docType: string | null, context: RuleContext): Found<IndexRef>[] {
  const inTitle = namedIndices(zones.title, context);
  if (inTitle.length > 0) return inTitle;
  const inBases = namedIndices(zones.bases, context);
  if (inBases.length > 0) return inBases.slice(0, 1);
  return docType === "ke-hoach" ? namedIndices(zones.body.slice(0, 30), context).slice(0, 1) : [];
}
