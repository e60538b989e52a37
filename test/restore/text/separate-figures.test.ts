import { expect, test } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

function filtered(lines: readonly string[]): string[] {
  const filter = new TextFilter(restorer);
  return [...filter.push(lines.join("\n")), ...filter.end()].map(({ text }) => text);
}

const AROUND = "Phòng Kinh tế theo dõi, tổng hợp và báo cáo kết quả về Văn phòng Sở.";
const AROUND_BARE = "Phong Kinh te theo doi, tong hop va bao cao ket qua ve Van phong So.";

test.each([
  [
    "Phấn đấu đạt 8,05điểm, thêm 0,25điểm so với năm2026.",
    "Phấn đấu đạt 8,05 điểm, thêm 0,25 điểm so với năm 2026.",
  ],
  ["Hoàn thành trước ngày 31tháng 8 năm2027.", "Hoàn thành trước ngày 31 tháng 8 năm 2027."],
  ["Căn cứ Kế hoạch số72/KH-UBND ngày09/01/2027;", "Căn cứ Kế hoạch số 72/KH-UBND ngày 09/01/2027;"],
  ["Báo cáo ngày09tháng01năm2027.", "Báo cáo ngày 09 tháng 01 năm 2027."],
])("a figure is separated from the word beside it, with and without marks: %s", (printed, meant) => {
  expect(filtered([AROUND, printed])).toEqual([AROUND, meant]);
  const bare = printed.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");
  expect(filtered([AROUND_BARE, bare])[1]).toBe(meant);
});

test.each([
  ["Toàn tỉnh có 15xã và60tổ dân phố, giao12đơn vị.", "Toàn tỉnh có 15 xã và 60 tổ dân phố, giao 12 đơn vị."],
  ["Chi tiết tại Phụ lục01 kèm theo.", "Chi tiết tại Phụ lục 01 kèm theo."],
  ["Căn cứ Nghị định30/2020/NĐ-CP của Chính phủ.", "Căn cứ Nghị định 30/2020/NĐ-CP của Chính phủ."],
  ["NGÀY14THÁNG3 NĂM2026, THEO ĐIỀU12", "NGÀY 14 THÁNG 3 NĂM 2026, THEO ĐIỀU 12"],
])("a figure between words with marks, a number with a zero, and words in capitals: %s", (printed, meant) => {
  expect(filtered([AROUND, printed])).toEqual([AROUND, meant]);
});

test.each([
  "Các mã Covid19, H5N1, 4G, QL1A, TT01, A4, PL02, ĐA06, ĐT639, MẪU A1, biểu mẫu M1a, vitamin B12, CO2.",
  "Số giấy chứng nhận của cá nhân7/Hộ chiếu của người nộp.",
  "Theo Nghị quyết15 đã nêu và công trình QL19B, thửa đất số 5A, khu E2, xe 51F-123.45.",
])("codes, names of products and roads stay: %s", (line) => {
  expect(filtered([AROUND, line])).toEqual([AROUND, line]);
});

test.each([
  "Cac ma Covid19, H5N1, 4G, QL1A, TT01, A4, PL02, TL639, vitamin B12, CO2.",
  "Cong trinh QL19B, khu E2, xe 51F-123.45, phan mem win11, tep mau01.docx.",
])("they stay in text without marks: %s", (line) => {
  const codes = (text: string) => text.match(/\S*\d\S*/gu);
  expect(codes(filtered([AROUND_BARE, line])[1]!)).toEqual(codes(line));
});

test("a share is separated from the words on both sides", () => {
  expect(filtered([AROUND, "Còn12%sơ hở, giảm1,5%số hộ."])[1]).toBe("Còn 12% sơ hở, giảm 1,5% số hộ.");
});

test("a word without a mark is separated from a share, a heading from its figure", () => {
  expect(filtered([AROUND, "Đạt 85%so với kế hoạch, theo khoản 2Điều 5."])[1]).toBe(
    "Đạt 85% so với kế hoạch, theo khoản 2 Điều 5.",
  );
  expect(filtered(["Growth of 12%so far, about 5%off."])).toEqual(["Growth of 12%so far, about 5%off."]);
});

test.each([
  ["dat7,15diem, them0,35diem", "đạt 7,15 điểm, thêm 0,35 điểm"],
  ["huyen co14xa va3thi tran", "huyện có 14 xã và 3 thị trấn"],
  ["toan tinh co 15xa va60to dan pho", "toàn tỉnh có 15 xã và 60 tổ dân phố"],
  [
    "Thoi han 5 ngay lam viec/1 ho so, 20 can bo/100 nguoi dan.",
    "Thời hạn 5 ngày làm việc/1 hồ sơ, 20 cán bộ/100 người dân.",
  ],
  ["chi tiet tai Phu luc01 kem theo", "chi tiết tại Phụ lục 01 kèm theo"],
  ["ban hanh ngay 16/6/2022cua Uy ban nhan dan tinh", "ban hành ngày 16/6/2022 của Ủy ban nhân dân tỉnh"],
  ["giai doan 2026-2030cua tinh, thang 6/2026den nay", "giai đoạn 2026-2030 của tỉnh, tháng 6/2026 đến nay"],
  ["NGAY14THANG3 NAM2026, HOI DONG HOP", "NGÀY 14 THÁNG 3 NĂM 2026, HỘI ĐỒNG HỌP"],
  ["tu7gio45den16gio", "từ 7 giờ 45 đến 16 giờ"],
])("a figure between words loses no digit: %s", (bare, meant) => {
  expect(filtered([AROUND_BARE, bare])[1]).toBe(meant);
});

test.each([
  "Doanh nghiệp2 nộp hồ sơ theo Mẫu A4 và Phụ lục 1a.",
  "const nhan = 'ngày05'; // nhãn của tháng12",
  "Diện tích 40m2, công suất 3kW, mức 5.000đ/người.",
  "Gửi về dia-chi@so7.gov.vn, xem https://vidu.vn/số7/ngày9 và tệp bieu_số3.xlsx.",
])("footnote marks, units, sizes and addresses stay: %s", (line) => {
  expect(filtered([AROUND, line])).toEqual([AROUND, line]);
});

test("the inserted blank is recorded as a change", () => {
  const filter = new TextFilter(restorer);
  const [line] = [...filter.push("Phấn đấu đạt 8,05điểm trong năm nay."), ...filter.end()];
  const { tokens, text } = line!.restored;
  const blank = tokens.find(({ original }) => original === "");
  expect(blank).toMatchObject({ restored: " " });
  expect(text.slice(blank!.end)).toBe("điểm trong năm nay.");
});
