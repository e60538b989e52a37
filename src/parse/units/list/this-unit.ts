import { fold } from "../../../language/fold.ts";
import { isCapitalAt, isSmallAt } from "../../../language/letter-case.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../ends/witnesses/predicates.ts";
import { endedBeforeVerb } from "./ended-before-verb.ts";
import { readUnitList } from "./unit-list.ts";

/** Nouns that with "này" point back to a body. */
const NOUN = "phòng|sở|ban|chi cục|cục|trung tâm|văn phòng|đơn vị|cơ quan|tổ|hội|trường|công ty";
/** "Phòng này | tổng hợp …", at the beginning of folded words. */
export const THIS_UNIT = new RegExp(`^ ?(?<noun>${NOUN}) này(?= |$)`, "u");
const MOST_PLACES = 6;

/** "… gửi Sở Nội vụ tổng hợp. | Sở này thẩm tra …": the unit with a noun that the line last names before an offset; null without one. */
export function unitMeantByThis(
  line: TextLine,
  noun: string,
  before: number,
  context: RuleContext,
): UnitRef | null {
  let at = before;
  for (let i = 0; i < MOST_PLACES; i++) {
    at = at === 0 ? -1 : line.folded.lastIndexOf(`${noun} `, at - 1);
    if (at < 0) return null;
    const [unit] = readUnitList(line, at, context)?.units ?? [];
    if (unit && !unit.group && !THIS_UNIT.test(fold(unit.name))) return unit;
  }
  return null;
}

const MOST_LINES = 4;
/** Words before a noun that a document says the meaning of, or is itself about. */
const DECLARED = ["gọi là", "gọi tắt là", "viết tắt là", "thành lập"];

/**
 * "… gửi Chi cục Kiểm lâm. | Chi cục lập hồ sơ": the unit whose name begins with a folded noun, in the last sentence before an offset that names
 * one, else in the lines just above. null where several of them may be meant, where the noun is the author's, and where the document declares
 * what it means.
 */
export function unitMeantByNoun(
  line: TextLine,
  noun: string,
  before: number,
  context: RuleContext,
): UnitRef | null {
  const { issuer, occurrences } = context;
  if (issuer && fold(issuer.name).startsWith(`${noun} `)) return null;
  if (DECLARED.some((words) => occurrences.has(`${words} ${noun}`))) return null;
  for (const [i, near] of [line, ...occurrences.linesBefore(line.index, MOST_LINES)].entries()) {
    const named = namedInSentence(near, noun, i === 0 ? before : near.text.length, context);
    if (named.length > 0) return onlyOrSubject(near, named);
  }
  return null;
}

interface NamedAt {
  readonly at: number;
  readonly unit: UnitRef;
}

/** The units of the last sentence before an offset that names any under a noun, in the order of the text. */
function namedInSentence(line: TextLine, noun: string, before: number, context: RuleContext): NamedAt[] {
  const named: NamedAt[] = [];
  let end = before;
  for (let i = 0; i < MOST_PLACES; i++) {
    const at = end === 0 ? -1 : line.folded.lastIndexOf(`${noun} `, end - 1);
    if (at < 0) break;
    if (named.length > 0 && /[.;] /u.test(line.text.slice(at, named[0]!.at))) break;
    end = at;
    if (!isCapitalAt(line.text, at) || (at > 0 && !/[\s(,;:"“/]/u.test(line.text[at - 1]!))) continue;
    const unit = wholeNameAt(line, at, noun, context);
    if (unit) named.unshift({ at, unit });
  }
  return named;
}

function wholeNameAt(line: TextLine, at: number, noun: string, context: RuleContext): UnitRef | null {
  const list = readUnitList(line, at, context);
  const [unit] = (list && endedBeforeVerb(line, list, false, context.occurrences).units) ?? [];
  if (!unit || unit.group || !fold(unit.name).startsWith(`${noun} `)) return null;
  const next = at + noun.length + 1;
  const isName = unit.unitId !== null || !isSmallAt(line.text, next) || !isVerbAt(line, next);
  return isName && !THIS_UNIT.test(fold(unit.name)) ? unit : null;
}

/** The only unit, or the one that is the subject of its sentence and not one of a list. */
function onlyOrSubject({ text }: TextLine, named: readonly NamedAt[]): UnitRef | null {
  const [first, second] = named as readonly [NamedAt, NamedAt?];
  const names = new Set(named.map(({ unit }) => unit.name));
  if (!second || names.size === 1) return first.unit;
  const isSubject = BEGINS_SENTENCE.test(text.slice(Math.max(0, first.at - 8), first.at));
  const isListed = /^(?:,|,? và|;) $/u.test(text.slice(first.at + first.unit.name.length, second.at));
  return isSubject && !isListed ? first.unit : null;
}
const BEGINS_SENTENCE = /(?:^|[.;)] )(?:[-+*] )?(?:Giao )?$/u;

/** The units of a clause from an offset on, with "Sở này" as the unit that it means where the line names it before. */
export const withUnitsMeant = (
  units: readonly UnitRef[],
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly UnitRef[] =>
  units.map((unit) => {
    const noun = THIS_UNIT.exec(fold(unit.name))?.groups?.noun;
    return (noun === undefined ? null : unitMeantByThis(line, noun, from, context)) ?? unit;
  });
