import { describe, expect, it } from "vitest";
import type { Block, ExtractedPage, Reading } from "../../../src/model/extraction.ts";
import { restore } from "../../../src/restore/restore.ts";
import { hiddenLayer } from "../../../src/restore/routing/hidden-layer.ts";
import { restorer } from "../text/shipped-model.ts";

const line = (text: string): Block => ({ kind: "line", text, paragraph: false, role: "body", confidence: 1 });
const reading = (method: Reading["method"], texts: readonly string[]): Reading => ({
  method,
  confidence: 0.9,
  blocks: texts.map(line),
});
const page = (...readings: Reading[]): ExtractedPage => ({ number: 1, readings });

const RECOGNISED = [
  "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về chuyển đổi số,",
  "Sở Nội vụ xây dựng kế hoạch thực hiện như sau:",
  "Các phòng, đơn vị trực thuộc căn cứ chức năng, nhiệm vụ được giao,",
  "chủ động triển khai các nội dung của kế hoạch này, định kỳ hằng quý",
  "báo cáo kết quả thực hiện gửi về Văn phòng Sở để tổng hợp,",
  "báo cáo Giám đốc Sở xem xét, chi đạo theo quy định.",
  "Trong quá trình thực hiện nếu có khó khăn, vướng mắc,",
  "đề nghị các đơn vị phản ánh về Văn phòng Sở để được hướng dẫn.",
];
const LAYER = [
  "Thuc hien Ké hoach ctia Uy ban nhan dan tinh vé chuyén déi sé,",
  "So Noi vu xay dung ké hoach thuc hién nhu sau:",
  "Cac phong, don vi truc thudc can ctr chirc nang, nhiém vu duoc giao,",
  "chi déng trién khai cac ndi dung cua ké hoach nay, dinh ky hang quy",
  "bao cao két qua thuc hién giri vé Van phong So dé téng hop,",
  "bao cao Giam déc So xem xét, chi dao theo quy dinh.",
  "Trong qua trinh thuc hién néu cé khé khan, vudng mac,",
  "dé nghi cac don vi phan anh vé Van phong So dé duoc huong dan.",
];

describe("the hidden layer of a recognised page", () => {
  it("is used only with a recognised reading, and not if it is a note", () => {
    const ocr = reading("ocr", RECOGNISED);
    expect(hiddenLayer(page(reading("text-layer", LAYER), ocr), ocr)).toEqual(LAYER);
    expect(hiddenLayer(page(reading("text-layer", LAYER.slice(0, 3)), ocr), ocr)).toEqual([]);
    const layer = reading("text-layer", LAYER);
    expect(hiddenLayer(page(layer), layer)).toEqual([]);
    expect(hiddenLayer(page(ocr), ocr)).toEqual([]);
  });

  it("keeps correct recognised words", () => {
    const pages = [page(reading("text-layer", LAYER), reading("ocr", RECOGNISED))];
    const { value } = restore({ mediaType: "application/pdf", pages, warnings: [] } as never, restorer);
    const text = value.paragraphs.map((paragraph) => paragraph.text).join(" ");
    const truth = RECOGNISED.join(" ").replace("chi đạo", "chỉ đạo");
    expect(text.split(/\s+/u)).toEqual(truth.split(/\s+/u));
  });
});
