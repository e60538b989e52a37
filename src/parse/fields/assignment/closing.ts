/** "Trên đây là Kế hoạch …", "Trong quá trình thực hiện, nếu có vướng mắc …": closes the document and is not a task. */
const CLOSING =
  /^(?:trên đây là|(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện )?(?:thực hiện|triển khai)|nhận được (?:kế hoạch|văn bản|công văn) này|(?:kế hoạch|văn bản|quyết định|nghị quyết|chương trình) này (?:có hiệu lực|thay thế|được)|nếu có (?:khó khăn|vướng mắc)|có gì (?:khó khăn|vướng mắc)|cuối cùng)(?=[ ,.:]|$)/u;

/** `folded`: the text of a line without a label. */
export const isClosing = (folded: string): boolean => CLOSING.test(folded);
