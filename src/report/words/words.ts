import type { Lang } from "../../language/lang.ts";
import { en } from "./en/words.ts";
import { type ReportWords, vi } from "./vi/words.ts";

/** The report's own words in the chosen language. */
export function wordsIn(lang: Lang): ReportWords {
  return lang === "en" ? en : vi;
}
