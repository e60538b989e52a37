import { documentNameInside } from "../../language/document-name.ts";
import { formatList, formatNumber } from "../../language/format.ts";
import { targetBound } from "../../language/format-target.ts";
import type { Lang } from "../../language/lang.ts";
import { findSubIndex } from "../../language/sub-index-key.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { TargetState } from "../../model/comparison.ts";
import { FIELD_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Severity, Wording } from "../../model/finding.ts";
import { isFromPicture } from "../../model/is-from-picture.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord, Target } from "../../model/plan.ts";
import { senderOf } from "../../model/sender-of.ts";
import { targetAt } from "../../model/stated-targets.ts";
import type { DifferingFigure, DifferingPart, TargetComparison } from "../../model/target-comparison.ts";
import { type BeforeChange, beforeChange, changeSentence } from "../shared/changed-target.ts";
import type { CheckContext } from "../shared/check-context.ts";
import { defineCheck, senderOfSubPlan } from "../shared/define-check.ts";
import { listed } from "../shared/missing-sub-index-words.ts";

interface Mismatch {
  /** The sub-index, or the index for a target of the whole index. */
  readonly name: string;
  readonly whole: boolean;
  readonly rank: boolean;
  readonly sender: string;
  readonly state: Direction;
  readonly differing: readonly DifferingFigure[];
  readonly forms: { readonly own: FigureForm; readonly parent: FigureForm };
  /** Present where one of the figures was read from a picture and may be misread. */
  readonly doubtful?: true;
  /** Letters that change this target of the province. */
  readonly letters: readonly Wording[];
  /** Absent where the province did not change the target. */
  readonly before?: BeforeChange;
}

/** How a target's figures are written. */
interface FigureForm {
  readonly percent: boolean;
  /** "không quá", "dưới": without these words a lower figure would look like a lower aim. */
  readonly bound: "<=" | "<" | null;
}

type Direction = Extract<TargetState, "higher" | "lower" | "differs">;

