import { citedDocumentName } from "../../language/document-name.ts";
import type { PartialDate } from "../../model/date.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, Reference } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Unknown {
  readonly sender: string;
  readonly number: string;
  readonly date: PartialDate | null;
  /** The cited document, inside a sentence. */
  readonly vi: string;
  readonly en: string;
}

export const parentReferenceUnknown = defineCheck<Unknown>({
  id: "parent-reference-unknown",
  title: { vi: "Không tìm thấy kế hoạch được dẫn chiếu", en: "Cited plan not found" },
  about: {
    vi: "Kế hoạch của đơn vị dẫn một văn bản mà trong các tệp đã nhận không có (theo số, ngày hoặc cơ quan ban hành), dù đã nhận kế hoạch khác của cơ quan đó: có thể dẫn nhầm, hoặc văn bản chưa được chuyển đến. Việc cần làm: tìm văn bản, hoặc đề nghị đơn vị đính chính.",
    en: "A sub-plan cites a document that is not among the files by number, date or issuer, although other plans of that issuer are: the reference is wrong, or the document was not sent. To do: look for the document, or ask the unit to correct its reference.",
  },
  *find(plan, context) {
    if (plan.planKind !== "sub-plan" || context.parentsOf(plan).length > 0) return;
    for (const [i, reference] of plan.references.entries()) {
      if (reference.relation !== "implements" || reference.number?.serial == null) continue;
      const ofIssuer = plansOfIssuer(reference, plan, context);
      if (ofIssuer.length === 0 || ofIssuer.some((other) => states(other, reference))) continue;
      // A plan of the same issuer with the same number or date may be the one that the reference means.
      const near = ofIssuer.find((other) => resembles(other, reference));
      yield {
        severity: "warning",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          number: reference.number.text,
          date: reference.date,
          ...citedDocumentName(withIssuer(reference, ofIssuer[0]!)),
        },
        evidence: [...placesOf(plan, `/references/${i}`), ...(near ? placesOf(near, "/number") : [])],
        related: near ? [near.id] : [],
      };
    }
  },
  compares: ({ number, date }) => [number, date],
  message: {
    vi: (d, { plan, related: [near] }) =>
      `${plan} dẫn ${d.vi}, nhưng trong các tệp đã nhận không có văn bản này${near ? `; gần giống: ${near}` : ""}.`,
    en: (d, { plan, related: [near] }) =>
      `${plan} cites ${d.en}, which is not among the files${near ? `; a similar one: ${near}` : ""}.`,
  },
  ask: {
    vi: (d, names) =>
      `Tìm văn bản số ${d.number} và bổ sung vào thư mục đầu vào; nếu dẫn sai số, ngày, đề nghị ${names.sender} đính chính ${names.own}.`,
    en: (d, names) =>
      `Add document ${d.number} to the files; if its number or date is wrong, ask ${names.sender} to correct ${names.own}.`,
  },
});

const sameSerial = (other: PlanRecord, { number }: Reference) =>
  other.number?.serial != null && other.number.serial === number?.serial;
const sameDay = (other: PlanRecord, { date }: Reference) =>
  date?.iso != null && other.issueDate.iso === date.iso;

/** Whether a plan is the cited document. Dates are compared only if both are complete. */
function states(other: PlanRecord, reference: Reference): boolean {
  const whole = reference.date?.iso != null && other.issueDate.iso !== null;
  const sameSymbol = other.number?.symbol.toLowerCase() === reference.number?.symbol.toLowerCase();
  const sameNumber = sameSerial(other, reference) && sameSymbol;
  return sameNumber && (!whole || sameDay(other, reference));
}

function resembles(other: PlanRecord, reference: Reference): boolean {
  return sameSerial(other, reference) || sameDay(other, reference);
}

/** Other plans of the issuer in a reference; the province's plans if the reference has no issuer. */
function plansOfIssuer(
  { issuer }: Reference,
  plan: PlanRecord,
  { catalogue, parents, issuedBy }: CheckContext,
): PlanRecord[] {
  const province =
    catalogue.findProvinces(issuer?.name ?? "")[0]?.entry.name ?? plan.issuer?.province ?? null;
  const others = issuer?.unitId == null ? parents : issuedBy(issuer.unitId);
  return others.filter(
    (other) =>
      other.id !== plan.id &&
      (province === null || catalogue.sameProvince(other.issuer?.province ?? null, province)),
  );
}

/** The reference; where it names no issuer, with the issuer of the plans in the folder. */
const withIssuer = (reference: Reference, { issuer }: PlanRecord): Reference => ({
  ...reference,
  issuer: reference.issuer ?? issuer,
});
