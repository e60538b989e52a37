import { isCapitals } from "../../language/is-capitals.ts";
import { type Label, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { ClauseLabel, PlanClauses } from "../../model/plan-clauses.ts";
import { storedLines } from "./stored-lines.ts";

// The clause of each line, as letters cite it: "điểm a khoản 2 Mục III". Only certain labels count. A label that occurs twice
// below the same heading is not certain, nor is one before a gap ("III." then "V.").

interface Clause extends ClauseLabel {
  readonly line: number;
  readonly ordinal: number | null;
  /** Labels of one sort count together: "roman", "phần", "letter". */
  readonly sort: string;
  /** Position among the levels below the main headings; null: a main heading. */
  readonly rank: number | null;
  /** The line introduces what follows: it does not end like a sentence. */
  readonly isOpen: boolean;
  readonly above: Clause | null;
}

/** Clauses from the outermost to the innermost, from a line on. */
interface Position {
  readonly line: number;
  readonly path: readonly Clause[];
}

/** "PHỤ LỤC II", "Phụ lục số 1" alone on its line. */
const APPENDIX = regex`^(?:PHỤ LỤC(?: SỐ)?|Phụ lục(?: số)?(?= [IVX\d]{1,4}[.:]?$))(?: (?<number>[IVX]{1,4}|\d{1,2}))?(?![\p{L}\d])`;
/** What follows the contents of a document: the recipients and the signature. */
const RECIPIENTS = /^nơi nhận ?:/iu;
const CAPITAL_AFTER = regex`^\P{L}{0,3}\p{Lu}`;
const SENTENCE_END = /[.;,…]["”)]{0,2}$/u;
/** A longer line is a paragraph, not a main heading. */
const LONGEST_HEADING = 160;
const RANKS = { article: 0, arabic: 1, decimal: 1, letter: 2 } as const;

/** The clauses of plans whose stored text is known. */
export function findClauses(plans: readonly PlanRecord[], texts: ReadonlyMap<string, string>): PlanClauses[] {
  return plans.flatMap((plan) => {
    const text = texts.get(plan.id);
    const clauses = text === undefined ? [] : clausesIn(plan, text);
    return clauses.length > 0 ? [{ planId: plan.id, clauses }] : [];
  });
}

function clausesIn(plan: PlanRecord, stored: string): PlanClauses["clauses"] {
  const outline = new Outline();
  for (const { line, text } of storedLines(plan, stored))
    if (text.trim() !== "") outline.add(line, text.trim());
  return outline.proven();
}

/** Reads lines in their order and keeps the clauses that are open. */
class Outline {
  private path: readonly Clause[] = [];
  /** What followed the innermost clause: nothing yet or an introduction, a bullet or a table row, a sentence that may be outside. */
  private followedBy: "introduction" | "list" | "sentence" = "introduction";
  private readonly clauses: Clause[] = [];
  private readonly positions: Position[] = [];

  add(line: number, text: string): void {
    const appendix = APPENDIX.exec(text);
    if (appendix || RECIPIENTS.test(text)) {
      this.path = [];
      if (appendix) this.open(appendixOf(line, appendix.groups!.number));
      else this.positions.push({ line, path: [] });
      return;
    }
    const label = text.includes("\t") ? null : parseLabel(text);
    const clause = label && clauseOf(line, text, label);
    if (clause) this.open(clause);
    else this.positions.push({ line, path: this.around(label !== null || text.includes("\t")) });
  }

  /** The clauses that are proven, from each line on where they change. */
  proven(): PlanClauses["clauses"] {
    const doubtful = doubtfulClauses(this.clauses);
    const proven = this.positions.map(({ line, path }) => {
      const end = path.findIndex(
        (clause) => doubtful.twice.has(clause) || (clause.line !== line && doubtful.gap.has(clause)),
      );
      return { line, path: end < 0 ? path : path.slice(0, end) };
    });
    return proven.flatMap(({ line, path }, i) => {
      const before = i === 0 ? [] : proven[i - 1]!.path;
      const isSame = path.length === before.length && path.every((clause, k) => clause === before[k]);
      return isSame ? [] : [{ line, path: path.map(({ kind, label, number }) => ({ kind, label, number })) }];
    });
  }

  private open(clause: Omit<Clause, "above">): void {
    const kept = this.path.slice(0, this.depthOf(clause));
    const opened = { ...clause, above: kept.at(-1) ?? null };
    this.path = [...kept, opened];
    this.followedBy = "introduction";
    this.clauses.push(opened);
    this.positions.push({ line: clause.line, path: this.path });
  }

  /** How many of the open clauses contain a new one. */
  private depthOf({ rank, sort }: Omit<Clause, "above">): number {
    const same = this.path.findIndex((open) => open.sort === sort);
    if (same >= 0) return same;
    const below = this.path.findIndex((open) => open.rank !== null && (rank === null || open.rank >= rank));
    return below < 0 ? this.path.length : below;
  }

  /**
   * The clauses that contain a line that has no label. A bullet belongs to the clause above that introduces it;
   * a sentence only if nothing else was listed before it: it may close the whole section.
   */
  private around(isListed: boolean): readonly Clause[] {
    const end = this.path.findLastIndex(({ rank, isOpen }) => rank === null || isOpen) + 1;
    if (isListed && this.followedBy !== "sentence") {
      this.followedBy = "list";
      return this.path.slice(0, end);
    }
    if (this.followedBy === "introduction" && end === this.path.length) return this.path;
    this.followedBy = "sentence";
    return this.path.filter(({ rank }) => rank === null);
  }
}

function appendixOf(line: number, number: string | undefined): Omit<Clause, "above"> {
  const label = number === undefined ? "Phụ lục" : `Phụ lục ${number}`;
  const kind = { kind: "appendix", sort: "appendix", rank: null } as const;
  return { ...kind, line, label, number: number ?? null, ordinal: null, isOpen: true };
}

/** The clause that a line begins; null: its label is one that is not cited. */
function clauseOf(line: number, text: string, label: Label): Omit<Clause, "above"> | null {
  const printed = label.text.replace(/[.):/\s–-]{1,3}$/u, "");
  const rest = text.slice(label.length);
  const { ordinal, kind } = label;
  const common = { line, label: printed, ordinal, isOpen: !SENTENCE_END.test(text) };
  if (kind === "part") {
    const number = ordinal === null ? null : String(ordinal);
    const word = printed.toLocaleLowerCase("vi").split(" ")[0]!;
    return text.length > LONGEST_HEADING ? null : { ...common, kind, number, sort: word, rank: null };
  }
  if (kind === "roman" || kind === "upper-letter") {
    const isHeading =
      text.length <= LONGEST_HEADING && (kind === "roman" ? CAPITAL_AFTER.test(rest) : isCapitals(rest));
    return isHeading ? { ...common, kind: "section", number: printed, sort: kind, rank: null } : null;
  }
  const isPlain = !/[()]/u.test(label.text) || kind === "letter";
  if (!isPlain || !(kind in RANKS) || (kind === "decimal" && !/^\d/u.test(printed))) return null;
  const rank = RANKS[kind as keyof typeof RANKS] + (kind === "decimal" ? label.depth / 10 : 0);
  const number = printed.replace(/^điều /iu, "");
  const sort = kind === "decimal" ? `decimal ${label.depth}` : kind;
  return { ...common, kind: kind as ClauseLabel["kind"], number, sort, rank };
}

/** `twice`: another clause has the same label in the same place; `gap`: the next clause of its sort is not the next number. */
function doubtfulClauses(clauses: readonly Clause[]) {
  const twice = new Set<Clause>();
  const gap = new Set<Clause>();
  const placed = Map.groupBy(clauses, ({ above }) => above);
  for (const list of placed.values()) {
    for (const same of Map.groupBy(list, ({ sort, label }) => `${sort} ${label}`).values())
      if (same.length > 1) for (const clause of same) twice.add(clause);
    for (const siblings of Map.groupBy(list, ({ sort }) => sort).values())
      for (const [i, clause] of siblings.entries())
        if (i + 1 < siblings.length && !isNext(clause, siblings[i + 1]!)) gap.add(clause);
  }
  return { twice, gap };
}

/** Some lists have no "đ". */
const isNext = (a: Clause, b: Clause): boolean =>
  a.ordinal === null ||
  b.ordinal === null ||
  b.ordinal === a.ordinal + 1 ||
  (a.label === "d" && b.label === "e");
