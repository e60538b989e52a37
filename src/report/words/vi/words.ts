import { findingsWords } from "./findings.ts";
import { pageWords } from "./page.ts";
import { papersWords } from "./papers.ts";
import { plansWords } from "./plans.ts";
import { unitsWords } from "./units.ts";

// The report's texts, in the style of administrative documents. Findings and reasons for unread files have their own texts.

export const vi = { ...pageWords, ...unitsWords, ...plansWords, ...findingsWords, ...papersWords };

export type ReportWords = typeof vi;
