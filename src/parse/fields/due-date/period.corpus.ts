import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import * as rules from "./period.ts";

const context = { year: 2024 };

export const quarter = corpus(rules.dueQuarterOfYear, {
  context,
  finds: [
    ...eachDueOn(
      "in",
      [2025, 9, null],
      [
        "trong quý III năm 2025",
        "trong quý III/2025",
        "trong quí III-2025",
        "trong quý 3/2025",
        "hoàn thành trong quý III/2025",
        "trong quý II, quý III năm 2025",
        "trong quý II - III/2025",
        "trong quý II và III/2025",
      ],
    ),
    ...eachDueOn(
      "in",
      [2026, 3, null],
      ["trong quý I/2026", "hoàn thành quý I/2026", "trong Quý I năm 2026"],
    ),
    ...eachDueOn("before", [2024, 12, null], ["trước quý 4", "trước quý IV", "trước cuối quý IV"]),
    ...eachDueOn(
      "by",
      [2025, 6, null],
      ["chậm nhất trong quý II/2025", "đến hết quý II/2025", "Hoàn thành: quý II/2025"],
    ),
  ],
  ignores: [
    ...["cuối quý", "quý vị", "hằng quý", "trong quý"],
    ...["đã hoàn thành trong quý I/2025", "Đã hoàn thành: quý I/2025", "hoàn thành quý"],
  ],
});

export const month = corpus(rules.dueMonth, {
  context,
  finds: [
    ...eachDueOn(
      "in",
      [2025, 12, null],
      [
        "trong tháng 12/2025",
        "trong tháng 12 năm 2025",
        "hoàn thành trong tháng 12/2025",
        "hoàn thành dứt điểm trong tháng 12/2025",
        "trong tháng 11-12/2025",
        "trong tháng 11 và tháng 12/2025",
        "hoàn thành tháng 12/2025",
        "trong tuần đầu tháng 12/2025",
        "trong tuần thứ 2 tháng 12/2025",
        "vào tuần 2 của tháng 12/2025",
        "vào tuần thứ hai của tháng 12/2025",
        "trong nửa cuối tháng 12/2025",
      ],
    ),
    ...eachDueOn(
      "before",
      [2026, 6, null],
      ["trước tháng 6 năm 2026", "trước tháng 6/2026", "xong trước tháng 6/2026"],
    ),
    ...eachDueOn("in", [2024, 8, null], ["trong tháng 8", "trong tháng 08"]),
    [
      dueOn("trong tháng 6/2025", "in", 2025, 6, null),
      [
        "báo cáo tỉnh trong tháng 6/2025 nội dung trình cấp có thẩm quyền về các dự án đã được quyết định chủ trương",
      ],
    ],
    ...eachDueOn(
      "by",
      [2025, 3, null],
      ["chậm nhất trong tháng 3/2025", "đến hết tháng 3/2025", "chậm nhất đến hết tháng 3/2025"],
    ),
    // What has been so is about those concerned; the work is due.
    [
      dueOn("xong trong tháng 7/2025", "in", 2025, 7, null),
      ["chuyển đổi vị trí của công chức đã đủ 03 năm, xong trong tháng 7/2025"],
    ],
  ],
  ignores: [
    "tháng 6/2025",
    "hằng tháng",
    "trong tháng tới",
    "trong 6 tháng",
    "trong tháng",
    "đã ban hành trong tháng 6/2025",
    "đã làm xong trong tháng 6/2025",
    "trong tháng 6/2025, năm lớp tập huấn đã được tổ chức",
  ],
});

export const session = corpus(rules.dueSession, {
  context,
  finds: [
    [
      dueOn("tại kỳ họp thường lệ tháng 7/2025", "in", 2025, 7, null),
      [
        "Sở A tham mưu UBND tỉnh trình HĐND tỉnh tại kỳ họp thường lệ tháng 7/2025",
        "hoàn thiện hồ sơ, trình Hội đồng nhân dân tỉnh xem xét tại kỳ họp thường lệ tháng 7/2025",
      ],
    ],
    [
      dueOn("tại phiên họp tháng 5", "in", 2024, 5, null),
      ["Sở A chuẩn bị báo cáo, trình UBND tỉnh tại phiên họp tháng 5"],
    ],
  ],
  ignores: [
    "HĐND tỉnh thông qua tại kỳ họp tháng 7/2025",
    "Nghị quyết đã trình HĐND tỉnh tại kỳ họp tháng 7/2025",
    "kết luận tại phiên họp tháng 5",
    "trình HĐND tỉnh tại kỳ họp gần nhất",
  ],
});

