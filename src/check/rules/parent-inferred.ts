import { placesOf } from "../../model/places-of.ts";
import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

export const parentInferred = defineCheck<{ sender: string; vi: string; en: string }>({
  id: "parent-inferred",
  title: { vi: "Đối chiếu theo suy luận", en: "Province's plan inferred" },
  about: {
    vi: "Kế hoạch của đơn vị được đối chiếu với kế hoạch của tỉnh mà không dựa vào số, vì bản Word thường để trống số. Mọi nhận xét so với kế hoạch đó đều dựa vào suy luận này. Việc cần làm: xem đó có đúng là kế hoạch mà đơn vị triển khai hay không.",
    en: "A sub-plan was joined to the province's plan without comparing numbers, because Word files often leave the number blank. Every comparison with that plan depends on this join. To do: check that the unit means this plan.",
  },
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
    vi: (d) => `Đối chiếu theo suy luận. ${d.vi}`,
    en: (d) => `The parent is inferred. ${d.en}`,
  },
  ask: null,
});
