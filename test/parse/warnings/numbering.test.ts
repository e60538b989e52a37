import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const HEAD =
  "UBND TỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nCải thiện Chỉ số PCI năm 2026\nI. NHIỆM VỤ\n";
const catalogue = loadCatalogue();
const messagesOn = (...numbers: readonly string[]) => {
  const items = numbers.map((number, i) => `${number} Sở Y tế rà soát nhóm thủ tục ${"ABC"[i]}.`).join("\n");
  const { warnings } = readValues(snippetLines(`${HEAD}${items}`), catalogue);
  return warnings.flatMap(({ code, messages }) => (code === "section-numbering" ? [messages] : []));
};

describe("a warning on the numbering", () => {
  it("says that a number is repeated", () => {
    expect(messagesOn("1.", "2.", "2.")).toEqual([
      {
        vi: "Số thứ tự “2.” bị trùng ở hai mục liền nhau; khi dẫn chiếu cần ghi rõ tên mục.",
        en: "Two sections in a row have the number “2.”; name the section when you cite it.",
      },
    ]);
  });

  it("says which numbers do not follow each other", () => {
    expect(messagesOn("1.", "2.", "4.")).toEqual([
      {
        vi: "Đánh số không liên tục: sau “2.” là “4.”; cần xem có thiếu mục nào không.",
        en: "The numbering is not continuous: “4.” follows “2.”; check whether a section is missing.",
      },
    ]);
  });

  it("is absent where the numbers follow each other", () => {
    expect(messagesOn("1.", "2.", "3.")).toEqual([]);
  });
});
