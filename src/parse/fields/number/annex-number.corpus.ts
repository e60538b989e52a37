import { snippets } from "../../../../test/support/rule-corpus.ts";
import { parse } from "../../parse.ts";
import { ANNEX_NUMBER_RULE } from "./annex-number.ts";

const HEAD = "UBND TỈNH LÀO CAI\nSỞ Y TẾ";
const DATED = "Lào Cai, ngày 03 tháng 4 năm 2024";
const decision = (number: string, annexed: string) =>
  `${HEAD}\n${number}\n${DATED}\nQUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.\nGIÁM ĐỐC\nHoàng Văn Khánh\nKẾ HOẠCH\nCải cách hành chính năm 2024\n${annexed}\nI. NHIỆM VỤ\n1. Văn phòng Sở rà soát thủ tục.`;

// A decision with its annex → its number, and the numbers that it cites.
export default snippets<string[]>({
  name: ANNEX_NUMBER_RULE,
  context: {},
  read(lines, { catalogue }) {
    const paragraphs = lines.map(({ source }) => source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    const { plan } = parse(text, catalogue).value[0]!;
    return [plan.number?.text ?? "", ...plan.references.map(({ number }) => number?.text ?? "")];
  },
  cases: [
    [
      decision("Số:      /QĐ-SYT", "(Ban hành kèm theo Quyết định số 41/QĐ-SYT ngày 03/4/2024 của Sở Y tế)"),
      ["41/QĐ-SYT", "12/KH-UBND"],
    ],
    // Another date, another symbol, a number of its own, and no annex.
    [
      decision("Số:      /QĐ-SYT", "(Ban hành kèm theo Quyết định số 41/QĐ-SYT ngày 02/4/2023 của Sở Y tế)"),
      ["/QĐ-SYT", "12/KH-UBND", "41/QĐ-SYT"],
    ],
    [
      decision(
        "Số:      /QĐ-SYT",
        "(Ban hành kèm theo Quyết định số 41/QĐ-UBND ngày 03/4/2024 của UBND tỉnh)",
      ),
      ["/QĐ-SYT", "12/KH-UBND", "41/QĐ-UBND"],
    ],
    [
      decision("Số: 40/QĐ-SYT", "(Ban hành kèm theo Quyết định số 41/QĐ-SYT ngày 03/4/2024 của Sở Y tế)"),
      ["40/QĐ-SYT", "12/KH-UBND", "41/QĐ-SYT"],
    ],
    [
      decision("Số:      /QĐ-SYT", "Căn cứ Quyết định số 41/QĐ-SYT ngày 03/4/2024 của Sở Y tế."),
      ["/QĐ-SYT", "12/KH-UBND", "41/QĐ-SYT"],
    ],
  ],
});
