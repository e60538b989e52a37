import type { Target } from "../../../src/model/plan.ts";
import { score } from "../case-plan.ts";
import type { CheckCase } from "../cases.ts";
import { health, one, province } from "./plans.ts";

/** An amendment in which the province states the target again. */
const amended = {
  id: "tinh-2",
  number: "61/KH-UBND",
  issued: [2024, 7, 15],
  changes: { relation: "amends", number: "25/KH-UBND", day: "2024-04-10" },
  subIndices: [{ id: "pgi.2", target: score(6.5) }],
} as const;
/** A later plan of the unit that replaces or amends its first one. */
const laterVersion = (relation: "replaces" | "amends", target: Target) =>
  ({
    ...health(target),
    id: "so-yt-2",
    number: "19/KH-S",
    issued: [2024, 6, 1],
    changes: { relation, number: "7/KH-S" },
  }) as const;

/** Targets that the province or the unit changes in a later document. */
export const changedTargets: readonly CheckCase[] = [
  {
    name: {
      vi: "Bản cũ của đơn vị ghi sai, bản mới đã sửa",
      en: "An older version of the unit's plan was wrong",
    },
    plans: [province, health(score(6.02)), laterVersion("replaces", score(6.2))],
    finds: [],
  },
  {
    name: {
      vi: "Đơn vị sửa mục tiêu bằng văn bản sửa đổi, bổ sung",
      en: "The unit corrects its target by an amendment",
    },
    plans: [province, health(score(6.02)), laterVersion("amends", score(6.2))],
    finds: [],
  },
  {
    name: {
      vi: "Đơn vị theo mục tiêu mới của tỉnh",
      en: "The unit follows the province's new target",
    },
    plans: [province, amended, health(score(6.5))],
    finds: [],
  },
  {
    name: {
      vi: "Tỉnh thay mục tiêu sau khi đơn vị ban hành kế hoạch",
      en: "The province changes the target after the unit issued its plan",
    },
    plans: [province, amended, health(score(6.2))],
    finds: [{ ...one, severity: "warning", contains: "đúng như kế hoạch của đơn vị" }],
  },
  {
    name: {
      vi: "Mục tiêu khác cả trước và sau khi tỉnh thay đổi: nêu cả hai văn bản",
      en: "The target differs before and after the change: both documents are named",
    },
    plans: [province, amended, health(score(6.02))],
    finds: [{ ...one, severity: "error", contains: "trước đó Kế hoạch số 25/KH-UBND" }],
  },
];
