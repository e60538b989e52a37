import { regex } from "../../language/regex.ts";

/** A line that may be a person's name. Without a letter a name may be several names. */
export const NAME_LINE = regex`^\P{L}{0,9}\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,4}\P{L}{0,9}$`;
/** The least probability of a change in such a line, and the most that it may have. */
export const NAME = { least: 0.97, most: 0.85 };
