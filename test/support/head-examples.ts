import { parse } from "../../src/parse/parse.ts";
import { defineReader } from "../../src/parse/text/rule.ts";
import { wholeLines } from "../../src/parse/text/span.ts";

// Heads of documents, and what is read in them: "type | number | date | issuer < superior | title".

/** Reads the fields of a whole head. */
export const head = defineReader<string>({
  id: "zones/head",
  read(lines, { catalogue }) {
    const text = {
      pages: 1,
      paragraphs: lines.map((l) => l.source),
      extraction: [],
      removed: [],
      signature: null,
    };
    const { plan } = parse(text, catalogue).value[0]!;
    if (plan.docType === "other" && !plan.number && !plan.issuer) return [];
    const { issueDate: d, issuer } = plan;
    const date = d.iso ?? [d.year, d.month].filter((part) => part !== null).join("-");
    const by = issuer && (issuer.superior ? `${issuer.name} < ${issuer.superior}` : issuer.name);
    const value = [plan.docType, plan.number?.text ?? "", date, by ?? "", plan.title].join(" | ");
    return [{ value, span: wholeLines(lines[0]!, lines.at(-1)!) }];
  },
});

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
export const BODY =
  "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh Lào Cai;\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.";

const short = (left: string, number: string, dated: string, titled: string) =>
  `${left}\n${number}\n${NATION}\n${MOTTO}\n${dated}\n${titled}\n${BODY}`;
export const DATED = "Lào Cai, ngày 03 tháng 4 năm 2024";
export const PLAN = "KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024";
/** The head of a department with a type and a title. */
export const titled = (text: string) => short("UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", "Số: 45/KH-SNV", DATED, text);
/** The head of an issuer, as the lines of its left column. */
export const by = (left: string) => short(left, "Số: 45/KH-ABC", DATED, PLAN);
