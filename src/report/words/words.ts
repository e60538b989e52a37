import type { Lang } from "../../language/lang.ts";
import { en } from "./en.ts";
import { vi, type Words } from "./vi.ts";

/** The report's own words in the chosen language. */
export function wordsIn(lang: Lang): Words {
  return lang === "en" ? en : vi;
}
