import type { Block, Limits, Line } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { checkPageLimit } from "./page-limit.ts";

const LINE_END = /\r\n|[\n\r\v\u2028\u2029]/;

/** Pages of lines: a form feed ends a page. The empty rest after the last line end or form feed is left out. */
export function textPages(text: string, limits: Limits): string[][] {
  const pages = text.split("\f");
  if (pages.length > 1 && pages.at(-1)!.trim() === "") pages.pop();
  checkPageLimit(pages.length, limits);
  return pages.map((page) => {
    const lines = page.split(LINE_END);
    if (lines.at(-1) === "") lines.pop();
    return lines;
  });
}

/** A line of text as it is in the file; whether it is a whole paragraph is decided later. */
export function textLine(text: string): Line & Block {
  return { kind: "line", text, paragraph: false, role: "body", confidence: 1 };
}

/** The warning that the encoding of a text is a guess. */
export function encodingGuessed(encoding: string): Warning {
  const messages = {
    vi: `Tệp không phải Unicode; tạm đọc theo bảng mã ${encoding}. Nếu chữ bị sai, đề nghị lưu lại tệp dưới dạng Unicode rồi chạy lại.`,
    en: `The file is not Unicode; it was read as ${encoding}, which may be wrong. If letters are wrong, save the file as Unicode and run again.`,
  };
  return { code: "encoding-guessed", message: messages.vi, messages };
}
