import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueInBracket } from "./bracketed.ts";

export default corpus(dueInBracket, {
  context: { year: 2026 },
  finds: [
    [
      dueOn("dự kiến tháng 10/2026", "in", 2026, 10, null),
      ["tổ chức hội thảo (dự kiến tháng 10/2026)", "tập huấn (dự kiến tháng 10/2026) cho cán bộ xã"],
    ],
    [dueOn("dự kiến trong tháng 10", "in", 2026, 10, null), ["mở lớp tập huấn (dự kiến trong tháng 10)"]],
    [dueOn("tháng 10/2026", "in", 2026, 10, null), ["tổ chức hội thảo (tháng 10/2026)."]],
    [dueOn("dự kiến quý IV/2026", "in", 2026, 12, null), ["khảo sát hộ dân (dự kiến quý IV/2026)"]],
    [
      dueOn("quý III/2026", "in", 2026, 9, null),
      [
        "lập danh sách (Phòng Quản lý Đầu tư; quý III/2026)",
        "(Sở Y tế chủ trì, Sở Tài chính phối hợp - quý III/2026)",
      ],
    ],
    [dueOn("tháng 9/2026", "in", 2026, 9, null), ["(Phòng Quản lý Tài nguyên; hoàn thành: tháng 9/2026)"]],
    // Before the purpose of the work.
    [
      dueOn("tháng 5/2026", "in", 2026, 5, null),
      ["soạn mẫu bảng niêm yết cho các bộ phận (tháng 5/2026) nhằm nâng điểm."],
    ],
    // After the year of a law.
    [
      dueOn("tháng 6/2026", "in", 2026, 6, null),
      ["tham mưu phê duyệt lại vị trí việc làm theo Luật Cán bộ, công chức năm 2025 (tháng 6/2026)."],
    ],
    // Without a word, only after units.
    [dueOn("12/2026", "in", 2026, 12, null), ["chuyển đổi vị trí công tác (Văn phòng Sở, 12/2026)."]],
    [dueOn("15/6/2026", "in", 2026, 6, 15), ["rà soát quy trình (Phòng Tổ chức; 15/6/2026)."]],
    // Several periods: the last one.
    [dueOn("tháng 7, tháng 9/2026", "in", 2026, 9, null), ["hướng dẫn các tổ (tháng 7, tháng 9/2026)."]],
    [dueOn("tháng 3, 5, 10", "in", 2026, 10, null), ["tổ chức 03 buổi gặp mặt (tháng 3, 5, 10)."]],
    [dueOn("tháng 5 - tháng 9/2026", "in", 2026, 9, null), ["vận động các hộ (tháng 5 - tháng 9/2026)."]],
    [dueOn("quý I - quý III", "in", 2026, 9, null), ["bồi dưỡng 200 cán bộ (quý I - quý III), theo dõi"]],
    [dueOn("quý II-IV", "in", 2026, 12, null), ["bồi dưỡng 200 cán bộ (quý II-IV)."]],
    [
      dueOn("tháng 11/2026 và tháng 01/2027", "in", 2027, 1, null),
      ["rà soát (tháng 11/2026 và tháng 01/2027)."],
    ],
    [dueOn("quý 4", "in", 2026, 12, null), ["khảo sát hộ dân (quý 4); tổng hợp phiếu"]],
    [dueOn("dự kiến ngày 05/9/2026", "in", 2026, 9, 5), ["tổ chức hội thi (dự kiến ngày 05/9/2026)"]],
  ],
  ignores: [
    "theo Kế hoạch số 5 (ngày 03/02/2026)",
    "theo số liệu thống kê (tháng 3, tháng 4/2026).",
    "trước mỗi kỳ thanh toán (quý I và tháng 7), các phòng tập huấn",
    "theo số liệu thống kê (tháng 3/2026).",
    "theo số liệu thống kê (3/2026).",
    "theo Công văn của UBND tỉnh (số 12/2026).",
    "đã tổ chức hội thảo (tháng 3/2026).",
    "kết quả công bố (tháng 5/2026).",
    "Hội nghị (tháng 5/2026) giao các đơn vị rà soát",
    "mục tiêu (quý)",
    "theo Kế hoạch số 5 (Kế hoạch của Sở Y tế, tháng 3/2026).",
    "theo báo cáo (Sở Y tế, tháng 3/2026).",
  ],
});
