// What lines of any zone are known by.

/** "Căn cứ …", "Thực hiện …": what a document rests on, or how its text begins. */
export const BASIS =
  /^(?:-? ?)(?:căn cứ|thực hiện|triển khai|theo|để|nhằm|trên cơ sở|xét|tiếp theo|thi hành|tiếp tục|ngày|năm|trong|từ|qua|kính gửi)(?= )/u;

/** "(Ban hành kèm theo Quyết định số …)": above stands the title of an annex. */
export const ANNEX_OF =
  /(?:ban hành )?kèm theo (?:quyết định|nghị quyết|chỉ thị|công văn|kế hoạch|tờ trình|thông báo|văn bản)/u;
