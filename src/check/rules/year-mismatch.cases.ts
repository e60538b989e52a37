import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { yearMismatch } from "./year-mismatch.ts";

const health = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const of2024 = { id: "tinh", number: "25/KH-UBND", years: [2024] };

export default cases(yearMismatch, [
  {
    name: { vi: "Cùng năm", en: "The same year" },
    plans: [of2024, { id: "so-yt", unit: health, years: [2024], answers }],
    finds: [],
  },
  {
    name: { vi: "Một năm trong giai đoạn của tỉnh", en: "One of the province's years" },
    plans: [
      { ...of2024, years: [2023, 2024, 2025] },
      { id: "so-yt", unit: health, years: [2025], answers },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh: năm 2024 và những năm tiếp theo",
      en: "The province's plan also applies to later years",
    },
    plans: [
      { ...of2024, openEnded: true },
      { id: "so-yt", unit: health, years: [2025], answers },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Đơn vị: năm 2023 và những năm tiếp theo",
      en: "The unit's plan also applies to years after 2023",
    },
    plans: [of2024, { id: "so-yt", unit: health, years: [2023], openEnded: true, answers }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch không ghi năm", en: "No year is stated" },
    plans: [
      of2024,
      { id: "so-yt", unit: health, years: [], issued: [2025, 2, 3], title: "Nâng cao PGI", answers },
    ],
    finds: [],
  },
  {
    name: { vi: "Triển khai hai kế hoạch", en: "It implements two plans" },
    plans: [
      of2024,
      { id: "tinh-2025", number: "31/KH-UBND", years: [2025], issued: [2025, 3, 3] },
      {
        id: "so-yt",
        unit: health,
        years: [2025],
        issued: [2025, 4, 1],
        record: {
          references: ["25/KH-UBND 2024 4 10", "31/KH-UBND 2025 3 3"].map((text) => {
            const [number = "", year, month, day] = text.split(" ");
            const two = (n = "") => n.padStart(2, "0");
            return {
              docType: "ke-hoach",
              number: { text: number, serial: Number.parseInt(number, 10), symbol: "KH-UBND" },
              date: {
                year: Number(year),
                month: Number(month),
                day: Number(day),
                iso: `${year}-${two(month)}-${two(day)}`,
              },
              issuer: null,
              title: null,
              relation: "implements",
            };
          }),
        },
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Tiêu đề đọc chưa chắc chắn", en: "The title was read with low confidence" },
    plans: [of2024, { id: "so-yt", unit: health, years: [2021], answers, doubtful: ["/title"] }],
    finds: [],
  },
  {
    name: {
      vi: "Kế hoạch năm 2025 dẫn kế hoạch năm 2024",
      en: "A plan for 2025 implements the plan for 2024",
    },
    plans: [of2024, { id: "so-yt", unit: health, years: [2025], issued: [2025, 2, 10], answers }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "năm 2025" }],
  },
]);
