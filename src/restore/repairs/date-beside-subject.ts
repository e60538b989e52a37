import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { FlowItem, FlowLine, Repair } from "../flow/flow.ts";

/** Place and date after a wide gap. */
const BESIDE = regex`(?<=[ \u00a0]{3}|\t)\p{Lu}[\p{L}' –-]{1,40}, ?ngày[ .…\d]{0,12}tháng[ .…\d]{0,8}năm ?(?:19|20)\d\d\s{0,9}$`;
const SUBJECT = /^\s*(?:v\/v|về việc) /u;
/** In lines. */
const HEAD = 20;
const LONGEST_SUBJECT = 5;

/**
 * In plain text, a line of the head may have the subject of a letter on the left and the place and date on the right. The date becomes a line
 * above the subject, so that the lines of the subject follow one another.
 */
export const dateBesideSubject: Repair = {
  id: "date-beside-subject",
  apply(items) {
    for (const [i, item] of items.slice(0, HEAD).entries()) {
      if (item.kind !== "line" || item.line.bbox) continue;
      const at = BESIDE.exec(item.line.text)?.index ?? -1;
      if (at < 0) continue;
      const [left, date] = [item.line.text.slice(0, at).trimEnd(), item.line.text.slice(at)];
      const subject = subjectAbove(items, i, left);
      if (subject < 0) break;
      const dated: FlowLine = { ...item, line: withText(item, date) };
      const own: FlowLine = { ...item, line: withText(item, left) };
      const moved = [
        ...items.slice(0, subject),
        dated,
        ...items.slice(subject, i),
        own,
        ...items.slice(i + 1),
      ];
      return { items: moved, removed: [] };
    }
    return { items: [...items], removed: [] };
  },
};

/** The first line of the subject to which the text on line `i` belongs; -1 if there is none. */
function subjectAbove(items: readonly FlowItem[], i: number, left: string): number {
  for (let at = i; at >= 0 && at > i - LONGEST_SUBJECT; at--) {
    const item = items[at]!;
    const text = at === i ? left : item.kind === "line" ? item.line.text : "";
    if (text.trim() === "") return -1;
    if (SUBJECT.test(fold(text.normalize("NFC")))) return at;
  }
  return -1;
}

/** The runs of fonts refer to the whole line, so they are dropped. */
function withText({ line }: FlowLine, text: string) {
  const { runs: _, ...rest } = line;
  return { ...rest, text };
}
