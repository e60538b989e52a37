// Learns how an engine misreads letters, from pairs of true and read lines: Viterbi EM over edits of 0 to 2 true
// letters into 0 to 3 read signs.

const MAX_TRUE = 2;
const MAX_READ = 3;
const ROUNDS = 5;
const MIN_LONG_COUNT = 2;
/** Added to the cost of an edit that was not seen. */
const UNSEEN = 9;
/** Tokens that differ in a larger share of their letters are not a pair. */
const MAX_DIFFERENCE = 0.7;

export interface LearnedEdit {
  readonly truth: string;
  readonly read: string;
  /** Natural logarithm of P(read | truth), 0 or below. */
  readonly logProbability: number;
}

/** Cost of a token without a partner, and the maximum distance of partners in a page. */
const GAP = 0.6;
const BAND = 12;

type Pair = readonly [truth: string, read: string];

const bareForm = (s: string) =>
  s.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

/** The cost of an edit in the first round, before any was counted. */
function firstCost(truth: string, read: string): number {
  if (truth === read) return truth.length === 1 ? 0.05 : 0.3;
  const lengths = truth.length * 10 + read.length;
  if (lengths === 11) return bareForm(truth) === bareForm(read) ? 1 : 4;
  if (lengths === 10 || lengths === 1) return 5;
  if (lengths === 12 || lengths === 21) return 5.5;
  return lengths === 22 ? 7 : 9;
}

/** Splits pairs of lines into pairs of tokens; drops tokens without a partner. */
export function tokenPairs(lines: Iterable<Pair>): Pair[] {
  const pairs: Pair[] = [];
  for (const [truth, read] of lines) {
    const a = truth.normalize("NFC").split(/\s+/).filter(Boolean);
    const b = read.normalize("NFC").split(/\s+/).filter(Boolean);
    for (const [i, j] of alignTokens(a, b)) pairs.push([a[i]!, b[j]!]);
  }
  return pairs;
}

function alignTokens(a: readonly string[], b: readonly string[]): [number, number][] {
  const cost = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const difference = (i: number, j: number) => {
    const x = bareForm(a[i]!);
    const y = bareForm(b[j]!);
    return editDistance(x, y) / Math.max(x.length, y.length, 1);
  };
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (Math.abs(i - j) > BAND + Math.abs(a.length - b.length)) {
        cost[i]![j] = Number.POSITIVE_INFINITY;
        continue;
      }
      if (i === a.length || j === b.length) cost[i]![j] = GAP * (a.length - i + b.length - j);
      else {
        const match = difference(i, j) + cost[i + 1]![j + 1]!;
        cost[i]![j] = Math.min(match, GAP + cost[i + 1]![j]!, GAP + cost[i]![j + 1]!);
      }
    }
  }
  const matched: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = cost[i]![j]!;
    const d = difference(i, j);
    if (Math.abs(here - d - cost[i + 1]![j + 1]!) < 1e-9) {
      if (d <= MAX_DIFFERENCE) matched.push([i, j]);
      i++;
      j++;
    } else if (Math.abs(here - GAP - cost[i + 1]![j]!) < 1e-9) i++;
    else j++;
  }
  return matched;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Counts of the edits ("truth<TAB>read") that explain the pairs; `prior`: further counts, added to them. */
export function countEdits(
  pairs: readonly Pair[],
  prior: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const totals = gramTotals(pairs, prior);
  let costs: Map<string, number> | null = null;
  let counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    counts = new Map(prior);
    for (const [truth, read] of pairs) {
      for (const edit of bestEdits(truth, read, costs)) bump(counts, edit);
    }
    costs = new Map();
    for (const [edit, count] of counts) {
      if (isChance(edit, count)) continue;
      costs.set(edit, -Math.log(count / Math.max(totals.get(edit.split("\t")[0]!) ?? 0, count)));
    }
  }
  return counts;
}

/**
 * The channel learned from pairs and prior counts, sorted for a stable order. Related letters share some evidence: the
 * same vowel with another tone, and less the same letter with another mark.
 */
export function learnChannel(
  pairs: readonly Pair[],
  prior: ReadonlyMap<string, number> = new Map(),
): LearnedEdit[] {
  const counts = new Map([...countEdits(pairs, prior)].filter(([edit, count]) => !isChance(edit, count)));
  return smoothed(counts, gramTotals(pairs, prior));
}

/** Weight of the evidence of related letters, as a number of observations of the letter itself. */
export interface Smoothing {
  /** For the same letter with another tone ("á", "à"). */
  readonly otherTone: number;
  /** For the same letter with other marks ("á", "ậ"). */
  readonly otherMark: number;
}
const LIGHT: Smoothing = { otherTone: 3, otherMark: 1.5 };
/** Rarer edits get the cost of unseen damage. */
const LEAST = Math.log(1 / 20_000);

