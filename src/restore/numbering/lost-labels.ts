import { fold } from "../../language/fold.ts";
import { type Label, LETTERS, parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { LabelReading, LineReadings } from "./label-readings.ts";
import { type OpenList, styleOf } from "./open-lists.ts";

// Finds labels that were not read at all, or read as a dash: the line begins with the same words as the labelled lines of
// a list ("Chỉ số thành phần …").

/** A line that may have lost its label. */
export interface LostLabel {
  /** Style of the labels of the lines with the same first words. */
  readonly style: string;
  /** End of what was read for the label. */
  readonly end: number;
  readonly cost: number;
}

/** Minimum number of labelled lines with the same first words, for each line without such a label. */
const MIN_SIBLINGS = 2;
const COST = 1.4;
/** Added where the line has a label of another style: "1." for "V.". */
const WELL_FORMED = 1.4;
const FIRST_WORDS = regex`^[“"(]?(\p{Lu}\p{L}* \p{L}+)`;
/** Orders and units begin items of all lists of a plan: such a line needs remains of a label (`SIGNS`). */
const COMMON =
  /^(?:đề nghị|giao|yêu cầu|phân công|các|sở|ban|phòng|ubnd|ủy ban|công an|văn phòng|trung tâm|chi cục|hội)(?= |$)/u;
/** Remains of a label that cannot be read: "./ Chỉ số", "$/ Chỉ số". */
const SIGNS = regex`^[^\p{L}\d\s“"(]{1,3} ?(?=\p{Lu})`;

/**
 * Lines that lost their label, by index: at least two labelled lines of one style begin with the same two words, and at
 * most half as many lines with another label or none.
 */
export function findLostLabels(
  lines: readonly { readonly text: string }[],
  readings: readonly LineReadings[],
): ReadonlyMap<number, LostLabel> {
  const byWords = Map.groupBy(lines.keys(), (at) => {
    const { text } = lines[at]!;
    return fold(FIRST_WORDS.exec(text.slice(startOf(text, readings[at]!.printed)))?.[1] ?? "");
  });
  byWords.delete("");
  const styleAt = (at: number) => {
    const { printed } = readings[at]!;
    return printed && printed.ordinal !== null ? styleOf(printed) : "";
  };
  const found = new Map<number, LostLabel>();
  for (const [words, alike] of byWords) {
    if (alike.length <= MIN_SIBLINGS) continue;
    const byStyle = Map.groupBy(alike, styleAt);
    byStyle.delete("");
    const [style, own] = [...byStyle].sort((a, b) => b[1].length - a[1].length)[0] ?? ["", []];
    const others = alike.filter((at) => styleAt(at) !== style);
    if (own.length < MIN_SIBLINGS || others.length * MIN_SIBLINGS > own.length) continue;
    for (const at of others) {
      const { printed } = readings[at]!;
      if (COMMON.test(words) && !SIGNS.test(lines[at]!.text)) continue;
      const cost = styleAt(at) === "" ? COST : COST + WELL_FORMED;
      found.set(at, { style, end: startOf(lines[at]!.text, printed), cost });
    }
  }
  return found;
}

/** Offset of the first word after the label. */
const startOf = (text: string, printed: Label | null) => printed?.length ?? SIGNS.exec(text)?.[0].length ?? 0;

/** The next label of the open list of this style; null where no such list is open. */
export function readingOfLost(open: OpenList | null, { style, end, cost }: LostLabel): LabelReading | null {
  for (let list = open; list; list = list.outer) {
    if (list.style !== style) continue;
    const text = nextLabel(list);
    const label = text ? parseLabel(`${text} Xx`) : null;
    return text && label ? { label: { ...label, length: text.length + 1 }, text, end, cost } : null;
  }
  return null;
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");

function nextLabel({ style, ordinal, path }: OpenList): string | null {
  const mark = style.slice(style.indexOf(" ") + 1);
  const kind = style.slice(0, style.indexOf(" ")).replace(/(?<!\d)\d{1,3}$/u, "") as Label["kind"];
  const next = ordinal + 1;
  if (kind === "arabic") return `${next}${mark}`;
  if (kind === "roman") return ROMAN[next - 1] ? `${ROMAN[next - 1]}${mark}` : null;
  if (kind === "letter") return LETTERS[next - 1] ? `${LETTERS[next - 1]}${mark}` : null;
  if (kind === "decimal") return `${path.replace(/(?<!\d)\d{1,3}$/u, String(next))}${mark}`;
  return null;
}
