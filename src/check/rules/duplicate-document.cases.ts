import { score, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { duplicateDocument } from "./duplicate-document.ts";

const plan = {
  id: "so-yt",
  unit: unit("Sở Y tế", "so-y-te"),
  number: "7/KH-SYT",
  subIndices: [{ id: "pgi.1", tasks: ["Tuyên truyền về thu gom chất thải y tế tại các bệnh viện của tỉnh"] }],
} as const;

export default cases(duplicateDocument, [
  {
    name: { vi: "Bản quét của cùng một kế hoạch", en: "A scan of the same plan" },
    plans: [plan, { ...plan, id: "quet", paths: ["quet.pdf"], pageConfidence: 0.8 }],
    finds: [{ severity: "info", planId: "quet", contains: "so-yt.docx" }],
  },
  {
    name: { vi: "Bản quét cùng tên ở thư mục khác", en: "A scan of the same name in another folder" },
    plans: [
      { ...plan, paths: ["a/kh.pdf"] },
      { ...plan, id: "quet", paths: ["b/kh.pdf"], pageConfidence: 0.8 },
    ],
    finds: [
      {
        severity: "info",
        planId: "quet",
        contains: "tệp “b/kh.pdf” và “a/kh.pdf” là hai bản",
      },
    ],
  },
  {
    name: {
      vi: "Bản Word chưa có số của kế hoạch đã ký",
      en: "The Word file, without a number, of a signed plan",
    },
    plans: [plan, { ...plan, id: "word", number: "/KH-SYT", issued: [2024, 4, null] }],
    finds: [{ severity: "info", planId: "word" }],
  },
  {
    name: { vi: "Một nội dung ở hai thư mục", en: "The same content in two folders" },
    plans: [{ ...plan, paths: ["a/so-yt.docx", "b/so-yt.docx"] }],
    finds: [{ severity: "info", planId: "so-yt", contains: "b/so-yt.docx" }],
  },
  {
    name: { vi: "Hai bản ghi mục tiêu khác nhau", en: "Two copies with different targets" },
    plans: [
      { ...plan, subIndices: [{ ...plan.subIndices[0], target: score(7.35) }] },
      {
        ...plan,
        id: "quet",
        paths: ["quet.pdf"],
        pageConfidence: 0.8,
        subIndices: [{ ...plan.subIndices[0], target: score(7.3) }],
      },
    ],
    finds: [{ severity: "warning", planId: "quet", contains: "7,3 (bản được tính: 7,35)" }],
  },
  {
    name: { vi: "Số khác, hoặc nhiệm vụ khác", en: "Another number, or other tasks" },
    plans: [
      plan,
      { ...plan, id: "so-khac", number: "8/KH-SYT" },
      {
        ...plan,
        id: "viec-khac",
        number: "/KH-SYT",
        subIndices: [{ id: "pgi.1", tasks: ["Kiểm tra việc xử lý nước thải của các phòng khám tư nhân"] }],
      },
    ],
    finds: [],
  },
]);
