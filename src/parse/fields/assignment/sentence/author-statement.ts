import { memoize } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import { FACTS, ISSUES, THINKS } from "../../../lexicon/author-words.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { anyOf } from "../../../lexicon/wording.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";

// Predicates that give their subject no work: it issues the document ("UBND tỉnh ban hành Kế hoạch … như sau:"), praises, assesses or
// agrees ("Thường trực HĐND huyện đánh giá cao …"). Its orders to others follow in the same sentence or the next. Facts about a body are no
// work either: how it works, a number that it has, a document that it has already issued.

const STATES_OPINION = regex`^,? ?(?:(?:rất|cơ bản|hoàn toàn|về cơ bản) )?${anyOf(THINKS)}`;
const STATES_ISSUE = regex`^,? ?${anyOf(ISSUES)}`;
const STATES_FACT = regex`^,? ?(?:(?:nêu trên|nói trên|này) )?${anyOf(FACTS)}`;

/** What a subject states that is no work: that it issues the document, what it thinks, or a fact about it. */
export type AuthorStatement = "issue" | "opinion" | "fact";

/** The statement in folded words after a subject; null for other words. */
export const authorStatement: (after: string) => AuthorStatement | null = memoize((after) => {
  if (STATES_ISSUE.test(after)) return "issue";
  if (STATES_FACT.test(after)) return "fact";
  return STATES_OPINION.test(after) ? "opinion" : null;
});

const MAY_STATE =
  /đánh giá cao|ghi nhận|biểu dương|khen ngợi|hoan nghênh|nhận|cho rằng|thống nhất|nhất trí|đồng ý|tán thành/u;
const REACH = 160;

/** The offset after the subject of a sentence that states an opinion; null for another sentence. */
export function opinionAt(line: TextLine, from: number, context: RuleContext): number | null {
  if (!MAY_STATE.test(line.folded.slice(from, from + REACH))) return null;
  const author = readUnitList(line, from, context);
  if (!author || author.units.length === 0) return null;
  return STATES_OPINION.test(line.folded.slice(author.end)) ? author.end : null;
}

const GIVES = new RegExp(`(?:,| và)(?: đồng thời)? (?:${ORDER})(?: cho)? (?=\\S)`, "u");
const SENTENCE_END = /[.;](?: |$)/u;

/** The offset of the words after the order in a sentence of opinion: "… ghi nhận kết quả và đề nghị | UBND huyện …"; null without one. */
export function orderAfterOpinion(line: TextLine, from: number, context: RuleContext): number | null {
  const opinion = opinionAt(line, from, context);
  if (opinion === null) return null;
  const order = GIVES.exec(line.folded.slice(opinion).split(SENTENCE_END, 1)[0]!);
  return order && opinion + order.index + order[0].length;
}

/** True for the folded words of a statement with an order in them, or with another sentence after them. */
export const saysMore = (folded: string): boolean => GIVES.test(folded) || /[.;] \S/u.test(folded);
