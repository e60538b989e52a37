import { compactClasses } from "./letters.ts";

function withFlags(flags: string) {
  /** By place in the code. */
  const built = new WeakMap<TemplateStringsArray, RegExp>();
  return (strings: TemplateStringsArray, ...sources: readonly string[]): RegExp => {
    let pattern = built.get(strings);
    if (!pattern) {
      pattern = new RegExp(compactClasses(String.raw(strings, ...sources)), flags);
      built.set(strings, pattern);
    }
    return pattern;
  };
}

/**
 * A regular expression over Vietnamese text, always with flag "u": regex`^\p{Lu}\p{Ll}`, regex.i`^sở \p{L}`. \p{L}, \p{Lu},
 * \p{Ll}, \p{M} and \p{N} mean the classes of `letters.ts`, which cost little at start-up. Each place in the code has one
 * expression, which is built once; inside a function, use one with "g" only in replace, match, matchAll and split, because the
 * calls share `lastIndex`.
 */
export const regex = Object.assign(withFlags("u"), {
  g: withFlags("gu"),
  i: withFlags("iu"),
  y: withFlags("uy"),
  gi: withFlags("giu"),
  iy: withFlags("iuy"),
  sy: withFlags("suy"),
});
