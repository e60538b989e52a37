import { day, END, file, HEAD, repeat, sentence, unit } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const text = (name: string, least: number, body: (n: number) => string): Structure => ({
  name: `text: ${name}`,
  least,
  make: (n) => file("ke-hoach.txt", [...HEAD, "I. TỔ CHỨC THỰC HIỆN", body(n), ...END].join("\n")),
});
/** Plain texts. */
export const TEXTS: readonly Structure[] = [
  text("paragraphs", 50_000, (n) => repeat(n, (i) => `Đoạn văn số ${i}.`, "\n")),
  text("lines without a mark", 10_000, (n) =>
    repeat(n, (i) => `rà soát thủ tục ${i} của doanh nghiệp`, "\n"),
  ),
  text("one long line", 5_000, (n) => repeat(n, (i) => `rà soát thủ tục ${i}`, " ")),
  text("numbered items", 2_500, (n) => repeat(n, (i) => `${i + 1}. ${sentence(i)}.`, "\n")),
  text("bullets", 2_500, (n) => repeat(n, (i) => `- ${sentence(i)}.`, "\n")),
  text("nested items", 2_500, (n) =>
    repeat(n, (i) => `${i + 1}. Nội dung\na) ${sentence(i)};\n- Rà soát.`, "\n"),
  ),
  text("clauses of one paragraph", 1_000, (n) => `1. ${repeat(n, sentence, "; ")}.`),
  text("sentences of one paragraph", 1_000, (n) => `1. ${repeat(n, sentence, ". ")}.`),
  text("units of one list", 2_500, (n) => `1. ${repeat(n, unit, ", ")} rà soát thủ tục.`),
  text(
    "units after a leader",
    1_000,
    (n) => `1. Sở Y tế chủ trì, phối hợp với ${repeat(n, unit, ", ")} rà soát.`,
  ),
  text(
    "communes of one list",
    2_500,
    (n) => `1. UBND các xã: ${repeat(n, (i) => `Xã Mường ${i}`, ", ")} rà soát.`,
  ),
  text("references", 4_000, (n) =>
    repeat(
      n,
      (i) => `Căn cứ Quyết định số ${i}/QĐ-UBND ngày 0${1 + (i % 9)} tháng 4 năm 2024 của UBND tỉnh;`,
      "\n",
    ),
  ),
  text("deadlines", 2_500, (n) => repeat(n, (i) => `${i + 1}. Sở Y tế gửi báo cáo ${day(i)}.`, "\n")),
  text("recipients", 2_500, (n) => `Nơi nhận:\n${repeat(n, (i) => `- ${unit(i)};`, "\n")}\n- Lưu: VT.`),
  text(
    "recipients of one line",
    2_500,
    (n) => `Nơi nhận: ${repeat(n, (i) => `- ${unit(i)};`, " ")} - Lưu: VT.`,
  ),
  text("targets", 2_500, (n) =>
    repeat(n, (i) => `${i + 1}. Chỉ số Gia nhập thị trường đạt từ ${5 + (i % 4)},${i % 100} điểm.`, "\n"),
  ),
  text("sections", 1_000, (n) =>
    repeat(n, (i) => `${i + 1}. Chỉ số Gia nhập thị trường\n- ${sentence(i)}.`, "\n"),
  ),
  text(
    "footnotes",
    2_500,
    (n) =>
      `${repeat(n, (i) => `Nội dung [${i + 1}] rà soát.`, "\n")}\n${repeat(n, (i) => `[${i + 1}] Theo Quyết định số ${i}.`, "\n")}`,
  ),
  text(
    "rows with bars",
    2_500,
    (n) =>
      `| TT | Nhiệm vụ | Đơn vị |\n|---|---|---|\n${repeat(n, (i) => `| ${i + 1} | Rà soát thủ tục ${i} | ${unit(i)} |`, "\n")}`,
  ),
  text("documents", 250, (n) =>
    repeat(n, (i) => [...HEAD, `1. ${sentence(i)}.`, ...END].join("\n"), "\n\f\n"),
  ),
  text("letters without a blank", 100_000, (n) => "a".repeat(n)),
  text("words without marks", 5_000, (n) => repeat(n, () => "ke hoach nang cao chi so cua so y te", "\n")),
  text("blanks", 500_000, (n) => `a${" ".repeat(n)}b`),
];
