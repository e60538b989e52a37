import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { restorer } from "./shipped-model.ts";

const strip = (text: string) => bare(text.normalize("NFC"));
const stripped = (text: string) => restorer.restore(text, "stripped").text;
const damaged = (text: string) => restorer.restore(text, "foreign-ocr").text;

describe("text without marks", () => {
  it.each([
    "Kế hoạch cải thiện, nâng cao Chỉ số cải cách hành chính năm 2025 của Sở Nội vụ",
    "Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Giám đốc Sở Tài chính.",
    "Các phòng, đơn vị trực thuộc báo cáo kết quả thực hiện trước ngày 15/11/2025.",
    "ỦY BAN NHÂN DÂN TỈNH",
    "Ủy ban nhân dân các xã, phường chủ động phối hợp với các cơ quan liên quan.",
    "tăng cường thanh tra, kiểm tra, xử lý nghiêm các hành vi vi phạm",
  ])("%s", (text) => {
    expect(stripped(strip(text))).toBe(text);
  });

  it("keeps words that have marks", () => {
    expect(stripped("Ke hoach kiểm tra công tác cai cach hanh chinh")).toBe(
      "Kế hoạch kiểm tra công tác cải cách hành chính",
    );
  });

  it("completes words with part of their marks", () => {
    expect(stripped("thuc hiên chuyên đôi sô trên đia ban tinh")).toContain("địa bàn tỉnh");
  });

  it("reads a name by the name lists and keeps its capitals", () => {
    expect(stripped("Giam doc Nguyen Van Hung")).toBe("Giám đốc Nguyễn Văn Hùng");
    expect(stripped("TRAN THI THUY")).toBe("TRẦN THỊ THỦY");
  });

  it("keeps figures, dates, addresses and Roman numerals", () => {
    const text = "II. 04 chi so; 6,58 diem; ngay 21/01/2026; PGI; vanphong@langson.gov.vn; quy IV";
    const result = stripped(text);
    for (const kept of ["II.", "04", "6,58", "21/01/2026", "PGI", "vanphong@langson.gov.vn", "IV"]) {
      expect(result).toContain(kept);
    }
  });

  it.each(["phong.tchc@hanam.gov.vn", "https://tinh.gov.vn/cong-bo/thu-tuc", "www.so.gov.vn/van-ban"])(
    "reads no words in the address %s",
    (address) => {
      expect(stripped(`Gui ve ${address}, truoc ngay 15`)).toBe(`Gửi về ${address}, trước ngày 15`);
    },
  );

  it("repairs the parts of a document number whose marked form is certain", () => {
    expect(stripped("Nghi dinh so 30/2020/ND-CP")).toBe("Nghị định số 30/2020/NĐ-CP");
    expect(stripped("Quyet dinh so 12/QD-UBND")).toBe("Quyết định số 12/QĐ-UBND");
  });

  it("keeps the slash of a document number whose serial is blank", () => {
    const lines = ["S6: /KH-UBND Lao Cai, ngay thang 01 nam 2026", "S6: /TTr-SNV", "Sé: /QD-UBND"];
    expect(restorer.restoreLines(lines, "foreign-ocr").map(({ text }) => text)).toEqual([
      "Số: /KH-UBND Lào Cai, ngày tháng 01 năm 2026",
      "Số: /TTr-SNV",
      "Số: /QĐ-UBND",
    ]);
  });

  it("restores the đ of abbreviations of plans", () => {
    expect(stripped("Thuc hien CDS, DMST tai cac DVSNCL va bao cao DTM")).toBe(
      "Thực hiện CĐS, ĐMST tại các ĐVSNCL và báo cáo ĐTM",
    );
    expect(stripped("- Chu tich UBND tinh (D/c Binh);")).toContain("(Đ/c ");
  });

  it("reads the second d of a list as đ", () => {
    const lines = ["c) Cong an tinh", "d) So Cong Thuong", "d) So Tai chinh", "e) So Y te"];
    expect(restorer.restoreLines(lines, "stripped").map(({ text }) => text)).toEqual([
      "c) Công an tỉnh",
      "d) Sở Công Thương",
      "đ) Sở Tài chính",
      "e) Sở Y tế",
    ]);
  });

  it.each([
    [
      "Gom: a) theo doi; b) tong hop; c) bao cao; d) kiem tra; d) tong ket; e) luu tru.",
      "Gồm: a) theo dõi; b) tổng hợp; c) báo cáo; d) kiểm tra; đ) tổng kết; e) lưu trữ.",
    ],
    [
      "Gom (a) theo doi, (b) tong hop, (c) bao cao, (d) kiem tra, (d) tong ket.",
      "Gồm (a) theo dõi, (b) tổng hợp, (c) báo cáo, (d) kiểm tra, (đ) tổng kết.",
    ],
    [
      "- a. Theo doi; b. Tong hop; c. Bao cao; d. Kiem tra; d. Tong ket.",
      "- a. Theo dõi; b. Tổng hợp; c. Báo cáo; d. Kiểm tra; đ. Tổng kết.",
    ],
    ["Gom: 1) theo doi; d) kiem tra.", "Gồm: 1) theo dõi; d) kiểm tra."],
    [
      "Theo diem c), diem d) khoan 2 va diem d) khoan 5 cua Luat.",
      "Theo điểm c), điểm d) khoản 2 và điểm d) khoản 5 của Luật.",
    ],
    ["Muc thu 50.000 d/nguoi, tong 1.250.000 d.", "Mức thu 50.000 đ/người, tổng 1.250.000 đ."],
  ])("decides list letters inside a line by their order: %s", (bare, meant) => {
    expect(restorer.restoreLines([bare], "stripped")[0]!.text).toBe(meant);
  });

  it.each([
    ["Ty le giai ngan dat thap so voi ke hoach.", "Tỷ lệ giải ngân đạt thấp so với kế hoạch."],
    ["giai ngan dat thap", "giải ngân đạt thấp"],
    [
      "Muc do hai long dat tren 90%, so voi nam truoc dat cao hon.",
      "Mức độ hài lòng đạt trên 90%, so với năm trước đạt cao hơn.",
    ],
    ["Dien tich dat 12 ha, gia dat thap, vung dat cao.", "Diện tích đất 12 ha, giá đất thấp, vùng đất cao."],
  ])("“đạt” after what is measured, “đất” elsewhere: %s", (bare, meant) => {
    expect(restorer.restoreLines([bare], "stripped")[0]!.text).toBe(meant);
  });

  it("a list inside an item does not change the letter of the next item", () => {
    const lines = [
      "c) Noi dung gom: a) theo doi; b) tong hop; c) bao cao; d) kiem tra.",
      "d) To chuc thuc hien",
    ];
    expect(restorer.restoreLines(lines, "stripped")[1]!.text).toBe("d) Tổ chức thực hiện");
    const goesOn = ["a) Theo doi; b) tong hop; c) bao cao; d) kiem tra;", "d) To chuc thuc hien"];
    expect(restorer.restoreLines(goesOn, "stripped")[1]!.text).toBe("đ) Tổ chức thực hiện");
  });

  it("reads a second d) in a table as đ)", () => {
    const lines = ["| c) | Ho so |", "| d) | Bao cao |", "| d) | To trinh |"];
    expect(restorer.restoreLines(lines, "stripped").map(({ text }) => text)).toEqual([
      "| c) | Hồ sơ |",
      "| d) | Báo cáo |",
      "| đ) | Tờ trình |",
    ]);
  });

  it.each([
    // A cell of a table is a phrase of its own.
    ["| Lanh dao So | 02 ngay |", "| Lãnh đạo Sở | 02 ngày |"],
    ["- Chu tich Hoi dong/Truong ban", "- Chủ tịch Hội đồng/Trưởng ban"],
    ["luu luong duoi 200 m3/ngay dem", "lưu lượng dưới 200 m3/ngày đêm"],
    ["ho tro 150.000d/nguoi", "hỗ trợ 150.000đ/người"],
    ["muc chi (1.000d)", "mức chi (1.000đ)"],
    ["in mo hinh 3d", "in mô hình 3d"],
    ["theo QD 66 cua UBND tinh", "theo QĐ 66 của UBND tỉnh"],
    ["cac thiet bi IoT va 5G", "các thiết bị IoT và 5G"],
  ])("%s", (text, meant) => {
    expect(stripped(text)).toBe(meant);
  });

  it("takes no amount for a sign of an English engine", () => {
    expect(restorer.diagnose("ke cai ve (1.000d) ke ke giao diem").verdict).not.toBe("foreign-ocr");
    expect(restorer.diagnose("ho tro 50.000d theo khoan 2 Dieu 10a cho moi ho ngheo").verdict).toBe(
      "stripped",
    );
  });

  it("reads an amount in đồng in the text of an English engine", () => {
    const [line] = restorer.restoreLines(["Kinh phi ho tro moi ho 50.000d trong nam 2026"], "foreign-ocr");
    expect(line!.text).toContain(" 50.000đ trong ");
  });

  it("keeps a foreign sentence in bare text", () => {
    const english = "The committee discusses the annual budget with its international partners.";
    expect(stripped(`Hop tac quoc te. ${english} Bao cao ket qua.`)).toBe(
      `Hợp tác quốc tế. ${english} Báo cáo kết quả.`,
    );
  });

  it("decodes the lines of a paragraph together", () => {
    const lines = ["Phong Ke hoach chu tri, phoi hop voi cac don vi tang", "cuong cong tac tuyen truyen"];
    const texts = restorer.restoreLines(lines, "stripped").map(({ text }) => text);
    expect(texts).toEqual([
      "Phòng Kế hoạch chủ trì, phối hợp với các đơn vị tăng",
      "cường công tác tuyên truyền",
    ]);
  });

  it.each([
    [
      "Giao Van phong So chu tri, phoi hop voi cac don vi",
      "Giao Văn phòng Sở chủ trì, phối hợp với các đơn vị",
    ],
    ["Chanh Van phong So va cac phong thuoc So", "Chánh Văn phòng Sở và các phòng thuộc Sở"],
    ["Can cu Quyet dinh So 12/QD-UBND cua tinh", "Căn cứ Quyết định Số 12/QĐ-UBND của tỉnh"],
    ["Kinh phi va So: 15 trieu dong cua tinh", "Kinh phí và Số: 15 triệu đồng của tỉnh"],
  ])("reads a capital inside a sentence as a department unless a number follows: %s", (printed, meant) => {
    expect(stripped(printed)).toBe(meant);
  });
});

