import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Section } from "./section.ts";

const BEGINS_INSIDE = regex`^(?:\p{Ll}|[^\p{L}\d“"+–-])`;
const MIN_LINES = 4;

/**
 * The lines without a label of a section, if they are parts of lines: a page that was recognised in wrong columns leaves lines
 * most of which begin inside a word or a sentence. An empty set for paragraphs.
 */
export function cutLines({ lines }: Pick<Section, "lines">): ReadonlySet<TextLine> {
  if (lines.length < MIN_LINES) return new Set();
  const plain = lines.filter(({ source }) => source.kind === "text");
  const inside = plain.filter(({ text }) => BEGINS_INSIDE.test(text));
  return plain.length >= MIN_LINES && inside.length * 2 >= plain.length ? new Set(plain) : new Set();
}
