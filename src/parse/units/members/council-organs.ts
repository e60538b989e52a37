import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// The organs of a people's council, which its resolutions give the oversight: "Thường trực HĐND, các Ban HĐND, Tổ đại biểu HĐND và đại
// biểu HĐND xã", "Thường trực, các ban, các tổ đại biểu Hội đồng nhân dân tỉnh". Those without the council share that of the last one.

const LEVEL =
  "(?: (?:(?:hai|02|2|các) cấp|cấp (?:tỉnh|huyện|xã)|(?:tỉnh|thành phố|huyện|xã|phường|đặc khu)(?: khóa [ivxlc]{1,5})?))?";
const ORGAN = new RegExp(
  `(?<organ>thường trực|(?:các )?(?:ban|(?:vị )?đại biểu|tổ đại biểu))(?<council> (?:của )?(?:hội đồng nhân dân|hđnd)${LEVEL})?(?=[ ,;.:]|$)`,
  "uy",
);
const PLACE = regex.y` \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?=[ ,;.:]|$)`;
const JOINT = /(?:[,;] (?:và )?| và | cùng )/uy;
const MAX_ORGANS = 5;

const HAS_LEVEL = / (?:tỉnh|thành phố|huyện|xã|phường|đặc khu)/u;

interface Organ {
  readonly start: number;
  readonly end: number;
  /** Number of characters of the words that name the council; 0 if the organ's name does not include them. */
  readonly council: number;
}

/** The organs of one council that begin at an offset; null where fewer than two follow, or where the last one has no council. */
export function readCouncilOrgans(
  line: TextLine,
  at: number,
  { catalogue }: RuleContext,
): NamedUnit[] | null {
  const organs: Organ[] = [];
  for (let start = at; organs.length < MAX_ORGANS; ) {
    const organ = organAt(line, start);
    if (!organ) break;
    organs.push(organ);
    JOINT.lastIndex = organ.end;
    if (!JOINT.test(line.folded)) break;
    start = JOINT.lastIndex;
  }
  const whole = organs.slice(0, organs.findLastIndex(({ council }) => council > 0) + 1);
  if (whole.length < 2) return null;
  const last = whole.at(-1)!;
  const council = line.text.slice(last.end - last.council, last.end);
  return whole.map(({ start, end, council: own }) => {
    const name = line.text.slice(start, end) + (own > 0 ? "" : council);
    const group = !line.folded.startsWith("thường trực", start);
    // "Thường trực HĐND … và đại biểu HĐND xã": the last organ states the level of all.
    const whole = line.text.slice(start, end - own) + council;
    const unitId = group || !HAS_LEVEL.test(council.toLowerCase()) ? null : catalogue.matchUnit(whole)?.id;
    return { ref: { name, unitId: unitId ?? null, group }, start, end };
  });
}

function organAt({ text, folded }: TextLine, start: number): Organ | null {
  ORGAN.lastIndex = start;
  const found = ORGAN.exec(folded);
  if (!found) return null;
  const printed = start + found[0].length;
  const council = found.groups!.council?.length ?? 0;
  PLACE.lastIndex = printed;
  const end = council > 0 && PLACE.test(text) ? PLACE.lastIndex : printed;
  return { start, end, council: council > 0 ? council + end - printed : 0 };
}
