import { isCapitalAt } from "../../../language/letter-case.ts";
import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { BODY_INITIALS, BRAND } from "../../lexicon/brands.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Companies and banks by their brands, without a noun for a body: "VNPT, Viettel", "MobiFone tỉnh Lào Cai", "Agribank chi nhánh Sa Pa".

const KNOWN = new RegExp(`(?:${BRAND})(?=[ ,;:.()]|$)`, "uy");
/** A word that no Vietnamese syllable looks like, which only the branch after it shows to be a body: "LPBank chi nhánh Lào Cai". */
const OF_BRANCH = regex.y`\p{Lu}[\p{L}\d]{1,15}(?= (?:[-–] ?)?[Cc]hi nhánh (?:(?:tỉnh|thành phố|khu vực|số) )?[\p{Lu}\d])`;
/** A noun for a body before "chi nhánh" is read by its form. */
const IS_WORD =
  /^(?:hội|sở|ban|phòng|ngân|công|quỹ|các|thuế|chi|văn|trung|kho|viện|đội|tổ|trạm|giao|mở|lập)$/u;
const PLACE = regex.y` (?:(?:tỉnh|thành phố|TP\.?|khu vực) )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|\d{1,2})(?![\p{L}\d])`;

/** The company whose brand begins at an offset, with its place; its branch is read by others. null where no brand begins. */
export function brandAt(
  { text, folded }: TextLine,
  start: number,
  { catalogue }: RuleContext,
): NamedUnit | null {
  if (!isCapitalAt(text, start)) return null;
  const known = lengthAt(KNOWN, folded, start);
  const ofBranch = known > 0 ? 0 : lengthAt(OF_BRANCH, text, start);
  if (known + ofBranch === 0 || IS_WORD.test(folded.slice(start, start + ofBranch))) return null;
  const end = start + known + ofBranch;
  const whole = end + (known > 0 ? lengthAt(PLACE, text, end) : 0);
  const name = text.slice(start, whole);
  return { ref: { name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }, start, end: whole };
}

const INITIALS = regex.y`${BODY_INITIALS}(?: (?:tỉnh|xã|phường|khu vực)(?![\p{L}\d]))?`;

/** The body at an offset that only its initials name: "TTYT xã"; null for other words. */
export function initialsAt({ text }: TextLine, start: number, { catalogue }: RuleContext): NamedUnit | null {
  const end = start + lengthAt(INITIALS, text, start);
  if (end === start) return null;
  const name = text.slice(start, end);
  return { ref: { name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false }, start, end };
}
