// A post as a person would write it ("Phó Chủ tịch", "Chánh Văn phòng"), though the sign-off prints it in capitals.

/** Posts, and words beside them, that begin with a capital (Decree 30/2020/NĐ-CP, Appendix II, V.5). */
const POSTS =
  /(?<!\p{L})(?:chủ tịch|tổng giám đốc|giám đốc|trưởng (?:ban|phòng|đoàn|trạm|khoa|bộ phận)|trưởng thuế|(?:tổng |chi )?cục trưởng|vụ trưởng|chánh (?:văn phòng|thanh tra|án)|chỉ huy trưởng|bí thư|thường trực|viện trưởng|hiệu trưởng|thủ tướng|bộ trưởng|thứ trưởng|chủ nhiệm|kế toán trưởng|tổng (?:biên tập|thư ký)|sở|ủy ban|ubnd|hđnd|hđqt|hđtv)(?!\p{L})/gu;
/** The second of the two words is a name's own first letter. */
const SECOND_CAPITAL = /^(?:tổng giám đốc|chánh văn phòng|chánh thanh tra|trưởng thuế)$/u;
/** What stands behind these, and behind a dash, is a body's own name: "Trưởng phòng Hành chính - Tổng hợp". */
const BODY_BEHIND = /(?<=(?:rưởng phòng|Chi cục trưởng|Sở|rưởng khoa) | - )\p{Ll}/gu;

/** `text`: the post without its authority, one line. Small letters are kept as printed. */
export function postName(text: string): string {
  const tidy = text
    .replace(/ {1,10}/g, " ")
    .replace(/[ .,:;]{1,10}$/u, "")
    .trim();
  if (/\p{Ll}/u.test(tidy)) return tidy;
  return capital(tidy.toLowerCase().replace(POSTS, capitalPost)).replace(BODY_BEHIND, (c) => c.toUpperCase());
}

const capital = (text: string) => (text[0]?.toUpperCase() ?? "") + text.slice(1);

function capitalPost(post: string): string {
  if (/^(?:ubnd|hđ)/u.test(post)) return post.toUpperCase();
  const named = capital(post);
  return SECOND_CAPITAL.test(post) ? named.replace(/ \p{Ll}/u, (c) => c.toUpperCase()) : named;
}
