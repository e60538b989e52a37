import type { Catalogue, UnitMatch } from "../../catalogue/catalogue.ts";
import { issuingLevel } from "../../catalogue/issuing-level.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import type { StatedSender } from "../../model/senders.ts";
import type { Warning } from "../../model/warning.ts";
import { mayBePlan } from "./may-be-plan.ts";
import { hasDoubtfulIssuer } from "./readable-issuer.ts";

/** The officer's statement of who sent a file, by the file's path or the end of it ("So Noi vu/scan0007.png"). */
export type Senders = Readonly<Record<string, string>>;

/** The plans with the senders that the officer stated, and whose sender that was. */
interface PlansWithSenders {
  readonly plans: readonly PlanRecord[];
  readonly stated: readonly StatedSender[];
  readonly warnings: readonly Warning[];
}

/**
 * Returns all plans. Those of files for which the officer stated a sender have it as their issuer. In a file of several documents
 * the sender applies to the documents with a doubtful head, or to all documents if every head was read well. A file without a plan
 * and a name that the catalogue lacks give a warning.
 */
export function withStatedSenders(
  plans: readonly PlanRecord[],
  senders: Senders,
  catalogue: Catalogue,
): PlansWithSenders {
  const entries = Object.entries(senders).map(([file, name]) => ({
    file,
    end: asPath(file),
    name,
    match: catalogue.matchUnit(name),
  }));
  if (entries.length === 0) return { plans, stated: [], warnings: [] };
  const used = new Set<string>();
  const stated: StatedSender[] = [];
  const inFile = Map.groupBy(plans, ({ source }) => source.sha256);
  const isMeant = (plan: PlanRecord) =>
    hasDoubtfulIssuer(plan) || !inFile.get(plan.source.sha256)!.some(hasDoubtfulIssuer);
  const value = plans.map((plan) => {
    const sender = entries.find(({ end }) => plan.source.paths.some((path) => endsWith(asPath(path), end)));
    if (!sender || !isMeant(plan)) return plan;
    used.add(sender.file);
    stated.push({ planId: plan.id, sender: sender.name });
    return sentBy(plan, issuerOf(plan, sender));
  });
  const warnings = entries.flatMap(({ file, name, match }) => [
    ...(used.has(file) ? [] : [unusedFile(file)]),
    ...(match === null ? [unknownUnit(file, name)] : []),
  ]);
  return { plans: value, stated, warnings };
}

/** A plan with its stated issuer, which decides the kind of the plan. */
function sentBy(plan: PlanRecord, issuer: Issuer): PlanRecord {
  // What was read of the head is no evidence of what the officer stated.
  const { "/issuer": _, ...evidence } = plan.evidence;
  return { ...plan, issuer, evidence, planKind: kindOf(plan, issuer) };
}

/** The People's Committee of a province. */
const PROVINCE = "ubnd-tinh";

/** The plan of a province assigns work to units; that of any other issuer answers it. Letters and reports keep their kind. */
function kindOf(plan: PlanRecord, { unitId }: Issuer): PlanRecord["planKind"] {
  if (plan.planKind === "other" && !mayBePlan(plan)) return "other";
  if (unitId !== PROVINCE) return "sub-plan";
  const assignments = [...plan.assignments, ...plan.subIndices.flatMap((section) => section.assignments)];
  const units = assignments.flatMap((assignment) => assignment.units);
  return units.some(({ unitId, group }) => unitId !== null || group) ? "parent" : plan.planKind;
}

const asPath = (path: string) =>
  path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/^\.?\//u, "");
const endsWith = (path: string, end: string) => path === end || path.endsWith(`/${end}`);

const issuerOf = (
  { issuer }: PlanRecord,
  { name, match }: { readonly name: string; readonly match: UnitMatch | null },
): Issuer => ({
  name,
  unitId: match?.id ?? null,
  level: issuingLevel(match),
  province: match?.province ?? issuer?.province ?? null,
  superior: match?.id === PROVINCE ? null : (issuer?.superior ?? null),
});

function unusedFile(file: string): Warning {
  const messages = {
    vi: `kehoach.config.json, mục “senders”: không có kế hoạch nào từ tệp “${file}”. Đề nghị ghi đường dẫn như trong bảng “Tệp đã nhận”.`,
    en: `kehoach.config.json, “senders”: no plan comes from the file “${file}”. Write the path as in the table of received files.`,
  };
  return { code: "sender-unused", message: messages.vi, messages };
}

function unknownUnit(file: string, name: string): Warning {
  const messages = {
    vi: `kehoach.config.json, mục “senders”, tệp “${file}”: “${name}” không có trong danh mục, nên chỉ đối chiếu theo đúng tên đã ghi. Nếu ghi sai thì đề nghị sửa.`,
    en: `kehoach.config.json, “senders”, file “${file}”: “${name}” is not in the catalogue, so it is compared by the exact name only. Correct it if it is misspelt.`,
  };
  return { code: "sender-unknown", message: messages.vi, messages };
}
