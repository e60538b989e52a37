import { describe, expect, it } from "vitest";
import { restorer } from "./shipped-model.ts";

describe("after a Vietnamese OCR", () => {
  it("corrects a tone that fits no sentence", () => {
    const [line] = restorer.correctLines([
      "Ủy ban nhân dần tỉnh ban hành kế hoạch cải cách hành chinh năm 2026",
    ]);
    expect(line!.text).toBe("Ủy ban nhân dân tỉnh ban hành kế hoạch cải cách hành chính năm 2026");
  });

  it("corrects several words in a row that lost a tone", () => {
    const [line] = restorer.correctLines([
      "Sau khi triên khai quyêt định kiêm tra, Sở Y tê thông báo cho các đơn vị lịch làm việc cụ thê của đoàn.",
    ]);
    expect(line!.text).toBe(
      "Sau khi triển khai quyết định kiểm tra, Sở Y tế thông báo cho các đơn vị lịch làm việc cụ thể của đoàn.",
    );
  });

  it("corrects marks sooner than letters, and no given names", () => {
    const read = ["Ông Trân Văn Bình phụ trách đội xe; bà Lê Bảo Trân, bà Đỗ Tường Vy phụ trách kho."];
    expect(restorer.correctLines(read)[0]!.text).toBe(
      "Ông Trần Văn Bình phụ trách đội xe; bà Lê Bảo Trân, bà Đỗ Tường Vy phụ trách kho.",
    );
  });

  it("corrects capitals that have the shape of small letters, inside syllables", () => {
    const read = ["Trực 24/24 giỜ; quyết định sỐ 17/QĐ-UBND; nêu rõ các rủi rO khi dùng eOffice, PhoX."];
    expect(restorer.correctLines(read)[0]!.text).toBe(
      "Trực 24/24 giờ; quyết định số 17/QĐ-UBND; nêu rõ các rủi ro khi dùng eOffice, PhoX.",
    );
  });

  it.each([
    ["Hội thao tổ chức tại Toà án nhân dân tôi cao.", "Hội thao tổ chức tại Toà án nhân dân tối cao."],
    ["Công thông tin điện tử đăng tải kết quả.", "Cổng thông tin điện tử đăng tải kết quả."],
    ["Giao Phòng Kiếm soát TTHC chủ trì.", "Giao Phòng Kiểm soát TTHC chủ trì."],
    ["Phòng Tống hợp theo dõi nhiệm vụ.", "Phòng Tổng hợp theo dõi nhiệm vụ."],
  ])("corrects marks of words that exist: %s", (read, meant) => {
    expect(restorer.correctLines([read])[0]!.text).toBe(meant);
  });

  it.each([
    "UBND xã Tân Lập và Trạm Y tế xã Kim Bôi",
    "Tổ Bảo vệ, Đội Quản lý trật tự",
    "Phòng Nghiệp vụ Dược theo dõi tồn kho",
    "Phòng Lao động phường Hòa An",
  ])("keeps names: %s", (text) => {
    expect(restorer.correctLines([text])[0]!.text).toBe(text);
  });

  it("keeps words of other languages in a row", () => {
    const text =
      "Phần mềm Smart City Green Growth do chuyên gia JICA trình bày tại xã Nậm Cắn, huyện Kỳ Sơn.";
    expect(restorer.correctLines([text])[0]!.text).toBe(text);
  });

  it("corrects more on a page with many errors", () => {
    const doubtful = "Hội thi nâu ăn của thôn";
    const poor = [
      "Kê hoạch cải cách hành chinh năm 2026 của Uỷ ban nhân dân tĩnh",
      "Sở Nội vụ chú trì, phôi hợp với các đơn vị liên quan thực hiện",
      doubtful,
    ];
    expect(restorer.correctLines([doubtful])[0]!.text).toBe(doubtful);
    expect(restorer.correctLines(poor).at(-1)!.text).toBe("Hội thi nấu ăn của thôn");
  });

  it.each([
    "Sở Nội vụ chủ trì, phối hợp với các đơn vị liên quan tham mưu, trình UBND tỉnh.",
    "Người ký: Giàng A Páo; nơi nhận: VNPT, Zalo, H'Yim Niê.",
    "- Số: 27/KH-UBND ngày 05/3/2026; chỉ tiêu 6,58 điểm.",
  ])("keeps correct text: %s", (text) => {
    expect(restorer.correctLines([text])[0]!.text).toBe(text);
  });
});

describe("two readings of a page", () => {
  const truth = "Sở Nội vụ báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính trước ngày 15/11/2025";
  const layer = ["S& Noi vu bao cdo két qua thuc hién nhiém vu cai cach hanh chinh truéc ngay 15/11/2025"];

  it("takes the word that fits the sentence", () => {
    const ocr = ["Sở Nội vụ báo cáo kết quả thực hiện nhiệm vụ cải cách hãnh chính trước ngày 15/11/2025"];
    expect(restorer.fuse(layer, ocr)[0]!.text).toBe(truth);
  });

  it("lowers the probability of a figure that the readings disagree on", () => {
    const ocr = ["Sở Nội vụ báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính trước ngày 16/11/2025"];
    const [line] = restorer.fuse(layer, ocr);
    const figure = line!.tokens.find(({ restored }) => restored === "16/11/2025");
    expect(figure!.probability).toBeLessThanOrEqual(0.5);
  });

  it("is kept without a second reading", () => {
    expect(restorer.fuse([], [truth])[0]!.text).toBe(truth);
  });
});
