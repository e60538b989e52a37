/** A field of the plan and its rules, in the order in which they are tried. */
export interface FieldRules {
  /** A folder below `fields/`. */
  readonly field: string;
  /** Ids of the rules that evidence can name; each is a file below `fields/`. */
  readonly rules: readonly string[];
}

/** The ids of rules, each once. */
export const idsOf = (rules: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set(rules.map(({ id }) => id)),
];
