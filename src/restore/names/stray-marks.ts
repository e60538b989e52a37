import type { Catalogue } from "../../catalogue/catalogue.ts";
import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { type WordRepair, withWords } from "./replace-words.ts";

/** "Thông: tin", "Truyền . thông", "trực tiếp' Sở": dust between two words that was read as a mark. */
const MARK = regex.g`(?<=\p{L})(?: ?[.:;'’\x60·] )(?=\p{L})`;
/** Letters of a name before and after a mark. */
const BEFORE = 60;
const AFTER = 60;
const CONFIDENCE = 0.8;

/** A paragraph of a recognised page without the marks inside names of the catalogue: "Sở Thông: tin và Truyền thông". */
export function withoutStrayMarks(paragraph: Paragraph, catalogue: Catalogue): Paragraph {
  const { text } = paragraph;
  const repairs = [...text.matchAll(MARK)].flatMap(({ index, 0: mark }): WordRepair[] => {
    const [from, end] = [Math.max(0, index - BEFORE), index + mark.length];
    const before = text.slice(from, index);
    const joined = `${before} ${text.slice(end, end + AFTER)}`;
    const isInName = catalogue.findUnits(joined).some(spans(before.length)) && !endsInName(before, catalogue);
    return isInName ? [{ start: index, end, text: " ", confidence: CONFIDENCE }] : [];
  });
  return repairs.length === 0 ? paragraph : withWords(paragraph, repairs);
}

/** Whether a name of the catalogue goes on after an offset. */
const spans =
  (at: number) =>
  ({ start, end, entry }: ReturnType<Catalogue["findUnits"]>[number]): boolean =>
    entry.entry !== null && start < at && end > at + 1;

const endsInName = (text: string, catalogue: Catalogue) =>
  catalogue.findUnits(text).some(({ end, entry }) => entry.entry !== null && end === text.length);
