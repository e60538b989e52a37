import { expect, test } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

function filtered(lines: readonly string[]): string[] {
  const filter = new TextFilter(restorer);
  return [...filter.push(lines.join("\n")), ...filter.end()].map(({ text }) => text);
}

const BODY = "Kinh gui cac dong chi, de nghi cac phong gui bao cao ket qua thuc hien truoc ngay 10/3/2026.";
const BODY_MEANT =
  "Kính gửi các đồng chí, đề nghị các phòng gửi báo cáo kết quả thực hiện trước ngày 10/3/2026.";

test("the fields of a mail header stay, and what follows them is restored", () => {
  expect(
    filtered([
      "From: Nguyen Van An <an.nv@sonoivu.example.vn>",
      "To: Phong Cai cach hanh chinh",
      "Cc: Van phong So",
      "Date: Thu, 5 Mar 2026 08:12:33 +0700",
      "Subject: De nghi bao cao ket qua thuc hien ke hoach nam 2026",
      "",
      BODY,
    ]),
  ).toEqual([
    "From: Nguyễn Văn An <an.nv@sonoivu.example.vn>",
    "To: Phòng Cải cách hành chính",
    "Cc: Văn phòng Sở",
    "Date: Thu, 5 Mar 2026 08:12:33 +0700",
    "Subject: Đề nghị báo cáo kết quả thực hiện kế hoạch năm 2026",
    "",
    BODY_MEANT,
  ]);
});

test.each([
  ["> From: Tran Thi Binh\n> To: Van thu", "> From: Trần Thị Bình\n> To: Văn thư"],
  ["*To:* Van thu\n*Subject:* Bao cao", "*To:* Văn thư\n*Subject:* Báo cáo"],
  ["To: vanthu@sonoivu.example.vn; Van phong So", "To: vanthu@sonoivu.example.vn; Văn phòng Sở"],
  [
    "On Sat, May 2, 2026 at 9:15 AM Tran Thi Binh wrote:",
    "On Sat, May 2, 2026 at 9:15 AM Tran Thi Binh wrote:",
  ],
])("also in quoted messages: %s", (header, meant) => {
  expect(
    filtered([BODY, "", ...header.split("\n")])
      .slice(2)
      .join("\n"),
  ).toBe(meant);
});

test.each([
  ["To: So 5 khu pho Tan Lap", "Tổ: Số 5 khu phố Tân Lập"],
  ["Thu 5 hang tuan, cac don vi bao cao.", "Thứ 5 hằng tuần, các đơn vị báo cáo."],
])("other words before a colon are restored: %s", (line, meant) => {
  expect(filtered([BODY, line])[1]).toBe(meant);
});
