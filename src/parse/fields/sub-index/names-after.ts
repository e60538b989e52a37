import { COORDINATE, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { withoutPartners } from "../assignment/sentence/role.ts";
import { isLongName } from "../index/long-name.ts";
import { ASSIGNED_RULE } from "./assigned-sub-indices.ts";
import { namesIn } from "./clause-parts.ts";
import { areJoining, statesWork, withoutPart } from "./joining-words.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { BETWEEN, WORD_BEFORE } from "./names-in-text.ts";

/** A word for a sub-index, with its number, at the end of the text before its name. */
export const WORD = new RegExp(WORD_BEFORE.source, "u");

/**
 * The names and numbers of a list after a word such as "chỉ số"; [] if the words before it say more than that the unit works on them. A
 * semicolon before it ends other work. `numbered`: the sub-indices that the document numbers.
 */
export function namesAfter(
  line: TextLine,
  start: number,
  to: number,
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): NamedSubIndex[] {
  const found = namesIn(line, start, to, { rule: ASSIGNED_RULE, numbered }, context);
  const [first] = found;
  if (!first) return [];
  const at = first.span.start;
  const from = start + Math.max(0, line.text.slice(start, at).lastIndexOf(";") + 1);
  const before = line.folded.slice(from, at);
  const word = WORD.exec(before) ?? (isObjectOfRole(line, from, first) ? END.exec(before) : null);
  const duties = word ? withoutPart(withoutPartners(line, from, from + word.index, context)) : "";
  // "báo cáo kết quả chỉ số A" states what is reported.
  const isAboutResult = duties.includes("kết quả") && !statesWork(duties);
  if (!word || isAboutResult || !areJoining(duties)) return [];
  return listOfNames(line, found);
}

/** "Chủ trì | cải cách thủ tục hành chính và nâng cao …": a name that is no common phrase, right after a role and as its whole object. */
function isObjectOfRole(
  { text, folded }: TextLine,
  from: number,
  { span, restStart }: NamedSubIndex,
): boolean {
  const name = text.slice(span.start, restStart);
  return (
    isLongName(name) &&
    ROLE_BEFORE.test(folded.slice(from, span.start)) &&
    OBJECT_ENDS.test(folded.slice(restStart))
  );
}
const END = /$/u;
const ROLE_BEFORE = new RegExp(
  `(?:^|[ ,])(?:${LEAD}|${COORDINATE}|${IN_CHARGE})(?:,? (?:${LEAD}|${COORDINATE}|tham mưu|thực hiện|triển khai))? $`,
  "u",
);
const OBJECT_ENDS =
  /^(?:[.;]| ?$| \(|,? (?:và )?(?:nâng cao|cải thiện) |(?:,| và) (?:các )?(?:lĩnh vực|chỉ số|nội dung|cải cách) )/u;

/** The names up to the first one that does not belong to the list. */
function listOfNames(line: TextLine, found: readonly NamedSubIndex[]): NamedSubIndex[] {
  const other = found.findIndex((named, i) => {
    const above = found[i - 1];
    return above !== undefined && !BETWEEN.test(line.folded.slice(above.restStart, named.span.start));
  });
  return found.slice(0, other < 0 ? undefined : other);
}
