import { placesOf } from "../../model/places-of.ts";
import { defineCheck } from "../shared/define-check.ts";
import { senderOf } from "../shared/format.ts";

/**
 * A sub-plan was joined to its parent without a number: final Word files keep theirs blank. Every judgement against
 * that parent rests on the join. To do: see that it is the plan that the unit means.
 */
export const parentInferred = defineCheck<{ sender: string; vi: string; en: string }>({
  id: "parent-inferred",
  title: { vi: "Đối chiếu theo suy luận (kế hoạch của tỉnh chưa có số)", en: "Parent inferred" },
  about:
    "Kế hoạch của đơn vị được ghép với kế hoạch của tỉnh không qua số, vì bản Word thường để trống số. Mọi nhận xét so với kế hoạch đó đều dựa vào phép ghép này. Việc cần làm: xem có đúng là kế hoạch đơn vị muốn dẫn hay không.",
  *find(plan, context) {
    for (const { parent, link } of context.parentsOf(plan)) {
      if (link.joinedBy !== "inferred") continue;
      const at = plan.references.findIndex((reference) => reference.relation === "implements");
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: { sender: senderOf(plan), ...link.reason },
        evidence: [...placesOf(plan, `/references/${Math.max(at, 0)}`), ...placesOf(parent, "/title")],
        related: [parent.id],
      };
    }
  },
  message: {
    vi: (d) => `Kế hoạch của ${d.sender} được đối chiếu theo suy luận. ${d.vi}`,
    en: (d) => `The parent of the plan of ${d.sender} is inferred. ${d.en}`,
  },
  ask: null,
});
