import { leastOf, pushAll } from "../../model/lists.ts";
import { memoizeBy } from "../memoize.ts";
import { regex } from "../regex.ts";
import { type Alternatives, type Group, type Piece, parsePattern } from "./parse-pattern.ts";

// What must be in a text so that a pattern can match, derived from the pattern (as FilteredRE2 of RE2 does, Cox 2012).
// Literals are compared in a reduced form: each run of digits is "0", each run of blanks one blank.

/** One of these literals is in every match. */
export type Clause = readonly string[];

interface Required {
  /** All texts that the part can match, in reduced form; null if they are too many. */
  readonly exact: readonly string[] | null;
  readonly clauses: readonly Clause[];
}

/** Larger sets of exact texts are split into clauses. */
const MAX_EXACT = 32;
/** A clause of more literals holds in nearly every line. */
const MAX_CLAUSE = 80;
const NOTHING: Required = { exact: null, clauses: [] };

/** A text in the form in which literals are compared. */
export const reduced = (text: string): string => text.replace(/\d+/g, "0").replace(/ +/g, " ");

/** `reduced(a + b)` for texts in reduced form. */
function joinReduced(a: string, b: string): string {
  const first = b[0];
  return (first === "0" || first === " ") && a.endsWith(first) ? a + b.slice(1) : a + b;
}

/**
 * The clauses of a pattern (flag "u", not "i"): every text that it matches contains a literal of each clause. [] if
 * nothing is required.
 */
export function requiredLiterals(pattern: RegExp): readonly Clause[] {
  const alternatives = pattern.ignoreCase ? null : parsePattern(pattern.source);
  return alternatives ? clausesOf(ofAlternatives(alternatives)) : [];
}

function ofAlternatives(alternatives: Alternatives): Required {
  if (alternatives.length === 1) return ofSequence(alternatives[0]!);
  const all = alternatives.map(ofSequence);
  const exact = all.flatMap((one) => one.exact ?? []);
  if (all.every((one) => one.exact) && exact.length <= MAX_EXACT)
    return { exact: [...new Set(exact)], clauses: [] };
  const best = all.map((one) => mostSelective(clausesOf(one)));
  const joined = best.every((clause) => clause !== null) ? asClause(best.flat()) : null;
  return { exact: null, clauses: joined ? [joined] : [] };
}

function ofSequence(pieces: readonly Piece[]): Required {
  const clauses: Clause[] = [];
  let [exact, isWhole]: [readonly string[], boolean] = [[""], true];
  for (const piece of pieces) {
    const next = ofPiece(piece);
    if (next.exact && next.exact.length * exact.length <= MAX_EXACT) {
      const following = next.exact;
      exact =
        exact.length === 1 && following.length === 1
          ? [joinReduced(exact[0]!, following[0]!)]
          : [...new Set(exact.flatMap((a) => following.map((b) => joinReduced(a, b))))];
      continue;
    }
    pushAll(clauses, clausesOf({ exact, clauses: next.clauses }));
    isWhole = false;
    exact = next.exact ?? [""];
  }
  return isWhole ? { exact, clauses: [] } : { exact: null, clauses: clausesOf({ exact, clauses }) };
}

/** Rules share their word lists. */
const ofGroup = memoizeBy(
  ({ source }: Group) => source,
  ({ alternatives }: Group) => ofAlternatives(alternatives),
  { maxKeyLength: 3000 },
);

function ofPiece(piece: Piece): Required {
  if (piece.kind === "text") return { exact: [reduced(piece.text)], clauses: [] };
  const once = piece.kind === "group" ? ofGroup(piece) : { exact: charactersOf(piece.source), clauses: [] };
  const { min, max } = piece;
  if (min === 1 && max === 1) return once;
  if (min === 0) return max === 1 && once.exact ? { exact: ["", ...once.exact], clauses: [] } : NOTHING;
  // A run of blanks or digits is reduced to one.
  const isRun = once.exact?.length === 1 && /^[0 ]$/.test(once.exact[0]!);
  return max === 1 || isRun ? once : { exact: null, clauses: clausesOf(once) };
}

/** The characters that a part of a pattern can be, in reduced form; null if they are many. */
function charactersOf(source: string): readonly string[] | null {
  if (source === "\\d") return ["0"];
  if (source.length === 1) return source === "." ? null : [source >= "0" && source <= "9" ? "0" : source];
  if (source.startsWith("\\")) return regex`^\\[^\p{L}]$`.test(source) ? [source[1]!] : null;
  if (source.startsWith("[^")) return null;
  if (/^\[[\d-]+\]$/.test(source) && /\d-\d|^\[\d+\]$/.test(source)) return ["0"];
  const members = source.slice(1, -1).replace(regex.g`\\(?=[^\p{L}])`, "");
  const isPlain = !members.includes("\\") && !/[^-]-[^-]/u.test(members);
  return isPlain ? [...new Set([...members].map(reduced))] : null;
}

/** All clauses of a part, its exact texts included. */
function clausesOf({ exact, clauses }: Required): readonly Clause[] {
  const own = exact && asClause(exact);
  return own ? [...clauses, own] : clauses;
}

/** null if the texts require nothing. A text that contains another one of them adds nothing. */
function asClause(texts: readonly string[]): Clause | null {
  const shortest: string[] = [];
  for (const text of [...new Set(texts)].sort((a, b) => a.length - b.length))
    if (!shortest.some((other) => text.includes(other))) shortest.push(text);
  return shortest.length > MAX_CLAUSE || shortest.some((text) => text.trim() === "") ? null : shortest;
}

function mostSelective(clauses: readonly Clause[]): Clause | null {
  const shortest = (clause: Clause) => leastOf(clause.map(({ length }) => length));
  return clauses.length === 0 ? null : clauses.reduce((a, b) => (shortest(b) > shortest(a) ? b : a));
}
