import type { Line } from "../../model/extraction.ts";
import { attribute, type Element, style, styleWord } from "./element.ts";

/** Formatting of text. */
export interface TextFormatting {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Line["align"];
  /** The first font family of the element: its name shows whether the text is in an old encoding. */
  readonly font: string | undefined;
  /** True inside `pre`: blanks and line ends are kept. */
  readonly preformatted: boolean;
}

export const PLAIN_FORMATTING: TextFormatting = {
  bold: false,
  italic: false,
  align: undefined,
  font: undefined,
  preformatted: false,
};

const BOLD = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const ITALIC = new Set(["i", "em", "cite"]);
const ALIGN: Readonly<Record<string, Line["align"]>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
};

/** The formatting of an element; what it does not state is inherited from `outer`. */
export function formattingOf(element: Element, outer: TextFormatting): TextFormatting {
  const weight = styleWord(element, "font-weight");
  const align =
    element.tagName === "center" ? "center" : styleWord(element, "text-align") || attribute(element, "align");
  return {
    bold:
      weight === "" ? outer.bold || BOLD.has(element.tagName) : weight === "bold" || Number(weight) >= 600,
    italic: styleWord(element, "font-style") === "italic" || outer.italic || ITALIC.has(element.tagName),
    align: (element.tagName === "table" ? undefined : ALIGN[align.toLowerCase()]) ?? outer.align,
    font: fontOf(element) || outer.font,
    preformatted: outer.preformatted || element.tagName === "pre",
  };
}

function fontOf(element: Element): string {
  const families =
    style(element, "font-family") || (element.tagName === "font" ? attribute(element, "face") : "");
  return families.split(",")[0]!.replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, "");
}