describe("text layers of an engine without Vietnamese", () => {
  it("restores letters by the channel's table", () => {
    expect(damaged("cic don vi thuc hién nghiém tic ké hoach nay, bao cio két qua truéc ngay 10")).toBe(
      "các đơn vị thực hiện nghiêm túc kế hoạch này, báo cáo kết quả trước ngày 10",
    );
  });

  it("reads digits and signs as letters where they are misread letters", () => {
    expect(damaged("Chi s6 thinh phan va ti 18 hé so cua S& Noi vu nam 2026")).toContain("Chỉ số thành phần");
  });

  it("repairs labels by their form", () => {
    expect(damaged("I11. T6 CHUC THUC HIEN").startsWith("III. TỔ CHỨC THỰC HIỆN")).toBe(true);
  });

  it("keeps document numbers and figures", () => {
    const result = damaged("Thuc hién Ké hoach s6 27/KH-UBND ngay 05/3/2026 cia UBND tinh");
    expect(result).toBe("Thực hiện Kế hoạch số 27/KH-UBND ngày 05/3/2026 của UBND tỉnh");
  });

  it("restores text of scanner software", () => {
    const lines = [
      "DQc l4p - Tg do - H4nh phric",
      "CQng hda xd hQi chri nghia ViQt Nam",
      "thgc hiQn nhiQm vu cria ban nhAn dAn tinh",
    ];
    const texts = restorer.restoreLines(lines, "foreign-ocr").map(({ text }) => text);
    expect(texts[0]).toBe("Độc lập - Tự do - Hạnh phúc");
    expect(texts[2]).toContain("thực hiện nhiệm vụ của");
  });
});

describe("text that looks like bare or damaged Vietnamese", () => {
  it("stays if the words are doubtful as a whole", () => {
    const text =
      "Si hao dian chi cao bi ti ge jian cha ke tou ru dao suan nan hu kui lang kang da ning po zi.";
    expect(restorer.restoreLines([text], "stripped")[0]!.text).toBe(text);
  });
});

describe("changes", () => {
  const text = "Ke hoach so 27/KH-UBND cua Uy ban nhan dan";
  const result = restorer.restore(text, "stripped");

  it("have the position, original and probability of each token", () => {
    for (const token of result.tokens) {
      expect(result.text.slice(token.start, token.end)).toBe(token.restored);
      expect(token.probability).toBeGreaterThan(0);
      expect(token.probability).toBeLessThanOrEqual(1);
    }
    expect(result.tokens.map(({ original }) => original)).toContain("hoach");
  });

  it("have a low probability where several words fit", () => {
    const doubt = restorer
      .restore("Pham Hung Truong", "stripped")
      .tokens.find(({ original }) => original === "Truong");
    expect(doubt!.probability).toBeLessThan(0.9);
  });
});
