import { regex } from "./regex.ts";

/** Returns true if the text has a capital and no lower-case letter. */
export const isCapitals = (text: string): boolean => regex`\p{Lu}`.test(text) && !regex`\p{Ll}`.test(text);
