import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Malformed {
  readonly sender: string;
  readonly number: string;
  readonly code: string;
}

export const symbolMalformed = defineCheck<Malformed>({
  id: "symbol-malformed",
  byDefault: false,
  title: { vi: "Ký hiệu không đúng thể thức", en: "Malformed symbol" },
  about: {
    vi: "Ký hiệu văn bản hành chính gồm chữ viết tắt tên loại, gạch nối và chữ viết tắt cơ quan, như “KH-SYT” (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). Không xét văn bản của Đảng và số đọc chưa chắc chắn. Việc cần làm: đề nghị đơn vị sửa.",
    en: "The symbol of an administrative document consists of the abbreviation of its type, a hyphen and the abbreviation of its issuer: “KH-SYT” (Decree 30/2020/NĐ-CP, Appendix I, II.3). Not checked: Party documents, numbers read with low confidence. To do: remind the unit.",
  },
  *find(plan, { catalogue }) {
    const type = catalogue.data.documentTypes.find(({ id }) => id === plan.docType);
    if (plan.number === null || type?.family !== "administrative" || type.code === null) return;
    if (!isCertain(plan, "/number") || plan.number.symbol.includes("/")) return;
    if (plan.number.symbol.startsWith(`${type.code}-`)) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { sender: senderOf(plan), number: plan.number.text, code: type.code },
      evidence: placesOf(plan, "/number"),
    };
  },
  message: {
    vi: (d, names) => `${names.plan}: ký hiệu trong “${d.number}” không bắt đầu bằng “${d.code}-”.`,
    en: (d, names) => `${names.plan}: the symbol in “${d.number}” does not begin with “${d.code}-”.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} ghi ký hiệu của ${names.own} đúng thể thức.`,
    en: (_, names) => `Remind ${names.sender} to write the symbol of ${names.own} in the prescribed form.`,
  },
});
