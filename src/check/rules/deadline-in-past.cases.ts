import { deadline, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { deadlineInPast } from "./deadline-in-past.ts";

const health = unit("Sở Y tế", "so-y-te");
const issued = [2024, 5, 20] as const;
const past = deadline("report", "2023-12-05");
const stated = { ...past, date: { ...past.date, text: "trước ngày 05/12/2023" } };

export default cases(deadlineInPast, [
  {
    name: { vi: "Thời hạn sau ngày ban hành", en: "A deadline after the date of issue" },
    plans: [{ id: "so-yt", unit: health, issued, deadlines: [deadline("report", "2024-12-05")] }],
    finds: [],
  },
  {
    name: { vi: "Thời hạn đúng ngày ban hành", en: "A deadline on the day of issue" },
    plans: [{ id: "so-yt", unit: health, issued, deadlines: [deadline("task", "2024-05-20")] }],
    finds: [],
  },
  {
    name: { vi: "Để trống ngày ban hành, cùng tháng", en: "Day of issue blank, the same month" },
    plans: [
      { id: "so-yt", unit: health, issued: [2024, 5, null], deadlines: [deadline("task", "2024-05-02")] },
    ],
    finds: [],
  },
  {
    name: { vi: "Thời hạn định kỳ", en: "A recurring deadline" },
    plans: [
      {
        id: "so-yt",
        unit: health,
        issued,
        deadlines: [deadline("report", "2024-01-15", { recurring: "month" })],
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Không ghi rõ năm", en: "The year is not stated" },
    plans: [
      {
        id: "so-yt",
        unit: health,
        issued,
        deadlines: [{ ...past, date: { ...past.date, text: "trước ngày 05/12" } }],
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Kết quả đã đạt", en: "A reported result" },
    plans: [
      {
        id: "so-yt",
        unit: health,
        issued,
        deadlines: [{ ...stated, text: "đã hoàn thành trước ngày 05/12/2023" }],
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Nhắc lại thời hạn của tỉnh", en: "The province's deadline is repeated" },
    plans: [
      {
        id: "tinh",
        number: "25/KH-UBND",
        deadlines: [deadline("sub-plan", "2024-05-10"), deadline("report", "2024-05-15")],
      },
      {
        id: "so-yt",
        unit: health,
        issued,
        answers: { number: "25/KH-UBND", day: "2024-04-10" },
        deadlines: [deadline("sub-plan", "2024-05-10"), deadline("report", "2024-05-15")].map((own) => ({
          ...own,
          date: { ...own.date, text: own.text },
        })),
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Ngày ban hành đọc chưa chắc chắn", en: "The date of issue was read with low confidence" },
    plans: [{ id: "so-yt", unit: health, issued, deadlines: [stated], doubtful: ["/issueDate"] }],
    finds: [],
  },
  {
    name: { vi: "Báo cáo trước một ngày của năm trước", en: "A report is due on a day of the year before" },
    plans: [{ id: "so-yt", unit: health, issued, deadlines: [stated] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "05/12/2023" }],
  },
]);
