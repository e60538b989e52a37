import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { issuedBeforeParent } from "./issued-before-parent.ts";

const health = unit("Sở Y tế", "so-y-te");
const parent = { id: "tinh", number: "25/KH-UBND", issued: [2024, 4, 10] } as const;
const answers = { number: "25/KH-UBND", day: "2024-04-10" };

export default cases(issuedBeforeParent, [
  {
    name: { vi: "Cùng ngày với kế hoạch của tỉnh", en: "On the same day as the province's plan" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 4, 10], answers }],
    finds: [],
  },
  {
    name: { vi: "Để trống ngày, cùng tháng", en: "Day blank, the same month" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 4, null], answers }],
    finds: [],
  },
  {
    name: { vi: "Không ghi tháng", en: "Month blank" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, null, null], answers }],
    finds: [],
  },
  {
    name: { vi: "Ngày ban hành đọc chưa chắc chắn", en: "Its date was read with low confidence" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 1, 4], answers, doubtful: ["/issueDate"] }],
    finds: [],
  },
  {
    name: { vi: "Ngày được dẫn đọc chưa chắc chắn", en: "The cited date was read with low confidence" },
    plans: [{ id: "so-yt", unit: health, issued: [2024, 1, 4], answers, doubtful: ["/references/0"] }],
    finds: [],
  },
  {
    name: { vi: "Công văn", en: "A letter" },
    plans: [parent, { id: "so-yt", unit: health, kind: "other", issued: [2024, 1, 4], answers }],
    finds: [],
  },
  {
    name: { vi: "Ban hành trước ngày của kế hoạch được dẫn", en: "Issued before the date of the cited plan" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 4, 1], answers }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "10/4/2024" }],
  },
  {
    name: { vi: "Kế hoạch được dẫn không có trong thư mục", en: "The cited plan is not in the folder" },
    plans: [{ id: "so-yt", unit: health, issued: [2023, 4, 22], answers }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "25/KH-UBND" }],
  },
  {
    name: { vi: "Cả tháng ban hành đều trước", en: "The whole month of issue is earlier" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 3, null], answers }],
    finds: [{ severity: "warning", planId: "so-yt" }],
  },
  {
    name: { vi: "Chỉ dẫn số, không dẫn ngày", en: "Only the number is cited" },
    plans: [parent, { id: "so-yt", unit: health, issued: [2024, 3, 1], answers: { number: "25/KH-UBND" } }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "10/4/2024" }],
  },
  {
    name: {
      vi: "Tỉnh sửa đổi kế hoạch sau khi đơn vị ban hành",
      en: "The province amends its plan after the unit issued its own",
    },
    plans: [
      parent,
      {
        id: "tinh-2",
        number: "61/KH-UBND",
        issued: [2024, 7, 15],
        changes: { relation: "amends", number: "25/KH-UBND" },
      },
      { id: "so-yt", unit: health, issued: [2024, 5, 2], answers },
    ],
    finds: [],
  },
]);
