import { fold } from "../../../language/fold.ts";
import type { UnitRef } from "../../../model/plan.ts";

// What a body is, after its name: "Sở A, | cơ quan thường trực của Ban Chỉ đạo |, rà soát …". It is no further body.

const APPOSITION =
  /^(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chuyên môn(?! (?:thuộc|cấp|của))|chủ trì|chủ công|nòng cốt|tham mưu|giúp việc|được giao|có chức năng|có trách nhiệm|quản lý nhà nước|trực tiếp)(?= |,|$)/u;

/** True for folded words that state what the body before them is. */
export const beginsApposition = (folded: string): boolean => APPOSITION.test(folded);

/** A body without what it is; other lists as they are. Among several units the words may mean a further one. */
export function withoutApposition(units: readonly UnitRef[]): readonly UnitRef[] {
  const [body, what] = units;
  return units.length === 2 && !body!.group && beginsApposition(fold(what!.name)) ? [body!] : units;
}
