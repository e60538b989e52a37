import { describe, expect, it } from "vitest";
import { dashedNames } from "../../../src/restore/flow/dashed-names.ts";

const goesOn = dashedNames([
  "Kế hoạch tổ chức Ngày hội Thăng Long - Hà Nội năm 2026",
  "- Sở Y tế – Trung tâm Y tế",
  "Ban Thi đua - Khen thưởng tổng hợp, trình Hội đồng",
]);

describe("a line that begins with a dash", () => {
  it.each([
    ["trong chương trình “Ngày hội Thăng Long", "- Hà Nội, lần thứ II”."],
    ["các giá trị của Thăng Long", "– Hà Nội nói riêng"],
    ["do Hội đồng Thi đua", "- Khen thưởng tỉnh giao."],
  ])("goes on with a name that another line has: %s %s", (before, after) => {
    expect(goesOn(before, after)).toBe(true);
  });

  it.each([
    ["Các tỉnh tham gia", "- Hà Nội;"],
    ["trên địa bàn Cửa Long", "- Hà Nam"],
    ["giá trị của Thăng Long,", "- Hà Nội nói riêng"],
    ["giá trị của Thăng Long", "Hà Nội nói riêng"],
    ["Nội dung của phong trào Thi đua", "- Khen ngợi các tập thể"],
  ])("is an item elsewhere: %s %s", (before, after) => {
    expect(goesOn(before, after)).toBe(false);
  });
});
