import { describe, expect, it } from "vitest";
import { readUnread } from "../../support/unread-of.ts";

describe("section-unread, lines with a date", () => {
  it("does not list the report of the unit itself, which is a deadline", () => {
    const own = [
      "2. Báo cáo Sở Tài chính trước ngày 05/12/2025.",
      "3. Hai sở báo cáo Sở Tài chính trước ngày 05/12/2025.",
    ];
    const { listed, plan } = readUnread("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổng hợp theo dõi chung.", ...own);
    expect(listed).toEqual([]);
    expect(plan.deadlines).toHaveLength(own.length);
  });

  it("does not list a numbered line that is only the deadline of a report", () => {
    const { listed, plan } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Tổng hợp theo dõi chung.",
      "2. Báo cáo kết quả thực hiện trước ngày 05/12/2025.",
      "3. Gửi báo cáo định kỳ trước ngày 10 của tháng cuối quý.",
    );
    expect(listed).toEqual([]);
    expect(plan.deadlines.map(({ units }) => units.length)).toEqual([0, 0]);
  });

  it("does not list a report or a plan to send with the work before it, which the table of deadlines states", () => {
    const own = [
      "2. Định kỳ 6 tháng, hằng năm tổng hợp, báo cáo kết quả về UBND tỉnh trước ngày 15/12/2025.",
      "3. Định kỳ trước ngày 20 tháng cuối quý, tổng hợp kết quả thực hiện gửi Sở Tài chính.",
      "4. Trước ngày 05/12/2025, báo cáo Chủ tịch UBND tỉnh kết quả thực hiện Kế hoạch.",
      "5. Xây dựng kế hoạch chi tiết của phòng, gửi Văn phòng Sở trước ngày 28/02/2025.",
      "6. Tổng hợp số liệu, hoàn thành báo cáo trước ngày 30/11/2025.",
    ];
    const { listed, plan } = readUnread("II. TỔ CHỨC THỰC HIỆN", "1. Phòng Tổng hợp theo dõi chung.", ...own);
    expect(listed).toEqual([]);
    expect(plan.deadlines).toHaveLength(own.length);
  });

  it("reads or lists lines with a date whose work nobody got, or whose first words may name a unit", () => {
    const lines = [
      "2. Hoàn thành việc rà soát trước ngày 30/9/2025.",
      "3. Định kỳ hằng quý, Tổ Chuyển đổi số lập biểu, gửi Sở Tài chính trước ngày 10/12/2025.",
    ];
    const { listed, ownWork, plan } = readUnread(
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Phòng Tổng hợp theo dõi chung.",
      ...lines,
    );
    expect(ownWork).toEqual(["Hoàn thành việc rà soát trước ngày 30/9/2025."]);
    const isRead = JSON.stringify(plan.assignments).includes("Tổ Chuyển đổi số");
    expect(isRead || listed.includes(lines[1]!)).toBe(true);
  });

  it("lists a paragraph above a label of time that no task has", () => {
    const { listed } = readUnread(
      "II. NỘI DUNG THỰC HIỆN",
      "1. Trình tự, thời gian lập danh sách",
      "1.1. Bước 1: Thẩm định",
      "Thực hiện đề nghị của các phường, Phòng Quản lý nhà thẩm định kinh phí.",
      "Thời gian hoàn tất: trước ngày 15/10/2025.",
      "1.2. Bước 2: Mời họp",
      "Ông Nguyễn Văn An - Trưởng phòng Quản lý nhà.",
      "Thời gian hoàn tất: trước ngày 20/10/2025.",
    );
    expect(listed).toEqual(["Thực hiện đề nghị của các phường, Phòng Quản lý nhà thẩm định kinh phí."]);
  });
});
