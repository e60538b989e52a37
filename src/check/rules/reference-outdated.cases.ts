import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import type { Reference } from "../../model/plan.ts";
import { referenceOutdated } from "./reference-outdated.ts";

const health = unit("Sở Y tế", "so-y-te");

/** "25/KH-UBND" and a day "YYYY-MM-DD" with what the citing document does to it. */
function cited(relation: Reference["relation"], text: string, iso: string): Reference {
  const [year, month, day] = iso.split("-").map(Number);
  const [serial, symbol = ""] = text.split("/");
  return {
    docType: "ke-hoach",
    number: { text, serial: Number(serial), symbol },
    date: { year: year!, month: month!, day: day!, iso },
    issuer: null,
    title: null,
    relation,
  };
}
const first = { id: "tinh-1", number: "25/KH-UBND", issued: [2024, 4, 10] } as const;
const second = {
  id: "tinh-2",
  number: "61/KH-UBND",
  issued: [2024, 6, 3] as const,
  record: { references: [cited("replaces", "25/KH-UBND", "2024-04-10")] },
};
const own = { id: "so-yt", unit: health, issued: [2024, 6, 20] } as const;
const answers = { number: "25/KH-UBND", day: "2024-04-10" };

export default cases(referenceOutdated, [
  {
    name: { vi: "Kế hoạch của tỉnh chưa bị thay thế", en: "The province's plan was not replaced" },
    plans: [first, { ...own, answers }],
    finds: [],
  },
  {
    name: { vi: "Ban hành trước khi có kế hoạch thay thế", en: "Issued before the replacement" },
    plans: [first, second, { ...own, issued: [2024, 5, 2], answers }],
    finds: [],
  },
  {
    name: {
      vi: "Để trống ngày, cùng tháng với kế hoạch thay thế",
      en: "Day blank, same month as the replacement",
    },
    plans: [first, second, { ...own, issued: [2024, 6, null], answers }],
    finds: [],
  },
  {
    name: { vi: "Dẫn cả hai kế hoạch", en: "Both plans are cited" },
    plans: [
      first,
      second,
      {
        ...own,
        record: {
          references: [
            cited("implements", "61/KH-UBND", "2024-06-03"),
            cited("cites", "25/KH-UBND", "2024-04-10"),
          ],
        },
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Chỉ nhắc tới trong nội dung", en: "Only mentioned in the text" },
    plans: [first, second, { ...own, record: { references: [cited("cites", "25/KH-UBND", "2024-04-10")] } }],
    finds: [],
  },
  {
    name: { vi: "Cùng số, khác ngày: văn bản khác", en: "Same number, other day: another document" },
    plans: [second, { ...own, answers: { number: "25/KH-UBND", day: "2023-04-10" } }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch thay thế còn là dự thảo", en: "The replacement is a draft" },
    plans: [first, { ...second, number: "/KH-UBND" }, { ...own, answers }],
    finds: [],
  },
  {
    name: { vi: "Căn cứ đọc chưa chắc chắn", en: "The reference was read with low confidence" },
    plans: [first, second, { ...own, answers, doubtful: ["/references/0"] }],
    finds: [],
  },
  {
    name: { vi: "Triển khai kế hoạch đã bị thay thế", en: "It implements the replaced plan" },
    plans: [first, second, { ...own, answers }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "thay thế" }],
  },
  {
    name: { vi: "Kế hoạch của tỉnh đã được sửa đổi", en: "The province's plan was amended" },
    plans: [
      first,
      { ...second, record: { references: [cited("amends", "25/KH-UBND", "2024-04-10")] } },
      { ...own, answers },
    ],
    finds: [{ severity: "info", planId: "so-yt", contains: "sửa đổi" }],
  },
]);
