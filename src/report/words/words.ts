import type { Lang } from "../../language/lang.ts";
import { en } from "./en.ts";
import { type ReportWords, vi } from "./vi.ts";

/** The report's own words in the chosen language. */
export function wordsIn(lang: Lang): ReportWords {
  return lang === "en" ? en : vi;
}
