import { regex } from "../../../language/regex.ts";
import { withCapital } from "../../../language/with-capital.ts";
import { SIGNER_POSITION } from "../../lexicon/positions.ts";

// A post in normal spelling ("Phó Chủ tịch", "Chánh Văn phòng"); the sign-off prints it in capitals.

/** Posts and related words that begin with a capital (Decree 30/2020/NĐ-CP, Appendix II, V.5). */
const POSTS = regex.g`(?<!\p{L})(?:${SIGNER_POSITION}|thường trực|sở|ủy ban|ubnd|hđnd|hđqt|hđtv)(?!\p{L})`;
/** Posts whose second word also begins with a capital. */
const SECOND_CAPITAL = /^(?:tổng giám đốc|chánh văn phòng|chánh thanh tra|trưởng thuế)$/u;
/** After these words, and after a dash, the name of a body begins: "Trưởng phòng Hành chính - Tổng hợp". */
const BODY_AFTER = regex.g`(?<=(?:rưởng phòng|Chi cục trưởng|Sở|rưởng khoa) | - )\p{Ll}`;

/** The further fields of a department: "Sở Văn hóa, Thể thao và Du lịch". */
const FURTHER_FIELD = regex.g`(?<= Sở \p{Lu}[\p{L} ,]{2,40}(?:,| và) )\p{Ll}`;

/** The body that somebody heads, and the first word of its name: "Vụ trưởng | Vụ Cải cách hành chính". */
const HEADED_BODY = regex.g`(?<=(?:rưởng|ốc|hiệm) )(?<body>vụ|cục|chi cục|trung tâm|viện|văn phòng|thanh tra) (?<first>\p{Ll})`;

/** `text`: the post without its authority, on one line. A post in small letters is kept as printed. */
export function postName(text: string): string {
  const tidy = text
    .replace(/ {1,10}/g, " ")
    .replace(/[ .,:;]{1,10}$/u, "")
    .trim();
  if (regex`\p{Ll}`.test(tidy)) return tidy;
  return withCapital(tidy.toLowerCase().replace(POSTS, capitalPost))
    .replace(BODY_AFTER, (c) => c.toUpperCase())
    .replace(FURTHER_FIELD, (c) => c.toUpperCase())
    .replace(HEADED_BODY, (words) => withCapital(words.slice(0, -1)) + words.slice(-1).toUpperCase());
}

function capitalPost(post: string): string {
  if (/^(?:ubnd|hđ)/u.test(post)) return post.toUpperCase();
  const named = withCapital(post);
  return SECOND_CAPITAL.test(post) ? named.replace(regex` \p{Ll}`, (c) => c.toUpperCase()) : named;
}
