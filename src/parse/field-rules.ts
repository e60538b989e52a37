import { INDEPENDENT_FIELDS } from "./independent-fields.ts";
import { BODY_RULES } from "./read-body.ts";
import { HEAD_RULES } from "./read-head.ts";
import type { FieldRules } from "./text/field-rules.ts";

/**
 * Every field with its rules, in the order in which they are read. Within a field the rules have the order in which they
 * are tried; where two read the same words, the earlier one wins.
 */
export const FIELD_RULES: readonly FieldRules[] = [
  ...HEAD_RULES,
  ...BODY_RULES,
  ...Object.values(INDEPENDENT_FIELDS)
    .filter(({ rules }) => rules.length > 0)
    .map(({ rules }) => ({ field: rules[0]!.split("/")[0]!, rules })),
];
