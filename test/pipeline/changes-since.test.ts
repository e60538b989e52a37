import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { call } from "../cli/call.ts";
import { tempFolder } from "../support/temp-folder.ts";

const PLAN = (number: string) =>
  `SỞ Y TẾ\nSố: ${number}/KH-SYT\nHà Tĩnh, ngày 05 tháng 6 năm 2024\nKẾ HOẠCH\nNâng cao Chỉ số Xanh (PGI) năm 2024\n`;

async function report(out: string, files: Readonly<Record<string, string>>, asOf: string) {
  const folder = tempFolder(files);
  return (await call("run", folder, "--out", out, "--format", "html", "--as-of", asOf)).stdout;
}

it("compares with the last report of an earlier day, whatever was reported on the same day", async () => {
  const out = join(tempFolder(), "out");
  const first = await report(out, { "a.txt": PLAN("4") }, "2025-01-10");
  expect(first).not.toContain("Thay đổi so với lần trước");
  const both = { "a.txt": PLAN("4"), "b.txt": PLAN("9") };
  // The second report of the later day is compared with the earlier day too.
  for (let i = 0; i < 2; i++) {
    const later = await report(out, both, "2025-01-12");
    expect(later).toContain("Thay đổi so với lần trước (ngày 10/01/2025): 1 văn bản mới nhận");
  }
  expect(await report(out, both, "2025-01-20")).toContain("(ngày 12/01/2025): 0 văn bản mới nhận");
});

it("says nothing where what is stored is damaged", async () => {
  const out = join(tempFolder(), "out");
  await report(out, { "a.txt": PLAN("4") }, "2025-01-10");
  writeFileSync(join(out, ".kehoach-earlier.json"), '{"schemaVersion": 1, "days": [{"day": 7}]}');
  expect(await report(out, { "a.txt": PLAN("5") }, "2025-01-12")).not.toContain("Thay đổi so với");
});