export const targetMismatch = defineCheck<Mismatch>({
  id: "target-mismatch",
  title: { vi: "Mục tiêu lệch so với kế hoạch của tỉnh", en: "Target differs from the province's" },
  about: {
    vi: "Số liệu mục tiêu trong kế hoạch của đơn vị khác kế hoạch của tỉnh. Mục tiêu thấp hơn: cần xử lý; mục tiêu cao hơn, hoặc chỉ khác mức tăng, kết quả năm trước: cần xem lại. Mục tiêu chung của cả chỉ số có thể là mục tiêu riêng của đơn vị nên chỉ ở mức cần xem lại. Khi tỉnh đã sửa đổi, thay thế kế hoạch thì so với số liệu mới nhất và nêu cả hai văn bản; đơn vị ghi đúng số liệu cũ thì chỉ ở mức cần xem lại. Công văn của tỉnh điều chỉnh mục tiêu thì nêu công văn, ở mức cần xem lại; đơn vị ghi đúng số liệu mới trong công văn thì không nêu. Số liệu đọc từ bản quét chưa chắc chắn thì chỉ ở mức cần xem lại. Chỉ tiêu khác loại (điểm và tỷ lệ, tăng bậc, “không thấp hơn năm trước”) không so sánh. Việc cần làm: đề nghị đơn vị điều chỉnh, hoặc xác nhận phấn đấu cao hơn.",
    en: "A target in a sub-plan differs from the province's plan. A lower target is to act on. A higher target is to check, and so is a difference only in the increase or in last year's result. A target for the whole index may be the unit's own and is only to check. Where the province amended or replaced its plan, the latest figures count and both documents are named; a unit that states the earlier figure gets a finding to check. Where a letter of the province changes the target, the finding is to check and names the letter, and a unit that states the letter's figure gets none. Where a figure was read from a scan with little certainty, the finding is to check. Not compared: targets of different kinds (a score and a share, steps in the ranking, “not below last year”). To do: ask the unit to correct the target, or to confirm that it aims higher.",
  },
  *find(plan, context) {
    for (const compared of context.targetComparisonsOf(plan)) {
      const { parent, subIndex, pointer, parentPointer, state, differing } = compared;
      const target = targetAt(plan, pointer);
      const isScore = subIndex === null && target?.kind === "score";
      if (!isDirection(state) || (isScore && areOfOtherScales(differing))) continue;
      const ofParent = targetAt(parent, parentPointer)?.value ?? null;
      const letters = subIndex === null ? [] : context.lettersOnTarget(parent.id, subIndex, ofParent);
      // The plan states the figure of a letter that changes the province's.
      const own = target?.value ?? null;
      if (letters.some(({ figure }) => figure !== null && figure === own)) continue;
      const { changedFrom } = compared;
      const doubtful = isDoubtful(plan, pointer) || isDoubtful(parent, parentPointer);
      const earlier = changedFrom.map((before) => context.plan(before.parentId)!);
      yield {
        severity: letters.length > 0 || doubtful ? "warning" : severityOf(compared),
        ...(subIndex === null ? {} : { subIndex }),
        unit: senderOf(plan),
        data: {
          name: nameOf(compared, plan, context),
          whole: subIndex === null,
          rank: target?.kind === "rank",
          sender: senderOf(plan),
          state,
          differing,
          ...(doubtful ? { doubtful } : {}),
          letters: [...new Set(letters.map(({ letter }) => letter))].map(documentNameInside),
          forms: { own: formOf(target), parent: formOf(targetAt(parent, parentPointer)) },
          ...(changedFrom.length > 0 ? { before: beforeChange(compared, earlier) } : {}),
        },
        evidence: [
          ...placesOf(plan, pointer),
          ...placesOf(parent, parentPointer),
          ...letters.map(({ place }) => place),
          ...changedFrom.flatMap((before, i) => placesOf(earlier[i]!, before.pointer)),
        ],
        related: [parent.id, ...earlier.map(({ id }) => id)],
      };
    }
  },
  compares: ({ name, sender, differing }) => ({
    name,
    sender,
    differing: differing.map(({ part, own, parent }) => ({ part, own, parent })),
  }),
  message: {
    vi: (d, { plan, related: [parent, ...earlier] }) =>
      `${plan} ${VERBS.vi[d.state]} ${subjectOf(d, "vi")} ${RELATIONS.vi[d.state]} ${parent}: ${figuresOf(d, "vi")}.${changeSentence(d.before, earlier, "vi")}${d.letters.length > 0 ? ` ${withCapital(listed(d.letters, "vi"))} có nêu mục tiêu này; cần đối chiếu.` : ""}${d.doubtful ? DOUBT.vi : ""}`,
    en: (d, { plan, related: [parent, ...earlier] }) =>
      `${plan} ${VERBS.en[d.state]} ${subjectOf(d, "en")} ${RELATIONS.en[d.state]} ${parent}: ${figuresOf(d, "en")}.${changeSentence(d.before, earlier, "en")}${d.letters.length > 0 ? ` ${withCapital(listed(d.letters, "en"))} states this target; compare it.` : ""}${d.doubtful ? DOUBT.en : ""}`,
  },
  ask: {
    vi: (d, { own, sender, related: [parent] }) =>
      `Đề nghị ${sender} rà soát, điều chỉnh ${d.whole ? "mục tiêu" : "số liệu của"} ${subjectOf(d, "vi")} trong ${own} cho khớp với ${parent}${alternative(d).vi}.`,
    en: (d, { own, sender, related: [parent] }) =>
      `Ask ${sender} to bring the figures for ${subjectOf(d, "en")} in ${own} in line with ${parent}${alternative(d).en}.`,
  },
  letterTo: senderOfSubPlan,
});

/** Whether a target was read from a picture with little certainty. */
const isDoubtful = (plan: PlanRecord, pointer: string | null): boolean =>
  pointer !== null &&
  isFromPicture(plan, pointer) &&
  (plan.evidence[pointer] ?? []).some(({ confidence }) => confidence < FIELD_DOUBTFUL_BELOW);
const DOUBT: Wording = {
  vi: " Số liệu đọc từ bản quét chưa chắc chắn; cần đối chiếu với bản gốc.",
  en: " A figure was read from a scan with little certainty; compare it with the original.",
};

