import type { Line } from "../../model/extraction.ts";
import type { PdfPage, Rule } from "./page-content.ts";
import { lineOf, type Row } from "./rows.ts";

/** A footnote's text is set smaller than the body by at least this factor. */
const SMALLER = 0.93;
/** The rule above footnotes is shorter than this share of the page's width, and no short dash either (points). */
const RULE_SHARE = 0.6;
const RULE_LEAST = 50;
/** Footnotes stand in the lower part of a page. */
const LOWER_PART = 0.3;
const MARK = /^\[?(?<mark>\d{1,3})\]?$/;

export interface PageFootnotes {
  /** Rows above the rule. */
  readonly body: readonly Row[];
  readonly lines: readonly Line[];
  /** Numbers that footnotes of this page bear. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Parts the footnotes off the rows of a page: small text under a short rule at the left margin, down to the page's end.
 * Where any of this is missing nothing is parted off: text lost from the body would be worse.
 */
export function partFootnotes(
  rows: readonly Row[],
  page: Pick<PdfPage, "width" | "height" | "rules">,
): PageFootnotes {
  const none = { body: rows, lines: [], marks: new Set<string>() };
  const rule = footnoteRule(rows, page);
  if (!rule) return none;
  const body = rows.filter((row) => row.baseline <= rule.at);
  const foot = rows.filter((row) => row.baseline > rule.at);
  const bodyEm = median(body.map((row) => row.em));
  const notes = foot.filter((row) => row.em <= SMALLER * bodyEm && !isPageNumber(row));
  const others = foot.filter((row) => !notes.includes(row));
  if (notes.length === 0 || others.some((row) => !isPageNumber(row))) return none;
  const marks = new Set<string>();
  let mark: string | undefined;
  const lines = notes.map((row): Line => {
    const [first, ...rest] = row.words;
    const own = rest.length > 0 && first!.raised ? MARK.exec(first!.text)?.groups?.mark : undefined;
    if (own) {
      mark = own;
      marks.add(own);
    }
    return { ...lineOf(own ? rest : row.words), role: "footnote", ...(mark && { mark }) };
  });
  return { body: [...body, ...others], lines, marks };
}

function footnoteRule(rows: readonly Row[], page: Pick<PdfPage, "width" | "height" | "rules">): Rule | null {
  if (rows.length === 0) return null;
  const left = Math.min(...rows.map((row) => row.words[0]!.x0));
  return lowestShortRule(page, (rule) => Math.abs(rule.from - left) <= 2 * rows[0]!.em);
}

/** The lowest rule that could stand above footnotes, of those that `stands` admits. */
export function lowestShortRule(
  { width, height, rules }: Pick<PdfPage, "width" | "height" | "rules">,
  stands: (rule: Rule) => boolean = () => true,
): Rule | null {
  const candidates = rules.filter(
    (rule) =>
      rule.axis === "horizontal" &&
      rule.at > LOWER_PART * height &&
      rule.to - rule.from >= RULE_LEAST &&
      rule.to - rule.from <= RULE_SHARE * width &&
      stands(rule),
  );
  return candidates.sort((a, b) => b.at - a.at)[0] ?? null;
}

function isPageNumber(row: Row): boolean {
  return (
    row.words.length <= 3 &&
    /^[-–\s]{0,3}\d{1,4}[-–\s]{0,3}$/.test(row.words.map((word) => word.text).join(" "))
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
