import { formatListNumber } from "./number-format.ts";
import type { ListDefinition, ListLevel } from "./numbering.ts";
import type { ParagraphProperties, ParagraphStyle, RunProperties } from "./styles.ts";
import { isSymbolFont, symbolText } from "./symbols.ts";

export interface ListLabel {
  /** "đ)"; never empty. */
  readonly text: string;
  /** true: a blank or a tab follows the label. */
  readonly spaced: boolean;
  readonly run: RunProperties;
}

/** Counts list paragraphs in document order; `next` must be called for each. */
export interface ListLabels {
  /** The label of the next paragraph from its own and its style's properties; null: it has none. */
  next(own: ParagraphProperties, style: ParagraphStyle): ListLabel | null;
}

/** Starts counting the lists of a document, by `w:numId`. */
export function countListLabels(lists: ReadonlyMap<string, ListDefinition>): ListLabels {
  /** By series: the current number of each level; absent: not started. */
  const counters = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();
  return {
    next(own, style) {
      const numId = own.numId ?? style.paragraph.numId ?? "0";
      const list = lists.get(numId);
      if (!list) return null;
      const index = own.listLevel ?? levelOfStyle(list, style);
      const level = list.level(index);
      if (!level) return null;
      const counter = counters.get(list.series) ?? [];
      counters.set(list.series, counter);
      const key = `${numId}/${index}`;
      if (list.restart(index) !== null && !restarted.has(key)) counter[index] = undefined;
      restarted.add(key);
      const current = counter[index];
      counter[index] = current === undefined ? startOf(list, index) : current + 1;
      startHigher(list, counter, index);
      restartLower(list, counter, index);
      const text = labelText(list, level, counter);
      return text === "" ? null : { text, spaced: level.suffix !== "nothing", run: level.run };
    },
  };
}

/** The level that the list ties to the style takes precedence over the level that the style states. */
function levelOfStyle(list: ListDefinition, style: ParagraphStyle): number {
  const tied = style.chain.map((id) => list.levelOfStyle(id)).find((level) => level !== null);
  return tied ?? style.paragraph.listLevel ?? 0;
}

const startOf = (list: ListDefinition, index: number) => list.restart(index) ?? list.level(index)?.start ?? 1;

/** Starts the higher levels that have no number yet: if "1.1." comes first, "2." may follow it. */
function startHigher(list: ListDefinition, counter: (number | undefined)[], index: number): void {
  for (let higher = index - 1; higher >= 0; higher--) counter[higher] ??= startOf(list, higher);
}

function restartLower(list: ListDefinition, counter: (number | undefined)[], index: number): void {
  for (let lower = index + 1; lower < counter.length; lower++) {
    const after = list.level(lower)?.restartAfter ?? null;
    if (after === null || index < after) counter[lower] = undefined;
  }
}

function labelText(list: ListDefinition, level: ListLevel, counter: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return bulletText(level);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.level(index);
    if (!shown) return "";
    return formatListNumber(
      counter[index] ?? startOf(list, index),
      level.legal ? "decimal" : shown.format,
      shown.pattern,
    );
  });
}

/** Glyphs of symbol fonts are not text: "•" replaces all but the few that are ordinary signs. */
function bulletText(level: ListLevel): string {
  const font = level.run.ascii ?? level.run.highAnsi ?? "";
  const text = symbolText(level.text, font);
  const isGlyph = isSymbolFont(font) ? !/^[-+*–—•]?$/.test(text) : /[\ue000-\uf8ff]/.test(text);
  return isGlyph ? "•" : text;
}
