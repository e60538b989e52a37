import { vietnameseNumber } from "../../../language/numbers.ts";
import type { Target } from "../../../model/plan.ts";
import { emptyTarget } from "../target/empty-target.ts";
import { type Cell, textOf } from "./grid.ts";

/** A cell of points and a rank: the text of the points, and the rank with the end of its range. */
export interface ScoreAndRank {
  /** "" for a cell with a rank only. */
  readonly score: string;
  readonly rank: Rank | null;
}

interface Rank {
  readonly text: string;
  readonly isAtBest: boolean;
  readonly value: number;
  readonly valueTo: number | null;
}

const SIGN = "(?<sign>≤|<=|<|từ|dưới|ít nhất|tối thiểu|không quá|trong)?";
const PLACES = "(?<value>\\d{1,3})(?: ?(?:[-–]|đến) ?(?<to>\\d{1,3}))?(?: ?(?:/|trên) ?\\d{1,3})?";
/** "hạng 15", "(xếp thứ 18/34)", "top 10", "thứ hạng từ 10 đến 15": a rank in words at the end of a cell. */
const WORDED_RANK = new RegExp(
  `(?:^|[\\s,;/(–-])(?<rank>(?<word>(?:xếp |đứng )?(?:thứ hạng|hạng thứ|vị trí thứ|hạng|thứ|vị trí)|xếp|(?:trong |thuộc |vào )?(?:top|tốp|nhóm)) ?:? ?${SIGN} ?(?:thứ )?${PLACES}(?: trở lên)?)[).;]?$`,
  "iu",
);
/** "8,0/5", "7,45 (11)": under a heading with points and ranks, the second figure is the rank. */
const BARE_RANK = new RegExp(
  `^(?<score>\\S{1,12}(?: điểm)?) ?[/(;–-] ?(?<rank>${SIGN} ?${PLACES})\\)?$`,
  "iu",
);
const AMONG_BEST = /top|tốp|nhóm|trở lên/iu;

/**
 * Separates the rank of a cell from its points, so that a rank is never read as points. `isPair`: the heading of the column
 * announces both ("Điểm/hạng").
 */
export function scoreAndRank(text: string, isPair: boolean): ScoreAndRank {
  const worded = WORDED_RANK.exec(text);
  const found = worded ?? (isPair ? BARE_RANK.exec(text) : null);
  const groups = found?.groups;
  if (!groups) return { score: text, rank: null };
  const score = worded ? text.slice(0, worded.index).replace(/[\s,;:(–-]{1,5}$/u, "") : groups.score!;
  const [value, to] = [vietnameseNumber(groups.value!), groups.to ? vietnameseNumber(groups.to) : null];
  if (!value) return { score, rank: null };
  const isAtBest = groups.sign !== undefined || AMONG_BEST.test(groups.rank!);
  return { score, rank: { text: groups.rank!.trim(), isAtBest, value, valueTo: to } };
}

/** True for "5/31" on a scan, which may be "5,31". */
export const mayBeDecimal = (cell: Cell): boolean =>
  cell.line.source.confidence < 1 && /^\d{1,2} ?[/|] ?\d{2}$/u.test(textOf(cell));

/** The target that a rank states: "hạng 15" is that place, "top 15" and "≤ 15" that place or better. */
export function rankTarget({ text, isAtBest, value, valueTo }: Rank): Target {
  const comparator = valueTo !== null ? ">=" : isAtBest ? "<=" : "=";
  return { ...emptyTarget(text, "rank"), comparator, value, valueTo };
}
