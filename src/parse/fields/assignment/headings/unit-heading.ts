import { isBulletLabel, parseLabel } from "../../../../language/labels.ts";
import { lazy } from "../../../../language/memoize.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { Announcement } from "../../../structure/outline/outline.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { type LastSentence, lastSentence } from "../sentence/last-sentence.ts";
import { subjectAt } from "../sentence/subject.ts";
import { statesOnlyPart } from "../shared/words-over-items.ts";
import { bearersAfterOpening } from "../subjects/bearers-after-opening.ts";
import { type AfterUnits, afterUnits } from "./after-units.ts";
import { contentsEnd, startOfHeading } from "./heading-subject.ts";

/** What a line states about the units that it begins with, by its own words. Each part is read at its first use. */
export interface UnitHeading {
  /** The units after an order's verb or without one; null where the line begins with none. */
  readonly list: () => UnitList | null;
  /** What follows their names; "other" where the line begins with no unit. */
  readonly after: () => AfterUnits;
  /** The folded words after their names, without a bracket and marks. */
  readonly rest: () => string;
  /**
   * For a line without a label: "list" where it announces the work of units ("Văn phòng UBND tỉnh:", "Giao Sở Y tế chủ trì, phối
   * hợp với Sở Tài chính:"). Words may follow only known units. Without a colon it has only names, and `next`, the line below it,
   * begins a list. "lines" where units and a colon have no other words than those that announce tasks: "Sở Y tế chủ trì
   * thực hiện:".
   */
  readonly announces: (next: TextLine | undefined) => Announcement;
  /** The last of several sentences of a line over a list, where it names the units of the list. */
  readonly lastSentence: () => LastSentence | null;
}

/** Also with a bracket that recognition misread: "(6 NV (rọng tâm)". */
const BRACKET = /^ ?\(.{1,80}\)(?=[\s.;:,]{0,6}$)/u;
const MARKS = /[\s.;:,]{1,6}$/u;

/** Reads a line from an offset on, which is the end of its label or of words before the units. */
export function unitHeadingAt(line: TextLine, from: number, context: RuleContext): UnitHeading {
  const list = lazy(() => subjectAt(line, startOfHeading(line, from), context));
  const announced = lazy(() => announcedUnits(line, from, context));
  return {
    list,
    after: lazy(() => afterList(line, list(), context)),
    rest: lazy(() => restOf(line, list()?.end ?? from)),
    announces: (next) => announcement(line, next, announced, context),
    lastSentence: lazy(() => lastSentence(line, from, context)),
  };
}

const afterList = (line: TextLine, list: UnitList | null, context: RuleContext): AfterUnits =>
  list ? afterUnits(line, list.end, context) : "other";

const restOf = (line: TextLine, end: number): string =>
  line.folded.slice(end).replace(BRACKET, "").replace(MARKS, "").trim();

const LONGEST_NAMES = 160;

/** The units after "Các nhiệm vụ do", after an author who gives work, or after an opening phrase: "Căn cứ chức năng, | Sở A triển khai:". */
function announcedUnits(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const contents = contentsEnd(line, from);
  const list = readUnitList(line, contents > from ? contents : startOfUnits(line, from, context), context);
  return list || !ENDS_WITH_COLON.test(line.text) ? list : bearersAfterOpening(line, from, context);
}
const ENDS_WITH_COLON = /:\s{0,4}$/u;

function announcement(
  line: TextLine,
  next: TextLine | undefined,
  announced: () => UnitList | null,
  context: RuleContext,
): Announcement {
  const hasColon = ENDS_WITH_COLON.test(line.text);
  if (!hasColon && (line.text.length > LONGEST_NAMES || !next || !beginsList(next))) return null;
  // A topic ends the list of the topic before it, also where it is no unit.
  if (hasColon && TOPIC.test(line.folded) && next && beginsList(next)) return "list";
  const list = announced();
  if (!list || list.units.length === 0) return null;
  const after = line.text.slice(list.end);
  // "Giao Sở A chủ trì thực hiện." before "a)": the list above it, if there is one, has ended.
  if (!hasColon && next && beginsNumbers(next) && statesOnlyPart(line, list.end, context)) return "list";
  if (hasColon && list.units.some(isKnownUnit)) {
    if (/[.;] /u.test(after)) return null;
    return afterUnits(line, list.end, context) === "other" ? "list" : "lines";
  }
  if (hasColon && afterUnits(line, list.end, context) === "lead-in") return "lines";
  if (!/^\s{0,2}:?\s{0,4}$/u.test(after)) return null;
  return hasColon ? "lines" : "list";
}

/** "Đối với đơn vị được kiểm tra:", "Đối với công tác tuyên truyền:": a heading by its words. */
export const TOPIC = /^đối với /u;

/** True for a bullet, "a)" or "1)". "1." may go on with the list above. */
function beginsList(line: TextLine): boolean {
  const label = parseLabel(line.text);
  return label !== null && (isBulletLabel(label) || beginsNumbers(line));
}

function beginsNumbers({ text }: TextLine): boolean {
  const label = parseLabel(text);
  return label !== null && label.ordinal === 1 && label.text.endsWith(")");
}
