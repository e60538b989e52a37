import type { ParsedPlan } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";

const NOTE_MARK = /^\[(\d{1,3})\] ?/u;

/** The footnotes; several paragraphs with the same mark in a row are one note. */
export function readFootnotes(lines: readonly TextLine[]): ParsedPlan["footnotes"] {
  const notes: ParsedPlan["footnotes"] = [];
  for (const line of lines) {
    const mark = line.source.mark ?? NOTE_MARK.exec(line.text)?.[1] ?? "";
    const text = line.text.replace(NOTE_MARK, "");
    const last = notes.at(-1);
    if (last && mark !== "" && last.mark === mark) last.text += ` ${text}`;
    else notes.push({ mark, text });
  }
  return notes;
}