export const namedSession = corpus(rules.dueNamedSession, {
  context,
  finds: [
    [
      dueOn("tại kỳ họp thứ 7", "in", null, null, null),
      ["Sở A tham mưu UBND tỉnh trình HĐND tỉnh thông qua tại kỳ họp thứ 7"],
    ],
    [
      dueOn("tại kỳ họp thường lệ cuối năm 2025", "in", 2025, null, null),
      ["hoàn thiện hồ sơ, trình HĐND tỉnh xem xét tại kỳ họp thường lệ cuối năm 2025"],
    ],
  ],
  ignores: [
    "Nghị quyết đã trình HĐND tỉnh tại kỳ họp thứ 7",
    "HĐND tỉnh thông qua tại kỳ họp thứ 7",
    "trả lời chất vấn tại kỳ họp cuối năm 2025",
  ],
});

export const halfYear = corpus(rules.dueHalfYear, {
  context,
  finds: [
    ...eachDueOn("in", [2025, 6, null], ["hoàn thành trong 6 tháng đầu năm 2025"]),
    ...eachDueOn("by", [2024, 12, null], ["Thời hạn: 6 tháng cuối năm"]),
  ],
  ignores: [
    "kết quả trong 6 tháng đầu năm 2025",
    "nhiệm vụ 6 tháng cuối năm",
    "đã hoàn thành trong 6 tháng đầu năm 2025",
  ],
});

export const opening = corpus(rules.dueOpening, {
  context: { year: 2024, issued: { year: 2024, month: 3, day: 10, iso: "2024-03-10" } },
  finds: [
    [
      dueOn("Tháng 9/2024", "in", 2024, 9, null),
      ["Tháng 9/2024, các sở rà soát", "2. Tháng 9/2024, Sở A rà soát"],
    ],
    [dueOn("Quý IV năm 2024", "in", 2024, 12, null), ["- Quý IV năm 2024, các sở rà soát"]],
  ],
  ignores: [
    "Tháng 01/2024, các sở rà soát",
    "kết quả tháng 9/2024, các sở rà soát",
    "Tháng 9/2024 các sở rà soát",
    "Tháng 9/2024, các sở đã rà soát",
    "- Tháng 9/2024: 12 lớp",
    "- Tháng 9/2024: tỷ lệ hồ sơ trực tuyến đạt 70 %",
    "Chỉ tiêu giai đoạn 1 - Tháng 9/2024: mở lớp",
  ],
});

export const year = corpus(rules.dueYear, {
  context,
  finds: [
    ...eachDueOn(
      "in",
      [2025, null, null],
      ["hoàn thành trong năm 2025", "xong trong năm 2025", "dứt điểm trong năm 2025"],
    ),
    ...eachDueOn("before", [2026, null, null], ["hoàn thành trước năm 2026", "xong trước năm 2026"]),
    ...eachDueOn("by", [2025, null, null], ["chậm nhất trong năm 2025"]),
    ...eachDueOn("by", [2025, 12, null], ["Thời hạn: cuối năm 2025"]),
    ...eachDueOn("in", [2025, 12, null], ["hoàn thành trong cuối năm 2025"]),
  ],
  ignores: [
    "năm 2025",
    "tổ chức hội nghị trong năm 2025",
    "đã trình Chính phủ vào năm 2025",
    "giải quyết dứt điểm tồn tại của năm 2025",
    "phấn đấu trong năm 2025 đạt 7 điểm",
    "giai đoạn đến hết năm 2030 đạt 60%",
    "đến năm 2050",
  ],
});

export const blankDay = corpus(rules.dueBlankDay, {
  context,
  finds: [
    ...eachDueOn(
      "before",
      [2026, 4, null],
      [
        ...["trước ngày …/4/2026", "xong trước ngày .../4/2026", "trước ngày …… tháng 4 năm 2026"],
        ...["trước ngày /4/2026", "trước ngày tháng 4 năm 2026", "trước …/4/2026"],
      ],
    ),
    ...eachDueOn("by", [2024, 5, null], ["chậm nhất ngày …/5"]),
  ],
  ignores: [
    "trước ngày …/…/2026",
    "trước .../5",
    "trước ngày /2026",
    "ngày … tháng 4 năm 2026",
    "trước ngày 05/4/2026",
    "số liệu tính đến ngày …/4/2026",
  ],
});
