import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { AssessedValue, Features } from "./features.ts";
import { addLegibility } from "./text-features.ts";

const beginsSmall = ({ text }: { readonly text: string }) => isSmallAt(text, 0) && isSmallAt(text, 1);
const DASH_SMALL = regex`^[-–] ?\p{Ll}`;

/** Features that every kind of value has: the rule, the letters of its quotation, the document around it. */
export function addCommon(into: Features, { evidence, facts }: AssessedValue<unknown>): void {
  const [first] = evidence;
  let rule = 1;
  for (const { confidence } of evidence) rule = Math.min(rule, confidence);
  into.category("rule", first.rule);
  into.amount("rule:doubt", 1 - rule);
  into.flag("rule:doubt>.1", rule < 0.9);
  into.flag("rule:doubt>.25", rule < 0.75);
  const line = facts.line(first.line);
  into.amount("line:doubt", 1 - (line?.source.confidence ?? 1));
  into.flag("line:restored", first.original !== undefined);
  into.amount("line:changed", changedShare(first.original, first.quote));
  const next = facts.line(first.endLine + 1);
  if (into.needs("line:next-small"))
    into.flag("line:next-small", next?.source.kind === "text" && beginsSmall(next));
  if (into.needs("line:next-dash-small"))
    into.flag("line:next-dash-small", next !== undefined && DASH_SMALL.test(next.text));
  if (into.needs("line:small")) into.flag("line:small", line?.source.kind === "text" && beginsSmall(line));
  if (into.needs("line:beside-unread"))
    into.flag("line:beside-unread", facts.isUnreadBetween(first.line - 2, first.endLine + 2));
  into.flag("line:row", first.cell !== undefined);
  into.flag("line:several", first.endLine > first.line);
  into.flag("quoted:again", evidence.length > 1);
  addLegibility(into, first.quote, facts);
  into.amount("document:doubtful", facts.doubtfulShare);
  into.flag("document:unread", facts.unreadLines > 0);
  into.amount("document:unread-lines", Math.min(facts.unreadLines, 10) / 10);
  into.flag("document:numbering", facts.numberingBreaks > 0);
}

/** Share of the words that restoration changed. */
function changedShare(original: string | undefined, quote: string): number {
  if (original === undefined) return 0;
  const before = new Set(original.split(" "));
  const words = quote.split(" ");
  return words.filter((word) => !before.has(word)).length / words.length;
}
