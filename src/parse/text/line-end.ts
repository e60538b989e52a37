/** True for a text that ends with a colon: what follows belongs to it. */
export const endsWithColon = (text: string): boolean => COLON_AT_END.test(text);
const COLON_AT_END = /:\s*$/u;
