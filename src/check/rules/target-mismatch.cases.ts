import { score } from "../../../test/support/case-plan.ts";
import { inClass, notBelow, rank, rise, scoreAs, share } from "../../../test/support/case-targets.ts";
import { cases } from "../../../test/support/cases.ts";
import { changedTargets } from "../../../test/support/target-mismatch/changed-targets.ts";
import { lettersAndScales } from "../../../test/support/target-mismatch/letters-and-scales.ts";
import { health, one, province, provinceWith } from "../../../test/support/target-mismatch/plans.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { targetMismatch } from "./target-mismatch.ts";

const whole = (...targets: Target[]): Partial<PlanRecord> => ({
  overall: [{ index: "pgi", baseline: null, rank: null, targets }],
});

export default cases(targetMismatch, [
  ...lettersAndScales,
  {
    name: { vi: "Ghi đúng, chỉ không nêu mức tăng", en: "The same target without the increase" },
    plans: [province, health(score(6.2))],
    finds: [],
  },
  { name: { vi: "Không nêu mục tiêu", en: "No target" }, plans: [province, health(null)], finds: [] },
  {
    name: { vi: "7 và 7,00 là một", en: "7 and 7.00 are the same" },
    plans: [provinceWith(scoreAs("đạt 7 điểm", 7)), health(scoreAs("đạt 7,00 điểm", 7))],
    finds: [],
  },
  {
    name: { vi: "Kế hoạch năm sau dẫn kế hoạch của tỉnh năm trước", en: "A plan of the next year" },
    plans: [
      { ...province, openEnded: true },
      { ...health(score(7)), years: [2025], issued: [2025, 2, 3] },
    ],
    finds: [],
  },
  {
    name: { vi: "Tỷ lệ và điểm: không so sánh được", en: "A share and a score cannot be compared" },
    plans: [province, health(share(90))],
    finds: [],
  },
  {
    name: { vi: "Tăng bậc, tỉnh nêu điểm", en: "Steps in the ranking, the province sets a score" },
    plans: [province, health(rise("02", 2, "bậc"))],
    finds: [],
  },
  {
    name: { vi: "Tăng bậc và tăng điểm", en: "Steps in the ranking and a rise in points" },
    plans: [provinceWith(rise("0,5", 0.5, "điểm")), health(rise("2", 2, "bậc"))],
    finds: [],
  },
  {
    name: { vi: "“Không thấp hơn năm trước”", en: "“Not below last year”" },
    plans: [province, health(notBelow(2023))],
    finds: [],
  },
  {
    name: { vi: "“Nằm trong nhóm khá”", en: "“In the group rated good”" },
    plans: [province, health(inClass("khá"))],
    finds: [],
  },
  {
    name: { vi: "Chỉ nêu mức tăng, đúng bằng của tỉnh", en: "Only the increase, the same as the province's" },
    plans: [province, health(rise("1,1", 1.1, "điểm"))],
    finds: [],
  },
  {
    name: {
      vi: "Chỉ nêu mức tăng, bằng mục tiêu trừ kết quả năm trước",
      en: "Only the increase, equal to the province's target minus last year's result",
    },
    plans: [provinceWith(score(6.2, undefined, [2023, 5.1])), health(rise("1,10", 1.1, "điểm"))],
    finds: [],
  },
  {
    name: {
      vi: "Chỉ nêu mức tăng; tỉnh không nêu mức tăng, kết quả năm trước",
      en: "Only the increase; the province states neither increase nor last year's result",
    },
    plans: [provinceWith(score(6.2)), health(rise("0,5", 0.5, "điểm"))],
    finds: [],
  },
  {
    name: { vi: "Nằm trong khoảng của tỉnh", en: "Inside the province's range" },
    plans: [provinceWith(scoreAs("đạt 6-7 điểm", 6, { valueTo: 7 })), health(scoreAs("đạt 6,5 điểm", 6.5))],
    finds: [],
  },
  {
    name: { vi: "Tỷ lệ của tiêu chí khác", en: "A share of another criterion" },
    plans: [
      provinceWith(share(95, { criterion: "Tỷ lệ hồ sơ đúng hạn" })),
      health(share(80, { criterion: "Tỷ lệ hồ sơ trực tuyến" })),
    ],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh nêu điểm trung bình của các đơn vị",
      en: "The province states the average of all units",
    },
    plans: [
      provinceWith(scoreAs("Điểm trung bình toàn tỉnh phấn đấu đạt ít nhất 7,5 điểm", 7.5)),
      health(scoreAs("phấn đấu tối thiểu 7,0 điểm", 7)),
    ],
    finds: [],
  },
  {
    name: { vi: "Cả hai nêu điểm trung bình", en: "Both state an average" },
    plans: [
      provinceWith(scoreAs("Điểm trung bình đạt 7,5 điểm", 7.5)),
      health(scoreAs("Điểm trung bình đạt 7,0 điểm", 7)),
    ],
    finds: [{ ...one, severity: "error", contains: "thấp hơn" }],
  },
  {
    name: { vi: "Mục tiêu thấp hơn của tỉnh", en: "A target below the province's" },
    plans: [province, health(score(6.02, 1.1, [2023, 5.1]))],
    finds: [{ ...one, severity: "error", contains: "thấp hơn" }],
  },
  {
    name: {
      vi: "Kế hoạch dẫn nhầm kế hoạch năm trước của tỉnh: so với kế hoạch năm nay",
      en: "A plan that cites last year's plan by mistake is compared with this year's",
    },
    plans: [province, { ...health(score(6.02)), answers: { number: "31/KH-UBND", day: "2023-05-09" } }],
    finds: [{ ...one, severity: "error", contains: "6,02" }],
  },
  {
    name: {
      vi: "Số liệu của một phần chỉ số mà tỉnh cũng nêu: không coi là lệch",
      en: "The figure that the province sets for a part of the sub-index",
    },
    plans: [
      {
        id: "tinh",
        subIndices: [{ id: "pgi.2", target: score(6.2) }],
        record: {
          subIndices: [
            {
              id: "pgi.2",
              index: "pgi",
              order: 2,
              name: "Đảm bảo tuân thủ",
              target: score(6.2),
              otherTargets: [{ ...score(1.75), criterion: "Kiểm tra môi trường" }],
              assignments: [],
              tasks: [],
            },
          ],
        },
      },
      health(score(1.75)),
    ],
    finds: [],
  },
  {
    name: {
      vi: "Mục tiêu của năm sau trong kế hoạch một năm",
      en: "A target for the next year in a plan for one year",
    },
    plans: [
      { ...provinceWith({ ...score(6.4), year: 2025 }), years: [2024, 2025] },
      { ...health({ ...score(6.3), year: 2025 }), years: [2024] },
    ],
    finds: [{ ...one, severity: "error", contains: "6,30" }],
  },
  {
    name: { vi: "Mục tiêu cao hơn của tỉnh", en: "A target above the province's" },
    plans: [province, health(score(6.5))],
    finds: [{ ...one, severity: "warning", contains: "cao hơn" }],
  },
  {
    name: { vi: "Thứ hạng: số nhỏ hơn là phấn đấu cao hơn", en: "For a rank, a lower number aims higher" },
    plans: [provinceWith(rank(15)), health(rank(10))],
    finds: [{ ...one, severity: "warning", contains: "cao hơn" }],
  },
  {
    name: { vi: "Thứ hạng thấp hơn", en: "A rank that aims lower" },
    plans: [provinceWith(rank(15)), health(rank(20))],
    finds: [{ ...one, severity: "error", contains: "thứ hạng 20 (của tỉnh: 15)" }],
  },
  {
    name: {
      vi: "Tỷ lệ trễ hạn không quá: số nhỏ hơn là cao hơn",
      en: "For an “at most” target, a lower share aims higher",
    },
    plans: [
      provinceWith(share(5, { comparator: "<=", criterion: "Tỷ lệ hồ sơ trễ hạn" })),
      health(share(3, { comparator: "<=", criterion: "tỷ lệ hồ sơ trễ hạn" })),
    ],
    finds: [{ ...one, severity: "warning", contains: "mục tiêu không quá 3% (của tỉnh: không quá 5%)" }],
  },
  {
    name: { vi: "Chỉ nêu mức tăng, thấp hơn của tỉnh", en: "Only the increase, below the province's" },
    plans: [province, health(rise("0,5", 0.5, "điểm"))],
    finds: [{ ...one, severity: "error", contains: "mức tăng 0,5 (của tỉnh: 1,10)" }],
  },
  {
    name: { vi: "Số được ghi đúng như in trong văn bản", en: "Figures keep their printed decimals" },
    plans: [provinceWith(scoreAs("đạt 7 điểm", 7)), health(scoreAs("đạt 6,80 điểm", 6.8))],
    finds: [{ ...one, severity: "error", contains: "mục tiêu 6,80 (của tỉnh: 7)" }],
  },
  {
    name: { vi: "Kết quả năm trước ghi khác", en: "A different result of last year" },
    plans: [province, health(score(6.2, 1.1, [2023, 5.01]))],
    finds: [{ ...one, severity: "warning", contains: "kết quả năm trước" }],
  },
  {
    name: {
      vi: "Mục tiêu chung của cả chỉ số: có thể là mục tiêu riêng của đơn vị",
      en: "A target for the whole index may be the unit's own",
    },
    plans: [
      { ...province, record: whole(rank(15)) },
      { ...health(score(6.2)), record: whole(rank(20)) },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "thấp hơn" }],
  },
  {
    name: {
      vi: "Mục tiêu chung ghi rõ là của Sở: không so với mục tiêu của tỉnh",
      en: "A target that is stated for the department itself is not compared",
    },
    plans: [
      { ...province, record: whole(scoreAs("Chỉ số PGI của tỉnh đạt 24 điểm", 24)) },
      { ...health(score(6.2)), record: whole(scoreAs("Chỉ số PGI của Sở Y tế đạt 22 điểm", 22)) },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Mục tiêu chung ghi là của tỉnh: có so sánh",
      en: "A target that is stated for the province is compared",
    },
    plans: [
      { ...province, record: whole(scoreAs("Chỉ số PGI của tỉnh đạt 24 điểm", 24)) },
      {
        ...health(score(6.2)),
        record: whole(scoreAs("Cùng các sở, ngành phấn đấu Chỉ số PGI của tỉnh đạt 22 điểm", 22)),
      },
    ],
    finds: [{ severity: "warning", planId: "so-yt", contains: "thấp hơn" }],
  },
  ...changedTargets,
]);
