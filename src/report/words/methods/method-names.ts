import type { Lang } from "../../../language/lang.ts";
import { METHOD_NAMES, type Method } from "../../../model/extraction.ts";

/** The names of the reading methods in one language. */
export function methodNames(lang: Lang): Readonly<Record<Method, string>> {
  const names = Object.entries(METHOD_NAMES).map(([method, name]) => [method, name[lang]]);
  return Object.fromEntries(names) as Record<Method, string>;
}
