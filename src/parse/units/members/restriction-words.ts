import { FOCAL, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";

// The words of a clause that limits a group to its members with a task in the document: "được giao chủ trì chỉ số thành phần tại Mục II".

/** A role that a document gives. */
export const ROLES = `${LEAD}|${IN_CHARGE}|${FOCAL}`;
const NUMBER = "(?:[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-zđ])(?=[ ,:;]|[.;]?$)";
const SECTION = `(?:mục|phụ lục|phần|điểm|khoản|biểu|bảng)(?: (?:số )?${NUMBER}(?:(?:,| và) ${NUMBER}){0,5})?`;
/** Where the document gives it. */
export const PLACE = `(?:(?:nêu |quy định |phân công )?(?:tại|ở|theo|trong) (?:các )?(?:${SECTION}(?:(?:,| và)? (?:của |thuộc |tại )?${SECTION}){0,2}|cột \\(?\\d{1,2}\\)?(?: (?:của |tại |trong )?${SECTION})?|danh mục|danh sách|kế hoạch này)|nêu trên|nói trên|trên đây)(?: (?:của )?(?:(?:kế hoạch|công văn|quyết định|thông báo|chỉ thị|văn bản) )?(?:này|kèm theo|nêu trên)){0,2}`;
const ONE_THING =
  "(?:các )?(?:chỉ số|tiêu chí|nội dung|nhiệm vụ|chỉ tiêu|trụ cột|lĩnh vực|cstp|csnd)(?: thành phần| chính| cụ thể| pci| pgi| papi| dti){0,2}";
/** What is given: "các trụ cột, chỉ số thành phần". */
export const THING = `${ONE_THING}(?:(?:,| và|, và) ${ONE_THING}){0,2}`;
/** "được giao": the clause says that the document gives something. */
export const GIVEN = / được (?:giao|phân công) /u;
/** Longest clause that is read, in characters. */
export const LONGEST_CLAUSE = 160;
