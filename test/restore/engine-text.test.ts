import { expect, test } from "vitest";
import type { Block } from "../../src/model/extraction.ts";
import { restore } from "../../src/restore/restore.ts";
import { restorer } from "./text/shipped-model.ts";

const line = (text: string): Block => ({
  kind: "line",
  text,
  paragraph: true,
  role: "body",
  confidence: 1,
});
const paragraphs = (lines: readonly string[]) =>
  restore(
    {
      mediaType: "text/plain",
      pages: [{ number: 1, readings: [{ method: "text", confidence: 1, blocks: lines.map(line) }] }],
      warnings: [],
    },
    restorer,
  ).value.paragraphs.map(({ text }) => text);

const BODY = [
  "Các phòng chuyên môn theo dõi, đôn đốc việc thực hiện và báo cáo trước ngày 25 hằng tháng.",
  "Đẩy mạnh cài cách thủ tục hành chính, giài quyết hồ sơ đúng hạn.",
  "Nghị quyết được phố biến đến cán bộ, công chức; kết quà gửi vể Sở Nội vụ.",
];

test("the fixed forms of a text that an engine with Vietnamese read are corrected", () => {
  const texts = paragraphs([...BODY, "Nơi nhân:", "- Như trên;", "- Lưu: VT."]);
  expect(texts).toContain("Đẩy mạnh cải cách thủ tục hành chính, giải quyết hồ sơ đúng hạn.");
  expect(texts).toContain("Nơi nhận:");
});

test("a typed text keeps its words, even where a fixed form is near", () => {
  expect(paragraphs([BODY[0]!, "Nơi nhân:", "- Như trên;", "- Lưu: VT."])).toContain("Nơi nhân:");
});
