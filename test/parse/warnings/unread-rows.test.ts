import { describe, expect, it } from "vitest";
import { readUnread } from "../../support/unread-of.ts";

describe("section-unread, rows of tables", () => {
  it("lists the lines of a table whose columns were mixed", () => {
    const torn = [
      "Chưa có sáng kiến Văn phòng Sở",
      "đăng ký ít nhất 01 sáng kiến 30/4/2025",
      "Chậm báo cáo 02 lần",
    ];
    const { listed } = readUnread(
      "II. NHIỆM VỤ KHẮC PHỤC",
      "Biện pháp khắc phục Phòng chủ trì Thời hạn",
      ...torn,
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Văn phòng Sở theo dõi chung.",
    );
    expect(listed).toEqual(torn);
  });

  it("does not take a heading or a sentence about work and dates for the head of a table", () => {
    const { unread } = readUnread(
      "II. PHÂN CÔNG NHIỆM VỤ, CƠ QUAN CHỦ TRÌ, THỜI GIAN",
      "Nhiệm vụ cơ quan chủ trì và thời gian như sau",
      "1. Văn phòng Sở theo dõi chung.",
    );
    expect(unread).toEqual([]);
  });

  it("does not take the title of a table for the head of one", () => {
    const { listed } = readUnread(
      "PHÂN CÔNG THỰC HIỆN NHIỆM VỤ NĂM 2025",
      "(Kèm theo Kế hoạch số 12/KH-SYT ngày 05/3/2025 của Sở Y tế)",
      "| STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn |",
      "| I | Cải cách thể chế |  |  |",
      "| 1 | Rà soát văn bản | Văn phòng Sở | 15/6/2025 |",
      "| II | Cải cách tổ chức bộ máy |  |  |",
      "| 1 | Rà soát biên chế | Sở Nội vụ | 15/7/2025 |",
    );
    expect(listed.filter((line) => line.includes("\t"))).toEqual([]);
  });

  it("lists rows with targets for parts that no catalogue knows, though their tasks were read", () => {
    const rows = ["| 1 | Tiếp cận dịch vụ | 85% | Sở Y tế |", "| 2 | Công chức phục vụ | 90% | Sở Nội vụ |"];
    const { listed, unread } = readUnread(
      "II. CHỈ TIÊU CỤ THỂ",
      "| TT | Yếu tố | Mục tiêu năm 2025 | Cơ quan chủ trì |",
      ...rows,
    );
    expect(listed).toHaveLength(rows.length);
    expect(unread.map(({ messages }) => messages!.vi)).toEqual([expect.stringContaining("có chỉ tiêu của")]);
  });

  it("lists rows whose work has a date, but only a person without an office to do it", () => {
    const { listed, plan } = readUnread(
      "II. PHÂN CÔNG",
      "| STT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn |",
      "| 1 | Rà soát văn bản | Văn phòng Sở | 15/6/2025 |",
      "| 2 | Niêm yết thủ tục | Ông Lê Minh Tuấn | 16/6/2025 |",
      "| 3 | Chấm điểm | Các cơ quan, đơn vị | 17/6/2025 |",
    );
    expect(listed).toEqual(["2\tNiêm yết thủ tục\tÔng Lê Minh Tuấn\t16/6/2025"]);
    const owners = plan.deadlines.map(({ units }) => units.map(({ name }) => name));
    expect(owners).toEqual([["Văn phòng Sở"], [], ["Các cơ quan, đơn vị"]]);
  });

  it("lists the rows of a table whose head names work, though nothing in it was read", () => {
    const { listed } = readUnread(
      "II. PHÂN CÔNG NHIỆM VỤ",
      "| TT | Chỉ tiêu | Chỉ tiêu phấn đấu | Mốc |",
      "| 1 | Hồ sơ đất đai trong kho | số hóa dứt điểm từng phường | sau Tết |",
      "| 2 | Hồ sơ hộ tịch | số hóa dứt điểm từng xã | trước Tết |",
    );
    expect(listed).toHaveLength(2);
  });

  it("lists the row of a table without a unit", () => {
    const { listed } = readUnread(
      "II. PHÂN CÔNG NHIỆM VỤ",
      "| TT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm |",
      "| 1 | Rà soát quy hoạch chi tiết | Phòng Quy hoạch | Báo cáo |",
      "| I | Nhóm nhiệm vụ khác | | |",
      "| 2 | Số hóa hồ sơ cấp phép | | Cơ sở dữ liệu |",
    );
    expect(listed).toEqual(["2\tSố hóa hồ sơ cấp phép\t\tCơ sở dữ liệu"]);
  });
});
