import { BARE_NUMBER } from "../../language/document-number.ts";
import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { decodeLabels, mayBeMisread } from "./decode-labels.ts";
import { misreadBullets } from "./misread-bullets.ts";
import type { NumberedLine } from "./numbered-line.ts";

/** Confidence of a repaired label whose reading has cost 0, and how much each unit of cost lowers it. */
const CONFIDENCE = 0.92;
const CONFIDENCE_PER_COST = 0.12;
const MIN_CONFIDENCE = 0.6;
const BULLET_CONFIDENCE = 0.85;

/**
 * Repairs misread list labels ("IL" for "II.", "2.." for "2.") so that the numbering of the whole document is consistent.
 * What was read is kept as a change of the paragraph.
 */
export function repairLabels(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const once = repairedOnce(paragraphs);
  // Where several labels were misread in the same way, the repaired ones show what the others are.
  return once === paragraphs ? paragraphs : repairedOnce(once);
}

function repairedOnce(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lines = paragraphs.map(toLine);
  if (!mayBeMisread(lines)) return paragraphs;
  const numbered = decodeLabels(lines).map(({ line, reading }) => ({
    line,
    end: reading.end,
    text: `${reading.text} `,
    confidence: Math.max(MIN_CONFIDENCE, CONFIDENCE - CONFIDENCE_PER_COST * reading.cost),
  }));
  const taken = new Set(numbered.map(({ line }) => line));
  const bullets = misreadBullets(lines)
    .filter(({ line }) => !taken.has(line))
    .map((repair) => ({
      ...repair,
      text: repair.bullet && `${repair.bullet} `,
      confidence: BULLET_CONFIDENCE,
    }));
  const stained = lines.flatMap((line, at) => (taken.has(at) ? [] : (stainAfterLabel(line, at) ?? [])));
  const repairs = new Map([...stained, ...numbered, ...bullets].map((repair) => [repair.line, repair]));
  if (repairs.size === 0) return paragraphs;
  return paragraphs.map((paragraph, at) => {
    const repair = repairs.get(at);
    return repair ? withLabel(paragraph, repair) : paragraph;
  });
}

/** "b) 'Văn phòng Sở:": a stain between a label and its words; nothing closes it as a quotation mark. */
function stainAfterLabel({ text, recognised }: NumberedLine, line: number) {
  const label = recognised ? STAIN_AFTER_LABEL.exec(text)?.[0] : undefined;
  return label === undefined
    ? null
    : { line, end: label.length, text: label.slice(0, -1), confidence: BULLET_CONFIDENCE };
}
const STAIN_AFTER_LABEL = regex`^(?:(?:\p{Ll}|\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5})[.)/]|[-+*•]) ['’‘\x60](?=\p{Lu}\p{L})(?![^'’‘\x60]{0,400}['’‘\x60])`;

const toLine = ({ text, kind, bold = false, confidence, boxes }: Paragraph): NumberedLine => ({
  // "/KH-UBND" is a number with a blank serial, not "1. KH-UBND".
  text: kind === "text" && !(text.startsWith("/") && BARE_NUMBER.test(text)) ? text : "",
  bold,
  recognised: confidence < 1,
  start: boxes[0] ? { page: boxes[0].page, x: boxes[0].bbox[0] } : null,
});

interface NewLabel {
  /** End of what was read. */
  readonly end: number;
  readonly text: string;
  readonly confidence: number;
}

function withLabel(paragraph: Paragraph, { end, text, confidence }: NewLabel): Paragraph {
  const by = text.length - end;
  const moved = (offset: number) => (offset >= end ? offset + by : Math.min(offset, text.length));
  const inside = paragraph.changes.filter((change) => change.start < end);
  const original = originalOf(paragraph.text, inside, end);
  return {
    ...paragraph,
    text: text + paragraph.text.slice(end),
    breaks: paragraph.breaks.map((own) => ({ ...own, offset: moved(own.offset) })),
    boxes: paragraph.boxes.map((box) => ({
      ...box,
      start: box.start === 0 ? 0 : moved(box.start),
      end: moved(box.end),
    })),
    changes: [
      { start: 0, end: text.length, original, confidence },
      ...paragraph.changes
        .filter((change) => change.start >= end)
        .map((change) => ({ ...change, start: moved(change.start), end: moved(change.end) })),
    ],
  };
}

/** What was read before `end`, without earlier changes. */
function originalOf(text: string, changes: Paragraph["changes"], end: number): string {
  let original = "";
  let at = 0;
  for (const change of changes) {
    original += text.slice(at, change.start) + change.original;
    at = change.end;
  }
  return original + text.slice(at, Math.max(at, end));
}
