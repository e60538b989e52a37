import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { dividedWork } from "./divided-work.ts";

// A line → "units: first words" of each part; "-" for a part without units. Nothing for a line whose parts do not divide the work.
export default snippets<string[]>({
  name: "assignment/clauses/divided-work",
  context: { year: 2026, province: "Yên Bái" },
  read: ([line], context) =>
    (dividedWork(line!, 0, context) ?? []).map(({ from, to, units }) => {
      const words = line!.text.slice(from, to).split(" ", 3).join(" ");
      return `${units ? formatUnits(units.units) : "-"}: ${words}`;
    }),
  cases: [
    // A bracket after each clause; the other clauses of such a line need no verb that is known.
    [
      "Mở lớp nghề cho thanh niên (Sở Nội vụ); kiểm tra giá cả tại chợ (Sở Tài chính, UBND các xã).",
      ["Sở Nội vụ: Mở lớp nghề", "Sở Tài chính, UBND các xã*: kiểm tra giá"],
    ],
    [
      "Rà soát quy hoạch chợ. (Sở Xây dựng). Cập nhật bản đồ số (Sở Công Thương). Niêm yết giá (UBND các xã).",
      ["Sở Xây dựng: Rà soát quy", "Sở Công Thương: Cập nhật bản", "UBND các xã*: Niêm yết giá"],
    ],
    [
      "Mở lớp nghề (Sở Nội vụ), kiểm tra giá cả (Sở Tài chính), niêm yết giá tại chợ (UBND các xã).",
      ["Sở Nội vụ: Mở lớp nghề", "Sở Tài chính: kiểm tra giá", "UBND các xã*: niêm yết giá"],
    ],
    [
      "Y tế cơ sở: xây dựng 03 trạm y tế (Sở Xây dựng); bố trí bác sĩ (các bệnh viện); nâng 60% trạm lên chuẩn theo tiêu chí mới (Sở Y tế).",
      ["Sở Xây dựng: Y tế cơ", "các bệnh viện*: bố trí bác", "Sở Y tế: nâng 60% trạm"],
    ],
    [
      "Rà soát quy hoạch (Sở Xây dựng chủ trì); cập nhật bản đồ (giao Sở Công Thương, UBND các xã); công bố kết quả.",
      ["Sở Xây dựng: Rà soát quy", "Sở Công Thương, UBND các xã*: cập nhật bản", "-: công bố kết"],
    ],
    // What a bracket explains, or a list of things with those they belong to.
    ["Kiểm tra công vụ tại 05 đơn vị (Sở Y tế, Sở Nội vụ); báo cáo về cơ quan thường trực (Sở Nội vụ).", []],
    ["Tuyên truyền trên báo (Báo Yên Bái); đăng tải trên cổng (Cổng Thông tin điện tử tỉnh).", []],
    ["Triển khai phần mềm một cửa (gọi tắt là Sở Nội vụ); kết nối dữ liệu (Sở Y tế).", []],
    ["Tỷ lệ hài lòng cấp tỉnh 90% (Sở Y tế); tỷ lệ hài lòng cấp xã 85% (UBND các xã).", []],
    ["Thành phần: lãnh đạo tỉnh (UBND tỉnh); đại diện các sở (Sở Y tế, Sở Nội vụ).", []],
    // The subject of the line has all of its work.
    ["Sở Công Thương rà soát quy hoạch (Phòng Kế hoạch); cập nhật bản đồ (Phòng Thương mại).", []],
    // Names after a dash or a colon in each clause.
    [
      "Rà soát quy hoạch chợ - Sở Công Thương; cập nhật bản đồ số - Sở Xây dựng, UBND các xã.",
      ["Sở Công Thương: Rà soát quy", "Sở Xây dựng, UBND các xã*: cập nhật bản"],
    ],
    [
      "Rà soát quy hoạch chợ: Sở Công Thương; cập nhật bản đồ số: Sở Xây dựng.",
      ["Sở Công Thương: Rà soát quy", "Sở Xây dựng: cập nhật bản"],
    ],
    ["Kết nối dữ liệu: Sở Y tế; Sở Nội vụ; các xã.", []],
    ["Rà soát thủ tục của các đơn vị: Sở Y tế; Sở Nội vụ. Báo cáo kết quả: UBND tỉnh.", []],
    // The agent of each clause after "do".
    [
      "Rà soát quy hoạch chợ do Sở Công Thương thực hiện; cập nhật bản đồ số do Sở Xây dựng chủ trì.",
      ["Sở Công Thương: Rà soát quy", "Sở Xây dựng: cập nhật bản"],
    ],
    ["Đăng tải hồ sơ do Sở Y tế lập; gửi phiếu do Sở Nội vụ phát hành.", []],
    ["Rà soát quy hoạch chợ do Sở Công Thương thực hiện; báo cáo kết quả.", []],
    // Matters that a sentence shares out, with the rest of them.
    [
      "Giá đất và học bổng được công bố tại thư viện. Danh sách học bổng giao Phòng Văn hóa; các phần việc còn lại Phòng Kinh tế.",
      ["-: Giá đất và", "Phòng Văn hóa: Danh sách học", "Phòng Kinh tế: các phần việc"],
    ],
    [
      "Tổ chức gian hàng giao Sở Công Thương; mời doanh nghiệp giao Sở Tài chính; các việc khác do UBND các xã thực hiện.",
      ["Sở Công Thương: Tổ chức gian", "Sở Tài chính: mời doanh nghiệp", "UBND các xã*: các việc khác"],
    ],
    [
      "Riêng việc vận chuyển phân công cho Sở Xây dựng; những nhiệm vụ còn lại: Sở Công Thương phụ trách.",
      ["Sở Xây dựng: Riêng việc vận", "Sở Công Thương: những nhiệm vụ"],
    ],
    ["Nhiệm vụ (1) giao Sở Nội vụ; nhiệm vụ (2) giao Sở Tài chính.", []],
    ["Kinh phí: 200 triệu đồng giao Sở Y tế mua thuốc; 300 triệu đồng giao Sở Nội vụ mở lớp.", []],
    ["Biên chế giao Sở Y tế: 20; giao Sở Nội vụ: 30.", []],
    ["Tổ chức giao ban với Sở Y tế; gửi kết quả cho Sở Nội vụ.", []],
  ],
});
