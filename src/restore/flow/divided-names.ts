import type { Catalogue } from "../../catalogue/catalogue.ts";
import { regex } from "../../language/regex.ts";

/** True where two lines have one name between them: "… Giám đốc Sở Công" + "Thương chủ trì". */
export type DividesName = (before: string, after: string) => boolean;

/** More than the characters of a name on one side of a break. */
const AROUND = 80;
const BEGUN = regex`\p{L}$`;
/** "Bộ Quốc" + "phòng chủ trì": a name may go on in small letters. */
const GOES_ON = regex`^(?:\p{Lu}\p{Ll}|\p{Ll})`;
const CAPITAL = regex`^\p{Lu}\p{Ll}`;
/** "… Ủy ban nhân dân tỉnh" is whole without the name of the province. */
const WHOLE = regex`(?:^| )(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$`;

/** Finds the names of the catalogue that a break divides. A part that is a name itself may be the end of a line. */
export function dividedNames(catalogue: Catalogue): DividesName {
  return (before, after) => {
    if (!BEGUN.test(before) || !GOES_ON.test(after)) return false;
    const above = before.slice(-AROUND);
    const text = `${above} ${after.slice(0, AROUND)}`;
    const named = [
      ...catalogue.findUnits(text).filter(({ entry }) => entry.entry !== null),
      ...catalogue.findProvinces(text),
    ].find(({ start, end }) => start < above.length && end > above.length + 1);
    const part = named ? above.slice(named.start) : "";
    return (
      CAPITAL.test(part) &&
      !WHOLE.test(part.toLowerCase()) &&
      (catalogue.matchUnit(part)?.entry ?? catalogue.matchProvince(part)) === null
    );
  };
}
