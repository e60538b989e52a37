import { unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { indexMismatch } from "./index-mismatch.ts";

const health = unit("Sở Y tế", "so-y-te");
const answers = { number: "25/KH-UBND", day: "2024-04-10" };
const pci = { id: "pci", name: "Chỉ số Năng lực cạnh tranh cấp tỉnh" };
const parent = { id: "tinh", number: "25/KH-UBND" };

export default cases(indexMismatch, [
  {
    name: { vi: "Cùng bộ chỉ số", en: "The same index" },
    plans: [parent, { id: "so-yt", unit: health, answers }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch của tỉnh cho hai bộ chỉ số", en: "The province's plan is on two indices" },
    plans: [
      { ...parent, record: { otherIndices: [pci] } },
      { id: "so-yt", unit: health, answers, record: { index: pci } },
    ],
    finds: [],
  },
  {
    name: { vi: "Không rõ bộ chỉ số của tỉnh", en: "The index of the province's plan is unknown" },
    plans: [
      { ...parent, record: { index: null } },
      { id: "so-yt", unit: health, answers },
    ],
    finds: [],
  },
  {
    name: { vi: "Tên bộ chỉ số đọc chưa chắc chắn", en: "The index was read with low confidence" },
    plans: [parent, { id: "so-yt", unit: health, answers, doubtful: ["/index"], record: { index: pci } }],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch PCI dẫn kế hoạch PGI", en: "A plan on PCI implements the plan on PGI" },
    plans: [parent, { id: "so-yt", unit: health, answers, record: { index: pci } }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "Năng lực cạnh tranh" }],
  },
]);
