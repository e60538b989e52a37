import { bare } from "../../language/fold.ts";

// What an administrative document has and a covering note does not (Decree 30/2020/NĐ-CP, Article 8). Compared without
// diacritics, because mails often lack them.
const DOCUMENT_SIGNS: readonly RegExp[] = [
  /^.{0,60}cong hoa xa hoi chu nghia viet nam/m,
  /^.{0,60}doc lap ?- ?tu do ?- ?hanh phuc/m,
  /^[^\n]{0,60}so ?: ?\d{0,6} ?\/ ?[a-z0-9&-]{2,30}/m,
  /^ {0,40}(?:ke hoach|quyet dinh|bao cao|thong bao|chuong trinh|huong dan|to trinh|nghi quyet) {0,40}$/m,
  /^ {0,40}can cu (?:luat|nghi dinh|nghi quyet|quyet dinh|ke hoach|chi thi|cong van|thong tu)/m,
  /^ {0,40}noi nhan ?:/m,
  /^ {0,40}(?:[ivx]{1,4}|\d{1,2})[.)] ?(?:muc dich|muc tieu|noi dung|nhiem vu|to chuc thuc hien)/m,
];
const MIN_SIGNS = 3;

/** Whether the text of a mail is a document itself, not a covering note. */
export function looksLikeDocument(text: string): boolean {
  const key = bare(text.toLowerCase());
  return DOCUMENT_SIGNS.filter((sign) => sign.test(key)).length >= MIN_SIGNS;
}
