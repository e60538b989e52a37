import { formatDate, formatDateOf } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import type { PartialDate } from "../../model/date.ts";
import type { Wording } from "../../model/finding.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/plan-name.ts";

interface Unknown {
  readonly sender: string;
  readonly number: string;
  readonly date: PartialDate | null;
  readonly issuer: string;
  /** A plan of the same issuer with the same number or date, which may be the one that is meant. */
  readonly near: Wording | null;
}

export const parentReferenceUnknown = defineCheck<Unknown>({
  id: "parent-reference-unknown",
  title: { vi: "Không tìm thấy kế hoạch được dẫn chiếu", en: "Cited plan not found" },
  about: {
    vi: "Kế hoạch của đơn vị dẫn một văn bản không có trong hồ sơ theo số, ngày hoặc cơ quan ban hành, dù hồ sơ có kế hoạch khác của cơ quan đó: có thể dẫn nhầm, hoặc văn bản chưa được chuyển đến. Việc cần làm: tìm văn bản, hoặc đề nghị đơn vị đính chính.",
    en: "A sub-plan cites a document that is not among the files by number, date or issuer, though other plans of that issuer are: the reference is wrong, or the document was not passed on. To do: look for the document, or ask the unit to correct its reference.",
  },
  *find(plan, context) {
    if (plan.planKind !== "sub-plan" || context.parentsOf(plan).length > 0) return;
    for (const [i, reference] of plan.references.entries()) {
      if (reference.relation !== "implements" || reference.number?.serial == null) continue;
      const ofIssuer = plansOfIssuer(reference, plan, context);
      if (ofIssuer.length === 0 || ofIssuer.some((other) => states(other, reference))) continue;
      const near = ofIssuer.find((other) => resembles(other, reference));
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          number: reference.number.text,
          date: reference.date,
          issuer: reference.issuer?.name ?? ofIssuer[0]!.issuer?.name ?? "",
          near: near ? { vi: shortName(near, "vi"), en: shortName(near, "en") } : null,
        },
        evidence: [...placesOf(plan, `/references/${i}`), ...(near ? placesOf(near, "/number") : [])],
        related: near ? [near.id] : [],
      };
    }
  },
  compares: ({ number, date }) => [number, date],
  message: {
    vi: (d) =>
      `${d.sender} dẫn văn bản số ${d.number}${dateOf(d, "vi")} của ${d.issuer}, nhưng hồ sơ không có văn bản này${d.near ? `; gần giống: ${d.near.vi}` : ""}.`,
    en: (d) =>
      `${d.sender} cites document no. ${d.number}${dateOf(d, "en")} by ${d.issuer}, which is not among the files${d.near ? `; much like it: ${d.near.en}` : ""}.`,
  },
  ask: {
    vi: (d) =>
      `Bổ sung văn bản số ${d.number} vào hồ sơ; nếu số, ngày dẫn chiếu sai, đề nghị ${d.sender} đính chính.`,
    en: (d) =>
      `Add document no. ${d.number} to the files; if number or date are wrong, ask ${d.sender} to correct them.`,
  },
});

function dateOf({ date }: Unknown, lang: Lang): string {
  const text = date ? formatDateOf(date, lang) : "";
  return text && ` ${text}`;
}

const sameSerial = (other: PlanRecord, { number }: Reference) =>
  other.number?.serial != null && other.number.serial === number?.serial;
const sameDay = (other: PlanRecord, { date }: Reference) =>
  date?.iso != null && other.issueDate.iso === date.iso;

/** Whether a plan is the document that is cited. Dates are compared only if both are complete. */
function states(other: PlanRecord, reference: Reference): boolean {
  const whole = reference.date?.iso != null && other.issueDate.iso !== null;
  const sameSymbol = other.number?.symbol.toLowerCase() === reference.number?.symbol.toLowerCase();
  const sameNumber = sameSerial(other, reference) && sameSymbol;
  return sameNumber && (!whole || sameDay(other, reference));
}

function resembles(other: PlanRecord, reference: Reference): boolean {
  return sameSerial(other, reference) || sameDay(other, reference);
}

/** Other plans of the issuer that a reference names; if it names none, the province's plans. */
function plansOfIssuer(
  { issuer }: Reference,
  plan: PlanRecord,
  { catalogue, parents, issuedBy }: CheckContext,
): PlanRecord[] {
  const province =
    catalogue.findProvinces(issuer?.name ?? "")[0]?.entry.name ?? plan.issuer?.province ?? null;
  const others = issuer?.unitId == null ? parents : issuedBy(issuer.unitId);
  return others.filter(
    (other) => other.id !== plan.id && catalogue.sameProvince(other.issuer?.province ?? null, province),
  );
}

function shortName(plan: PlanRecord, lang: Lang): string {
  return [plan.number?.text, formatDate(plan.issueDate, lang)].filter(Boolean).join(", ");
}
