import { commonFolder } from "../../language/common-folder.ts";
import { formatList, formatNumber } from "../../language/format.ts";
import type { Lang } from "../../language/lang.ts";
import { findSubIndex, subIndexKey } from "../../language/sub-index-key.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fileOf, senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

/** A target that two copies state differently. */
interface DifferingTarget {
  readonly name: string;
  readonly own: number;
  /** That of the copy that counts. */
  readonly counted: number;
}

interface Copy {
  readonly sender: string;
  readonly same: "content" | "plan";
  readonly file: string;
  readonly others: readonly string[];
  /** Absent where the copies agree. */
  readonly differing?: readonly DifferingTarget[];
}

export const duplicateDocument = defineCheck<Copy>({
  id: "duplicate-document",
  title: { vi: "Bản trùng", en: "Duplicate document" },
  about: {
    vi: "Một kế hoạch được gửi nhiều lần: cùng một tệp ở hai tên, hoặc một kế hoạch ở hai dạng (bản quét và bản Word). Chỉ bản đầy đủ hơn được kiểm tra và tính. Hai bản ghi mục tiêu khác nhau thì ở mức cần xem lại. Việc cần làm: đối chiếu với bản đã ký nếu số liệu khác nhau; nếu không thì bỏ bản thừa.",
    en: "A plan was received more than once: the same file under two names, or the same plan as a scan and as a Word file. Only the more complete copy is checked and counted. Copies with different targets are to check. To do: compare such copies with the signed document; else remove the other copy.",
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
      const targets = differingTargets(plan, fuller);
      yield {
        severity: targets.length > 0 ? "warning" : "info",
        unit: sender,
        data: {
          sender,
          same,
          ...namesOf(plan, fuller),
          ...(targets.length > 0 ? { differing: targets.map(({ differing }) => differing) } : {}),
        },
        evidence: [
          ...placesOf(plan, "/title"),
          ...placesOf(fuller, "/title"),
          ...targets.flatMap(({ own, counted }) => [...placesOf(plan, own), ...placesOf(fuller, counted)]),
        ],
        related: [kept],
      };
    }
  },
  compares: ({ same, differing }) => (differing ? { same, differing } : same),
  message: {
    vi: (d, { plan, inside, related: [fuller] }) => {
      const others = quoted(d.others, "vi");
      if (fuller === undefined)
        return `${plan}: tệp “${d.file}” có cùng nội dung với ${others}; chỉ tính một lần.`;
      return fuller === inside
        ? `${plan}: tệp “${d.file}” và ${others} là hai bản của cùng một văn bản; chỉ tính bản đầy đủ hơn.${differences(d, "vi")}`
        : `${plan} (tệp “${d.file}”) và ${fuller} (tệp ${others}) là cùng một văn bản; chỉ tính bản đầy đủ hơn.${differences(d, "vi")}`;
    },
    en: (d, { plan, inside, related: [fuller] }) => {
      const others = quoted(d.others, "en");
      if (fuller === undefined)
        return `${plan}: file “${d.file}” has the same content as ${others}; the plan counts once.`;
      return fuller === inside
        ? `${plan}: files “${d.file}” and ${others} are copies of one document; only the more complete copy counts.${differences(d, "en")}`
        : `${plan} (file “${d.file}”) and ${fuller} (file ${others}) are the same document; only the more complete copy counts.${differences(d, "en")}`;
    },
  },
  ask: null,
});

/** The main targets of sub-indices that two copies state with different figures, with the pointers to both. */
function differingTargets(plan: PlanRecord, fuller: PlanRecord) {
  return plan.subIndices.flatMap(({ target, name, ...sub }, at) => {
    const [other] = findSubIndex(fuller.subIndices, subIndexKey({ ...sub, name }));
    const counted = other === undefined ? null : fuller.subIndices[other]!.target;
    if (target?.value == null || counted?.value == null) return [];
    if (target.kind !== counted.kind || target.value === counted.value) return [];
    const differing: DifferingTarget = { name, own: target.value, counted: counted.value };
    return [{ differing, own: `/subIndices/${at}/target`, counted: `/subIndices/${other}/target` }];
  });
}

const quoted = (files: readonly string[], lang: Lang) =>
  formatList(
    files.map((file) => `“${file}”`),
    lang,
  );

/** The sentence on differing targets; empty without them. */
function differences({ differing }: Copy, lang: Lang): string {
  if (!differing) return "";
  const each = differing.map(({ name, own, counted }) => {
    const [mine, theirs] = [formatNumber(own, lang), formatNumber(counted, lang)];
    return lang === "vi"
      ? `“${name}” ${mine} (bản được tính: ${theirs})`
      : `“${name}” ${mine} (the copy that counts: ${theirs})`;
  });
  return lang === "vi"
    ? ` Hai bản ghi mục tiêu khác nhau: ${formatList(each, lang)}; đề nghị đối chiếu với bản đã ký.`
    : ` The copies state different targets: ${formatList(each, lang)}; compare them with the signed document.`;
}

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
