import { parse } from "parse5";
import type { Block } from "../../model/extraction.ts";
import type { ReadContent } from "../shared/input-format.ts";
import { lineTexts } from "../shared/line-texts.ts";
import { encodingGuessed } from "../shared/text-lines.ts";
import { checkMarkup } from "./check-markup.ts";
import { decodeHtml } from "./decode-html.ts";
import { type Element, isElement } from "./element.ts";
import { flattenDeep } from "./flatten-deep.ts";
import { leftOut } from "./left-out.ts";
import { limitDepth } from "./limit-depth.ts";
import { mainContent } from "./main-content.ts";
import { htmlBlocks } from "./page-blocks.ts";

/** Reads the main content of a web page, without hidden elements and menus. Nothing is fetched from the web. */
export const readHtml: ReadContent = async (bytes) => {
  const { text, encoding, certain } = decodeHtml(bytes) ?? { text: "", encoding: "utf-8", certain: true };
  checkMarkup(text);
  const root = parse(limitDepth(text)).childNodes.filter(isElement)[0];
  const body = root?.childNodes.filter(isElement).find((element) => element.tagName === "body");
  const blocks = body ? readBody(body) : [];
  return {
    pages: [{ number: 1, readings: [{ method: "html", encoding, confidence: 1, blocks }] }],
    warnings: [...(certain ? [] : [encodingGuessed(encoding)]), ...(body ? leftOut(body, blocks) : [])],
  };
};

function readBody(body: Element): Block[] {
  flattenDeep(body);
  const blocks = htmlBlocks(mainContent(body));
  // If the page consists only of menus and side notes, these are read, so that no text is lost.
  return hasLetters(blocks) ? blocks : htmlBlocks(body, "all");
}

const hasLetters = (blocks: readonly Block[]) => lineTexts(blocks).some((text) => text.trim() !== "");
