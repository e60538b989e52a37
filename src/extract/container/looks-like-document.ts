import { bare } from "../../language/fold.ts";

// What an administrative document has and a covering note lacks (Decree 30/2020/NĐ-CP, Article 8), without marks:
// mails often have none.
const SIGNS: readonly RegExp[] = [
  /^.{0,60}cong hoa xa hoi chu nghia viet nam/m,
  /^.{0,60}doc lap ?- ?tu do ?- ?hanh phuc/m,
  /^[^\n]{0,60}so ?: ?\d{0,6} ?\/ ?[a-z0-9&-]{2,30}/m,
  /^ {0,40}(?:ke hoach|quyet dinh|bao cao|thong bao|chuong trinh|huong dan|to trinh|nghi quyet) {0,40}$/m,
  /^ {0,40}can cu (?:luat|nghi dinh|nghi quyet|quyet dinh|ke hoach|chi thi|cong van|thong tu)/m,
  /^ {0,40}noi nhan ?:/m,
  /^ {0,40}(?:[ivx]{1,4}|\d{1,2})[.)] ?(?:muc dich|muc tieu|noi dung|nhiem vu|to chuc thuc hien)/m,
];
const LEAST_SIGNS = 3;

/** Whether a mail's own words are a document, rather than the note that a document came with. */
export function looksLikeDocument(text: string): boolean {
  const key = bare(text.toLowerCase());
  return SIGNS.filter((sign) => sign.test(key)).length >= LEAST_SIGNS;
}
