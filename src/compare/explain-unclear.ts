import { documentShortName } from "../language/document-name.ts";
import { formatList } from "../language/format.ts";
import type { Lang } from "../language/lang.ts";
import type { ComparisonGroup } from "../model/comparison.ts";
import type { UnclearState } from "../model/duty.ts";
import type { PlanRecord } from "../model/plan.ts";
import { fileOf } from "../model/sender-of.ts";
import type { PlansById } from "./plans-by-id.ts";

/** Maximum number of documents and files that a table cell names; the finding names all of them. */
const MAX_NAMES = 2;

/**
 * Why the state of a unit is unclear, a short phrase for a table with its documents and files, and what to do about it: a
 * paper to sign states the reason only.
 */
export function explainUnclear(
  { because, parentId, sources }: UnclearState,
  plans: PlansById,
): NonNullable<ComparisonGroup["units"][number]["unclear"]> {
  const planIds = sources.flatMap((source) => (source.kind === "file" ? [] : source.planId));
  const files = sources.flatMap((source) => (source.kind === "file" ? source.path : []));
  const documents = planIds.flatMap((id) => plans.get(id) ?? []);
  const parent = plans.get(parentId);
  const reasonIn = (lang: Lang): string => {
    const w = WORDS[lang];
    if (because === "sender") return w.sender(namesOf(documents, files, lang));
    if (because === "source" || because === "letter") return w[because](namesOf(documents, files, lang));
    if (because === "name") return w.name;
    return w[because](parent ? nameOf(parent, lang) : w.parent, parent?.number === null);
  };
  const reasons = { vi: reasonIn("vi"), en: reasonIn("en") };
  return {
    because,
    parentId,
    planIds,
    files,
    reasons,
    toDo: { vi: TO_DO.vi[because], en: TO_DO.en[because] },
  };
}

function namesOf(documents: readonly PlanRecord[], files: readonly string[], lang: Lang): string {
  const w = WORDS[lang];
  const names = [
    ...documents.map((plan) => nameOf(plan, lang)),
    ...files.map((path) => w.file(nameOfFile(path))),
  ];
  const more = names.length - MAX_NAMES;
  return formatList(more > 1 ? [...names.slice(0, MAX_NAMES), w.more(more)] : names, lang);
}

const nameOfFile = (path: string) => path.split(/[\\/]/u).at(-1) ?? path;

/** "05/TTr-SNV, 06/01/2026 (tệp “to-trinh.pdf”)". */
const nameOf = (plan: PlanRecord, lang: Lang) =>
  `${documentShortName(plan, lang)} (${WORDS[lang].inFile(fileOf(plan))})`;

const WORDS = {
  vi: {
    parent: "kế hoạch của tỉnh",
    inFile: (file: string) => `tệp “${file}”`,
    file: (name: string) => `tệp “${name}” (chưa đọc được)`,
    more: (n: number) => `${n} văn bản, tệp khác`,
    sender: (names: string) => `${names} chưa rõ đơn vị nào gửi`,
    source: (names: string) => `${names} có thể là kế hoạch của đơn vị`,
    letter: (names: string) => `${names} nêu thời hạn hoặc việc ban hành kế hoạch`,
    draft: (parent: string, unknown: boolean) =>
      `${parent} ${unknown ? "không rõ số, ngày" : "chưa có số, ngày"} nên có thể là dự thảo`,
    request: (parent: string) => `${parent} không nêu rõ đơn vị nào phải gửi kế hoạch`,
    name: "danh mục không có đơn vị tên này",
  },
  en: {
    parent: "the province's plan",
    inFile: (file: string) => `file “${file}”`,
    file: (name: string) => `the file “${name}” (not read)`,
    more: (n: number) => `${n} more documents or files`,
    sender: (names: string) => `it is not known who sent ${names}`,
    source: (names: string) => `${names} may be the unit's plan`,
    letter: (names: string) => `${names} is about the due date or who needs a plan`,
    draft: (parent: string, unknown: boolean) =>
      `${parent} ${unknown ? "has no known number or day" : "has neither number nor day"}, so it may be a draft`,
    request: (parent: string) => `${parent} does not say clearly which units must send a plan`,
    name: "the catalogue has no unit of this name",
  },
};

const TO_DO = {
  vi: {
    sender: "mở tệp, ghi tên đơn vị gửi vào mục “senders” của kehoach.config.json",
    source: "mở để xác định",
    letter: "mở công văn để xác định",
    draft: "đối chiếu với bản chính thức",
    request: "xác nhận đơn vị có phải gửi hay không",
    name: "kiểm tra lại tên trong danh sách",
  },
  en: {
    sender: "open the file and name its sender under “senders” in kehoach.config.json",
    source: "open to find out",
    letter: "open the letter to find out",
    draft: "compare with the official copy",
    request: "confirm whether the unit must",
    name: "check the name in the list",
  },
};
