import { regex } from "../../../language/regex.ts";
import type { OcrWord } from "../../shared/ocr-engine.ts";

/** A word with a number, a date, a share or a document's number, in parts that can be unread by themselves. */
export interface Figure {
  /** Brackets and signs before the figures. */
  readonly before: string;
  /** The day, the month and the year; or one number with its decimals. */
  readonly parts: readonly string[];
  /** "%", the symbol of a document, punctuation. */
  readonly after: string;
}

/** What stands for digits that cannot be read. */
export const UNREAD = "…";

// Engines read strokes and "?" in place of digits too: "?,36", "l5".
const FIGURE = regex`^(?<before>[\[|{(“"+≥≤><-]{0,2})(?<figures>[\dOIl?][\dOIl?.,/⁄]{0,14})(?<after>(?:[/⁄–-][^\d\s]\S{0,25}|\p{Lu}{2,4}[–-]\S{1,15})?%?[.,;:)”"’…]{0,3})$`;
const ENDING = /(?<![.,/⁄])[.,/⁄]{1,14}$/u;
/** The label of a list, and a serial number before a name or alone in its cell. */
const LABEL = regex`^[\dIlH]{1,4}[.),:;]{1,2}$`;
const SERIAL = /^\d{1,2}$/u;

/** The figure that a word is; null for other words. */
export function figureOf(text: string): Figure | null {
  const { before = "", figures = "", after = "" } = FIGURE.exec(text)?.groups ?? {};
  if (!/\d/u.test(figures)) return null;
  const ending = ENDING.exec(figures)?.[0] ?? "";
  const parts = figures.slice(0, figures.length - ending.length).split(/[/⁄]/u);
  return { before, parts, after: ending + after };
}

/** Whether a word is the label or the serial number at the beginning of its line; these are repaired by their order. */
export function isListLabel(words: readonly OcrWord[], i: number): boolean {
  if (i > 0) return false;
  const [{ text }, next] = [words[0]!, words[1]];
  return LABEL.test(text) || (SERIAL.test(text) && (!next || regex`^\p{Lu}`.test(next.text)));
}

/** Whether two readings of a figure have the same digits in a part. */
export function hasSamePart(a: Figure, b: Figure, part: number): boolean {
  if (a.parts.length !== b.parts.length) return false;
  const [own, other] = [a.parts[part]!, b.parts[part]!].map((text) => text.replaceAll(".", ","));
  // "%" is often read as digits: "689", "6896" for "68%".
  return (
    own === other ||
    (a.after.startsWith("%") && !b.after.startsWith("%") && PERCENT.test(restAfter(own!, other!)))
  );
}

const PERCENT = /^(?:9|96|99|0|06|00)$/u;
const restAfter = (start: string, text: string) => (text.startsWith(start) ? text.slice(start.length) : "");

/** The text of a figure with "…" in place of unread parts. */
export const withUnread = ({ before, parts, after }: Figure, unread: readonly boolean[]): string =>
  before + parts.map((part, i) => (unread[i] ? UNREAD : part)).join("/") + after;
