import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { isCertain } from "../shared/is-certain.ts";

interface Mismatch {
  readonly sender: string;
  readonly symbol: string;
  readonly other: string;
}

export const issuerMismatch = defineCheck<Mismatch>({
  id: "issuer-mismatch",
  byDefault: false,
  title: { vi: "Ký hiệu của cơ quan khác", en: "Symbol of another office" },
  about: {
    vi: "Ký hiệu trong số văn bản là của cơ quan khác với cơ quan ban hành ở đầu văn bản: thường là chép mẫu của đơn vị khác. Không xét ký hiệu không rõ của ai và cơ quan đã đổi tên. Việc cần làm: hỏi lại đơn vị.",
    en: "The symbol in the document's number belongs to another office than the issuer in its head; usually it was copied from that office's document. Not checked: symbols that can mean several offices, offices that were renamed. To do: ask the unit.",
  },
  *find(plan, { catalogue }) {
    const { number, issuer } = plan;
    const own = issuer?.unitId ?? null;
    if (number === null || own === null || !isCertain(plan, "/number", "/issuer")) return;
    // Where the head does not name the issuer, the issuer was derived from the number itself.
    const inHead = placesOf(plan, "/issuer").some(({ quote }) => !quote.includes(number.symbol));
    const other = catalogue.unitBySymbol(number.symbol);
    if (!inHead || other === null || other.id === own) return;
    // Every People's Committee has the symbol "KH-UBND".
    if (other.kind === "people-committee") return;
    const related = [...catalogue.predecessorsOf(own), ...catalogue.predecessorsOf(other.id)];
    if (related.includes(own) || related.includes(other.id)) return;
    yield {
      severity: "info",
      unit: senderOf(plan),
      data: { sender: senderOf(plan), symbol: number.symbol, other: other.name },
      evidence: [...placesOf(plan, "/number"), ...placesOf(plan, "/issuer")],
    };
  },
  message: {
    vi: (d, names) => `${names.plan} mang ký hiệu “${d.symbol}”, thường là của ${d.other}.`,
    en: (d, names) => `${names.plan} has the symbol “${d.symbol}”, which is usually that of ${d.other}.`,
  },
  ask: {
    vi: (_, names) => `Đề nghị ${names.sender} kiểm tra lại số, ký hiệu của ${names.own}.`,
    en: (_, names) => `Ask ${names.sender} to check the number of ${names.own}.`,
  },
});
