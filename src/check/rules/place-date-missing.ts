import { missingPartCheck } from "../shared/missing-part-check.ts";

export const placeDateMissing = missingPartCheck({
  id: "place-date-missing",
  title: { vi: "Không có địa danh, ngày tháng", en: "No place and date" },
  about: {
    vi: "Văn bản không có dòng địa danh và ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I). Không xét khi văn bản không đọc được hết; dòng có để trống ngày do mục kiểm tra “Chưa có ngày” nêu. Việc cần làm: xin bản đã ký.",
    en: "A document has no line with place and date (Decree 30/2020/NĐ-CP, Appendix I). Not checked where it could not be read completely; a line with a blank day or month is reported by date-blank. To do: ask for the signed copy.",
  },
  part: { vi: "dòng địa danh, ngày tháng", en: "line with place and date" },
  copy: { vi: "bản ghi đủ địa danh, ngày tháng của", en: "the copy with place and date of" },
  isMissing: ({ place, issueDate: { year, month, day } }) =>
    [place, year, month, day].every((part) => part === null),
});
