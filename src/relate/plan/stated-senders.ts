import type { Catalogue, UnitMatch } from "../../catalogue/catalogue.ts";
import { issuingLevel } from "../../catalogue/issuing-level.ts";
import type { Issuer, PlanRecord } from "../../model/plan.ts";
import type { Outcome, Warning } from "../../model/warning.ts";

/** The officer's statement of who sent a file, by the file's path or the end of it ("So Noi vu/scan0007.png"). */
export type Senders = Readonly<Record<string, string>>;

/**
 * The plans of the files that the officer named a sender for, with this sender as their issuer; all others as they are. A file
 * that no plan comes from, and a name that the catalogue lacks, give a warning.
 */
export function withStatedSenders(
  plans: readonly PlanRecord[],
  senders: Senders,
  catalogue: Catalogue,
): Outcome<PlanRecord[]> {
  const stated = Object.entries(senders).map(([file, name]) => ({
    file,
    end: asPath(file),
    name,
    match: catalogue.matchUnit(name),
  }));
  if (stated.length === 0) return { value: [...plans], warnings: [] };
  const used = new Set<string>();
  const value = plans.map((plan) => {
    const sender = stated.find(({ end }) => plan.source.paths.some((path) => endsWith(asPath(path), end)));
    if (!sender) return plan;
    used.add(sender.file);
    // What was read of the head is no evidence of what the officer stated.
    const { "/issuer": _, ...evidence } = plan.evidence;
    return { ...plan, issuer: issuerOf(plan, sender), evidence };
  });
  const warnings = stated.flatMap(({ file, name, match }) => [
    ...(used.has(file) ? [] : [unusedFile(file)]),
    ...(match === null ? [unknownUnit(file, name)] : []),
  ]);
  return { value, warnings };
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
  superior: issuer?.superior ?? null,
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
