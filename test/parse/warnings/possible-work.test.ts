import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../src/parse/parse.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();

function read(type: string, body: string) {
  const document = `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 12/BC-SNV\nLào Cai, ngày 05 tháng 3 năm 2025\n${type}\nVề kiểm tra công vụ\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh`;
  const paragraphs = snippetLines(document).map(({ source }) => source);
  const text = { pages: 1, extraction: [], removed: [], signature: null, paragraphs };
  return parse(text, catalogue).value[0]!.plan;
}

const hintsOf = (type: string, body: string) =>
  read(type, body).warnings.filter(({ code }) => code === "work-possible");

const FACTS = "I. KẾT QUẢ\n1. Đã kiểm tra 12 đơn vị.\n2. Tỷ lệ hồ sơ đúng hạn đạt 98,5%.";

describe("work-possible", () => {
  it("notices work in a document that records what was done", () => {
    const [hint] = hintsOf(
      "BÁO CÁO",
      `${FACTS}\nII. NỘI DUNG KHÁC\n- Tiếp tục tham mưu ban hành quy chế phối hợp kiểm tra công vụ.`,
    );
    expect(hint?.messages?.vi).toContain("có thể là nhiệm vụ");
    expect(hint?.messages?.en).toContain("may give work");
    expect(hint?.message).toContain("Tiếp tục tham mưu ban hành quy chế");
    expect(hint?.lines).toEqual([{ from: 11, to: 11 }]);
  });

  it("notices a note that promises something", () => {
    const note = "(*) Nếu thay đổi thời gian kiểm tra, Sở Nội vụ sẽ thông báo cho các đơn vị.";
    expect(hintsOf("KẾ HOẠCH", `${FACTS}\n${note}`)).toHaveLength(1);
  });

  it("is silent about results, bases and titles", () => {
    expect(hintsOf("BÁO CÁO", FACTS)).toEqual([]);
    expect(
      hintsOf(
        "KẾ HOẠCH",
        "Căn cứ Luật Cán bộ, công chức ngày 13/11/2008;\nI. MỤC TIÊU\n1. Hài lòng đạt 95%.",
      ),
    ).toEqual([]);
  });

  it("is silent about work that was read, and about lines that another warning quotes", () => {
    const body =
      "I. NHIỆM VỤ\n1. Sở Tài chính bố trí kinh phí.\n2. Việc đối thoại với doanh nghiệp giao theo phân công của Giám đốc.";
    expect(read("KẾ HOẠCH", body).warnings.map(({ code }) => code)).toContain("section-unread");
    expect(hintsOf("KẾ HOẠCH", body)).toEqual([]);
  });

  it("notices the short steps around such a line, and not the facts", () => {
    const steps =
      "Tổng hợp kết quả thẩm định:\n- Trường hợp không đủ điều kiện thì chuyên viên tham mưu Sở ban hành văn bản thông báo trả hồ sơ.\nĐóng dấu và phát hành văn bản.\n06 ngày";
    const document = read("QUY TRÌNH", `${FACTS}\n${steps}`);
    const noticed = document.warnings.flatMap(({ lines = [] }) => lines);
    const isNoticed = (line: number) => noticed.some(({ from, to }) => from <= line && line <= to);
    const first = FACTS.split("\n").length + 7;
    expect([0, 1, 2, 3].map((n) => isNoticed(first + n))).toEqual([true, true, true, false]);
  });

  it("notices what is to be checked beside a line that another warning quotes", () => {
    const contents =
      "+ Nội dung theo dõi\nViệc chấp hành chế độ báo cáo của các xã, phường trong tỉnh.\nTổng hợp tình hình thực hiện, phê duyệt các dự án thuộc Chương trình.\nTình hình xử lý các vấn đề đã phát hiện của các cơ quan, đơn vị.\nHài lòng.";
    const document = read("KẾ HOẠCH", `I. NỘI DUNG\n1. Nội dung giám sát\n- Giám sát chung\n${contents}`);
    const noticed = document.warnings.flatMap(({ lines = [] }) => lines);
    const isNoticed = (line: number) => noticed.some(({ from, to }) => from <= line && line <= to);
    expect([12, 13, 14, 15].map(isNoticed)).toEqual([true, true, true, false]);
  });

  it("notices work of a person who is named by a power", () => {
    const who = "người có thẩm quyền cấp chứng chỉ, văn bằng thực hiện chỉnh sửa nội dung đã ghi.";
    expect(hintsOf("BÁO CÁO", `${FACTS}\nTheo quy định tại Điều 21, ${who}`)).toHaveLength(1);
    expect(hintsOf("BÁO CÁO", `${FACTS}\nBảng 1: 12 người có thẩm quyền cấp chứng chỉ.`)).toEqual([]);
  });

  it("is silent about the state of things far from such lines", () => {
    expect(hintsOf("BÁO CÁO", `${FACTS}\n3. Tình hình chấp hành chế độ báo cáo của các xã là tốt.`)).toEqual(
      [],
    );
  });
});
