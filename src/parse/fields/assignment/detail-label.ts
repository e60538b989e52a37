import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import type { DueDate } from "../../../model/date.ts";
import { AFTER_COMPLETION, DUE_OR_PROGRESS_NOUN } from "../../lexicon/due-bounds.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readDueDates } from "../due-date/due-dates.ts";

export const DETAIL_RULE = "assignment/detail-label";

/** A label that states when the tasks above are due or what they produce. `due` null: its text is not a date. */
export interface Detail {
  readonly kind: "due" | "product" | "money";
  readonly due: DueDate | null;
  readonly product: string | null;
}

const LABELS: readonly [Detail["kind"], RegExp][] = [
  [
    "due",
    new RegExp(
      `(?:^|(?<=[;.] ?))(?:${DUE_OR_PROGRESS_NOUN}(?: (?:thực hiện|hoàn thành|triển khai|báo cáo|gửi|xong))? ?: ?|hoàn thành (?=${AFTER_COMPLETION.source}))`,
      "u",
    ),
  ],
  [
    "product",
    /(?:^|(?<=[;.] ?))(?:sản phẩm|kết quả|đầu ra)(?: (?:đầu ra|dự kiến|hoàn thành|cần đạt|thực hiện))? ?: ?/u,
  ],
  ["money", /^(?:nguồn )?kinh phí(?: thực hiện)? ?: ?/u],
];

/** "Thời gian thực hiện: quý III/2025", "Sản phẩm: …" on a line of its own: about the tasks above. */
export function readDetails(line: TextLine, from: number, context: RuleContext): Detail[] {
  const details: Detail[] = [];
  for (const [kind, pattern] of LABELS) {
    const label = pattern.exec(line.folded.slice(from));
    if (!label) continue;
    const start = from + label.index + label[0].length;
    const end = start + (regex`; (?=\p{L})`.exec(line.text.slice(start))?.index ?? line.text.length - start);
    const text = trimEndSigns(line.text.slice(start, end), ".;");
    details.push({
      kind,
      due: kind === "due" ? dueIn(line, start, end, context) : null,
      product: kind === "product" && text ? text : null,
    });
  }
  return details;
}

/** A date under "Thời gian:" needs no "trước": the label is the bound. */
function dueIn(line: TextLine, start: number, end: number, context: RuleContext): DueDate | null {
  const stated = readDueDates(line, context).find(({ span }) => span.end > start && span.start < end);
  if (stated) return stated.value.date;
  const text = `trong ${line.text.slice(start, end)}`;
  const bounded = line.reworded(text, text.toLowerCase());
  const [found] = readDueDates(bounded, context).filter(({ span }) => span.start === 0);
  return found ? { ...found.value.date, text: line.text.slice(start, end).trim() } : null;
}

const FIRST = new RegExp(LABELS.map(([, { source }]) => `(?:${source})`).join("|"), "uy");

/** True for a line that begins with a detail; such a line is not a task. */
export function isDetail(line: TextLine, from: number): boolean {
  FIRST.lastIndex = 0;
  return FIRST.test(line.folded.slice(from));
}
