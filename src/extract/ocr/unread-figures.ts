import { FIGURES_UNREAD, type Warning } from "../../model/warning.ts";
import type { OcrLine, OcrWord } from "../shared/ocr-engine.ts";

/** A figure that cannot be read for certain. */
export interface UnreadFigure {
  /** With "…" for what cannot be read, and the words before it on the line. */
  readonly text: string;
  readonly firstReading: string;
}

/** Words before a figure that show where it is. */
const BEFORE = 3;
/** Number of figures that a warning names. */
const NAMED = 12;

/** The figures of a page that have "…" for digits that cannot be read, from top to bottom. */
export function unreadFigures(lines: readonly OcrLine[]): UnreadFigure[] {
  return lines
    .toSorted((a, b) => a.baseline - b.baseline)
    .flatMap(({ words }) =>
      words.flatMap(({ firstReading }, i) =>
        firstReading === undefined ? [] : [{ text: textBefore(words, i), firstReading }],
      ),
    );
}

const textBefore = (words: readonly OcrWord[], i: number) =>
  words
    .slice(Math.max(0, i - BEFORE), i + 1)
    .map(({ text }) => text)
    .join(" ");

/** A warning that names unread figures with what was read first; none for a page without any. */
export function unreadFiguresWarning(page: number, figures: readonly UnreadFigure[]): Warning[] {
  if (figures.length === 0) return [];
  const more = figures.length > NAMED ? ", …" : "";
  const list = (readAs: string) =>
    figures
      .slice(0, NAMED)
      .map(({ text, firstReading }) => `“${text}” (${readAs} “${firstReading}”)`)
      .join(", ") + more;
  const vi = `Trang ${page}: ảnh mờ, ${figures.length} con số đọc không chắc chắn nên để trống (“…”): ${list("đọc lần đầu là")}. Đề nghị xem bản gốc, hoặc xin bản quét rõ hơn.`;
  const en = `Page ${page}: the picture is blurred, and ${figures.length} figures that could not be read for certain are left blank (“…”): ${list("first read as")}. Look at the original, or ask for a clearer scan.`;
  return [{ code: FIGURES_UNREAD, message: vi, messages: { vi, en }, page }];
}
