import { expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { readExtension } from "../../src/relate/letters/read-extension.ts";

const PLANS = "gia hạn thời gian gửi kế hoạch";

it.each([
  ["Thời hạn gửi kế hoạch đối với UBND các huyện được kéo dài thêm mười ngày.", 10, null],
  ["Lùi thời hạn gửi kế hoạch 02 tuần so với Kế hoạch số 25/KH-UBND.", 14, null],
  ["Gia hạn thời gian ban hành kế hoạch của các xã đến hết ngày 15/5/2024.", null, "2024-05-15"],
  ["Điều chỉnh thời hạn gửi kế hoạch từ ngày 10/5/2024 thành ngày 5 tháng 6 năm 2024.", null, "2024-06-05"],
] as const)("reads the new due date of plans: %s", (line, days, until) => {
  expect(readExtension(fold(line), fold(PLANS))).toEqual({ days, until });
});

it.each([
  "Các sở thực hiện đúng thời hạn đã được UBND tỉnh quy định.",
  "Thời hạn gửi kế hoạch là ngày 15/5/2024.",
  "Điều chỉnh mục tiêu của chỉ số Tiếp cận đất đai trong 10 ngày tới.",
  "Thời hạn gửi kế hoạch không thay đổi.",
])("reads no new due date: %s", (line) => {
  expect(readExtension(fold(line), fold(PLANS))).toBeNull();
});

it("reads no new due date of other documents", () => {
  const line = fold("Thời hạn nộp báo cáo được kéo dài thêm mười ngày.");
  expect(readExtension(line, fold("thời hạn báo cáo quý I"))).toBeNull();
});
