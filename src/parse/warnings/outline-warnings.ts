import type { Warning } from "../../model/warning.ts";
import { numberingBreaks, type Section } from "../structure/outline.ts";
import { pageAt, type TextLine } from "../text/text-line.ts";

/** What the officer should look at: numbers that jump, headings with nothing under them, lines too broken to read. */
export function outlineWarnings(root: Section, body: readonly TextLine[]): Warning[] {
  return [...brokenNumbering(root), ...unread(root, body)];
}

function brokenNumbering(root: Section): Warning[] {
  return numberingBreaks(root).map(({ after, before }) => {
    const [first, second] = [after.label!.text, before.label!.text];
    const vi = `Đánh số không liên tục: sau “${first}” là “${second}”; cần xem có thiếu mục nào không.`;
    const en = `The numbering breaks: “${second}” follows “${first}”; see whether a section is missing.`;
    return { code: "section-numbering", message: vi, messages: { vi, en }, page: pageAt(before.line!, 0) };
  });
}

/** Below this the words of a line cannot be trusted at all. */
const READABLE = 0.4;
/** Sections of these levels have something under them in every plan. */
const WIDE = 4;

function unread(root: Section, body: readonly TextLine[]): Warning[] {
  const empty = root.children.filter(
    (section) =>
      section.rank < WIDE &&
      section.children.length === 0 &&
      section.lines.length === 0 &&
      isHeading(section),
  );
  const broken = body.filter((line) => line.source.confidence < READABLE);
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

/** Short words without a final mark announce something; a sentence says it all itself. */
const isHeading = (section: Section) =>
  section.text.trim().length < 120 && !/[.;!?]$/u.test(section.text.trim());
