// The words for documents and papers, as pattern sources over folded text.

/** "Kế hoạch này": how a document names itself. A report or a list is a paper that units send, so it is not among these words. */
export const THIS_DOCUMENT =
  "(?:kế hoạch|chương trình|đề án|phương án|quyết định|nghị quyết|chỉ thị|kết luận|quy chế|quy định|hướng dẫn|thông báo|công văn|công điện|văn bản) này";

/** What units send: "Kết quả của các đơn vị gửi về …". */
export const PAPER = "báo cáo|kế hoạch|kết quả|số liệu|hồ sơ|danh sách|ý kiến|phiếu|văn bản";
