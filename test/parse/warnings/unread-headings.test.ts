import { describe, expect, it } from "vitest";
import { HEAD, TASKS, unreadOf } from "../../support/unread-of.ts";

const read = (...body: readonly string[]) => unreadOf([...HEAD, ...TASKS, ...body]);

describe("headings that only name units", () => {
  it("are not listed over items that were read", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Các phòng, đơn vị thuộc Sở",
      "1.1. Văn phòng Sở",
      "- Theo dõi chung.",
      "1.2. Phòng Quản lý nhà",
      "- Rà soát hồ sơ.",
    );
    expect(listed).toEqual([]);
  });

  it("are not listed below the work of a group", () => {
    const { plan, listed } = read(
      "II. TRÁCH NHIỆM CỦA CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ",
      "1. Các phòng, đơn vị thuộc Sở có trách nhiệm:",
      "1.1. Trách nhiệm chung",
      "- Cho ý kiến về hồ sơ.",
      "1.2. Trách nhiệm cụ thể",
      "a) Văn phòng Sở",
      "- Theo dõi chung.",
      "b) Phòng Quản lý nhà",
      "- Rà soát hồ sơ.",
    );
    expect(JSON.stringify(plan.assignments)).toContain("Phòng Quản lý nhà");
    expect(listed.filter((line) => /^[ab]\)/u.test(line))).toEqual([]);
  });

  it("are listed over a note, which gives no work", () => {
    const { listed } = read(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở",
      "- Theo dõi chung.",
      "2. Các phòng, đơn vị thuộc Sở",
      "(Có danh sách kèm theo)",
    );
    expect(listed).toEqual(["2. Các phòng, đơn vị thuộc Sở"]);
  });
});

describe("headings without text", () => {
  const emptyHeadings = (...body: readonly string[]) =>
    read(...body).plan.warnings.flatMap(({ code, lines, messages }) =>
      code === "section-unread" && !lines ? [messages?.en ?? ""] : [],
    );

  it("are reported", () => {
    const [message, ...others] = emptyHeadings(
      "II. KINH PHÍ THỰC HIỆN",
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở theo dõi.",
    );
    expect(message).toContain("Nothing could be read under “II. KINH PHÍ THỰC HIỆN”");
    expect(others).toEqual([]);
  });

  it("are not reported over articles and over closing paragraphs", () => {
    expect(
      emptyHeadings(
        "II. PHÂN CÔNG NHIỆM VỤ",
        "Điều 1. Văn phòng Sở",
        "1. Theo dõi chung.",
        "Điều 2. Phòng Quản lý nhà",
        "1. Rà soát hồ sơ.",
      ),
    ).toEqual([]);
    expect(
      emptyHeadings(
        "II. TỔ CHỨC THỰC HIỆN",
        "Trên đây là Kế hoạch của Sở Xây dựng. Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.",
      ),
    ).toEqual([]);
  });
});