/** A figure of 7.1 beside 68.5 is the score of one sub-index and not of the whole index. */
const areOfOtherScales = (differing: readonly DifferingFigure[]): boolean =>
  differing.some(
    ({ part, own, parent }) => part === "value" && Math.min(own, parent) * SCALE < Math.max(own, parent),
  );
const SCALE = 4;

const isDirection = (state: TargetState): state is Direction =>
  state === "higher" || state === "lower" || state === "differs";

/** A target of the whole index is never an error: a department may have its own target where the index also ranks departments. */
const severityOf = ({ state, subIndex, changedFrom }: TargetComparison): Severity =>
  // A unit that agrees with the earlier figure was right when it wrote its plan, and only has to follow the change.
  state === "lower" && subIndex !== null && !changedFrom.some(({ agrees }) => agrees) ? "error" : "warning";

function nameOf(
  { index, subIndex }: TargetComparison,
  plan: PlanRecord,
  { catalogue }: CheckContext,
): string {
  if (subIndex === null) return (index && catalogue.index(index)?.name) ?? index ?? "";
  const [position = 0] = findSubIndex(plan.subIndices, subIndex);
  return plan.subIndices[position]!.name;
}

const VERBS = {
  vi: { higher: "đặt mục tiêu", lower: "đặt mục tiêu", differs: "ghi số liệu của" },
  en: { higher: "sets a target for", lower: "sets a target for", differs: "states figures for" },
} as const;
const RELATIONS = {
  vi: { higher: "cao hơn", lower: "thấp hơn", differs: "khác với" },
  en: { higher: "higher than in", lower: "lower than in", differs: "that differ from" },
} as const;
const PARTS: { readonly [lang in Lang]: Readonly<Record<DifferingPart, string>> } = {
  vi: {
    value: "mục tiêu",
    valueTo: "mức trên của mục tiêu",
    increase: "mức tăng",
    baseline: "kết quả năm trước",
  },
  en: {
    value: "target",
    valueTo: "upper end of the target",
    increase: "increase",
    baseline: "last year's result",
  },
};

/** A rank is named as such, because a larger number is a lower rank. */
const RANK = { vi: "thứ hạng", en: "rank" } as const;

function subjectOf({ name, whole }: Mismatch, lang: Lang): string {
  if (lang === "vi") return whole ? `chung của “${name}”` : `chỉ số thành phần “${name}”`;
  return whole ? `the whole of “${name}”` : `“${name}”`;
}

function alternative({ whole, state }: Mismatch): Wording {
  if (whole)
    return {
      vi: ", hoặc xác nhận đây là mục tiêu riêng của đơn vị",
      en: ", or to confirm that this is a target of its own",
    };
  return state === "higher"
    ? { vi: ", hoặc xác nhận phấn đấu cao hơn", en: ", or to confirm that it aims higher" }
    : { vi: "", en: "" };
}

function formOf(target: Target | null): FigureForm {
  const comparator = target?.comparator;
  const isUpper = target?.kind !== "rank" && (comparator === "<=" || comparator === "<");
  return { percent: target?.unit === "%", bound: isUpper ? comparator : null };
}

/** "mục tiêu 5,01 (của tỉnh: 5,10) và mức tăng 0,66 (của tỉnh: 0,75)" */
function figuresOf({ differing, rank, forms }: Mismatch, lang: Lang): string {
  const nameOfPart = (part: DifferingPart) => (part === "value" && rank ? RANK[lang] : PARTS[lang][part]);
  const each = differing.map(({ part, own, ownDecimals, parent, parentDecimals }) => {
    const write = (value: number, decimals: number, { percent, bound }: FigureForm) =>
      `${part === "value" ? targetBound({ kind: "score", comparator: bound, valueTo: null }, lang)[0] : ""}${formatNumber(value, lang, decimals)}${percent ? "%" : ""}`;
    const [mine, theirs] = [write(own, ownDecimals, forms.own), write(parent, parentDecimals, forms.parent)];
    return lang === "vi"
      ? `${nameOfPart(part)} ${mine} (của tỉnh: ${theirs})`
      : `${nameOfPart(part)} ${mine} (the province's: ${theirs})`;
  });
  return formatList(each, lang);
}
