import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { VILLAGE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPredicateAt } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { beginsUnit, MAX_MEMBERS } from "./shared-members.ts";

// The villages and quarters of a commune by their names: "Thôn Ma Lâm, Tà Nôi và Suối Cạn", "Khu dân cư số 1, 2, 3", "khối Trung Đô 4,
// khối Trường Thi 1". A village alone is read like any other body.

const NOUN = new RegExp(`(?:${VILLAGE}|khối) (?=\\S)`, "uy");
const NAME = regex.y`(?:số )?(?:\p{Lu}[\p{L}'’]{0,12}(?: \p{Lu}[\p{L}'’]{0,12}){0,3}(?: \d{1,2}(?![\d/]|\.\d))?|\d{1,2}(?![\d/%]|\.\d))`;
const NUMBER_NOUN = /số (?=\d)/uy;
const JOINT = /, (?:và )?| và /uy;

/** The villages of a list at an offset, each with its noun; null unless at least two are named and a list or a subject ends after them. */
export function readNamedVillages(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const { text, folded } = line;
  const named: NamedUnit[] = [];
  let noun = "";
  for (let from = at; named.length < MAX_MEMBERS; ) {
    const own = lengthAt(NOUN, folded, from);
    if (own === 0 && (noun === "" || beginsUnit(line, from, context))) break;
    const number = lengthAt(NUMBER_NOUN, folded, from + own);
    if (own > 0) noun = text.slice(from, from + own + number);
    const name = lengthAt(NAME, text, from + own);
    if (name === 0) break;
    const end = from + own + name;
    const ref = { name: `${noun}${text.slice(from + own + number, end)}`, unitId: null, group: false };
    named.push({ ref, start: from, end });
    const joint = lengthAt(JOINT, folded, end);
    if (joint === 0) break;
    from = end + joint;
  }
  const last = named.at(-1);
  if (!last || named.length < 2 || STATES.test(folded.slice(last.end))) return null;
  return ENDS.test(text.slice(last.end)) || isPredicateAt(line, last.end) ? named : null;
}
/** "Thôn An Hòa, An Bình | đạt chuẩn": what they are or have reached. */
const STATES = /^ (?:đạt|là|có(?! trách nhiệm)|còn|chưa|đã|đang|được(?! giao)|bị) /u;
const ENDS = /^\s*(?:[,;.:)]|$)/u;
