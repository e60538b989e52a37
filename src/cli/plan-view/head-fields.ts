import { formatDate } from "../../language/format.ts";
import type { Messages } from "../../model/error.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanTexts } from "./plan-texts.ts";

/** Names for ids; null if the catalogue does not know the id. */
export interface PlanNames {
  docType(id: string): string | null;
  index(id: string): string | null;
  subIndex(id: string): string | null;
}

interface HeadField {
  readonly label: Messages;
  /** The text to show; empty or null if the plan does not state the field. */
  readonly value: (plan: PlanRecord, texts: PlanTexts, names: PlanNames) => string | null | undefined;
}

/** The fields that are shown as one line each, in the order in which they are shown. */
export const HEAD_FIELDS: Readonly<Partial<Record<keyof PlanRecord, HeadField>>> = {
  title: { label: { vi: "Trích yếu", en: "Title" }, value: (plan) => plan.title },
  docType: {
    label: { vi: "Loại văn bản", en: "Kind of document" },
    value: (plan, texts, names) => names.docType(plan.docType) ?? texts.otherType,
  },
  planKind: {
    label: { vi: "Cấp kế hoạch", en: "Kind of plan" },
    value: (plan, texts) => texts.planKinds[plan.planKind],
  },
  number: { label: { vi: "Số, ký hiệu", en: "Number" }, value: (plan) => plan.number?.text },
  issueDate: {
    label: { vi: "Ngày ban hành", en: "Date of issue" },
    value: (plan, texts) => formatDate(plan.issueDate, texts.lang),
  },
  place: { label: { vi: "Địa danh", en: "Place" }, value: (plan) => plan.place },
  issuer: {
    label: { vi: "Cơ quan ban hành", en: "Issued by" },
    value: ({ issuer }) => (issuer?.superior ? `${issuer.name} (${issuer.superior})` : issuer?.name),
  },
  index: {
    label: { vi: "Chỉ số", en: "Index" },
    value: (plan) => [plan.index, ...plan.otherIndices].map((index) => index?.name ?? "").join(", "),
  },
  years: {
    label: { vi: "Năm", en: "Years" },
    value: (plan, texts) => plan.years.join(", ") + (plan.openEnded ? texts.andLater : ""),
  },
};
