// Limits on the confidence (0..1) of a value or a page, below which a person should compare it with the original.

/** A field that checks depend on: below this the finding `low-confidence` is given. */
export const FIELD_DOUBTFUL_BELOW = 0.6;

/** A quotation: below this the report marks it. Clean pages read at 0.85 and more, bad ones below 0.75. */
export const QUOTE_DOUBTFUL_BELOW = 0.75;