/** The probabilities of edits from their counts and the counts of related letters; `totals`: occurrences of true letters. */
export function smoothed(
  counts: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, number>,
  smoothing: Smoothing = LIGHT,
): LearnedEdit[] {
  const tonelessTotals = grouped(totals, toneless);
  const bareTotals = grouped(totals, markless);
  const tonelessCounts = grouped(counts, toneless);
  const bareCounts = grouped(counts, markless);
  const families = new Map<string, Set<string>>();
  for (const gram of totals.keys()) {
    const family = families.get(markless(gram)) ?? new Set<string>();
    families.set(markless(gram), family.add(gram));
  }
  const edits: LearnedEdit[] = [];
  const done = new Set<string>();
  for (const edit of counts.keys()) {
    const [from, read] = edit.split("\t") as [string, string];
    for (const truth of families.get(markless(from)) ?? [from]) {
      const key = `${truth}\t${read}`;
      if (done.has(key)) continue;
      done.add(key);
      const share = (map: ReadonlyMap<string, number>, of: ReadonlyMap<string, number>, gram: string) =>
        (map.get(`${gram}\t${read}`) ?? 0) / Math.max(of.get(gram) ?? 0, map.get(`${gram}\t${read}`) ?? 0, 1);
      const otherMarks = share(bareCounts, bareTotals, markless(truth));
      const total = totals.get(truth) ?? 0;
      const tonelessTotal = tonelessTotals.get(toneless(truth)) ?? 0;
      const otherTones =
        (share(tonelessCounts, tonelessTotals, toneless(truth)) * tonelessTotal +
          smoothing.otherMark * otherMarks) /
        (tonelessTotal + smoothing.otherMark);
      const own = Math.min(counts.get(key) ?? 0, Math.max(total, 1));
      const logProbability = Math.log(
        (own + smoothing.otherTone * otherTones) / (Math.max(total, own) + smoothing.otherTone),
      );
      if (logProbability > LEAST) edits.push({ truth, read, logProbability });
    }
  }
  return edits.sort((a, b) => (a.read + a.truth < b.read + b.truth ? -1 : 1));
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const toneless = (text: string) => text.normalize("NFD").replace(TONES, "").normalize("NFC");
const markless = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** Sums by the keys of groups; in edits only the true side is folded. */
function grouped(
  map: ReadonlyMap<string, number>,
  foldTruth: (truth: string) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, count] of map) {
    const at = key.indexOf("\t");
    bump(sums, at < 0 ? foldTruth(key) : foldTruth(key.slice(0, at)) + key.slice(at), count);
  }
  return sums;
}

const bump = (map: Map<string, number>, key: string, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

/** Edits of several letters seen once may be chance. */
const isChance = (edit: string, count: number) => count < MIN_LONG_COUNT && edit.length > 3;

/** Number of occurrences of each group of true letters. */
function gramTotals(pairs: readonly Pair[], prior: ReadonlyMap<string, number>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [truth] of pairs) {
    bump(totals, "", truth.length + 1);
    for (let i = 0; i < truth.length; i++) {
      for (let k = 1; k <= MAX_TRUE && i + k <= truth.length; k++) bump(totals, truth.slice(i, i + k));
    }
  }
  for (const [edit, count] of prior) {
    const truth = edit.split("\t")[0]!;
    bump(totals, truth, count * (truth === "" ? INSERTION_SHARE : truth.length === 2 ? GROUP_SHARE : 1));
  }
  return totals;
}

/** A group of letters is read as a whole in about one of this many occurrences; likewise for positions without a letter. */
const GROUP_SHARE = 8;
const INSERTION_SHARE = 300;

function bestEdits(truth: string, read: string, costs: ReadonlyMap<string, number> | null): string[] {
  const n = truth.length;
  const m = read.length;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((n + 1) * width);
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = best[i * width + j]!;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (let a = 0; a <= MAX_TRUE && i + a <= n; a++) {
        for (let b = a === 0 ? 1 : 0; b <= MAX_READ && j + b <= m; b++) {
          const x = truth.slice(i, i + a);
          const y = read.slice(j, j + b);
          const cost = costs ? (costs.get(`${x}\t${y}`) ?? UNSEEN + firstCost(x, y)) : firstCost(x, y);
          const to = (i + a) * width + j + b;
          if (here + cost < best[to]!) {
            best[to] = here + cost;
            from[to] = i * width + j;
          }
        }
      }
    }
  }
  const edits: string[] = [];
  for (let at = n * width + m; at > 0; at = from[at]!) {
    const back = from[at]!;
    const x = truth.slice(Math.floor(back / width), Math.floor(at / width));
    edits.push(`${x}\t${read.slice(back % width, at % width)}`);
  }
  return edits;
}
