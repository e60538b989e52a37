import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { nameEnd } from "../ends/name-end.ts";
import { endsName, predicatesAfter } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

/** "Đại học Huế", "Cao đẳng Sư phạm": a school that is named without "Trường". The second name must begin with a capital. */
const SCHOOL = regex.y`(?<head>Đại học|Cao đẳng) \p{Lu}\p{Ll}`;

const NEXT_NAME = regex` và (?=\p{Lu})`;

/** The school at an offset; null for other words ("đại học, cao đẳng"). */
export function schoolAt(line: TextLine, start: number, context: RuleContext): NamedUnit | null {
  SCHOOL.lastIndex = start;
  const head = SCHOOL.exec(line.text)?.groups?.head;
  if (head === undefined) return null;
  const whole = nameEnd(line, { start, head: head.length, group: false }, context);
  // "Đại học Huế | khảo sát": the model knows such names with "Trường" only, so a verb after a capital ends them.
  const verb = predicatesAfter(line, start + head.length).find((at) => endsName(line, at)) ?? whole;
  // "Đại học Quy Nhơn | và FPT": a further name.
  const joint = NEXT_NAME.exec(line.text.slice(start, whole))?.index ?? whole - start;
  const end = Math.min(verb, start + joint);
  if (end <= start + head.length) return null;
  const name = line.text.slice(start, end);
  return { ref: { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false }, start, end };
}
