import type { IndexRef } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { namedIndices } from "./named-index.ts";

const FIRST_LINES = 30;

/** All indices of the title; else the first one of the introduction; else, for a plan, the first one of its first lines. */
export function readIndices(zones: Zones, docType: string | null, context: RuleContext): Located<IndexRef>[] {
  const inTitle = namedIndices(zones.title, context);
  if (inTitle.length > 0) return inTitle;
  const inBases = namedIndices(zones.bases, context);
  if (inBases.length > 0) return inBases.slice(0, 1);
  return docType === "ke-hoach" ? namedIndices(zones.body.slice(0, FIRST_LINES), context).slice(0, 1) : [];
}
