import { describe, expect, it } from "vitest";
import { runOnParagraphs } from "../../../src/extract/text/run-on-text.ts";
import { textBlocks } from "../../../src/extract/text/text-blocks.ts";

const HEAD =
  "ỦY BAN NHÂN DÂN TỈNH BẮC SƠN ------- CỘNG HÒA XÃ HỘI\n  CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 12/KH-UBND Bắc Sơn, ngày 02\n  tháng 3 năm 2025 KẾ HOẠCH NÂNG CAO CHỈ SỐ\nCẢI CÁCH HÀNH CHÍNH NĂM 2025 - 2026 TRÊN ĐỊA BÀN TỈNH Thực hiện Chương trình của Chính phủ, Ủy ban nhân dân tỉnh";
const HEAD_LINES = [
  "ỦY BAN NHÂN DÂN TỈNH BẮC SƠN",
  "-------",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "---------------",
  "Số: 12/KH-UBND",
  "Bắc Sơn, ngày 02 tháng 3 năm 2025",
  "KẾ HOẠCH",
  "NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 - 2026 TRÊN ĐỊA BÀN TỈNH",
];
const INTRODUCTION = "Thực hiện Chương trình của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:";
const BEGINNING = [...HEAD_LINES, INTRODUCTION];

const read = (text: string) => runOnParagraphs(text.split("\n"));
const body = (text: string) => read(`${HEAD}\nban hành Kế hoạch như sau: ${text}`)?.slice(BEGINNING.length);

