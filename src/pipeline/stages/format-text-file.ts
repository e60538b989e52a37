import type { RestoredText } from "../../model/restored-text.ts";

/**
 * The content of `text/<id>.txt`: paragraph i of the document is line i + 1. A form feed directly precedes the first
 * character of each new page, also inside a line, so that counting form feeds gives the page of any position; a document
 * that begins on page 3 begins with two form feeds.
 */
export function formatTextFile(text: Pick<RestoredText, "paragraphs">): string {
  let page = 1;
  const turnTo = (to: number) => {
    const feeds = "\f".repeat(Math.max(0, to - page));
    page = Math.max(page, to);
    return feeds;
  };
  return text.paragraphs
    .map((paragraph) => {
      let line = turnTo(paragraph.page);
      let start = 0;
      for (const { offset, page: next } of paragraph.breaks) {
        line += paragraph.text.slice(start, offset) + turnTo(next);
        start = offset;
      }
      return `${line}${paragraph.text.slice(start)}\n`;
    })
    .join("");
}
