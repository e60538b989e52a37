import { fold } from "../../../../language/fold.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { BODY_WORDS, INDEPENDENT_BODY } from "../../../lexicon/bodies.ts";
import { CARRY_OUT, COORDINATE, IN_CHARGE, LEAD } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { staffNameAt } from "../../../units/field/staff-names.ts";
import { readUnitField } from "../../../units/field/unit-field.ts";
import { beginsBody } from "../../../units/shared/names-body.ts";

// Companies in a bracket: names in capitals that no list of units has, where one of them is known.

type Companies = { readonly units: readonly UnitRef[]; readonly end: number };

/** "(VNPT, Viettel | thực hiện theo địa bàn)". */
export function companiesBeforeVerb(line: TextLine, start: number, context: RuleContext): Companies | null {
  const verb = BEFORE_VERB.exec(line.folded.slice(start));
  return verb && companiesUpTo(line.upTo(start + verb[0].length), start, context);
}

/** "(công chức tư pháp - hộ tịch | thực hiện)", "(công ty hạ tầng của từng khu | thực hiện)": words for a post or a body, up to the verb of the bracket. */
export function wordsBeforeVerb(line: TextLine, start: number, context: RuleContext): Companies | null {
  const verb = BEFORE_ONE_VERB.exec(line.folded.slice(start));
  if (!verb) return null;
  const words = line.upTo(start + verb[0].length);
  const staff = staffNameAt(words, start, context);
  if (staff) return staff.end === words.text.length ? staff : null;
  if (!beginsBody(verb[0])) return null;
  const name = words.text.slice(start);
  return { units: [{ name, unitId: null, group: OF_EACH.test(verb[0]) }], end: words.text.length };
}
const BEFORE_ONE_VERB = new RegExp(
  `^[^,;:.()]{4,90}?(?= (?:${LEAD}|${CARRY_OUT}|${IN_CHARGE}|đảm (?:nhiệm|nhận))(?:[,;.]|$)| ${COORDINATE} (?:với |cùng )?(?:${BODY_WORDS}|các) )`,
  "u",
);
const OF_EACH = /^(?:các|những|mỗi|từng) | (?:của|ở|tại) (?:từng|mỗi|các) /u;

/** "(VNPT, Viettel, MobiFone | trên địa bàn)": at least two, as the whole bracket. */
export function onlyCompanies(line: TextLine, start: number, context: RuleContext): Companies | null {
  if (EXPLAINED.test(line.folded.slice(Math.max(0, start - LONGEST_NOUN), start - 1))) return null;
  const found = companiesUpTo(line.upTo(endBeforePlace(line)), start, context);
  return found && found.units.length > 1 ? found : null;
}

/** The end of a text before the place where its bodies are or how they share the work: "VNPT, Viettel | trên địa bàn", "các phòng | theo lĩnh vực". */
export const endBeforePlace = ({ text, folded }: TextLine): number =>
  text.trimEnd().length - (IN_PLACE.exec(folded.trimEnd().slice(-LONGEST_PLACE))?.[0].length ?? 0);
const IN_PLACE =
  /(?: trên địa bàn(?: (?:tỉnh|xã|phường|huyện|thành phố))?| theo (?:từng )?(?:lĩnh vực|chức năng|nhiệm vụ|thẩm quyền|phân công|phạm vi|địa bàn|trách nhiệm|ngành)(?:[ ,][^.;:()]{1,50})?)$/u;
const LONGEST_PLACE = 80;

/** "phần mềm của các doanh nghiệp | (VNPT, Viettel)": the bracket says which companies are meant. */
const EXPLAINED = /(?:doanh nghiệp|công ty|nhà mạng|hãng|ngân hàng|tập đoàn)(?: [^ .,;:()]{1,8}){0,2} ?$/u;
const LONGEST_NOUN = 60;

function companiesUpTo(names: TextLine, start: number, context: RuleContext): Companies | null {
  if (!isCapitalAt(names.text, start)) return null;
  const field = readUnitField(names.asUnits(), { from: start, first: null, mayBeSentence: true }, context);
  const areNames = field.units.every(({ name }) => isCapitalAt(name, 0)) && field.units.some(isBody);
  return field.isWhole && areNames ? { units: field.units, end: names.text.length } : null;
}
const isBody = (unit: UnitRef): boolean => isKnownUnit(unit) || INDEPENDENT.test(fold(unit.name));
const INDEPENDENT = new RegExp(`^(?:${INDEPENDENT_BODY})(?= |$)`, "u");
const BEFORE_VERB = new RegExp(`^[^;:()]{2,160}?(?= (?:${LEAD}|${CARRY_OUT})(?:[ ,;.]|$))`, "u");
