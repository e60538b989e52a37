import { type CasePlan, score } from "../../../support/case-plan.ts";
import { rank, scoreAs } from "../../../support/case-targets.ts";
import { type CleanCorpus, YEAR } from "../clean-corpus.ts";
import { changeSecond, type Faults, type FaultyPlans, inOne, inParent, onePlan, SECOND } from "./fault.ts";

const figure = (value: number, text: string, quantity: "score" | "rank" = "score") => ({
  index: "pgi",
  subIndex: "pgi.2",
  quantity,
  year: YEAR - 1,
  value,
  text,
});

const withTarget = (plan: CasePlan, target: ReturnType<typeof score> | null) =>
  changeSecond(plan, (s) => [{ ...s, target }]);

const aimOf = (plan: CasePlan) => plan.subIndices!.find(({ id }) => id === SECOND.subIndex)!.target!.value!;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** All plans aim at a rank, one of them states no target. */
function withoutRank(corpus: CleanCorpus): FaultyPlans {
  const victim = onePlan(corpus);
  const plans = [corpus.parent, ...corpus.plans].map((plan) => ({
    ...plan,
    ...withTarget(plan, plan === victim ? null : rank(10)),
  }));
  return { plans, expected: [{ planId: victim.id, ...SECOND }] };
}

/** Targets, results and what they add up to. */
export const FIGURE_FAULTS: Faults = {
  "target-mismatch": [
    { put: inOne((plan) => withTarget(plan, score(rounded(aimOf(plan) - 0.2))), SECOND) },
    { put: inOne((plan) => withTarget(plan, score(rounded(aimOf(plan) + 0.35))), SECOND) },
    {
      put: inOne((plan) => {
        const value = rounded(aimOf(plan) - 0.4);
        return withTarget(plan, scoreAs(`nâng lên ${value} điểm`, value));
      }, SECOND),
    },
  ],
  "target-missing": [{ put: inOne((plan) => withTarget(plan, null), SECOND) }, { put: withoutRank }],
  "target-arithmetic": [
    {
      put: inOne((plan, { parent }) => {
        const target = parent.subIndices!.find(({ id }) => id === SECOND.subIndex)!.target!;
        return withTarget(plan, { ...target, increase: target.increase! + 0.3 });
      }, SECOND),
      alsoFound: ["target-mismatch"],
    },
    {
      put: inOne((plan, { parent }) => {
        const target = parent.subIndices!.find(({ id }) => id === SECOND.subIndex)!.target!;
        const baseline = { year: YEAR - 1, value: rounded(target.baseline!.value! - 0.25) };
        return withTarget(plan, { ...target, baseline });
      }, SECOND),
      alsoFound: ["target-mismatch", "baseline-mismatch"],
    },
  ],
  "baseline-total": [
    { put: inParent(({ total }) => ({ total: [total![0], total![1] + 1] })) },
    { put: inParent(({ total }) => ({ total: [total![0], rounded(total![1] - 0.9)] })) },
  ],
  "baseline-mismatch": [
    {
      put: inOne((_, { parent }) => ({ total: [parent.total![0], parent.total![1] - 1] })),
      alsoFound: ["baseline-total"],
    },
    {
      put: inOne((_, { parent }) => ({ total: [parent.total![0], rounded(parent.total![1] + 0.6)] })),
      alsoFound: ["baseline-total"],
    },
  ],
  "figure-conflict": [
    {
      put: inOne(
        () => ({
          figures: [figure(4.1, "năm 2024 đạt 4,10 điểm"), figure(4.7, "kết quả năm 2024 là 4,70 điểm")],
        }),
        SECOND,
      ),
    },
    {
      put: inOne(
        () => ({
          figures: [figure(12, "năm 2024 xếp thứ 12", "rank"), figure(21, "xếp hạng 21 năm 2024", "rank")],
        }),
        SECOND,
      ),
    },
  ],
};
