import { fold } from "../../../../language/fold.ts";
import { NUMBER_WORDS } from "../../../../language/numbers.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";

// "Còn 08 đơn vị chưa gửi kế hoạch, gồm: Sở A, Sở B" in one place, "Các đơn vị chưa gửi kế hoạch nêu trên" in another: a class that another line
// lists under the same words.

const LEADING = new RegExp(
  `^(?:(?:các|những|mỗi|từng|toàn bộ|tất cả|\\d{1,3}|${NUMBER_WORDS}) ){0,2}(?=(?:cơ quan|đơn vị|địa phương|sở|xã|phường|huyện) )`,
  "u",
);
const TRAILING = / (?:(?:đã )?(?:nêu|nói|kể) )?(?:trên|ở trên|này)$/u;
/** "đơn vị | được kiểm tra", "cơ quan | chưa gửi kế hoạch": what says which ones are meant. */
const NARROWED =
  /^(?:cơ quan|đơn vị|địa phương|sở|xã|phường|huyện)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương|ngành)){0,2} (?:được|bị|chưa|chậm|xếp|thuộc diện|không) (?=\S)/u;
const RECEIVED = / (?:được|bị) (?<what>[^,.;:]{4,40})$/u;
const ANNOUNCES = /^(?:[^.;:()]{0,60}?,? ?(?:bao )?gồm(?: có)?:? | ?: | ?\((?:gồm:? )?| là:? )(?=\S)/u;
const LONGEST_ANNOUNCEMENT = 90;
const LEAST = 2;

/** The units that another line lists under the words of a class; null where none does, or several do. */
export function unitsOfSameWords(
  { name, group }: UnitRef,
  line: TextLine,
  lines: readonly TextLine[],
  context: RuleContext,
): readonly UnitRef[] | null {
  const words = group ? fold(name).replace(TRAILING, "").replace(LEADING, "") : "";
  if (!NARROWED.test(words)) return null;
  const received = RECEIVED.exec(words)?.groups?.what;
  const heads =
    received === undefined ? [words] : [words, `đối tượng ${received}`, `đối tượng được ${received}`];
  const lists = lines.flatMap((other) => {
    if (other.index === line.index || other.source.kind === "row") return [];
    const list = heads.map((head) => listAfter(head, other, context)).find((found) => found !== null);
    return list ? [list] : [];
  });
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : null;
}

function listAfter(words: string, line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const at = line.folded.indexOf(words);
  if (at < 0) return null;
  const end = at + words.length;
  const mark = ANNOUNCES.exec(line.folded.slice(end, end + LONGEST_ANNOUNCEMENT))?.[0];
  const list = mark === undefined ? null : readUnitList(line, end + mark.length, context);
  const units = list?.units.filter((unit) => !unit.group) ?? [];
  return units.length >= LEAST ? units : null;
}
