import { latestIso } from "../../language/dates.ts";
import { citedDocumentName, documentNameInside } from "../../language/document-name.ts";
import type { Place } from "../../model/comparison.ts";
import type { Wording } from "../../model/finding.ts";
import { placesOf } from "../../model/places-of.ts";
import type { DocumentNumber, PlanRecord } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface AnsweredDay {
  readonly day: string;
  readonly number: string;
  readonly name: Wording;
  readonly evidence: readonly Place[];
  readonly related: readonly string[];
}

interface Early {
  readonly sender: string;
  readonly number: string;
  readonly day: string;
  /** The implemented plan, inside a sentence. */
  readonly vi: string;
  readonly en: string;
}

export const issuedBeforeParent = defineCheck<Early>({
  id: "issued-before-parent",
  title: { vi: "Ban hành trước văn bản được căn cứ", en: "Issued before the plan that it implements" },
  about: {
    vi: "Ngày ban hành của kế hoạch sớm hơn ngày của kế hoạch mà nó triển khai, nên một trong hai ngày ghi sai. Chỉ xét khi cả hai ngày ghi đủ (để trống ngày thì xét cả tháng) và đọc rõ. Việc cần làm: đề nghị đơn vị kiểm tra ngày ban hành và căn cứ.",
    en: "A plan has an earlier date than the plan that it implements, so one of the two dates is wrong. Checked only where both dates are stated and were read with high confidence; if the day is blank, the whole month must be earlier. To do: ask the unit to check both dates.",
  },
  *find(plan, context) {
    const issued = latestIso(plan.issueDate);
    if (issued === null || !isCertain(plan, "/issueDate")) return;
    const later = answeredDays(plan, context).find(({ day }) => issued < day);
    if (!later) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: {
        sender: senderOf(plan),
        number: later.number,
        day: later.day,
        vi: later.name.vi,
        en: later.name.en,
      },
      evidence: [...placesOf(plan, "/issueDate"), ...later.evidence],
      related: later.related,
    };
  },
  compares: ({ number, day }) => [number, day],
  message: {
    vi: (d, names) => `${names.plan} ghi ngày ban hành sớm hơn văn bản mà kế hoạch này triển khai: ${d.vi}.`,
    en: (d, names) => `${names.plan} has an earlier date than the document that it implements: ${d.en}.`,
  },
  ask: {
    vi: (_, names) =>
      `Đề nghị ${names.sender} kiểm tra lại ngày ban hành của ${names.own} và ngày của văn bản căn cứ.`,
    en: (_, names) =>
      `Ask ${names.sender} to check the date of ${names.own} and the date of the plan that it cites.`,
  },
  letterTo: senderOfSubPlan,
});

/** The dates of issue of the plans that a plan implements: as the plan cites them, else as they state them. */
function answeredDays(plan: PlanRecord, { parentsOf }: CheckContext): AnsweredDay[] {
  const cited = plan.references.flatMap(({ relation, date, number }, i): AnsweredDay[] => {
    const pointer = `/references/${i}`;
    if (relation !== "implements" || date?.iso == null || !isCertain(plan, pointer)) return [];
    return [
      {
        day: date.iso,
        number: serialNumberOf(number),
        name: citedDocumentName(plan.references[i]!),
        evidence: placesOf(plan, pointer),
        related: [],
      },
    ];
  });
  const joined = parentsOf(plan).flatMap(({ parent, link }): AnsweredDay[] => {
    const day = parent.issueDate.iso;
    if (link.joinedBy !== "reference" || link.citedOn !== null || day === null) return [];
    if (!isCertain(parent, "/issueDate")) return [];
    const number = serialNumberOf(parent.number);
    return [
      {
        day,
        number,
        name: documentNameInside(parent),
        evidence: placesOf(parent, "/issueDate"),
        related: [parent.id],
      },
    ];
  });
  return [...cited, ...joined];
}

/** "25/KH-UBND"; "" where the serial is blank. */
const serialNumberOf = (number: DocumentNumber | null) => (number?.serial == null ? "" : number.text);
