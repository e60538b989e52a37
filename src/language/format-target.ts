import type { Target } from "../model/plan.ts";
import { formatNumber, formatRange } from "./format.ts";
import type { Lang } from "./lang.ts";
import { printedFigure } from "./printed-figure.ts";

type Parts = Pick<Target, "kind" | "value" | "valueTo" | "comparator" | "unit" | "text">;

/**
 * "từ 6,58 điểm trở lên", "6 – 7 điểm", "từ 90% trở lên", "tăng ít nhất 2 bậc", with the decimals that the target's text
 * prints; "" without a figure.
 */
export function formatTarget(target: Parts, lang: Lang): string {
  const { value, valueTo, unit, text } = target;
  if (value === null) return "";
  const printed = (of: number) => formatNumber(of, lang, printedFigure(of, text).decimals);
  const figure = valueTo === null ? printed(value) : formatRange(printed(value), printed(valueTo));
  const [before, after] = targetBound(target, lang);
  return `${before}${figure}${unit === null ? "" : formatUnit(unit, lang)}${after}`;
}

/** The words before the figure of a target and after its unit, with their blanks. */
export type Bound = readonly [before: string, after: string];

/** The comparator of a target in words: ["từ ", " trở lên"], ["at least ", ""]; no words for a range, but that of ranks is "hạng 10 – 15". */
export function targetBound(
  { kind, comparator, valueTo }: Pick<Target, "kind" | "comparator" | "valueTo">,
  lang: Lang,
): Bound {
  const bounds = BOUNDS[lang];
  const bound = comparator === null || valueTo !== null ? null : comparator;
  if (kind === "change") {
    const [before, after] = bound === null ? NO_WORDS : bounds.change[bound];
    return [`${bounds.rise}${before}`, after];
  }
  if (kind === "rank") return bounds.rank[bound ?? "="];
  return bound === null ? NO_WORDS : bounds.value[bound];
}

const NO_WORDS: Bound = ["", ""];

type Bounds = { readonly [comparator in NonNullable<Target["comparator"]>]: Bound };

// The words for comparators, which all outputs share. A smaller rank is a better one.
const BOUNDS: {
  readonly [lang in Lang]: {
    readonly rise: string;
    readonly value: Bounds;
    readonly change: Bounds;
    readonly rank: Bounds;
  };
} = {
  vi: {
    rise: "tăng ",
    value: {
      ">=": ["từ ", " trở lên"],
      ">": ["trên ", ""],
      "=": NO_WORDS,
      "<=": ["không quá ", ""],
      "<": ["dưới ", ""],
    },
    change: {
      ">=": ["ít nhất ", ""],
      ">": ["trên ", ""],
      "=": NO_WORDS,
      "<=": ["không quá ", ""],
      "<": ["dưới ", ""],
    },
    rank: {
      ">=": ["từ hạng ", " trở xuống"],
      ">": ["dưới hạng ", ""],
      "=": ["hạng ", ""],
      "<=": ["từ hạng ", " trở lên"],
      "<": ["trên hạng ", ""],
    },
  },
  en: {
    rise: "a rise of ",
    value: {
      ">=": ["at least ", ""],
      ">": ["more than ", ""],
      "=": NO_WORDS,
      "<=": ["at most ", ""],
      "<": ["less than ", ""],
    },
    change: {
      ">=": ["at least ", ""],
      ">": ["more than ", ""],
      "=": NO_WORDS,
      "<=": ["at most ", ""],
      "<": ["less than ", ""],
    },
    rank: {
      ">=": ["rank ", " or worse"],
      ">": ["worse than rank ", ""],
      "=": ["rank ", ""],
      "<=": ["rank ", " or better"],
      "<": ["better than rank ", ""],
    },
  },
};

/** The unit after a figure, with its blank. Plans print Vietnamese units: points and places in the ranking. */
export function formatUnit(unit: string, lang: Lang): string {
  if (unit === "%") return unit;
  if (lang === "vi") return ` ${unit}`;
  if (unit === "điểm phần trăm") return " percentage points";
  return unit.startsWith("điểm") ? " points" : " places";
}
