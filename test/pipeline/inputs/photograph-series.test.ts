import { describe, expect, it } from "vitest";
import { photographSeries } from "../../../src/pipeline/inputs/photograph-series.ts";

const found = (...paths: string[]) => photographSeries(paths.map((path) => ({ path })));
const seriesOf = (...paths: string[]) => found(...paths).series.map((files) => files.map(({ path }) => path));

describe("photographs of one document, by their names", () => {
  it("are joined in the order of their numbers, in every way of writing them", () => {
    expect(seriesOf("a/plan-10.jpg", ...Array.from({ length: 9 }, (_, i) => `a/plan-${i + 1}.jpg`))).toEqual([
      Array.from({ length: 10 }, (_, i) => `a/plan-${i + 1}.jpg`),
    ]);
    for (const [one, two] of [
      ["plan (1).jpg", "plan (2).jpg"],
      ["plan_p01.png", "plan_p02.png"],
      ["Kế hoạch trang 1.jpeg", "Kế hoạch Trang 2.JPG"],
      ["thư.eml!/plan.1.tif", "thư.eml!/plan.2.webp"],
      ["KH Sở Y tế_001.jpg", "kh sở y tế_002.jpg"],
    ]) {
      expect(seriesOf(one!, two!), one).toEqual([[one, two]]);
    }
  });

  it("are not joined across folders, ways of numbering or kinds of file", () => {
    for (const paths of [
      ["a/plan-1.jpg", "b/plan-2.jpg"],
      ["ho-so.zip!/plan-1.jpg", "plan-2.jpg"],
      ["plan-1.jpg", "plan (2).jpg"],
      ["plan-1.jpg", "plan-2.pdf"],
      ["plan-1.jpg"],
    ]) {
      expect(found(...paths), paths.join()).toEqual({ series: [], incomplete: new Map() });
    }
  });

  it("are not joined by a number that a camera, a telephone or an office assigned", () => {
    for (const name of ["IMG_000", "DSC-000", "IMG_20250814_", "Scan ", "Ảnh ", "20250814-", "z549 (", ""]) {
      const end = name.endsWith("(") ? ").jpg" : ".jpg";
      expect(seriesOf(`${name}1${end}`, `${name}2${end}`), name).toEqual([]);
    }
    expect(found("KH-45.jpg", "KH-46.jpg")).toEqual({ series: [], incomplete: new Map() });
  });

  it("are not joined, with a warning, if a number is missing or appears twice", () => {
    for (const [paths, why] of [
      [["a-1.jpg", "a-2.jpg", "a-4.jpg"], "number 3 is missing between “a-2.jpg” and “a-4.jpg”"],
      [["a-1.jpg", "a-2.jpg", "a-2.png"], "both have the number 2"],
      [["a.jpg", "a (1).jpg", "a (2).jpg"], "“a.jpg” has no number"],
    ] as const) {
      const { series, incomplete } = found(...paths);
      expect(series).toEqual([]);
      expect([...incomplete.keys()].map(({ path }) => path)).toEqual(
        paths.filter((path) => path !== "a.jpg"),
      );
      for (const warning of incomplete.values()) expect(warning.messages!.en).toContain(why);
    }
  });
});
