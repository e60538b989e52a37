import { isCommitteeName } from "./committee-name.ts";
import { nameKey } from "./fold.ts";
import { regex } from "./regex.ts";

/** "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh | Đắk Lắk": a unit of the province is printed with and without its name. */
const NAME_OF_PROVINCE = regex`(?<= tỉnh) (?:\p{Lu}[\p{L}-]{0,7} ?|- ){1,6}$`;
/** "Trung tâm Xúc tiến Đầu tư | tỉnh". Without the word a short name such as "Bưu điện" may be that of a lower unit. */
const OF_PROVINCE = regex`(?<= \S{1,20} \S{1,20} \S{1,20}) tỉnh$`;

/**
 * The key of a unit: its catalogue id, else its folded name, without the province at its end. Committees keep it, because the name of
 * the place is all that distinguishes them.
 */
export function unitKey({ unitId, name }: { readonly unitId: string | null; readonly name: string }): string {
  return (
    unitId ??
    nameKey(isCommitteeName(name) ? name : name.replace(NAME_OF_PROVINCE, "").replace(OF_PROVINCE, ""))
  );
}
