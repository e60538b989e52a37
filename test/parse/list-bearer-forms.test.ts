import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// One paragraph says who does the items of a list, before the list, after it, or after each part of it.

const STATEMENTS = [
  "Giao {unit} chủ trì thực hiện.",
  "Giao {unit} chủ trì.",
  "{unit} chủ trì thực hiện.",
  "Giao {unit} chủ trì, phối hợp với Sở Nội vụ.",
  "Phân công {unit} chủ trì triển khai thực hiện.",
  "Đơn vị thực hiện: {unit}.",
  "Cơ quan chủ trì: {unit}",
];
const LETTERS = ["a)", "b)", "c)", "d)"];
const NUMBERS = ["1)", "2)", "3)", "4)"];
const DASHES = ["-", "-", "-", "-"];
const WORK = ["Rà soát thủ tục.", "Công khai kết quả.", "Niêm yết danh mục.", "Mở lớp tập huấn."];

const item = (marks: readonly string[], i: number) => `${marks[i]} ${WORK[i]}`;
/** The lines of a section of four items; the units are of the first two and of the others. */
const PLACES: Record<string, (marks: readonly string[], first: string, second: string) => string> = {
  before: (marks, first, second) =>
    `1. Cải cách thủ tục\n${first}\n${item(marks, 0)}\n${item(marks, 1)}\n2. Công tác thông tin\n${second}\n${marks[0]} ${WORK[2]}\n${marks[1]} ${WORK[3]}`,
  after: (marks, first, second) =>
    `1. Cải cách thủ tục\n${item(marks, 0)}\n${item(marks, 1)}\n${first}\n2. Công tác thông tin\n${marks[0]} ${WORK[2]}\n${marks[1]} ${WORK[3]}\n${second}`,
  "after each part": (marks, first, second) =>
    `1. Cải cách thủ tục\n${item(marks, 0)}\n${item(marks, 1)}\n${first}\n${item(marks, 2)}\n${item(marks, 3)}\n${second}`,
};

const catalogue = loadCatalogue();

describe.each(Object.entries(PLACES))("%s the items", (place, lines) => {
  describe.each([["letters", LETTERS] as const, ["numbers", NUMBERS] as const, ["dashes", DASHES] as const])(
    "with %s",
    (_name, marks) => {
      // Before dashes a sentence without a colon may be about the work above it.
      const statements = STATEMENTS.filter(
        (one) => !(place === "before" && marks === DASHES) || one.includes(": "),
      );
      it.each(statements)("%s", (statement) => {
        const of = (unit: string) => statement.replace("{unit}", unit);
        const sections = lines(marks, of("Sở Công Thương"), of("Sở Tư pháp"));
        const plan = planOfForm(`${sections}\n3. Kinh phí thực hiện\nTừ ngân sách tỉnh.`, catalogue);
        const units = ["Sở Công Thương", "Sở Công Thương", "Sở Tư pháp", "Sở Tư pháp"];
        expect(dutiesIn(plan).map(({ text, units }) => [text, units])).toEqual(
          WORK.map((work, i) => [work, [units[i]]]),
        );
      });
    },
  );
});
