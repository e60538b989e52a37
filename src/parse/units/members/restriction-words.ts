import { COORDINATE, FOCAL, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";

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
/** Longest list of names after a clause, in characters. */
export const LONGEST_NAMES = 500;

/**
 * "Các sở chủ trì nhiệm vụ tại Mục III, UBND các xã | xây dựng kế hoạch": what follows the further units is asked of both. With "UBND
 * các xã phối hợp" the words before are the predicate.
 */
export const sendsPaper = (words: string) =>
  SENDS.test(words.split(/[.;:]/u, 1)[0]!.split(OTHER_DUTY, 1)[0]!);
const SENDS =
  / (?:xây dựng|ban hành|lập|gửi|nộp|có|cụ thể hóa) (?:[^ ]{1,9} ){0,3}(?:kế hoạch|báo cáo)(?=[ ,]|$)/u;
const OTHER_DUTY = new RegExp(
  ` (?:${ROLES}|${COORDINATE}|tham mưu|tổ chức|triển khai|thực hiện|rà soát)(?= )`,
  "u",
);
