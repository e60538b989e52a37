import { answeringPlan, asksForReport, farming } from "../../../test/support/asked-report.ts";
import { deadline, group, unit } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { consolidatorNotAddressed } from "./consolidator-not-addressed.ts";

const resources = unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong");
const recipients = (...names: readonly [string, string | null][]) => ({
  record: { recipients: names.map(([name, unitId]) => ({ name, unitId, purpose: null })) },
});
const province = ["UBND tỉnh", "ubnd-tinh"] as const;

export default cases(consolidatorNotAddressed, [
  {
    name: { vi: "Nơi nhận có cơ quan đầu mối", en: "The office is a recipient" },
    plans: [
      asksForReport,
      { ...answeringPlan, ...recipients([...province], [farming.name, farming.unitId]) },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Nơi nhận ghi tên cũ của cơ quan đầu mối",
      en: "The office is a recipient under its old name",
    },
    plans: [asksForReport, { ...answeringPlan, ...recipients([resources.name, resources.unitId]) }],
    finds: [],
  },
  {
    name: { vi: "Nơi nhận có “Các sở, ban, ngành”", en: "A group of departments is a recipient" },
    plans: [asksForReport, { ...answeringPlan, ...recipients([...province], ["Các sở, ban, ngành", null]) }],
    finds: [],
  },
  {
    name: { vi: "Tên nơi nhận không nhận ra", en: "A recipient's name that was not recognised" },
    plans: [asksForReport, { ...answeringPlan, ...recipients([...province], ["S. Nông nghiêp & MT", null]) }],
    finds: [],
  },
  {
    name: { vi: "Không có nơi nhận", en: "No recipients" },
    plans: [asksForReport, answeringPlan],
    finds: [],
  },
  {
    name: { vi: "Chính cơ quan đầu mối", en: "The office itself" },
    plans: [asksForReport, { ...answeringPlan, id: "so-nnmt", unit: farming, ...recipients([...province]) }],
    finds: [],
  },
  {
    name: { vi: "Báo cáo gửi UBND tỉnh", en: "Reports go to the province's committee" },
    plans: [
      {
        ...asksForReport,
        deadlines: [
          deadline("report", "2025-12-10", {
            units: [group("Các sở, ban, ngành")],
            to: [unit("UBND tỉnh", "ubnd-tinh")],
          }),
        ],
      },
      { ...answeringPlan, ...recipients(["Bộ Y tế", null]) },
    ],
    finds: [],
  },
  {
    name: { vi: "Nơi nhận không ghi cơ quan đầu mối", en: "The office is not a recipient" },
    plans: [
      asksForReport,
      {
        ...answeringPlan,
        ...recipients([...province], ["Lãnh đạo Sở", null], ["Các phòng, đơn vị thuộc Sở", null]),
      },
    ],
    finds: [{ severity: "info", planId: "so-yt", contains: "Sở Nông nghiệp và Môi trường" }],
  },
]);
