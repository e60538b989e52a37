import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { dashedNames } from "./dashed-names.ts";
import type { DividesName } from "./divided-names.ts";
import { changesOf, type FlowItem, type FlowLine, shiftedBy } from "./flow.ts";
import { measureLayout } from "./measure-layout.ts";
import { goesOnBelow, type LineBreak } from "./paragraph-breaks.ts";
import { textBelowTitle } from "./run-on-title.ts";

/**
 * Joins printed lines into paragraphs. Lines that the format marks as paragraphs stay as they are, except those of one sentence.
 * `dividesName`: whether a break is within a known name.
 */
export function joinParagraphs(
  items: readonly FlowItem[],
  dividesName: DividesName = () => false,
): Paragraph[] {
  const goesOnInName = dashedNames(items.map((item) => (item.kind === "line" ? item.line.text : "")));
  const layout = { ...measureLayout(items), dividesName, goesOnInName };
  const paragraphs: OpenParagraph[] = [];
  let open: OpenParagraph | null = null;
  let previous: FlowLine | null = null;
  let blanks = 0;
  for (const item of items) {
    if (item.kind !== "line") throw new TypeError("tables must be converted to rows before lines are joined");
    if (item.line.text === "") {
      blanks += 1;
      continue;
    }
    if (open && previous && goesOnBelow(breakBetween(open, previous, item, blanks), layout)) {
      append(open, previous.line, item);
    } else {
      open = opened(item);
      paragraphs.push(open);
    }
    previous = item;
    blanks = 0;
  }
  return paragraphs
    .flatMap((one, i) => dividedTitle(one, paragraphs.slice(Math.max(0, i - HEAD_BELOW_TYPE), i)))
    .map(({ paragraph }) => paragraph);
}

/** A paragraph whose first lines are the summary of the document, divided where the text below begins. */
function dividedTitle(one: OpenParagraph, before: readonly OpenParagraph[]): OpenParagraph[] {
  const above = before.findLast(({ head }) => !OTHER_COLUMN.test(fold(head)));
  const isWhole = one.lines.length < MOST_LINES && !one.lines[0]!.line.paragraph;
  const at = above && isWhole ? textBelowTitle(above.head, one.lines) : 0;
  return at > 0 ? [joined(one.lines.slice(0, at)), joined(one.lines.slice(at))] : [one];
}

const breakBetween = (
  { paragraph, head }: OpenParagraph,
  previous: FlowLine,
  next: FlowLine,
  blanks: number,
): LineBreak => ({
  open: paragraph,
  head,
  before: previous.line,
  after: next.line,
  newPage: previous.page !== next.page,
  blanks,
});

function joined([first, ...rest]: readonly FlowLine[]): OpenParagraph {
  const open = opened(first!);
  for (const item of rest) append(open, open.lines.at(-1)!.line, item);
  return open;
}

const opened = (item: FlowLine): OpenParagraph => ({
  paragraph: begin(item),
  head: item.line.text,
  lines: [item],
});

/** A paragraph to which lines are added. */
interface OpenParagraph {
  readonly paragraph: Paragraph;
  /**
   * Its first line, or more up to HEAD. Strings that grow are stored in parts, and a look at their text copies all of it, so
   * the whole text is not looked at for each line.
   */
  head: string;
  /** Its lines, up to MOST_LINES. */
  readonly lines: FlowLine[];
}

/** The title of the state or the party, and the date: the type may be printed beside them. */
const OTHER_COLUMN = /^(?:cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam)|, ?ngày .{0,14}tháng /u;
/** Most paragraphs from the type to the summary. */
const HEAD_BELOW_TYPE = 4;

/** More than a summary and the paragraph below it have together. */
const MOST_LINES = 40;

/** More than a label and the longest heading have together. */
const HEAD = 400;

function begin(item: FlowLine): Paragraph {
  const { line, page } = item;
  return {
    text: line.text,
    kind: line.role === "footnote" ? "footnote" : "text",
    page,
    breaks: [],
    boxes: line.bbox ? [{ start: 0, end: line.text.length, page, bbox: line.bbox }] : [],
    bold: line.bold,
    align: line.align,
    fontSize: line.fontSize,
    mark: line.mark,
    confidence: line.confidence,
    changes: [...changesOf(line)],
  };
}

/** Adds a line to a paragraph in place: a paragraph of thousands of lines must not be copied for each of them. */
function append(paragraph: OpenParagraph, before: Line, { line, page }: FlowLine): void {
  const open = paragraph.paragraph;
  // "QĐ-" + "UBND", "Covid-" + "19": a hyphen at the end of a line is part of a number or a name; no blank follows.
  const glue = regex`\p{L}-$`.test(before.text) && regex`^[\p{Lu}\d]`.test(line.text) ? "" : " ";
  const start = open.text.length + glue.length;
  open.text += `${glue}${line.text}`;
  if (paragraph.head.length < HEAD) paragraph.head = open.text.slice(0, HEAD);
  if (paragraph.lines.length < MOST_LINES) paragraph.lines.push({ kind: "line", line, page });
  if (page !== (open.breaks.at(-1)?.page ?? open.page)) open.breaks.push({ offset: start, page });
  if (line.bbox) open.boxes.push({ start, end: open.text.length, page, bbox: line.bbox });
  open.bold = open.bold && line.bold;
  open.confidence = Math.min(open.confidence, line.confidence);
  pushAll(open.changes, shiftedBy(changesOf(line), start));
}
