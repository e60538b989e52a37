import { formatList } from "../../language/format.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Unread {
  readonly sender: string;
  /** [] where the file does not say which pages are pictures (a Word file). */
  readonly pages: readonly number[];
}

export const pagesUnreadable = defineCheck<Unread>({
  id: "pages-unreadable",
  title: { vi: "Có trang không đọc được", en: "Pages not read" },
  about: {
    vi: "Văn bản có trang là ảnh, hoặc có lớp chữ không đáng tin cậy, mà chương trình không nhận dạng được. Nội dung ở đó không được đối chiếu đầy đủ, nên không kết luận là thiếu. Việc cần làm: mở tệp xem các trang đó, hoặc xin bản rõ hơn.",
    en: "Some pages of a document are pictures, or their text layer is not reliable, and they could not be recognised. Their content is not compared in full, and nothing is reported as missing because of them. To do: look at these pages, or ask for a better copy.",
  },
  *find(plan) {
    const unread = plan.warnings.filter(({ code }) => code === "ocr-needed");
    if (unread.length === 0) return;
    const pages = [...new Set(unread.flatMap(({ page }) => page ?? []))].sort((a, b) => a - b);
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: { sender: senderOf(plan), pages },
      evidence: [],
    };
  },
  message: {
    vi: (d, names) =>
      d.pages.length > 0
        ? `Chưa đọc được đầy đủ chữ ở trang ${formatList(d.pages.map(String), "vi")} của ${names.inside}.`
        : `${names.plan} có phần là ảnh, chưa đọc được chữ.`,
    en: (d, names) =>
      d.pages.length > 0
        ? `Page${d.pages.length > 1 ? "s" : ""} ${formatList(d.pages.map(String), "en")} of ${names.inside} could not be read in full.`
        : `A part of ${names.inside} is a picture that could not be read.`,
  },
  ask: {
    vi: (_, names) =>
      `Mở tệp xem phần chưa đọc được; nếu mờ, đề nghị ${names.sender} gửi bản rõ hơn của ${names.own}.`,
    en: (_, names) =>
      `Look at this part in the file; if it is hard to read, ask ${names.sender} for a better copy of ${names.own}.`,
  },
});
