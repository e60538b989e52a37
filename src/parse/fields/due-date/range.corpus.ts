import { dueOn, eachDueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueMonthRange, duePeriodRange, dueRange, dueYearRange } from "./range.ts";

const context = { year: 2024 };

export const range = corpus(dueRange, {
  context,
  finds: [
    ...eachDueOn(
      "by",
      [2025, 7, 15],
      [
        "thời gian thực hiện: từ ngày 01/7/2025 đến ngày 15/7/2025",
        "thời gian thực hiện từ ngày 01/7 đến hết ngày 15/7/2025",
        "thời gian: từ 01/7 đến 15/7/2025",
        "thời gian: từ ngày 01 đến ngày 15/7/2025",
        "tiến độ: từ ngày 01 tháng 7 đến ngày 15 tháng 7 năm 2025",
        "thời gian tổ chức: từ ngày 01/7/2025 - 15/7/2025",
      ],
    ),
    ...eachDueOn("by", [2024, 7, 15], ["thời gian: từ ngày 01/7 đến ngày 15/7"]),
  ],
  ignores: [
    "số liệu từ ngày 14/12/2023 đến ngày 14/6/2024 như sau",
    "đã kiểm tra từ ngày 01/7/2025 đến ngày 15/7/2025",
    "số liệu từ ngày 01/7/2025 đến ngày 15/7/2025: tăng 3%",
    "mức thu từ ngày 01/7/2025 đến ngày 15/7/2025 giảm một nửa",
    "từ năm 2024 đến năm 2025",
    "thời gian: từ 6,5 đến 7,0 giờ",
  ],
});

export const daysToCome = corpus(dueRange, {
  context: { year: 2026, issued: { year: 2026, month: 3, day: 6, iso: "2026-03-06" } },
  finds: [
    [
      dueOn("từ ngày 10/5/2026 đến hết ngày 14/5/2026", "by", 2026, 5, 14),
      ["Phòng Kinh tế treo cờ Tổ quốc từ ngày 10/5/2026 đến hết ngày 14/5/2026."],
    ],
    [dueOn("từ 10/5 đến 14/5/2026", "by", 2026, 5, 14), ["tổ chức hội chợ làng nghề từ 10/5 đến 14/5/2026;"]],
  ],
  ignores: [
    "rà soát hồ sơ tiếp nhận từ ngày 10/5/2026 đến ngày 14/5/2026.",
    "tổng hợp số liệu từ ngày 10/5/2026 đến ngày 14/5/2026.",
    "Phòng Kinh tế treo cờ Tổ quốc từ ngày 10/01/2026 đến hết ngày 14/01/2026.",
    "treo cờ từ ngày 10/5/2026 đến hết ngày 14/5/2026 theo quy định của tỉnh",
  ],
});

export const monthRange = corpus(dueMonthRange, {
  context,
  finds: [
    ...eachDueOn(
      "by",
      [2026, 9, null],
      [
        "thời gian: từ tháng 3 đến tháng 9/2026",
        "thời gian thực hiện: từ tháng 3 đến hết tháng 9 năm 2026",
        "thời gian thực hiện kiểm tra từ tháng 3 đến tháng 9 năm 2026",
      ],
    ),
  ],
  ignores: ["từ tháng 3 đến tháng 9/2026, các đơn vị đã triển khai", "từ tháng 3/2026 trở đi"],
});

export const periodRange = corpus(duePeriodRange, {
  context,
  finds: [
    ...eachDueOn(
      "by",
      [2026, 6, null],
      [
        "thời gian thực hiện: quý IV/2025 - quý II/2026",
        "thời gian: quý IV-2025 đến hết quý II-2026",
        "tiến độ: từ quý 3/2025 đến quý 2 năm 2026",
        "thời gian thực hiện: từ quý I - II/2026",
        "thời gian thực hiện: từ quý I đến II/2026",
        "thời gian thực hiện: tháng 10/2025 - tháng 6/2026",
        "thời gian thực hiện: 10/2025 - 6/2026",
      ],
    ),
    ...eachDueOn("by", [2025, 3, 5], ["thời gian: 01/3/2025 - 05/3/2025", "thời hạn: 01/3 đến 05/3/2025"]),
    ...eachDueOn("by", [2024, 9, null], ["thời gian thực hiện: quý I - quý III"]),
    ...eachDueOn(
      "by",
      [2026, null, null],
      ["thời gian thực hiện: từ quý II/2026 đến hết năm 2026", "thời gian: tháng 3/2026 đến năm 2026"],
    ),
  ],
  ignores: [
    "so với quý IV/2025 - quý II/2026",
    "các đoàn thực hiện quý I - quý III",
    "kết quả từ quý I đến quý III/2025",
    "từ quý II/2026 đến hết năm 2026 tỉnh có 12 cuộc họp",
    "thời gian thực hiện: quý II/2026",
  ],
});

export const years = corpus(dueYearRange, {
  finds: [
    ...eachDueOn(
      "by",
      [2026, null, null],
      [
        "thời gian: 2025 - 2026",
        "thời gian thực hiện: giai đoạn 2025-2026",
        "thời gian thực hiện: từ năm 2025 đến năm 2026",
        "thời hạn hoàn thành: năm 2025 - 2026",
      ],
    ),
  ],
  ignores: [
    "Kế hoạch giai đoạn 2025 - 2026 được phê duyệt",
    "phát triển đô thị trong giai đoạn 2025 - 2026",
    "thời gian thực hiện: 2025 - 2026 và các năm tiếp theo",
    "xây dựng kế hoạch đầu tư công trung hạn giai đoạn 2025 - 2026",
    "- Giai đoạn 2025 - 2026: xây dựng đội ngũ công chức",
    "từ năm 2025 đến năm 2026, mỗi năm mở 5 lớp",
    "thời gian thực hiện: năm 2025",
  ],
});