describe("text whose paragraphs were joined", () => {
  it("divides the head, also where its lines were wrapped", () => {
    expect(read(`${HEAD}\nban hành Kế hoạch như sau: 1. Sở Nội vụ rà soát.`)).toEqual([
      ...BEGINNING,
      "1. Sở Nội vụ rà soát.",
    ]);
  });

  it("begins an item after a sentence, and one that counts on after a heading without a stop", () => {
    expect(
      body(
        "I. MỤC TIÊU 1. Mục tiêu chung Nâng cao\nchỉ số. 2. Mục tiêu cụ thể 2.1. Đạt 90 điểm. 2.2. Xếp hạng 10.\nII. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ a) Chủ trì\nrà soát. b) Báo cáo theo khoản 3. c) Họp với Sở Y tế.",
      ),
    ).toEqual([
      "I. MỤC TIÊU",
      "1. Mục tiêu chung Nâng cao chỉ số.",
      "2. Mục tiêu cụ thể",
      "2.1. Đạt 90 điểm.",
      "2.2. Xếp hạng 10.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Sở Nội vụ",
      "a) Chủ trì rà soát.",
      "b) Báo cáo theo khoản 3.",
      "c) Họp với Sở Y tế.",
    ]);
  });

  it("keeps citations, names with a dash and abbreviations in their sentence", () => {
    const items = [
      "1. Theo điểm a) khoản 2. Điều 3 Luật Thủ đô, Sở Văn hóa - Thể thao sửa đường Bắc Sơn - Nam Sơn và báo cáo UBND TỈNH ngay.",
      "2. Công an tỉnh phối hợp với Khu Kinh tế - Quốc phòng 5 và TTPVHCC.",
    ];
    expect(body(items.join(" "))).toEqual(items);
  });

  it("begins the first bullet below a heading where others follow", () => {
    expect(
      body(
        "1. Sở Tài chính - Bố trí kinh phí\nthực hiện. - Báo cáo kết quả. 2. Đường Bắc Sơn - Nam Sơn đã xong. 3. Họp.",
      ),
    ).toEqual([
      "1. Sở Tài chính",
      "- Bố trí kinh phí thực hiện.",
      "- Báo cáo kết quả.",
      "2. Đường Bắc Sơn - Nam Sơn đã xong.",
      "3. Họp.",
    ]);
  });

  it("ends a list of names where its last name ends", () => {
    expect(
      body(
        "1. Thành phần: - Sở Y tế; - Sở Nội vụ; - Công an tỉnh. Các đơn vị trên báo cáo hằng quý. 2. Họp.",
      ),
    ).toEqual([
      "1. Thành phần:",
      "- Sở Y tế;",
      "- Sở Nội vụ;",
      "- Công an tỉnh.",
      "Các đơn vị trên báo cáo hằng quý.",
      "2. Họp.",
    ]);
  });

  it("divides recipients, sign-off and annex", () => {
    expect(
      body(
        "1. Sở Nội vụ rà soát.\nTrên đây là Kế hoạch của tỉnh./. Nơi nhận: - Như trên; - Sở Y tế (để b/c) - Lưu: VT. TM. ỦY BAN\nNHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Bình PHỤ LỤC DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch)",
      ),
    ).toEqual([
      "1. Sở Nội vụ rà soát.",
      "Trên đây là Kế hoạch của tỉnh./.",
      "Nơi nhận:",
      "- Như trên;",
      "- Sở Y tế (để b/c)",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Lê Văn Bình",
      "PHỤ LỤC DANH MỤC NHIỆM VỤ",
      "(Kèm theo Kế hoạch)",
    ]);
  });

  it("divides a decision, with the author's name between title and text", () => {
    const decision = `${HEAD.slice(0, HEAD.indexOf("KẾ HOẠCH"))}QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH CỦA TỈNH CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN Căn cứ Luật Thủ đô;\nTheo đề nghị của Giám đốc Sở Nội vụ, QUYẾT ĐỊNH: Điều 1. Ban hành\nkế hoạch. Điều 2. Sở Nội vụ theo dõi từ 01/3/2025 Điều 3. Quyết định có hiệu lực.`;
    expect(read(decision)?.slice(HEAD_LINES.indexOf("KẾ HOẠCH"))).toEqual([
      "QUYẾT ĐỊNH",
      "VỀ VIỆC BAN HÀNH KẾ HOẠCH CỦA TỈNH",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN",
      "Căn cứ Luật Thủ đô;",
      "Theo đề nghị của Giám đốc Sở Nội vụ,",
      "QUYẾT ĐỊNH:",
      "Điều 1. Ban hành kế hoạch.",
      "Điều 2. Sở Nội vụ theo dõi từ 01/3/2025",
      "Điều 3. Quyết định có hiệu lực.",
    ]);
  });

  it("keeps the author's name in a title, and ends a word with a stop after a blank", () => {
    const notice = `${HEAD.slice(0, HEAD.indexOf("KẾ HOẠCH"))}THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN TẠI HỘI NGHỊ Sở Y tế rà soát : 1 . Bệnh viện . 2 . Trạm y tế.`;
    expect(read(notice)?.slice(HEAD_LINES.indexOf("KẾ HOẠCH"))).toEqual([
      "THÔNG BÁO",
      "KẾT LUẬN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN TẠI HỘI NGHỊ",
      "Sở Y tế rà soát:",
      "1. Bệnh viện.",
      "2. Trạm y tế.",
    ]);
  });

  it("keeps the lines of text that is not wrapped", () => {
    expect(
      read(
        "Kế hoạch năm 2025\nPhân công: 1. Sở Y tế rà soát các đơn vị. 2. Sở Nội vụ báo cáo.\nThời gian là quý I năm 2025 cho cả hai: 3. Họp. 4. Nộp.",
      ),
    ).toEqual([
      "Kế hoạch năm 2025",
      "Phân công:",
      "1. Sở Y tế rà soát các đơn vị.",
      "2. Sở Nội vụ báo cáo.",
      "Thời gian là quý I năm 2025 cho cả hai:",
      "3. Họp.",
      "4. Nộp.",
    ]);
  });

  it("reads decomposed letters", () => {
    const text = `${HEAD}\nban hành Kế hoạch như sau: 1. Sở Nội vụ rà soát.`;
    expect(read(text.normalize("NFD"))).toEqual(read(text));
  });

  it("reads a line of millions of blanks", () => {
    const blanks = " ".repeat(12_000_000);
    expect(read(`Rà soát:${blanks}1. Thủ tục. 2. Hồ sơ. 3. Phí.`)).toEqual([
      "Rà soát:",
      "1. Thủ tục.",
      "2. Hồ sơ.",
      "3. Phí.",
    ]);
  });

  it("leaves a page with a table to the reader of tables", () => {
    const cells = "Rà soát: - thủ tục; - hồ sơ; - phí. - Báo cáo.";
    const blocks = textBlocks([`TT\tNhiệm vụ\tCơ quan`, `1\t${cells}\tSở Y tế`, `2\t${cells}\tSở Nội vụ`]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["table"]);
  });

  it.each([
    [
      "items at the beginning of lines",
      "1. Sở Y tế rà soát.\n2. Sở Nội vụ: - lập danh sách; - báo cáo; - tập huấn.\n3. Họp.",
    ],
    ["prose", "Sở Y tế rà soát theo khoản 1. Sở Nội vụ báo cáo,\nsau đó họp với các đơn vị."],
    ["nothing", ""],
  ])("leaves text with %s as it is", (_, text) => {
    expect(read(text)).toBeNull();
  });
});
