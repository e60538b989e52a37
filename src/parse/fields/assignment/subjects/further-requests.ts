import { fold } from "../../../../language/fold.ts";
import { smallWordFollows } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { INDEPENDENT_BODY } from "../../../lexicon/bodies.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { FirstClause } from "./first-clause.ts";

const VERB = /(?:^| )(?<verb>đề nghị|yêu cầu|giao)(?: cho)? $/u;
const FURTHER = /, (?<verb>đề nghị|yêu cầu|giao)(?: cho)? (?=\S)/gu;
const SENTENCE_END = /[.;] /u;
const INDEPENDENT = new RegExp(`^(?:${INDEPENDENT_BODY})(?= |$)`, "u");
const LONGEST_SENTENCE = 1200;
const MOST_REQUESTS = 6;

/**
 * The commas of a sentence after which its author asks others: "Đề nghị Sở A thẩm định, | đề nghị Sở B bố trí kinh phí", as matches in
 * `line.folded.slice(from)`. With another verb the body before may ask them, unless it is no office of the state.
 */
export function commasBeforeRequests(
  line: TextLine,
  from: number,
  { list, isOrder }: FirstClause,
  context: RuleContext,
): RegExpExecArray[] {
  if (!isOrder || !list) return [];
  const words = line.folded.slice(from, from + LONGEST_SENTENCE).split(SENTENCE_END, 1)[0]!;
  const verb = VERB.exec(line.folded.slice(from, list.start))?.groups?.verb;
  if (verb === undefined) return [];
  const isIndependent = list.units.every(({ name }) => INDEPENDENT.test(fold(name)));
  return allMatches(FURTHER, words)
    .slice(0, MOST_REQUESTS)
    .filter((mark) => {
      if (from + mark.index < list.end || (mark.groups!.verb !== verb && !isIndependent)) return false;
      const asked = subjectAt(line, from + mark.index + mark[0].length, context);
      if (!asked || !smallWordFollows(line.text, asked.end)) return false;
      return asked.units.every((unit) => isKnownUnit(unit) || namesBody(unit));
    });
}
