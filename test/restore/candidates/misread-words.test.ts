import { expect, it } from "vitest";
import { restorer } from "../text/shipped-model.ts";

/** A sentence as an engine with Vietnamese read it, with the text of the page. */
const corrected = (read: string) => restorer.correctLines([read])[0]!.text;

it.each([
  ["xây dựng kế hoạch phát triển kinh tẽế của tỉnh", "xây dựng kế hoạch phát triển kinh tế của tỉnh"],
  ["phối hợp kiểm tra tạì các ¬ội dung đã giao", "phối hợp kiểm tra tại các nội dung đã giao"],
  ["trên địa bàn các huyện, thàrh phố", "trên địa bàn các huyện, thành phố"],
  ["Chủ tịch ƯBND tỉnh giao Sở Tài chính chủ trì", "Chủ tịch UBND tỉnh giao Sở Tài chính chủ trì"],
  ["Tham mưu cho U3ND tỉnh bố trí kinh phí", "Tham mưu cho UBND tỉnh bố trí kinh phí"],
])("corrects what is no word: %s", (read, printed) => {
  expect(corrected(read)).toBe(printed);
});

it.each([
  "Mức chi 100.000 đồng/người/buổi theo quy định",
  "Điền <tên viết tắt của đơn vị> vào mẫu",
  "Quán café Hoa Sữa và nhà hàng Lê Gia",
  "xã Ia Rvê, xã Krông Nô và thôn Plei Kép",
  "Đẩy mạnh giao dịch G2B, B2C và mạng 4G, 5G",
  "Phí, lệ phí (vnđ) theo Phụ lục",
  "Sở TTTT và BQLDA phối hợp với TTHTDN, QBVMT",
])("keeps other languages, units of money, names and abbreviations: %s", (text) => {
  expect(corrected(text)).toBe(text);
});

it("keeps what it cannot read", () => {
  expect(corrected("Trung tâm Ytế có giường bệnh")).toBe("Trung tâm Ytế có giường bệnh");
});
