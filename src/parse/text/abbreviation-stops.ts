import { isFamilyName } from "../../language/family-names.ts";
import { regex } from "../../language/regex.ts";

// "P. Tài chính", "TT. CNTT", "BQL.KCN": the full stop of an abbreviated first word of a name ends no sentence, list label or
// cell. Lines carry another character in its place, so that no pattern takes it for the end of something; values and evidence
// get the full stop back.

/** In lines, the full stop after an abbreviated first word of a name. One character, so offsets stay valid. */
export const ABBREVIATION_STOP = "\u2024";

/** Abbreviated first words: phòng, trung tâm, thanh tra, ban quản lý, văn phòng, bộ phận. */
const SHORT_WORD = "P|TT|TTr|BQL|VP|BP";
const ABBREVIATED = regex.g`(?<=(?<before>^|[\s(/;:,–+-]))(?<short>${SHORT_WORD})\.(?= ?(?<after>\p{Lu}[\p{L}\d&-]*(?: \p{L}+)?))`;

/** "QLKH", "TC-HC", "CNTT": an abbreviated rest. */
const CAPITALS = regex`^\p{Lu}[\p{Lu}\d&-]+(?: |$)`;
/** "Tài chính": a word with a capital and one without. In the name of a person both have one. */
const CAPITALISED = regex`^\p{Lu}\p{Ll}+ \p{Ll}`;
const SINGLE = regex`^\p{Lu}\p{Ll}+$`;
/** A full first word of a name after it, as in "P. Phòng Tài chính …", begins the text of an item. */
const FULL_WORD = /^(?:Phòng|Văn phòng|Trung tâm|Chi cục|Các|Những|Giao|Đề nghị|Yêu cầu)(?: |$)/u;
const TITLE = /(?:^|[\s(])(?:[Ôô]ng|[Bb]à|[Đđ]\/c|[Đđ]ồng chí|[Aa]nh|[Cc]hị)[ :]{1,2}$/u;
const PART_OF_PERSON = regex`^(?:Thị|Văn|\p{Lu}\.)$`;
const WORD_BEFORE = regex`(?<word>[\p{L}.]{1,12}) $`;

/** The text with the full stops of abbreviations replaced. `hasLetterList`: a list of the document has reached the letter O. */
export function withAbbreviationStops(text: string, hasLetterList: boolean): string {
  if (!SOME.test(text)) return text;
  return text.replace(ABBREVIATED, (match, ...rest) => {
    const { short, after } = rest.at(-1) as Record<string, string>;
    const before = text.slice(0, rest.at(-3) as number);
    if (before === "" && short === "P" && hasLetterList) return match;
    return beginsName(after!) && !isInitial(before) ? `${short}${ABBREVIATION_STOP}` : match;
  });
}
const SOME = new RegExp(`(?:${SHORT_WORD})\\.`, "u");

const beginsName = (after: string) =>
  CAPITALS.test(after) || ((CAPITALISED.test(after) || SINGLE.test(after)) && !FULL_WORD.test(after));

/** True after a title or a part of a name: "Đ/c P. Hùng", "Nguyễn P. Anh", "Lê T. P. Mai". */
function isInitial(before: string): boolean {
  if (TITLE.test(before)) return true;
  const word = WORD_BEFORE.exec(before)?.groups?.word;
  if (word === undefined || word.length + 1 === before.length) return false;
  return PART_OF_PERSON.test(word) || (regex`^\p{Lu}`.test(word) && isFamilyName(word));
}

/** True for the beginning of an item with the letter before P. */
export const isLetterBeforeP = (text: string): boolean => /^O ?[.)/]/u.test(text);

/** A name as the catalogue writes it: "BQL KCN". */
export const withoutAbbreviationStops = (name: string): string => name.replace(STOP_IN_NAME, " ");
const STOP_IN_NAME = new RegExp(`${ABBREVIATION_STOP} ?`, "gu");

/** A copy of a plain value in which all texts have their full stops back. */
export function withFullStops<T>(value: T): T {
  if (typeof value === "string") return value.replaceAll(ABBREVIATION_STOP, ".") as T;
  if (Array.isArray(value)) return value.map(withFullStops) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFullStops(inner)])) as T;
}
