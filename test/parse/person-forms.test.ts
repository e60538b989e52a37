import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Persons with name and post in every combination of post, part in the team and place in the text: the head stands for the unit, others
// have the printed office.

const POSTS: readonly (readonly [post: string, unit: string])[] = [
  ["Giám đốc Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"],
  ["Phó Giám đốc Sở Nội vụ", "Phó Giám đốc Sở Nội vụ"],
  ["Phó Chủ tịch Thường trực UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh"],
  ["Chánh Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh"],
  ["Trưởng phòng Tổ chức - Hành chính", "Phòng Tổ chức - Hành chính"],
  ["Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh", "Công an tỉnh"],
  ["Chuyên viên Phòng Tổng hợp", "Chuyên viên Phòng Tổng hợp"],
];
const PARTS = ["", " - Tổ phó Thường trực", ", thành viên Ban Chỉ đạo", ", Thư ký Tổ công tác"];
const PERSONS = ["Đồng chí Vàng A Sua, ", "Bà Nguyễn Thị Thu Hà - ", "Đại tá Lò Văn Panh, "];
const BEARS = [
  "1. {person}\n- Đôn đốc tiến độ giải quyết hồ sơ.",
  "1. {person}:\n- Đôn đốc tiến độ giải quyết hồ sơ.",
  "1. {person} (kèm danh sách)\nTheo dõi chỉ số Gia nhập thị trường.",
  "1. {person}: theo dõi chỉ số Gia nhập thị trường.",
  "1. {person}, tham mưu kế hoạch kiểm tra các xã.",
  "1. Giao {person}, tham mưu kế hoạch kiểm tra các xã.",
  "1. Mời {person}\n- Tham gia kiểm tra các xã.",
  "1. Rà soát quy trình nội bộ ({person} phụ trách).",
];
const BEARS_NOTHING = [
  "1. {person};",
  "1. {person}: Tổ trưởng.",
  "1. {person}, đã tham dự cuộc họp.",
  "1. {person}, phát biểu khai mạc hội nghị.",
  "1. Thành phần dự họp:\n- {person};\n- Đại diện Sở Y tế.",
  "1. Tổ công tác gồm:\na) {person};\nb) Bà Lù Thị Sen, Phó Giám đốc Sở Y tế, thành viên;",
];
const LAST = "9. Sở Tư pháp rà soát văn bản quy phạm.";

const catalogue = loadCatalogue();
const dutiesOf = (lines: string) =>
  dutiesIn(planOfForm(`${lines}\n${LAST}`, catalogue)).filter(({ units }) => !units.includes("Sở Tư pháp"));
const formsOf = (forms: readonly string[]) =>
  POSTS.flatMap(([post, unit], i) =>
    PARTS.flatMap((part, k) =>
      forms.map((form) => {
        const person = `${PERSONS[(i + k) % PERSONS.length]}${post}${part}`;
        return { lines: form.replace("{person}", person), unit };
      }),
    ),
  );

describe("persons with name and post", () => {
  it.each(formsOf(BEARS))("$lines", ({ lines, unit }) => {
    expect(dutiesOf(lines).map(({ units }) => units.join("; ").toLowerCase())).toEqual([unit.toLowerCase()]);
  });

  it.each(formsOf(BEARS_NOTHING))("no work: $lines", ({ lines }) => {
    expect(dutiesOf(lines)).toEqual([]);
  });
});
