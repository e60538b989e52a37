import { describe, expect, it } from "vitest";
import { unitHeads } from "../../../src/restore/alternatives/unit-heads.ts";

const offered = (text: string) =>
  unitHeads(text).map(({ start, end, text: reading }) => `${text.slice(start, end)} → ${reading}`);

describe("first words of units", () => {
  it.each([
    "Sở Nội vụ và Phòng Nghiệp vụ",
    "số lượng hồ sơ đã nộp",
    "cấp số cho văn bản",
    "phong trào thi đua",
    "SỐ NỘI VỤ",
    "tham SỐ Nội vụ",
  ])("offers nothing for %s", (text) => {
    expect(offered(text)).toEqual([]);
  });

  it.each([
    ["Số Nội vụ", ["Số → Sở"]],
    ["giao Văn phòng sẽ chủ trì", ["sẽ → sở"]],
    ["Sô Tài chính, số, ban, ngành", ["Sô → Sở", "số → sở"]],
    ["Phong Nghiệp vụ và Phóng Kế hoạch", ["Phong → Phòng", "Phóng → Phòng"]],
  ])("offers another reading in %s", (text, readings) => {
    expect(offered(text)).toEqual(readings);
  });
});
