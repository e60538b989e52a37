import { describe, expect, it } from "vitest";
import { LOSSES, withLoss } from "../../../src/restore/loss/mark-loss.ts";
import { restorer } from "./shipped-model.ts";

const PAGE = [
  "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về nâng cao năng lực cạnh tranh cấp tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:",
  "Mục tiêu chung là nâng cao chất lượng điều hành kinh tế, tạo môi trường kinh doanh thông thoáng và minh bạch.",
  "Các phòng chuyên môn chủ động tham mưu lãnh đạo sở triển khai đầy đủ các nhiệm vụ được giao, bảo đảm đúng tiến độ.",
  "Trước ngày 15 của tháng cuối quý, các đơn vị báo cáo kết quả thực hiện về Văn phòng sở để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
];

const restored = (lines: readonly string[]) =>
  restorer.restoreLosses(lines, restorer.lostMarks(lines)).map(({ text }) => text);

/** The text with the marks of every n-th word lost. */
function lossOf(line: string, loss: (typeof LOSSES)[number], every: number): string {
  let n = 0;
  return line.replace(/\p{L}+/gu, (word) => {
    if (n++ % every !== 0) return word;
    const left = withLoss(word.toLowerCase(), loss);
    return [...left].map((c, i) => (word[i] === word[i]!.toLowerCase() ? c : c.toUpperCase())).join("");
  });
}

describe("words that lost marks among words that did not", () => {
  it.each([2, 3, 5])("are restored if every %i. word is bare", (every) => {
    expect(restored(PAGE.map((line) => lossOf(line, "all", every)))).toEqual(PAGE);
  });

  it("are restored in a heading in capitals beside an abbreviation", () => {
    const heading = [
      "NÂNG CAO CHỈ SỐ PCI NĂM 2027",
      "(Kèm theo Kế hoạch số 88/KH-UBND ngày 06/02/2027 của tỉnh)",
    ];
    const lines = [...PAGE, "", ...heading].map((line) => lossOf(line, "hats", 1));
    expect(restored(lines).slice(-2)).toEqual(heading);
  });

  it.each(LOSSES)("are restored after the loss “%s” of the whole text", (loss) => {
    const lines = PAGE.map((line) => lossOf(line, loss, 1));
    const { verdict } = restorer.diagnose(lines);
    const texts =
      verdict === "stripped"
        ? restorer.restoreLines(lines, verdict).map(({ text }) => text)
        : restored(lines);
    expect(texts).toEqual(PAGE);
  });

  it.each([
    "Các hộ dân ở thôn Đồi Mây được hỗ trợ giống lúa và phân đạm từ đầu vụ; đội thủy nông điều tiết nước theo lịch.",
    "Kết quả đo đạc cho thấy diện tích đất ở tăng, đất rừng giảm; nguyên nhân là do chuyển đổi mục đích sử dụng đất.",
  ])("are restored in a single sentence that lost đ: %s", (line) => {
    expect(restored([line.replaceAll("đ", "d").replaceAll("Đ", "D")])).toEqual([line]);
    expect(restored([line])).toEqual([line]);
  });

  it("are restored in capitals too", () => {
    expect(restored([...PAGE, "KE HOACH NÂNG CAO CHI SO NĂNG LUC CẠNH TRANH"]).at(-1)).toBe(
      "KẾ HOẠCH NÂNG CAO CHỈ SỐ NĂNG LỰC CẠNH TRANH",
    );
  });
});

describe("text that stays as it is", () => {
  it("correct Vietnamese", () => {
    expect(restored(PAGE)).toEqual(PAGE);
  });

  it("a typing error in correct text: it is quoted as printed", () => {
    const lines = [...PAGE, "Văn phòng sở theo dõi, đôn đốc việc thực hiên kế hoạch này."];
    expect(restored(lines)).toEqual(lines);
  });

  it.each([
    "The committee reviews the annual budget of the province, and it can do so in a short time.",
    "Le comité a examiné le budget général de la province et les résultats de la première année.",
    "No se puede abrir el archivo porque la ruta no se ha encontrado en este ordenador.",
    "O relatório anual foi publicado em março e não tem dados sobre a região.",
    "Pemerintah daerah akan dan telah membuat rencana kerja untuk tahun ini.",
    "const doc = { name: 'plan', so: 1 }; for (let i = 0; i < len; i++) call(doc, i);",
    '<p align="center"><a href="index.html"><b>Home</b></a> to the top</p>',
    "2026-01-02 10:11:12 INFO server.main: listening on port 8080 (pid 12)",
  ])("another language or code: %s", (line) => {
    const { verdict } = restorer.diagnose(line);
    expect(restorer.restoreLines([line], verdict)[0]!.text).toBe(line);
    expect(restored([line])).toEqual([line]);
    expect(restored([...Array.from({ length: 20 }, () => line)])).toEqual(
      Array.from({ length: 20 }, () => line),
    );
  });

  it("an English sentence in a Vietnamese page", () => {
    const line = "Chuyên đề “Smart City and Green Growth to the Future” do chuyên gia trình bày.";
    expect(restored([...PAGE.map((text) => lossOf(text, "all", 4)), line]).at(-1)).toBe(line);
  });

  it("names with hyphens and abbreviations", () => {
    const lines = [
      ...PAGE.map((text) => lossOf(text, "all", 4)),
      "Bà Ma-la-ga-si công tác tại UBND, CAT và BCH tỉnh.",
    ];
    expect(restored(lines).at(-1)).toBe(lines.at(-1));
  });
});

describe("digits", () => {
  const digits = (text: string) => text.replace(/\D/gu, "");
  const LINES = [
    "Bao cao truoc ngay 14thang 9 nam 2026 theo Dieu8 cua Nghi dinh so 15/2024/ND-CP ngay03/6/2024.",
    "Báo cáo trước ngày 14 tháng 9 năm 2026 theo Điều 8 của Nghị định số 15/2024/NĐ-CP ngày 03/6/2024.",
    "CAn ct Nghi dinh s0 15/2024/ND-CP ngay03/6/2024 cta Chinh phi, Diéu8 ctia Luat, diéu 256a, ké hoach{3], trong 5thang dau nam.",
    "Lién hé: vanthu@so1.example.vn, https://so1.example.vn/a12?b=34, dién thoai 0205.381.0000; dat 6,58 diém, hang 30/63.",
  ];
  it.each(
    LINES.flatMap((line) =>
      (["good", "stripped", "foreign-ocr"] as const).map((verdict) => [verdict, line] as const),
    ),
  )("are kept by the mode for “%s” text: %s", (verdict, line) => {
    // "s0" is a misread "số": a digit within letters is no figure.
    const expected = digits(verdict === "foreign-ocr" ? line.replace("s0 ", "") : line);
    expect(digits(restorer.restoreLines([line], verdict)[0]!.text)).toBe(expected);
    expect(digits(restorer.restore(line, verdict).text)).toBe(expected);
  });

  it("are split from a word that lost its marks", () => {
    expect(restorer.restoreLines([LINES[0]!], "stripped")[0]!.text).toBe(
      "Báo cáo trước ngày 14 tháng 9 năm 2026 theo Điều 8 của Nghị định số 15/2024/NĐ-CP ngày 03/6/2024.",
    );
  });

  it("are split from a word read by an engine without Vietnamese", () => {
    const { text } = restorer.restoreLines([LINES[2]!], "foreign-ocr")[0]!;
    for (const part of ["ngày 03/6/2024", "Điều 8", "256a", "5 tháng"]) expect(text).toContain(part);
  });
});
