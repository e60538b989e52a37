import { deadline, group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { consolidatorNotAddressed } from "./consolidator-not-addressed.ts";

const health = unit("Sở Y tế", "so-y-te");
const farming = unit("Sở Nông nghiệp và Môi trường", "so-nong-nghiep-va-moi-truong");
const resources = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
const answers = { number: "25/KH-UBND", day: "2025-08-10" };
const issued = [2025, 8, 20] as const;
const years = [2025];
const parent = {
  id: "tinh",
  number: "25/KH-UBND",
  issued: [2025, 8, 10],
  years,
  deadlines: [deadline("report", "2025-12-10", { units: [group("Các sở, ban, ngành")], to: [farming] })],
} as const;
const own = { id: "so-yt", unit: health, issued, years, answers } as const;
const recipients = (...names: readonly [string, string | null][]) => ({
  record: { recipients: names.map(([name, unitId]) => ({ name, unitId, purpose: null })) },
});
const province = ["UBND tỉnh", "ubnd-tinh"] as const;

export default cases(consolidatorNotAddressed, [
  {
    name: { vi: "Nơi nhận có cơ quan đầu mối", en: "The office is a recipient" },
    plans: [parent, { ...own, ...recipients([...province], [farming.name, farming.unitId]) }],
    finds: [],
  },
  {
    name: {
      vi: "Nơi nhận ghi tên cũ của cơ quan đầu mối",
      en: "The office is a recipient under its old name",
    },
    plans: [parent, { ...own, ...recipients([resources.name, resources.unitId]) }],
    finds: [],
  },
  {
    name: { vi: "Nơi nhận có “Các sở, ban, ngành”", en: "A group of departments is a recipient" },
    plans: [parent, { ...own, ...recipients([...province], ["Các sở, ban, ngành", null]) }],
    finds: [],
  },
  {
    name: { vi: "Tên nơi nhận không nhận ra", en: "A recipient's name that was not recognised" },
    plans: [parent, { ...own, ...recipients([...province], ["S. Nông nghiêp & MT", null]) }],
    finds: [],
  },
  {
    name: { vi: "Không có nơi nhận", en: "No recipients" },
    plans: [parent, own],
    finds: [],
  },
  {
    name: { vi: "Chính cơ quan đầu mối", en: "The office itself" },
    plans: [parent, { ...own, id: "so-nnmt", unit: farming, ...recipients([...province]) }],
    finds: [],
  },
  {
    name: { vi: "Báo cáo gửi UBND tỉnh", en: "Reports go to the province's committee" },
    plans: [
      {
        ...parent,
        deadlines: [
          deadline("report", "2025-12-10", {
            units: [group("Các sở, ban, ngành")],
            to: [unit("UBND tỉnh", "ubnd-tinh")],
          }),
        ],
      },
      { ...own, ...recipients(["Bộ Y tế", null]) },
    ],
    finds: [],
  },
  {
    name: { vi: "Nơi nhận không ghi cơ quan đầu mối", en: "The office is not a recipient" },
    plans: [
      parent,
      { ...own, ...recipients([...province], ["Lãnh đạo Sở", null], ["Các phòng, đơn vị thuộc Sở", null]) },
    ],
    finds: [{ severity: "info", planId: "so-yt", contains: "Sở Nông nghiệp và Môi trường" }],
  },
]);
