import { ASSIGNMENT_RULES } from "./fields/assignment/rules.ts";
import { placeAndDate } from "./fields/date/place-and-date.ts";
import { DUE_DATE_RULES } from "./fields/due-date/due-dates.ts";
import { ISSUER_RULES } from "./fields/issuer/issuer.ts";
import { numberLine } from "./fields/number/number-line.ts";
import { citedDocument } from "./fields/reference/cited-document.ts";
import { SUB_INDEX_RULES } from "./fields/sub-index/rules.ts";
import { TARGET_RULES } from "./fields/target/targets.ts";
import { title } from "./fields/title/title.ts";
import { YEAR_RULES } from "./fields/year/years.ts";
import { INDEPENDENT_FIELDS } from "./independent-fields.ts";

export interface FieldRules {
  /** A folder below `fields/`. */
  readonly field: string;
  /** Ids of the rules that evidence can name; each is a file below `fields/`. */
  readonly rules: readonly string[];
}

const idsOf = (rules: readonly { readonly id: string }[]) => [...new Set(rules.map(({ id }) => id))];

/**
 * Every field with its rules, in the order in which they are read. Within a field the rules have the order in which they
 * are tried; where two read the same words, the earlier one wins. `read-head.ts`, `read-body.ts` and `read-plan.ts` call
 * the readers in this order.
 */
export const FIELD_RULES: readonly FieldRules[] = [
  // The head.
  { field: "number", rules: [numberLine.id] },
  { field: "date", rules: [placeAndDate.id] },
  { field: "doc-type", rules: ["doc-type/doc-type"] },
  { field: "index", rules: ["index/named-index"] },
  { field: "year", rules: idsOf(YEAR_RULES) },
  { field: "issuer", rules: idsOf(ISSUER_RULES) },
  { field: "title", rules: [title.id] },
  { field: "reference", rules: [citedDocument.id] },
  // The body. Rows of tables, sub-indices and assignments contain targets and due dates.
  { field: "due-date", rules: idsOf(DUE_DATE_RULES) },
  { field: "target", rules: idsOf(TARGET_RULES) },
  { field: "table", rules: ["table/sub-index-row", "table/target-cells", "table/task-row"] },
  { field: "sub-index", rules: [...idsOf(SUB_INDEX_RULES), "sub-index/goal", "sub-index/mention"] },
  { field: "assignment", rules: [...idsOf(ASSIGNMENT_RULES), "assignment/role-label", "assignment/task"] },
  { field: "overall", rules: ["overall/result"] },
  { field: "figure", rules: ["figure/of-overall", "figure/of-target", "figure/beside-name"] },
  // Fields that no other field needs, mostly at the end of the document.
  ...Object.values(INDEPENDENT_FIELDS)
    .filter(({ rules }) => rules.length > 0)
    .map(({ rules }) => ({ field: rules[0]!.split("/")[0]!, rules })),
];
