import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { contentOf } from "../../../src/relate/similarity/content.ts";
import { OTHER, type SubjectCounts } from "../../../src/relate/subjects/subject-counts.ts";
import { SubjectModel, subjectModel, subjectWords } from "../../../src/relate/subjects/subject-model.ts";

const model = new SubjectModel({
  subjects: ["x.1", "x.2", OTHER],
  lines: [100, 100, 100],
  words: { rác: [60, 1, 1], thải: [60, 1, 1], đất: [1, 60, 1], kinh: [1, 1, 60], phí: [1, 1, 60] },
});

describe("the subject of a line", () => {
  it("is the sub-index whose words it has", () => {
    expect(model.subjectOf(contentOf("thu gom rác thải"))?.subIndex).toBe("x.1");
  });

  it("is surer with more of its words", () => {
    const one = model.subjectOf(contentOf("thu gom rác"))!.margin;
    expect(model.subjectOf(contentOf("thu gom rác thải"))!.margin).toBeGreaterThan(one);
  });

  it("is no sure one where words speak for two sub-indices", () => {
    expect(model.subjectOf(contentOf("rác, đất"))!.margin).toBeLessThan(1);
  });

  it("is none where the words are those of lines outside the sub-indices", () => {
    expect(model.subjectOf(contentOf("kinh phí"))).toBeNull();
  });

  it("does not depend on figures", () => {
    expect(subjectWords(contentOf("12 lớp năm 2026"))).toEqual(expect.not.arrayContaining(["12", "2026"]));
  });
});

describe("the stored words", () => {
  const stored = createRequire(import.meta.url)(
    "../../../src/relate/subjects/data/subject-words.json",
  ) as Record<string, SubjectCounts>;
  const catalogue = loadCatalogue();

  it("are of sub-indices that the catalogue has", () => {
    expect(Object.keys(stored).length).toBeGreaterThan(0);
    for (const [index, { subjects }] of Object.entries(stored)) {
      const known = new Set(catalogue.subIndicesOf(index, null).map(({ id }) => id));
      expect(subjects.filter((subject) => subject !== OTHER && !known.has(subject))).toEqual([]);
    }
  });

  it.each([
    ["par-index", "Cắt giảm thành phần hồ sơ, trả kết quả tại bộ phận một cửa đúng hẹn", "par-index.3"],
    [
      "par-index",
      "Giải ngân vốn đầu tư công, quản lý tài sản công, tự chủ của đơn vị sự nghiệp",
      "par-index.6",
    ],
    [
      "pci",
      "Rút ngắn thời gian đăng ký doanh nghiệp qua mạng, cấp giấy chứng nhận đăng ký kinh doanh",
      "pci.1",
    ],
    ["papi", "Trồng cây xanh, thu gom rác thải, bảo vệ nguồn nước", "papi.7"],
  ])("of %s find the subject of “%s”", (index, line, subIndex) => {
    expect(subjectModel(index)?.subjectOf(contentOf(line.toLowerCase()))?.subIndex).toBe(subIndex);
  });

  it("know no subject of an index without plans", () => {
    expect(subjectModel("no-index")).toBeNull();
  });
});
