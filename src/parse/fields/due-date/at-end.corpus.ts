import { dueOn } from "../../../../test/support/due-date-examples.ts";
import { corpus } from "../../../../test/support/rule-corpus.ts";
import { dueAtEnd } from "./at-end.ts";

export default corpus(dueAtEnd, {
  context: { year: 2026, issued: { year: 2026, month: 2, day: 10, iso: "2026-02-10" } },
  finds: [
    [
      dueOn("tháng 9/2026", "in", 2026, 9, null),
      [
        "mở 02 lớp cho công chức cấp xã, tháng 9/2026.",
        "phối hợp Thanh tra tỉnh khảo sát hợp tác xã tháng 9/2026;",
        "tổ chức hội nghị khách hàng tháng 9/2026.",
      ],
    ],
    [
      dueOn("tháng 4 và tháng 5/2026", "in", 2026, 5, null),
      ["mở 03 lớp tại các xã, tháng 4 và tháng 5/2026."],
    ],
    [dueOn("quý III/2026", "in", 2026, 9, null), ["rà soát quy trình nội bộ, quý III/2026."]],
    [dueOn("quý II, III/2026", "in", 2026, 9, null), ["rà soát quy trình nội bộ, dự kiến quý II, III/2026."]],
  ],
  ignores: [
    "tổng hợp kết quả khảo sát tháng 9/2026.",
    "công bố chỉ số giá quý II/2026.",
    "rà soát hồ sơ phát sinh quý II/2026.",
    "báo cáo tháng, quý III/2026.",
    "kiểm tra hồ sơ của tháng 9/2026.",
    "rà soát quy trình, tháng 9/2026 có 5 hồ sơ",
    "tổ chức hội nghị tháng 01/2026.",
    "đã tổ chức hội nghị tháng 9/2026.",
    "rà soát quy trình nội bộ, quý III.",
  ],
});
