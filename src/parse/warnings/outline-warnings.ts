import { regex } from "../../language/regex.ts";
import type { Warning } from "../../model/warning.ts";
import { numberingBreaks } from "../structure/outline/numbering-breaks.ts";
import type { Section } from "../structure/outline/section.ts";
import { pageAt, type TextLine } from "../text/text-line.ts";

/** Warnings on numbers that do not follow each other, headings without text, and unreadable lines. */
export function outlineWarnings(root: Section, body: readonly TextLine[]): Warning[] {
  return [...brokenNumbering(root), ...unread(root, body)];
}

function brokenNumbering(root: Section): Warning[] {
  return numberingBreaks(root).map(({ after, before }) => {
    const [first, second] = [after.label!.text, before.label!.text];
    const isRepeated = first === second;
    const vi = isRepeated
      ? `Số thứ tự “${first}” bị trùng ở hai mục liền nhau; khi dẫn chiếu cần ghi rõ tên mục.`
      : `Đánh số không liên tục: sau “${first}” là “${second}”; cần xem có thiếu mục nào không.`;
    const en = isRepeated
      ? `Two sections in a row have the number “${first}”; name the section when you cite it.`
      : `The numbering is not continuous: “${second}” follows “${first}”; check whether a section is missing.`;
    return { code: "section-numbering", message: vi, messages: { vi, en }, page: pageAt(before.line!, 0) };
  });
}

/** A line with less confidence counts as unreadable. */
const READABLE = 0.4;
/** Sections with a rank below this always have text below their heading. */
const WIDE = 4;

function unread(root: Section, body: readonly TextLine[]): Warning[] {
  const empty = root.children.filter(
    (section) =>
      section.rank < WIDE &&
      section.children.length === 0 &&
      section.lines.length === 0 &&
      isHeading(section),
  );
  const broken = body.filter(isUnreadable);
  const warnings = empty.map((section) => {
    const heading = section.line!.text.slice(0, 80);
    const vi = `Không đọc được nội dung nào dưới “${heading}”; cần đối chiếu với bản gốc.`;
    const en = `Nothing could be read under “${heading}”; compare it with the original.`;
    return { code: "section-unread", message: vi, messages: { vi, en }, page: pageAt(section.line!, 0) };
  });
  const [first] = broken;
  if (!first) return warnings;
  const vi = `${broken.length} dòng trong phần nội dung không đọc được, bắt đầu từ “${first.text.slice(0, 60)}”.`;
  const en = `${broken.length} lines of the body could not be read, beginning with “${first.text.slice(0, 60)}”.`;
  return [...warnings, { code: "section-unread", message: vi, messages: { vi, en }, page: pageAt(first, 0) }];
}

/** True for a line with too little confidence; of a row, only cells with words count, not a serial number or a stain. */
function isUnreadable({ text, source: { row, confidence } }: TextLine): boolean {
  if (confidence >= READABLE || !row) return confidence < READABLE;
  return row.cells.some(
    (cell) => (cell.confidence ?? confidence) < READABLE && WORD.test(text.slice(cell.start, cell.end)),
  );
}
const WORD = regex`\p{L}{3}`;

/** True for a short text without a final mark; a sentence needs no text below it. */
const isHeading = (section: Section) =>
  section.text.trim().length < 120 && !/[.;!?]$/u.test(section.text.trim());
