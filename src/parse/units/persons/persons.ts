import { isFamilyName } from "../../../language/family-names.ts";
import { regex } from "../../../language/regex.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import type { TextLine } from "../../text/text-line.ts";

// Persons in a column of units: "Ông Nguyễn Văn An - Trưởng phòng Kinh tế", "Đ/c Bình". The unit is that of the post; a person is no unit.

/** Degrees and ranks before a name: "BS. Hoàng Văn Tú", "ThS.BSCKII. Lê Thị Mai", "ĐD Trần Thị Hà" only with a full stop. */
const RANK = "(?:(?:(?:PGS|GS|TS|ThS|Ths|BS|ĐD|DS|KS|KTV|YS|LS)\\.|(?:BS|DS) ?CK ?I{1,2}\\.?) ?){1,3}";
/** "Thượng tá Lê Văn An" */
const OF_ARMY = "(?:(?:Thiếu|Trung|Thượng|Đại) (?:úy|tá|tướng) )";
const TITLE = `(?:(?:Ông|Bà|Đồng chí|Đ\\/c|đồng chí|ông|bà|đ\\/c|Anh|Chị):? (?:${RANK}|${OF_ARMY})?|${RANK}|${OF_ARMY})`;
const PERSON = regex.y`(?<title>${TITLE})?(?<name>\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){0,4})(?<joint> ?(?:[-–,(:]|là) ?|(?=[.;]|$))`;
/** Posts before the name of the body, besides its head: "Phó | Trưởng phòng Y", "Chuyên viên | Phòng Y". */
const POST = new RegExp(
  `(?:quyền |phó )?(?=${UNIT_HEAD} )|(?:chuyên viên|cán bộ|công chức|viên chức|nhân viên|kế toán|văn thư|thư ký)(?: chính)? `,
  "uy",
);

const BEFORE_POST = new RegExp(
  `^(?:(?:quyền |phó )?${UNIT_HEAD} |chuyên viên |cán bộ |công chức |phòng |văn phòng |sở |ban )`,
  "u",
);

/** "Đ/c | Chủ tịch UBND xã": the title of a person who is named by the post. */
const TITLE_BEFORE_POST = new RegExp(
  `(?:các )?(?:ông|bà|đồng chí|đ\\/c):? (?=(?:quyền |phó )?${UNIT_HEAD} )`,
  "uy",
);

/** True for a person at an offset, with a title or by the family name: "Ông Vũ Hải Đăng, Giám đốc", "Trần Mai Linh". */
export function isPersonAt({ text }: TextLine, at: number): boolean {
  PERSON.lastIndex = at;
  const person = PERSON.exec(text)?.groups;
  if (!person) return false;
  const words = person.name!.split(" ");
  return person.title !== undefined || (words.length >= 2 && isFamilyName(words[0]!));
}

/** The offset after a person with a title or a full name, and after the post before the name of a body; `at` without a person. */
export function afterPerson({ text, folded }: TextLine, at: number): number {
  TITLE_BEFORE_POST.lastIndex = at;
  const title = TITLE_BEFORE_POST.exec(folded)?.[0].length;
  if (title !== undefined) return at + title;
  PERSON.lastIndex = at;
  const person = PERSON.exec(text)?.groups;
  if (!person) return at;
  const words = person.name!.split(" ");
  const isFullName = words.length >= 3 && isFamilyName(words[0]!);
  if (person.title === undefined && !isFullName) return at;
  const after = PERSON.lastIndex;
  // Without a title a name may be that of a company: "Hoàng Anh Gia Lai - Chi nhánh Huế".
  const isBeforePost = /[-–(]/u.test(person.joint!) && BEFORE_POST.test(folded.slice(after));
  if (person.title === undefined && !isBeforePost) return at;
  POST.lastIndex = after;
  return POST.test(folded) ? POST.lastIndex : after;
}
