import { fold } from "../../../../language/fold.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";

const EACH = regex`^(?:mỗi|từng) (?<noun>\p{L}+(?: \p{L}+)?)$`;

/** True for "Mỗi khoa", "Từng đơn vị" below "6. Các khoa lâm sàng, cận lâm sàng": each member of a group of the heading. */
export function isEachOf({ name }: UnitRef, heading: readonly UnitRef[]): boolean {
  const found = EACH.exec(fold(name));
  const noun = found?.groups?.noun;
  return (
    noun !== undefined && heading.some((unit) => unit.group && ` ${fold(unit.name)} `.includes(` ${noun} `))
  );
}
