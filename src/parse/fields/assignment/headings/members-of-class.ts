import { isCommitteeName } from "../../../../language/committee-name.ts";
import { fold } from "../../../../language/fold.ts";
import { NUMBER_WORDS, numberWord } from "../../../../language/numbers.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { isPlaceName } from "../../../units/one-unit/bare-places.ts";

// Which of the units that a place names are members of the class that refers to it, and whether they are as many as it says.

const COUNT = regex`^(?:\p{L}{1,9} ){0,4}?(?<count>\d{1,3}) \p{L}|^(?<word>${NUMBER_WORDS}) \p{L}`;
/** The noun of the class, before the words for the place. */
const NOUN =
  /^[^\n]{0,200}?(?= (?:được|đã|nêu|nói|kể|ghi|liệt|quy định|xác định|có tên|thuộc|có số|có thứ|có stt|tại|từ|chủ trì) |$)/u;
const nounOf = (name: string) => NOUN.exec(fold(name))![0];
const LOCAL =
  /(?:^|[ ,])(?:ubnd|ủy ban nhân dân|địa phương|xã|phường|huyện|đặc khu|thị xã|thành phố)(?=[ ,]|$)/u;
const CENTRAL = /(?:^|[ ,])(?:sở|ban|ngành)(?=[ ,]|$)/u;
const ANY = /(?:^|[ ,])(?:cơ quan|đơn vị)(?=[ ,]|$)/u;
const REST = / (?:còn lại|khác)$/u;

/** "UBND 05 xã, phường" → 5, "hai cơ quan" → 2; null without a number. */
export function countOf(name: string): number | null {
  const { count, word } = COUNT.exec(`${nounOf(name)} `)?.groups ?? {};
  if (word !== undefined) return numberWord(word);
  return count === undefined ? null : Number(count);
}

/** The units that are members of a class: of its kind, and as many as it states; [] where their number is another one. */
export function ofClass(units: readonly UnitRef[], { name }: UnitRef): readonly UnitRef[] {
  const noun = nounOf(name);
  const [isLocal, isCentral] = [LOCAL.test(noun), CENTRAL.test(noun)];
  const isAny = isLocal === isCentral || ANY.test(noun);
  const fits = ({ name }: UnitRef) => isAny || (isCommitteeName(name) || isPlaceName(name)) === isLocal;
  const own = units.filter(fits);
  const named = own.filter(({ group }) => !group);
  const count = countOf(name);
  if (count !== null) return named.length === count ? named : [];
  // "UBND các xã A, B ban hành kế hoạch; các xã còn lại lồng ghép": those with a name.
  return named.length > 0 ? own.filter((unit) => !unit.group || !REST.test(fold(unit.name))) : own;
}
