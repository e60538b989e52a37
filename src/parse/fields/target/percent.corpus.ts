import { corpus } from "../../../../test/support/rule-corpus.ts";
import { targetPercent } from "./percent.ts";

type Sign = ">=" | ">" | "=" | "<=" | "<";

const percent = (comparator: Sign, value: number) => ({
  kind: "percent" as const,
  comparator,
  value,
  valueTo: null,
  unit: "%",
});

export default corpus(targetPercent, {
  context: { year: 2025 },
  finds: [
    [percent(">", 90), ["đạt trên 90%", "phấn đấu đạt trên 90 %", "đạt hơn 90%"]],
    [
      percent(">=", 85.5),
      ["đạt từ 85,5% trở lên", "tối thiểu 85,5%", "đạt 85,5% trở lên", "ít nhất 85,5%", "không dưới 85,5%"],
    ],
    [percent("=", 100), ["đạt 100%", "đạt tỷ lệ 100%", "phấn đấu 100%"]],
    [percent(">=", 89), ["năm 2025 đạt từ 89% trở lên", "phấn đấu đến năm 2030 đạt từ 89% trở lên"]],
    [percent("<=", 5), ["không quá 5%", "tối đa 5%"]],
    [percent("<", 2), ["tỷ lệ dưới 2%"]],
    [
      percent("=", 120),
      [
        "thu ngân sách đạt 120% dự toán",
        "số hộ tham gia bảo hiểm đạt 120% kế hoạch",
        "số cán bộ được bồi dưỡng đạt 120% so với năm trước",
      ],
    ],
  ],
  ignores: [
    "tăng 15%",
    "chiếm phần lớn",
    "giảm 20%",
    "năm 2024 60%",
    "năm 2024 đạt 60%",
    "Năm 2024, đạt trên 60%",
    "Kết quả thực hiện mục tiêu 60%",
    // More than all of them: a misread figure.
    "tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 759%",
  ],
});
