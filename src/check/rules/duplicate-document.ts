import { commonFolder } from "../../language/common-folder.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fileOf, senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

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
    en: "A plan was received more than once: the same file under two names, or the same plan as a scan and as a Word file. Only the more complete copy is checked and counted. To do: nothing, or remove the other copy.",
  },
  copies: true,
  superseded: true,
  *find(plan, context) {
    const sender = senderOf(plan);
    const [file = plan.id, ...further] = plan.source.paths;
    // Photographs of one document are its pages, not copies of each other.
    const pages = new Set(plan.source.extraction.map((page) => page.path));
    const others = further.filter((path) => !pages.has(path));
    if (others.length > 0) {
      const [own = file, ...names] = namesApart([file, ...others]);
      const data = { sender, same: "content" as const, file: own, others: names };
      yield { severity: "info", unit: sender, data, evidence: [] };
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
    vi: (d, { plan, inside, related: [fuller] }) => {
      const others = d.others.join(", ");
      if (fuller === undefined)
        return `${plan}: tệp ${d.file} có cùng nội dung với ${others}; chỉ tính một lần.`;
      return fuller === inside
        ? `${plan}: tệp ${d.file} và ${others} là hai bản của cùng một văn bản; chỉ tính bản đầy đủ hơn.`
        : `${plan} (tệp ${d.file}) và ${fuller} (tệp ${others}) là cùng một văn bản; chỉ tính bản đầy đủ hơn.`;
    },
    en: (d, { plan, inside, related: [fuller] }) => {
      const others = d.others.join(", ");
      if (fuller === undefined)
        return `${plan}: file ${d.file} has the same content as ${others}; the plan counts once.`;
      return fuller === inside
        ? `${plan}: files ${d.file} and ${others} are copies of one document; only the more complete copy counts.`
        : `${plan} (file ${d.file}) and ${fuller} (file ${others}) are the same document; only the more complete copy counts.`;
    },
  },
  ask: null,
});

/** Paths without the folder that contains them all; the names of files without folders would often be equal. */
function namesApart(paths: readonly string[]): string[] {
  const folder = commonFolder(paths);
  return paths.map((path) => path.slice(folder.length));
}

/** The names of the files, with their folders where the names are equal. */
function namesOf(plan: PlanRecord, fuller: PlanRecord): { file: string; others: string[] } {
  const apart = fileOf(plan) !== fileOf(fuller);
  if (apart) return { file: fileOf(plan), others: [fileOf(fuller)] };
  const [file = plan.id, other = fuller.id] = namesApart(
    [plan, fuller].map((p) => p.source.paths[0] ?? p.id),
  );
  return { file, others: [other] };
}
