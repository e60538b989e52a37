import { ABBREVIATIONS } from "../../../language/abbreviations.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { nameAt, placeOf } from "./heading-name.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

const RULE = "sub-index/heading";

const ABOUT = /^(?:(?:về|đối với|công tác|lĩnh vực|nội dung|nhóm) ){0,2}/u;
/** Words that any heading may have. */
const COMMON: ReadonlySet<string> = new Set(
  ["doanh nghiệp", "tổ chức", "người dân", "hành chính", "công tác", "nhà nước", "thời gian", "chi phí"].map(
    fold,
  ),
);
const FEWEST_WORDS = 2;
/** Least share of a name's words. */
const LEAST_SHARE = 0.4;

const NO_LETTERS = regex.g`[^\p{L}\p{N}]+`;
/** The words of a text, abbreviations as words: "tác động CCHC" is a part of "Tác động của cải cách hành chính". */
const wordsOf = (text: string) =>
  fold(text)
    .replace(NO_LETTERS, " ")
    .trim()
    .split(" ")
    .flatMap((word) => (word === "của" ? [] : (ABBREVIATIONS.get(word) ?? [word])))
    .join(" ");
const countOf = (words: string) => words.split(" ").length;

/**
 * The sub-index of a heading among headings of sub-indices of one index that consists of a part of its name: "Đất đai" for "Tiếp cận đất đai", "Về thể
 * chế" for "Cải cách thể chế". Only where a single sub-index has these words, which are at least this share of its name.
 */
export function partOfName(
  line: TextLine,
  from: number,
  index: string,
  context: RuleContext,
  leastShare = LEAST_SHARE,
): NamedSubIndex | null {
  const start = from + ABOUT.exec(line.folded.slice(from))![0].length;
  const { name } = nameAt(line, start, context);
  const words = wordsOf(name);
  if (countOf(words) < FEWEST_WORDS || COMMON.has(words)) return null;
  const having = context.catalogue.subIndicesOf(index, context.year).flatMap((entry) => {
    const spellings = [entry.name, entry.shortName, ...entry.aliases].map(wordsOf);
    const within = spellings.filter((spelling) => ` ${spelling} `.includes(` ${words} `));
    const isMuch = within.some((spelling) => countOf(words) >= leastShare * countOf(spelling));
    return within.length > 0 ? [{ entry, isMuch }] : [];
  });
  const [only] = having;
  if (!only?.isMuch || having.length > 1) return null;
  return { id: only.entry.id, index, ...placeOf(line, start, name, context), rule: RULE, confidence: 0.65 };
}
