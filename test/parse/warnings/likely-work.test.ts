import { expect, it } from "vitest";
import { HEAD, TASKS, unreadOf } from "../../support/unread-of.ts";

const read = (...body: readonly string[]) => unreadOf([...HEAD, ...TASKS, ...body]).listed;

const WORK = "Tăng cường kiểm tra, rà soát toàn bộ hồ sơ cấp phép đã quá hạn và công khai kết quả xử lý.";

it("lists a line that probably states work below a heading of facts, where no rule expects any", () => {
  expect(read("II. HÌNH THỨC", WORK)).toEqual([WORK]);
  expect(read("II. HÌNH THỨC", "Lớp học mở trong 02 ngày tại hội trường của Sở.")).toEqual([]);
});

it("does not list it below a heading of aims", () => {
  expect(read("II. MỤC TIÊU", WORK)).toEqual([]);
  expect(read("II. YÊU CẦU", WORK)).toEqual([]);
});

it("does not list the contents of a record", () => {
  const record = HEAD.map((line) => (line === "KẾ HOẠCH" ? "BIÊN BẢN" : line));
  expect(record).not.toEqual(HEAD);
  expect(unreadOf([...record, "II. HÌNH THỨC", WORK]).listed).toEqual([]);
});
