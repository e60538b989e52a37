import { parseLabel } from "../../language/labels.ts";
import type { Place } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";
import { sentenceStart } from "./document-names.ts";

/**
 * The main heading above a quoted line as a clause: "Mục III", "Phần II"; "khoản 1 Mục III" where the line itself has a
 * number. null where the plan has no numbered heading
 * above the line. Kinds of labels: Decree 30/2020/NĐ-CP, Appendix I, part II, point 6.
 */
export function clauseOf({ planId, line, quote }: Place, { facts, words }: ViewContext): string | null {
  const headings = facts.headings.find((one) => one.planId === planId)?.places ?? [];
  const above = headings.findLast((heading) => heading.line <= line);
  const label = above && parseLabel(above.quote);
  if (!label) return null;
  const printed = label.text.replace(/[.):/\s–-]{1,3}$/u, "");
  const section = label.kind === "part" ? capitalised(printed) : words.papers.section(printed);
  const own = above.line === line ? null : parseLabel(quote);
  return own?.kind === "arabic" && own.ordinal !== null ? words.papers.clause(own.ordinal, section) : section;
}

/** "PHẦN II" → "Phần II". */
const capitalised = (label: string) =>
  label.replace(/^\S{1,10}/u, (word) => sentenceStart(word.toLocaleLowerCase("vi")));
