import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { documentName } from "../shared/document-name.ts";
import { isCertain } from "../shared/is-certain.ts";
import { senderOf } from "../shared/plan-name.ts";

interface Malformed {
  readonly vi: string;
  readonly en: string;
  readonly sender: string;
  readonly number: string;
  readonly code: string;
}

export const symbolMalformed = defineCheck<Malformed>({
  id: "symbol-malformed",
  byDefault: false,
  title: { vi: "Ký hiệu không đúng thể thức", en: "Malformed symbol" },
  about: {
    vi: "Ký hiệu văn bản hành chính gồm chữ viết tắt tên loại, gạch nối và chữ viết tắt cơ quan, như “KH-SYT” (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). Không xét văn bản của Đảng và số đọc chưa chắc chắn. Việc cần làm: nhắc đơn vị.",
    en: "The symbol of an administrative document has the letters of its type, a hyphen and those of the issuer: “KH-SYT” (Decree 30/2020/NĐ-CP, Appendix I, II.3). Party documents and numbers read with doubt are left out. To do: remind the unit.",
  },
  *find(plan, { catalogue }) {
    const type = catalogue.data.documentTypes.find(({ id }) => id === plan.docType);
    if (plan.number === null || type?.family !== "administrative" || type.code === null) return;
    if (!isCertain(plan, "/number") || plan.number.symbol.includes("/")) return;
    if (plan.number.symbol.startsWith(`${type.code}-`)) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { ...documentName(plan), sender: senderOf(plan), number: plan.number.text, code: type.code },
      evidence: placesOf(plan, "/number"),
    };
  },
  message: {
    vi: (d) => `${d.vi}: ký hiệu “${d.number}” không bắt đầu bằng “${d.code}-”.`,
    en: (d) => `${d.en}: the symbol of “${d.number}” does not begin with “${d.code}-”.`,
  },
  ask: {
    vi: (d) => `Nhắc ${d.sender} ghi ký hiệu theo thể thức.`,
    en: (d) => `Remind ${d.sender} of the form of a symbol.`,
  },
});
