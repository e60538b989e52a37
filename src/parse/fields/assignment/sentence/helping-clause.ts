import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { COORDINATE } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";

/** The last clause of a task, which only names those who help: "Cập nhật phương án; | Sở Y tế, Công an tỉnh phối hợp thực hiện." */
export interface HelpingClause {
  readonly units: readonly UnitRef[];
  /** The offset of the mark before it. */
  readonly start: number;
}

const HELPS = new RegExp(
  `^,? (?:cùng |cùng với |có trách nhiệm |tham gia )?${COORDINATE}(?: (?:chặt chẽ|thực hiện|triển khai|tổ chức thực hiện|tham gia)){0,2}[\\s.;]*$`,
  "u",
);
const MARK = regex`[;.] (?=\p{Lu})`;
const BRACKET = /^ ?\([^()]{2,80}\)/u;
const LONGEST = 240;

/** The helping clause at the end of a task between two offsets; null for another end. */
export function helpingClause(
  line: TextLine,
  from: number,
  to: number,
  context: RuleContext,
): HelpingClause | null {
  const words = line.text.slice(from, to);
  if (!ENDS_IN_HELP.test(line.folded.slice(from, to))) return null;
  const earliest = Math.max(0, words.length - LONGEST);
  for (let at = lastMark(words, words.length); at > earliest; at = lastMark(words, at)) {
    const start = from + at;
    const list = readUnitList(line.upTo(to), start + 2, context);
    if (!list || list.units.length === 0 || list.start !== start + 2) continue;
    const note = BRACKET.exec(line.text.slice(list.end, to))?.[0].length ?? 0;
    if (HELPS.test(line.folded.slice(list.end + note, to))) return { units: list.units, start };
  }
  return null;
}
const ENDS_IN_HELP = new RegExp(`${COORDINATE}(?: [^ .;]{1,8}){0,6}[\\s.;]*$`, "u");

/** The offset of the last mark between clauses before another offset; -1 for none. */
function lastMark(words: string, before: number): number {
  for (let at = before - 1; at >= 0; at--)
    if ((words[at] === ";" || words[at] === ".") && MARK.test(words.slice(at, at + 3))) return at;
  return -1;
}
