// Patterns for lines of several zones.

/** "Căn cứ …", "Thực hiện …": a basis of the document, or the beginning of its text. */
export const BASIS =
  /^(?:-? ?)(?:căn cứ|thực hiện|triển khai|theo|để|nhằm|trên cơ sở|xét|tiếp theo|thi hành|tiếp tục|ngày|năm|trong|từ|qua|kính gửi)(?= )/u;

/** "(Ban hành kèm theo Quyết định số …)": the line below the title of an annex. */
export const ANNEX_OF =
  /(?:ban hành )?kèm theo (?:quyết định|nghị quyết|chỉ thị|công văn|kế hoạch|tờ trình|thông báo|văn bản)/u;
