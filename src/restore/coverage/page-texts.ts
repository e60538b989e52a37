import type { Paragraph } from "../../model/restored-text.ts";

/** The parts of paragraphs by the page on which they stand, in their order. */
export function pageTexts(paragraphs: readonly Paragraph[]): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  const add = (page: number, text: string) => {
    const parts = texts.get(page);
    if (parts) parts.push(text);
    else texts.set(page, [text]);
  };
  for (const { text, page, breaks } of paragraphs) {
    let [at, start] = [page, 0];
    for (const { offset, page: next } of breaks) {
      add(at, text.slice(start, offset));
      [at, start] = [next, offset];
    }
    add(at, text.slice(start));
  }
  return texts;
}
