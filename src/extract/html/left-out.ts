import { regex } from "../../language/regex.ts";
import type { Block } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { lineTexts } from "../shared/line-texts.ts";
import { type Element, isElement, isText, isVisible, type Node } from "./element.ts";

/** A page of which a smaller share of the visible letters is read gets a warning. */
const MIN_SHARE = 0.7;
/** A menu of this many letters is usual around any document. */
const USUAL_LETTERS = 2000;
const LETTER = regex.g`\p{L}`;

/** A warning if much of a page was taken for menus and other parts of the site, and was not read. */
export function leftOut(body: Element, blocks: readonly Block[]): Warning[] {
  const read = lettersIn(lineTexts(blocks).join(""));
  const seen = visibleLetters(body);
  if (seen - read < USUAL_LETTERS || read >= MIN_SHARE * seen) return [];
  const percent = Math.floor((100 * read) / seen);
  const messages = {
    vi: `Chỉ đọc phần nội dung chính của trang web, gồm ${percent}% số chữ; phần còn lại được coi là danh mục liên kết nên không có trong kết quả. Đề nghị mở tệp gốc để đối chiếu.`,
    en: `Only the main part of the web page was read, ${percent}% of its letters; the rest was taken for menus and is missing from the result. Compare with the original file.`,
  };
  return [{ code: "text-lost", message: messages.vi, messages }];
}

const lettersIn = (text: string) => text.match(LETTER)?.length ?? 0;

function visibleLetters(body: Element): number {
  let letters = 0;
  const open: Node[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) letters += lettersIn(node.value);
    else if (isElement(node) && isVisible(node)) for (const child of node.childNodes) open.push(child);
  }
  return letters;
}
