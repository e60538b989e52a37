import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { pagesUnreadable } from "./pages-unreadable.ts";

const health = unit("Sở Y tế", "so-y-te");

export default cases(pagesUnreadable, [
  {
    name: { vi: "Mọi trang đều đọc được", en: "Every page was read" },
    plans: [{ id: "so-yt", unit: health }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch chỉ thiếu phụ lục đã hẹn", en: "Only an announced appendix is absent" },
    plans: [{ id: "so-yt", unit: health, warnings: ["attachment-missing"] }],
    finds: [],
  },
  {
    name: { vi: "Công văn quét không đọc được", en: "A letter that could not be read" },
    plans: [{ id: "so-yt", unit: health, kind: "other", docType: "cong-van", warnings: ["ocr-needed"] }],
    finds: [],
  },
  {
    name: { vi: "Tệp Word có trang là ảnh", en: "A Word file with a page that is a picture" },
    plans: [{ id: "so-yt", unit: health, warnings: ["ocr-needed"] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "phần là ảnh" }],
  },
  {
    name: { vi: "Trang 2 và trang 5 của bản quét", en: "Pages 2 and 5 of a scan" },
    plans: [
      {
        id: "so-yt",
        unit: health,
        record: {
          warnings: [5, 2].map((page) => ({ code: "ocr-needed", message: "", page })),
        },
      },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "trang 2 và 5" }],
  },
]);
