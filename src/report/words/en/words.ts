import type { ReportWords } from "../vi/words.ts";
import { findingsWords } from "./findings.ts";
import { pageWords } from "./page.ts";
import { papersWords } from "./papers.ts";
import { plansWords } from "./plans.ts";
import { unitsWords } from "./units.ts";

export const en: ReportWords = {
  ...pageWords,
  ...unitsWords,
  ...plansWords,
  ...findingsWords,
  ...papersWords,
};
