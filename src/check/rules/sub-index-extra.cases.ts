import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { subIndexExtra } from "./sub-index-extra.ts";

const health = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const parent = {
  id: "tinh",
  number: "25/KH-UBND",
  subIndices: [
    { id: "pgi.1", units: [health] },
    { id: "pgi.2", units: [unit("Sở Tài chính", "so-tai-chinh")] },
  ],
} as const;

/** A plan with a line that is plainly on the subject of the third sub-index. */
const TEXT = [
  "SỞ Y TẾ",
  "Số: 7/KH-SYT",
  "Ngày 20/4/2024",
  "KẾ HOẠCH",
  "Thực hiện PGI",
  "Căn cứ",
  "I. MỤC ĐÍCH",
  "II. NỘI DUNG",
  "1. Giảm thiểu ô nhiễm",
  "2. Việc khác",
  "- Vận động doanh nghiệp áp dụng ISO 14001, sử dụng năng lượng tiết kiệm, lắp điện mặt trời mái nhà.",
];

export default cases(subIndexExtra, [
  {
    name: { vi: "Chỉ có phần được giao", en: "Only what was assigned" },
    plans: [parent, { id: "so-yt", unit: health, answers, subIndices: [{ id: "pgi.1" }] }],
    finds: [],
  },
  {
    name: { vi: "Không rõ kế hoạch của tỉnh", en: "The province's plan is not in the folder" },
    plans: [{ id: "so-yt", unit: health, subIndices: [{ id: "pgi.2" }] }],
    finds: [],
  },
  {
    name: { vi: "Có thêm phần không được giao", en: "A part that was not assigned" },
    plans: [parent, { id: "so-yt", unit: health, answers, subIndices: [{ id: "pgi.1" }, { id: "pgi.2" }] }],
    finds: [{ severity: "info", planId: "so-yt", subIndex: "pgi.2", contains: "có thêm" }],
  },
  {
    name: {
      vi: "Có thêm nội dung của chỉ số không được giao, không nêu tên: ghi là có nội dung",
      en: "Content of a sub-index that was not assigned, without its name: called content",
    },
    plans: [parent, { id: "so-yt", unit: health, answers, subIndices: [{ id: "pgi.1" }] }],
    texts: new Map([["so-yt", TEXT.join("\n")]]),
    finds: [{ severity: "info", planId: "so-yt", subIndex: "pgi.3", contains: "có thêm nội dung của" }],
  },
]);
