import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { parse } from "../../../src/parse/parse.ts";
import { snippetLines } from "../../support/rule-corpus.ts";

const catalogue = loadCatalogue();

function read(type: string, body: string) {
  const document = `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 12/TTr-SNV\nLào Cai, ngày 05 tháng 3 năm 2025\n${type}\nVề việc kiểm tra công vụ\nKính gửi: UBND tỉnh Lào Cai.\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh`;
  const paragraphs = snippetLines(document).map(({ source }) => source);
  const text = { pages: 1, extraction: [], removed: [], signature: null, paragraphs };
  return parse(text, catalogue).value[0]!.plan;
}

const warningsOf = (type: string, body: string) =>
  read(type, body).warnings.flatMap(({ code, messages }) => (code === "work-proposed" ? [messages] : []));

const WORK =
  "I. SỰ CẦN THIẾT\nCần kiểm tra công vụ.\nII. NỘI DUNG\n1. Giao Sở Tài chính bố trí kinh phí trước ngày 30/9/2025.\n2. Sở Tư pháp rà soát văn bản.";

describe("work-proposed", () => {
  it.each(["TỜ TRÌNH", "PHIẾU TRÌNH"])("says in a %s that its work is not recorded", (type) => {
    const [messages] = warningsOf(type, WORK);
    expect(messages?.vi).toContain("2 nội dung có nêu đơn vị thực hiện chưa được ghi thành nhiệm vụ");
    expect(messages?.en).toContain("2 parts that name who does something are not recorded");
    expect(messages?.en).toContain("1. Giao Sở Tài chính bố trí kinh phí");
  });

  it("counts one piece of work", () => {
    expect(warningsOf("TỜ TRÌNH", "Đề nghị Sở Tài chính bố trí kinh phí.")[0]?.en).toContain(
      "1 part that names who does something is not recorded",
    );
  });

  it("takes no due date from proposed work, and does not call its lines unread", () => {
    const plan = read("TỜ TRÌNH", WORK);
    expect(plan.assignments).toEqual([]);
    expect(plan.deadlines).toEqual([]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain("section-unread");
  });

  it("keeps the warning on lines that were not read in any document", () => {
    const body = `${WORK}\nIII. NHIỆM VỤ CHUNG\n1. Tăng cường đối thoại với doanh nghiệp.\n2. Đẩy mạnh cải cách thủ tục.`;
    const lines = (type: string) =>
      read(type, body).warnings.flatMap(({ code, lines }) =>
        code === "section-unread" ? (lines ?? []) : [],
      );
    expect(lines("TỜ TRÌNH")).toEqual([{ from: 14, to: 15 }]);
    expect(lines("CHỈ THỊ")).toEqual(lines("TỜ TRÌNH"));
  });

  it("is silent in a plan, in a proposal that contains the plan, and in one without work", () => {
    expect(warningsOf("KẾ HOẠCH", WORK)).toEqual([]);
    expect(warningsOf("TỜ TRÌNH", `${WORK}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo kết quả.`)).toEqual(
      [],
    );
    expect(warningsOf("TỜ TRÌNH", "Sở Nội vụ kính trình UBND tỉnh xem xét, quyết định.")).toEqual([]);
  });
});
