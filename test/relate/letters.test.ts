import { expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { readExtension } from "../../src/relate/letters/read-extension.ts";

it.each([
  ["Thời hạn gửi kế hoạch đối với UBND các huyện được kéo dài thêm mười ngày.", 10, null],
  ["Lùi thời hạn gửi kế hoạch 02 tuần so với Kế hoạch số 25/KH-UBND.", 14, null],
  ["Gia hạn thời gian ban hành kế hoạch của các xã đến hết ngày 15/5/2024.", null, "2024-05-15"],
  ["Điều chỉnh thời hạn gửi kế hoạch từ ngày 10/5/2024 thành ngày 5 tháng 6 năm 2024.", null, "2024-06-05"],
  ["Các sở được nộp kế hoạch cho Sở Tài chính đến hết ngày 10/4/2026.", null, "2026-04-10"],
  ["Đơn vị nào chưa kịp ban hành kế hoạch thì có thêm một tuần.", 7, null],
  ["Sở Y tế được UBND tỉnh đồng ý lùi thời hạn đến ngày 15/4/2026.", null, "2026-04-15"],
  ["Mốc nộp kế hoạch là chậm nhất ngày thứ Sáu, 21/6/2024.", null, "2024-06-21"],
] as const)("reads the new due date of plans: %s", (line, days, until) => {
  expect(readExtension(fold(line), fold(line))).toMatchObject({ days, until });
});

it.each([
  "Các sở thực hiện đúng thời hạn đã được UBND tỉnh quy định.",
  "Các đơn vị chưa gửi kế hoạch khẩn trương gửi trước ngày 15/5/2024.",
  "Điều chỉnh mục tiêu của chỉ số Tiếp cận đất đai trong 10 ngày tới.",
  "Thời hạn gửi kế hoạch không thay đổi.",
  "2. Các cơ quan đã ban hành kế hoạch rà soát, bổ sung nội dung còn thiếu trước ngày 25/5/2026.",
  "Đến hết ngày 17/3/2026, Sở Tài chính chưa nhận được kế hoạch của các đơn vị sau.",
])("reads no new due date: %s", (line) => {
  expect(readExtension(fold(line), fold(line))).toBeNull();
});

it("reads no new due date of other documents", () => {
  for (const text of [
    "Thời hạn nộp báo cáo được kéo dài thêm mười ngày.",
    "Lùi thời hạn nộp báo cáo đến ngày 15/4/2026.",
  ])
    expect(readExtension(fold(text), fold(text))).toBeNull();
});

it("knows sentences about units that they do not name", () => {
  const some = fold("Ba địa phương nêu ở phần kính gửi được nộp kế hoạch đến hết ngày 10/4/2026.");
  const all = fold("Kế hoạch của các sở được nộp đến hết ngày 10/4/2026.");
  expect([some, all].map((line) => readExtension(line, line)?.ofSome)).toEqual([true, false]);
});
