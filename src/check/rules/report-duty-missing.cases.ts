import { answeringPlan, asksForReport, farming } from "../../../test/support/asked-report.ts";
import { deadline } from "../../../test/support/case-plan.ts";
import { cases } from "../../../test/support/cases.ts";
import { reportDutyMissing } from "./report-duty-missing.ts";

const silent = { ...answeringPlan, subIndices: [{ id: "pgi.1" }] } as const;

export default cases(reportDutyMissing, [
  {
    name: { vi: "Có thời hạn báo cáo", en: "A report deadline is stated" },
    plans: [asksForReport, { ...silent, deadlines: [deadline("report", "2025-12-05")] }],
    finds: [],
  },
  {
    name: { vi: "Có nhiệm vụ báo cáo", en: "A task mentions the report" },
    plans: [
      asksForReport,
      { ...silent, subIndices: [{ id: "pgi.1", tasks: ["Tổng hợp, báo cáo kết quả thực hiện"] }] },
    ],
    finds: [],
  },
  {
    name: { vi: "Tỉnh không yêu cầu báo cáo", en: "The province requires no report" },
    plans: [{ ...asksForReport, deadlines: [] }, silent],
    finds: [],
  },
  {
    name: { vi: "Chính cơ quan đầu mối", en: "The consolidating office itself" },
    plans: [asksForReport, { ...silent, id: "so-nnmt", unit: farming }],
    finds: [],
  },
  {
    name: { vi: "Có trang không đọc được", en: "A page was not read" },
    plans: [asksForReport, { ...silent, warnings: ["ocr-needed"] }],
    finds: [],
  },
  {
    name: { vi: "Bản quét đọc chưa tốt", en: "A poor scan" },
    plans: [asksForReport, { ...silent, pageConfidence: 0.6 }],
    finds: [],
  },
  {
    name: { vi: "Đối chiếu theo suy luận", en: "The parent is inferred" },
    plans: [{ ...asksForReport, number: "/KH-UBND" }, silent],
    finds: [],
  },
  {
    name: { vi: "Không có chữ nào về báo cáo", en: "No word for reporting" },
    plans: [asksForReport, silent],
    finds: [{ severity: "info", planId: "so-yt", contains: "10/12/2025" }],
  },
  {
    name: {
      vi: "Văn bản sửa đổi, bổ sung của đơn vị nêu chế độ báo cáo",
      en: "An amendment of the unit's plan states the report",
    },
    plans: [
      asksForReport,
      silent,
      {
        ...silent,
        id: "so-yt-2",
        number: "19/KH-S",
        issued: [2025, 9, 1],
        changes: { relation: "amends", number: "7/KH-S" },
        deadlines: [deadline("report", "2025-12-05")],
      },
    ],
    finds: [],
  },
]);
