import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { defineCheck } from "../shared/define-check.ts";
import { fileOf, senderOf } from "../shared/plan-name.ts";

interface Copy {
  readonly sender: string;
  readonly same: "content" | "plan";
  readonly file: string;
  readonly others: readonly string[];
}

export const duplicateDocument = defineCheck<Copy>({
  id: "duplicate-document",
  title: { vi: "Bản trùng", en: "Duplicate document" },
  about: {
    vi: "Một kế hoạch được gửi nhiều lần: cùng một tệp ở hai tên, hoặc một kế hoạch ở hai dạng (bản quét và bản Word). Chỉ bản đầy đủ hơn được kiểm tra và tính. Việc cần làm: không cần, hoặc bỏ bản thừa.",
    en: "A plan came more than once: the same file under two names, or the same plan as a scan and as a Word file. Only the fuller copy is checked and counted. To do: nothing, or remove the other copy.",
  },
  copies: true,
  *find(plan, context) {
    const sender = senderOf(plan);
    const [file = plan.id, ...further] = plan.source.paths;
    // Photographs of one document are its pages, not copies of each other.
    const pages = new Set(plan.source.extraction.map((page) => page.path));
    const others = further.filter((path) => !pages.has(path));
    if (others.length > 0) {
      yield { severity: "info", unit: sender, data: { sender, same: "content", file, others }, evidence: [] };
    }
    for (const { kept, same } of context.duplicateOf(plan)) {
      const fuller = context.plan(kept);
      if (!fuller) continue;
      yield {
        severity: "info",
        unit: sender,
        data: { sender, same, ...namesOf(plan, fuller) },
        evidence: [...placesOf(plan, "/title"), ...placesOf(fuller, "/title")],
        related: [kept],
      };
    }
  },
  compares: ({ same }) => same,
  message: {
    vi: (d) =>
      d.same === "content"
        ? `Tệp ${d.file} có cùng nội dung với ${d.others.join(", ")}; chỉ tính một lần.`
        : `Tệp ${d.file} là cùng một kế hoạch của ${d.sender} với ${d.others.join(", ")}; chỉ tính bản đầy đủ hơn.`,
    en: (d) =>
      d.same === "content"
        ? `${d.file} has the same content as ${d.others.join(", ")}; it counts once.`
        : `${d.file} is the same plan of ${d.sender} as ${d.others.join(", ")}; the fuller copy counts.`,
  },
  ask: null,
});

/** The files' names; where both are called the same, with their folders. */
function namesOf(plan: PlanRecord, fuller: PlanRecord): { file: string; others: string[] } {
  const apart = fileOf(plan) !== fileOf(fuller);
  const name = (p: PlanRecord) => (apart ? fileOf(p) : (p.source.paths[0] ?? p.id));
  return { file: name(plan), others: [name(fuller)] };
}
