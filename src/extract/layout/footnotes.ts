import type { Line } from "../../model/extraction.ts";
import { leastOf } from "../../model/lists.ts";
import type { LayoutPage, Rule } from "./page.ts";
import { lineOf, type Row } from "./rows.ts";
import type { Word } from "./word.ts";

/** The text of a footnote is smaller than the body by at least this factor. */
const SMALLER = 0.93;
/** The rule above footnotes: at most this share of the page's width, at least this many points. */
const LONGEST_SHARE = 0.6;
const SHORTEST = 50;
/** Footnotes start below this share of the page's height. */
const LOWER_PART = 0.3;
const MARK = /^\[?(?<mark>\d{1,3})\]?$/;

export interface PageFootnotes {
  /** The other rows of the page. */
  readonly body: readonly Row[];
  readonly lines: readonly Line[];
  /** The numbers of this page's footnotes. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Separates the footnotes from the rows of a page: small text below a short rule at the left margin, down to the end of
 * the page. If any of this is missing, all rows belong to the body: it would be worse to lose text of the body.
 */
export function separateFootnotes(rows: readonly Row[], page: LayoutPage): PageFootnotes {
  const none = { body: rows, lines: [], marks: new Set<string>() };
  const rule = footnoteRule(rows, page);
  if (!rule) return none;
  const body = rows.filter((row) => row.baseline <= rule.at);
  const foot = rows.filter((row) => row.baseline > rule.at);
  const bodyEm = median(body.map((row) => row.em));
  const isSmall = (word: Word) => word.em <= SMALLER * bodyEm;
  const notes = foot.filter((row) => withoutMark(row).every(isSmall) && !isPageNumber(row));
  const others = foot.filter((row) => !notes.includes(row));
  if (notes.length === 0 || others.some((row) => !isPageNumber(row))) return none;
  const marks = new Set<string>();
  let mark: string | undefined;
  const lines = notes.map((row): Line => {
    const [first, ...rest] = row.words;
    const isMark = first!.raised || !isSmall(first!);
    const own = rest.length > 0 && isMark ? MARK.exec(first!.text)?.groups?.mark : undefined;
    if (own) {
      mark = own;
      marks.add(own);
    }
    return { ...lineOf(own ? rest : row.words), role: "footnote", ...(mark && { mark }) };
  });
  return { body: [...body, ...others], lines, marks };
}

/** The words of a row after a mark, which some programs print in the size of the body: "1" before small text. */
function withoutMark({ words }: Row): readonly Word[] {
  const [first, ...rest] = words;
  return rest.length > 0 && MARK.test(first!.text) ? rest : words;
}

function footnoteRule(rows: readonly Row[], page: LayoutPage): Rule | null {
  if (rows.length === 0) return null;
  const left = leastOf(rows.map((row) => row.words[0]!.x0));
  return lowestShortRule(page, (rule) => Math.abs(rule.from - left) <= 2 * rows[0]!.em);
}

/** The lowest rule that could be above footnotes, of those that `accepts` admits. */
export function lowestShortRule(
  { width, height, rules }: LayoutPage,
  accepts: (rule: Rule) => boolean = () => true,
): Rule | null {
  const candidates = rules.filter(
    (rule) =>
      rule.axis === "horizontal" &&
      rule.at > LOWER_PART * height &&
      rule.to - rule.from >= SHORTEST &&
      rule.to - rule.from <= LONGEST_SHARE * width &&
      accepts(rule),
  );
  return candidates.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** "2", "- 2 -". */
function isPageNumber(row: Row): boolean {
  return (
    row.words.length <= 3 &&
    /^[-–\s]{0,3}\d{1,4}[-–\s]{0,3}$/.test(row.words.map((word) => word.text).join(" "))
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
