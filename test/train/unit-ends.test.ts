import { expect, it } from "vitest";
import { WordClasses } from "../../src/parse/units/ends/model/word-classes.ts";
import { trainEnds } from "../../train/unit-ends/train-ends.ts";

const REAL = {
  predicates: [
    "rà soát thủ tục hành chính",
    "tổng hợp kết quả, báo cáo cấp trên",
    "kiểm tra việc lắp đặt biển báo",
    "hướng dẫn các hộ nuôi cá lồng",
  ],
  names: ["Phòng Quản lý đê điều", "Trung tâm Khuyến nông"],
  nouns: ["môi trường", "đê điều", "công trình thủy lợi", "nhà ở"],
  actions: ["quản lý", "giám sát", "bảo vệ"],
  works: ["giải quyết khiếu nại", "bảo vệ trẻ em"],
};
const CLASSES = new WordClasses(new Uint8Array(2));
const train = () =>
  trainEnds({ real: REAL, classes: CLASSES, samples: 1500, trials: 200, way: "both", log: () => {} });

it("learns the same weights each time", () => {
  const first = train();
  expect(Buffer.compare(first.rows, train().rows)).toBe(0);
  expect(first.right).toBeGreaterThan(0.7);
});
