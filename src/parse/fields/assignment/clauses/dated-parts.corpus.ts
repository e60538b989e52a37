import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { datedParts } from "./dated-parts.ts";

// The words of a task → its parts, each with a due date of its own.
export default snippets<string[]>({
  name: "assignment/clauses/dated-parts",
  context: { year: 2026 },
  read([line], context) {
    const whole = { from: 0, to: line!.text.length };
    return datedParts(line!, whole, readDueDates(line!, context)).map(({ from, to }) =>
      line!.text.slice(from, to),
    );
  },
  cases: [
    [
      "tham mưu kế hoạch trước ngày 28/02/2026; tổng hợp báo cáo trước ngày 10 tháng cuối quý.",
      ["tham mưu kế hoạch trước ngày 28/02/2026;", "tổng hợp báo cáo trước ngày 10 tháng cuối quý."],
    ],
    [
      "gửi kế hoạch chi tiết trước ngày 16/6/2026; định kỳ ngày 05 tháng cuối quý báo cáo kết quả.",
      ["gửi kế hoạch chi tiết trước ngày 16/6/2026;", "định kỳ ngày 05 tháng cuối quý báo cáo kết quả."],
    ],
    // When the work before the semicolon is done.
    [
      "Đóng kho cũ trước ngày 31/5/2026. Xây dựng phương án bố trí kho; bảo đảm hoàn thành đồng bộ trước ngày 30/6/2026.",
      [
        "Đóng kho cũ trước ngày 31/5/2026.",
        "Xây dựng phương án bố trí kho; bảo đảm hoàn thành đồng bộ trước ngày 30/6/2026.",
      ],
    ],
    // Words without a date belong to the part before them.
    [
      "Rà soát thủ tục trước ngày 15/5/2026; niêm yết tại bộ phận một cửa; trình UBND tỉnh trước ngày 30/6/2026.",
      [
        "Rà soát thủ tục trước ngày 15/5/2026; niêm yết tại bộ phận một cửa;",
        "trình UBND tỉnh trước ngày 30/6/2026.",
      ],
    ],
    [
      "Rà soát danh mục, hoàn thành trước ngày 15/5/2026. Công bố kết quả trước ngày 30/6/2026.",
      ["Rà soát danh mục, hoàn thành trước ngày 15/5/2026.", "Công bố kết quả trước ngày 30/6/2026."],
    ],
    [
      "thống nhất phương án trước ngày 18/3/2026 và tổ chức di dời xong trong quý II/2026.",
      ["thống nhất phương án trước ngày 18/3/2026", "tổ chức di dời xong trong quý II/2026."],
    ],
    [
      "lấy ý kiến, hoàn thiện dự thảo trước ngày 18/3/2026, trình UBND tỉnh trước ngày 30/3/2026.",
      ["lấy ý kiến, hoàn thiện dự thảo trước ngày 18/3/2026", "trình UBND tỉnh trước ngày 30/3/2026."],
    ],
    [
      "báo cáo 6 tháng trước ngày 20/5/2026, báo cáo năm trước ngày 20/11/2026.",
      ["báo cáo 6 tháng trước ngày 20/5/2026", "báo cáo năm trước ngày 20/11/2026."],
    ],
    [
      "trước ngày 15/3/2026 ban hành kế hoạch, trước ngày 10 tháng cuối quý báo cáo kết quả.",
      ["trước ngày 15/3/2026 ban hành kế hoạch", "trước ngày 10 tháng cuối quý báo cáo kết quả."],
    ],
    // The rest has no predicate, has the same day, or is in a bracket.
    ...[
      "gửi kết quả sơ bộ trước ngày 25/10/2026; kết quả chính thức trước ngày 20/11/2026.",
      "rà soát hồ sơ trước ngày 25/10/2026; báo cáo kết quả trước ngày 25/10/2026.",
      "rà soát hồ sơ trước ngày 25/10/2026 (các xã rà soát trước ngày 10/10/2026; gửi kết quả trước ngày 15/10/2026).",
      "gửi báo cáo trước ngày 20/5/2026 và trước ngày 20/11/2026 để tổng hợp.",
      "rà soát hồ sơ, trình UBND tỉnh trước ngày 25/10/2026; công khai kết quả.",
    ].map((whole): [string, string[]] => [whole, [whole]]),
  ],
});
