import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../units/list/unit-list.ts";
import { afterHead } from "../../units/shared/heads-of-units.ts";

// The text of a letter names its addressees by fewer words than its head, so their names need not be known: "Các nhà máy, phân
// xưởng trực thuộc" are "các nhà máy, phân xưởng", "Công ty Cổ phần Hòa An" is "Công ty".

/** "Quý cơ sở", "Quý Bộ, địa phương": the addressees, under any noun. "Quý II" is a time. */
const HONOURED = regex`^quý (?!(?:[1-4]|iv|i{1,3})(?!\p{L}))(?=\p{L})`;
/** "Yêu cầu các đồng chí | rà soát …": persons without an office are the addressees. */
const COMRADES = /^(?:các|quý) đồng chí(?= )/u;
const LONGEST_TIME = 10;
const MOST_WORDS = 16;
const MOST_HONOURED = 8;
/** These words alone mean any body; `addresseesAt` decides about them. */
const ANY_BODY =
  /^(?:các |những )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|ngành|cấp|đồng chí|ông|bà|ban|phòng)$/u;

/**
 * The addressees that words at an offset mention, under the words of the text where they are part of a name; null where other words
 * than a verb or a colon follow.
 */
export function mentionedAddressees(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const { addressed = [] } = context;
  if (addressed.length === 0) return null;
  const comrades = COMRADES.exec(line.folded.slice(from, from + MOST_WORDS))?.[0];
  if (comrades !== undefined && isFollowedByDuty(line, from + comrades.length))
    return { units: addressed, start: from, end: from + comrades.length };
  const at = afterHead(line.folded, from);
  const honoured = HONOURED.test(line.folded.slice(at, at + LONGEST_TIME)) ? endBeforeDuty(line, at) : null;
  if (honoured !== null) return { units: addressed, start: at, end: honoured };
  for (const unit of addressed) {
    const end = sharedEnd(line, at, fold(unit.name));
    if (end === null) continue;
    const words = line.text.slice(at, end);
    return { units: [unit.group ? { ...unit, name: words } : unit], start: at, end };
  }
  return null;
}

/**
 * The end of the first words of a name at an offset, where a duty follows them; null elsewhere. A plural needs its noun, and a single
 * body may be called by its kind alone.
 */
function sharedEnd(line: TextLine, at: number, name: string): number | null {
  let end: number | null = null;
  let length = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = name.indexOf(" ", length + 1);
    length = next < 0 ? name.length : next;
    const shared = name.slice(0, length);
    if (!line.folded.startsWith(shared, at)) break;
    const isNamed = !ANY_BODY.test(shared.replace(/,$/u, "")) && !/^(?:các|những)$|[,;]$/u.test(shared);
    if (isNamed && isFollowedByDuty(line, at + length)) end = at + length;
    if (next < 0) break;
  }
  return end;
}

/** The end of the first words at an offset that a duty follows; null where none does. */
function endBeforeDuty(line: TextLine, at: number): number | null {
  let end = line.text.indexOf(" ", at);
  for (let words = 0; words < MOST_HONOURED; words++) {
    end = line.text.indexOf(" ", end + 1);
    if (end < 0) return null;
    if (isFollowedByDuty(line, end)) return end;
  }
  return null;
}

const isFollowedByDuty = (line: TextLine, end: number): boolean =>
  /^ ?:/u.test(line.folded.slice(end, end + 2)) || (line.text[end] === " " && isVerbAt(line, end + 1));
