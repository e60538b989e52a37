/** "DỰ THẢO", "Dự thảo (lần 2)", "BẢN DỰ THẢO LẦN THỨ 3", "DỰ THẢO ngày 12/5/2026": a line that marks a document as a draft, folded. */
const DRAFT_MARK =
  /^[("'“[*_–\s-]{0,3}(?:(?:văn )?bản )?dự thảo(?:,? ?\(?(?:lần(?: thứ)? ?(?:\d{1,2}|nhất|hai|ba|tư)|số \d{1,2}|ngày \d[\d/.-]{2,9}|để (?:lấy ý kiến|góp ý|xin ý kiến)|xin ý kiến|lấy ý kiến)\)?){0,2}[)"'”\]*_.:;,!–\s-]{0,3}$/u;

/** Whether a line only says that the document is a draft. @param folded the line, folded */
export const isDraftMark = (folded: string): boolean => folded.length < 60 && DRAFT_MARK.test(folded);
