import { fold } from "../../language/fold.ts";
import { formatIsoDate } from "../../language/format.ts";
import { regex } from "../../language/regex.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { headingsOf } from "../shared/headings-of.ts";

interface Unreported {
  readonly sender: string;
  /** The due date of the report in the province's plan: as printed, or as YYYY-MM-DD. */
  readonly due: string;
}

const REPORT = regex`(?<!\p{L})(?:báo cáo|b\/c|bc|thông tin kết quả|gửi kết quả|tổng hợp kết quả|tổng kết|sơ kết)(?!\p{L})`;

export const reportDutyMissing = defineCheck<Unreported>({
  id: "report-duty-missing",
  title: { vi: "Không nêu chế độ báo cáo", en: "Reporting not mentioned" },
  about: {
    vi: "Kế hoạch của tỉnh yêu cầu đơn vị báo cáo kết quả, nhưng phần đọc được của kế hoạch đơn vị không có nội dung nào về báo cáo. Nghĩa vụ báo cáo vẫn có hiệu lực. Không xét khi văn bản không đọc được hết. Việc cần làm: đề nghị đơn vị bổ sung.",
    en: "The province's plan requires the unit to report, but the part of the sub-plan that could be read does not mention reporting. The unit must report all the same. Not checked where the document could not be read completely. To do: remind the unit.",
  },
  wholePlans: true,
  *find(plan, context) {
    const { parentsOf, versions, isWhollyRead } = context;
    if (!isWhollyRead(plan) || !hasContents(plan) || mentionsReports(plan)) return;
    const amendments = versions.amendmentsOf(plan.id).flatMap((id) => context.plan(id) ?? []);
    if (amendments.some((amendment) => !isWhollyRead(amendment) || mentionsReports(amendment))) return;
    for (const { parent, link } of parentsOf(plan)) {
      const [first] = link.reportDeadlines;
      if (link.joinedBy !== "reference" || first === undefined) continue;
      const { date } = parent.deadlines[first]!;
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          due: date.recurring === null && date.iso !== null ? date.iso : date.text,
        },
        evidence: [
          ...link.reportDeadlines.flatMap((i) => placesOf(parent, `/deadlines/${i}`)),
          ...headingsOf(plan, context).places,
        ],
        related: [parent.id],
      };
    }
  },
  message: {
    vi: (d, names) =>
      `Không thấy nội dung về chế độ báo cáo trong ${names.inside}; ${names.related[0]} yêu cầu báo cáo (thời hạn ${formatIsoDate(d.due, "vi")}).`,
    en: (d, names) =>
      `${names.plan} does not mention reporting; ${names.related[0]} requires a report (due ${formatIsoDate(d.due, "en")}).`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} bổ sung chế độ báo cáo theo ${names.related[0]}.`,
    en: (_, names) => `Remind ${names.sender} of the report that ${names.related[0]} requires.`,
  },
});

/** A plan without sections and assignments was not read well, even if no page has a warning. */
const hasContents = (plan: PlanRecord) => plan.subIndices.length > 0 || plan.assignments.length > 0;

/** Whether a text of the record contains a word for reporting; recipients ("để báo cáo") do not count. */
function mentionsReports(plan: PlanRecord): boolean {
  if (plan.deadlines.some(({ what }) => what === "report")) return true;
  const { subIndices, assignments, deadlines, tables, footnotes, appendices, evidence } = plan;
  const isIn = (values: unknown) => REPORT.test(fold(JSON.stringify(values)));
  // The parts that most often mention reporting are searched first.
  return (
    assignments.some(isIn) ||
    isIn([deadlines, footnotes, appendices]) ||
    [...subIndices, ...tables].some(isIn) ||
    isIn(Object.entries(evidence).filter(([pointer]) => !pointer.startsWith("/recipients")))
  );
}
