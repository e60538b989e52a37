import { criterionCodes } from "./criterion-codes.ts";
import { subIndexHeading } from "./heading.ts";
import type { SubIndexRule } from "./named-sub-index.ts";
import { subIndexNumbers } from "./numbers.ts";
import { severalSubIndices } from "./several.ts";
import { subIndexOfWorkHeading } from "./work-heading.ts";

/** The first rule that reads a heading wins. */
export const SUB_INDEX_RULES: readonly SubIndexRule[] = [
  severalSubIndices,
  subIndexHeading,
  subIndexNumbers,
  criterionCodes,
  subIndexOfWorkHeading,
];
