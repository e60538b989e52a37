import { regex } from "../../../language/regex.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Words that limit a group to the units that the text has named before: "các đơn vị nêu trên".

/** "Các đơn vị | nêu trên", "các phòng | trên báo cáo …": those that the text has named before. */
const ABOVE = /^ (?:(?:đã )?(?:được )?(?:có tên|nêu|nói|kể|liệt kê) (?:ở )?trên|ở trên|trên)(?=[ ,;.:]|$)/u;
const ABOVE_AT_END =
  / (?:có tên|nêu|nói|kể) (?:ở )?trên$|(?<=^(?:các )?(?:cơ quan|đơn vị|địa phương|phòng)(?:, (?:cơ quan|đơn vị|địa phương))?) trên$/u;
/** "các Sở Xây dựng nêu trên": those of an earlier list. */
export const HAS_NAME = regex`^.{2,}\p{Lu}\p{Ll}`;

/** A group whose name was read with such words; words for nobody in particular keep them. */
export function namedAbove(unit: NamedUnit, catalogue: RuleContext["catalogue"]): NamedUnit | null {
  const { ref } = unit;
  const words = ref && !HAS_NAME.test(ref.name) ? ABOVE_AT_END.exec(ref.name.toLowerCase()) : null;
  if (!ref || !words) return null;
  const name = ref.name.slice(0, words.index);
  const assigned = ref.assigned ?? "any";
  return { ...unit, ref: { ...ref, assigned, name: catalogue.namesNoUnit(name) ? ref.name : name } };
}

/** The offset after words that mean units named before; null without them. "trên" alone is one of them only before a verb or a mark. */
export function afterAbove({ folded }: TextLine, from: number): number | null {
  const words = ABOVE.exec(folded.slice(from, from + 30))?.[0];
  if (words === undefined) return null;
  const end = from + words.length;
  const isOver = words !== " trên" || folded[end] !== " " || dutyVerbAt(folded, end + 1);
  return isOver ? end : null;
}
