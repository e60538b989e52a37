import type { PlanRecord, Target } from "../../../src/model/plan.ts";
import { score } from "../case-plan.ts";
import { rank } from "../case-targets.ts";
import type { CheckCase } from "../cases.ts";
import { letterText, PROVINCE_LETTER } from "../province-letter.ts";
import { health, one, province } from "./plans.ts";

const whole = (...targets: Target[]): Partial<PlanRecord> => ({
  overall: [{ index: "pgi", baseline: null, rank: null, targets }],
});
const wholeScore = (points: number) => whole(score(points));
const texts = letterText("1. Điều chỉnh mục tiêu của chỉ số Đảm bảo tuân thủ từ 6,20 thành 6,50 điểm.");

/** Targets that a letter of the province changes, and figures of another scale. */
export const lettersAndScales: readonly CheckCase[] = [
  {
    name: {
      vi: "Công văn đính chính con số của tỉnh mà không nêu tên chỉ số",
      en: "A letter corrects the province's figure without naming the sub-index",
    },
    plans: [province, health(score(6.5)), PROVINCE_LETTER],
    texts: letterText("1. Tại Mục III của Kế hoạch, con số “6,20 điểm” in nhầm; nay đọc lại là “6,50 điểm”."),
    finds: [],
  },
  {
    name: {
      vi: "Điểm của một chỉ số thành phần bên cạnh điểm của cả chỉ số: không so sánh",
      en: "The score of a sub-index beside that of the whole index",
    },
    plans: [
      { id: "tinh", record: wholeScore(68.5) },
      { ...health(null), record: wholeScore(7.1) },
    ],
    finds: [],
  },
  {
    name: {
      vi: "Mục tiêu thấp hơn, nhưng số liệu đọc từ bản quét chưa chắc chắn",
      en: "A lower target that was read from a scan with little certainty",
    },
    plans: [province, { ...health(score(5.2)), method: "ocr", doubtful: ["/subIndices/0/target"] }],
    finds: [{ severity: "warning", planId: "so-yt", contains: "chưa chắc chắn" }],
  },
  {
    name: {
      vi: "Mục tiêu thấp hơn, đọc rõ từ bản quét",
      en: "A lower target that was read from a scan with certainty",
    },
    plans: [province, { ...health(score(5.2)), method: "ocr" }],
    finds: [{ severity: "error", planId: "so-yt", lacks: "chưa chắc chắn" }],
  },
  {
    name: { vi: "Thứ hạng chung cách xa nhau", en: "Ranks of the whole index far from each other" },
    plans: [
      { id: "tinh", record: whole(rank(5)) },
      { ...health(null), record: whole(rank(30)) },
    ],
    finds: [{ severity: "warning", planId: "so-yt" }],
  },
  {
    name: {
      vi: "Thứ hạng trong các xã, phường của tỉnh bên cạnh thứ hạng của tỉnh: không so sánh",
      en: "A place among the communes beside the province's place among provinces",
    },
    plans: [
      { id: "tinh", record: whole(rank(15)) },
      {
        ...health(null),
        record: whole({ ...rank(5), text: "thuộc nhóm 5 xã, phường dẫn đầu toàn tỉnh" }),
      },
    ],
    finds: [],
  },
  {
    name: { vi: "Điểm chung của cả chỉ số thấp hơn", en: "A lower score of the whole index" },
    plans: [
      { id: "tinh", record: wholeScore(68.5) },
      { ...health(null), record: wholeScore(66) },
    ],
    finds: [{ severity: "warning", planId: "so-yt" }],
  },
  {
    name: {
      vi: "Công văn của tỉnh điều chỉnh mục tiêu, đơn vị ghi số liệu mới",
      en: "The figure of a letter",
    },
    plans: [province, health(score(6.5)), PROVINCE_LETTER],
    texts,
    finds: [],
  },
  {
    name: {
      vi: "Công văn của tỉnh điều chỉnh mục tiêu, đơn vị ghi số liệu khác",
      en: "A letter changes the target, and the unit states another figure",
    },
    plans: [province, health(score(5.9)), PROVINCE_LETTER],
    texts,
    finds: [{ severity: "warning", ...one, contains: "912/UBND-NC" }],
  },
];
