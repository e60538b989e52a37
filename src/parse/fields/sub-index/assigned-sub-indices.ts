import { parseLabel } from "../../../language/labels.ts";
import type { Role } from "../../../model/plan.ts";
import type { Place } from "../../text/located.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { startOfHeading } from "../assignment/headings/heading-subject.ts";
import { roleIn } from "../assignment/sentence/role.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";

/** A sentence that gives sub-indices to units. */
export interface AssignedSubIndices {
  readonly line: TextLine;
  /** The sentence, clause or task in the line. */
  readonly sentence: Readonly<Record<"start" | "end", number>>;
  readonly named: readonly NamedSubIndex[];
  readonly assignment: AssignmentDraft;
  /** The line above that announces the list which the sentence belongs to. */
  readonly leadIn: TextLine | null;
}

export const ASSIGNED_RULE = "sub-index/assigned";

/** A line without such a word names no sub-index, except by a name of the catalogue alone. */
export const WORD_IN_LINE = new RegExp(SUB_INDEX_WORDS, "u");

/** Limit on the length of a line or task that consists of names without a word such as "chỉ số". */
export const LONGEST_BARE_LINE = 400;

/** The role that the line above a list states for all of it. */
export function roleAbove(leadIn: TextLine | null): Role | null {
  if (!leadIn) return null;
  // "Các chỉ số do Sở A chủ trì": elsewhere what another body leads.
  const start = startOfHeading(leadIn, parseLabel(leadIn.text)?.length ?? 0);
  return roleIn(leadIn.folded.slice(start), { collecting: false });
}

/** The place of that line. */
export const placesOf = (leadIn: TextLine | null): Place[] =>
  leadIn
    ? [
        {
          span: spanIn(leadIn, 0, leadIn.text.length),
          rule: ASSIGNED_RULE,
          confidence: ASSIGNMENT_CONFIDENCE,
        },
      ]
    : [];
