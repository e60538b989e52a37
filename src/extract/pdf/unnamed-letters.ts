import type { Glyph } from "./pdf-page.ts";
import { UNNAMED } from "./text-page.ts";

/** Letters without a meaning that an object has at least, and their share of its drawn letters. */
const FEWEST = 2;
const SHARE = 0.5;

/**
 * Decides what the unnamed letters of a text object are: "�" where they are most of its letters, because its font numbers
 * its letters from 1; a blank where they are single, such as a tab or a bullet in a text that can be read.
 * @param glyphs those from `first` on are of one object; they are replaced in place
 */
export function nameLetters(glyphs: Glyph[], first: number): void {
  let [unnamed, drawn] = [0, 0];
  for (let i = first; i < glyphs.length; i++) {
    const { text } = glyphs[i]!;
    if (text === UNNAMED) unnamed++;
    if (text !== " ") drawn++;
  }
  if (unnamed === 0) return;
  const text = unnamed >= FEWEST && unnamed >= SHARE * drawn ? "\ufffd" : " ";
  for (let i = first; i < glyphs.length; i++) {
    const glyph = glyphs[i]!;
    if (glyph.text === UNNAMED) glyphs[i] = { ...glyph, text };
  }
}
