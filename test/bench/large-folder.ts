import { extractionOf } from "../../fixtures/generate/extraction-of.ts";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { partialDate } from "../../src/model/partial-date.ts";
import type { ParsedPlan, PlanRecord } from "../../src/model/plan.ts";
import { parse } from "../../src/parse/parse.ts";
import { formatTextFile } from "../../src/pipeline/stages/format-text-file.ts";
import { restore } from "../../src/restore/restore.ts";

/** Stored results of a folder: the plans, and the text of each by its id. */
export interface LargeFolder {
  readonly plans: readonly PlanRecord[];
  readonly texts: ReadonlyMap<string, string>;
}

interface Template {
  readonly plan: ParsedPlan;
  readonly text: string;
}

const INDEX = "pgi";
const TEMPLATES = 40;
const YEAR = 2024;

/**
 * The template with more tasks, so that its text has at least this many bytes. Each added task is two sentences of other
 * plans, and has a line of the text as its evidence.
 */
function lengthened({ plan, text }: Template, others: readonly Template[], bytes: number): Template {
  const sections = plan.subIndices.filter(({ assignments }) => assignments.length > 0);
  if (sections.length === 0) return { plan, text };
  const longer = structuredClone(plan);
  const sentences = others.flatMap((other) =>
    other.plan.subIndices.flatMap(({ assignments }) => assignments.flatMap(({ tasks }) => tasks)),
  );
  let whole = text;
  let line = text.split("\n").length;
  for (let n = 0; Buffer.byteLength(whole) < bytes; n++) {
    const at = longer.subIndices.findIndex(({ order }) => order === sections[n % sections.length]!.order);
    const { assignments } = longer.subIndices[at]!;
    const to = n % assignments.length;
    const { tasks } = assignments[to]!;
    const [first, second] = [
      sentences[(n * 7) % sentences.length]!,
      sentences[(n * 11 + 3) % sentences.length]!,
    ];
    const task = { ...first, label: null, text: `${first.text} ${second.text} (nội dung ${n + 1})` };
    const pointer = `/subIndices/${at}/assignments/${to}/tasks/${tasks.length}`;
    tasks.push(task);
    const place = { page: 1, line, endLine: line, quote: task.text };
    longer.evidence[pointer] = [{ ...place, confidence: 0.95, rule: "assignment/shared/task" }];
    whole += `${task.text}\n`;
    line++;
  }
  return { plan: longer, text: whole };
}

/** Parsed plans on one index, by kind. */
function templates(catalogue: Catalogue): Record<"parents" | "answers", Template[]> {
  const found = { parents: [] as Template[], answers: [] as Template[] };
  for (let seed = 1; found.parents.length < TEMPLATES || found.answers.length < TEMPLATES; seed++) {
    const made = generatePlan(seed);
    if (made.truth.index?.id !== INDEX) continue;
    const list = made.truth.planKind === "parent" ? found.parents : found.answers;
    if (list.length === TEMPLATES) continue;
    const restored = restore(extractionOf(made, { layout: "paragraphs", damage: false }), null).value;
    const { plan } = parse(restored, catalogue).value[0]!;
    list.push({ plan, text: formatTextFile(restored) });
  }
  return found;
}

/**
 * Makes folders of plans: parents of as many provinces, each answered by departments and, after them, by communes. The
 * tasks come from a few hundred generated phrases, so that equal and similar sentences are far more frequent than in
 * real folders.
 *
 * @param options.bytes least size of the text of a plan; absent: 3 KB, as they are generated
 */
export function largeFolders(catalogue: Catalogue, { bytes = 0 } = {}) {
  const { parents, answers: short } = templates(catalogue);
  const answers = short.map((template, i) =>
    lengthened(template, [...short.slice(i + 1), ...short.slice(0, i)], bytes),
  );
  const departments = catalogue.data.units.filter(({ kind }) => kind === "department");
  const { provinces } = catalogue.data;
  return (count: number, parentCount: number, firstParent = 0): LargeFolder => {
    const plans: PlanRecord[] = [];
    const texts = new Map<string, string>();
    const add = ({ plan, text }: Template, changes: Partial<PlanRecord>) => {
      const id = plans.length.toString(16).padStart(16, "0");
      const source = sourceOf(id);
      plans.push({ schemaVersion: 1, id, source, ...plan, years: [YEAR], ...changes });
      texts.set(id, text);
    };
    for (let p = firstParent; p < firstParent + parentCount; p++) {
      const province = provinces[p % provinces.length]!.name;
      const superior = `UBND tỉnh ${province}`;
      const number = { text: `${100 + p}/KH-UBND`, serial: 100 + p, symbol: "KH-UBND" };
      const issueDate = partialDate(YEAR, 1, 10);
      const issuer = {
        name: superior,
        unitId: "ubnd-tinh",
        level: "province" as const,
        province,
        superior: null,
      };
      add(parents[p % parents.length]!, { number, issueDate, issuer, place: province });
      const own = Math.floor(count / parentCount) - 1;
      for (let i = 0; i < own; i++) {
        const department = departments[i];
        const name = department?.name ?? `UBND xã Số ${i}`;
        const unitId = department?.id ?? null;
        const level = department ? ("department" as const) : ("commune" as const);
        const reference = { docType: "ke-hoach", number, date: issueDate, issuer: null, title: null };
        add(answers[(p * own + i) % answers.length]!, {
          planKind: "sub-plan",
          number: { text: `${i + 1}/KH-S`, serial: i + 1, symbol: "KH-S" },
          issueDate: partialDate(YEAR, 2, 1 + (i % 28)),
          issuer: { name, unitId, level, province, superior },
          place: province,
          references: [{ ...reference, relation: "implements" }],
        });
      }
    }
    return { plans, texts };
  };
}

const sourceOf = (id: string): PlanRecord["source"] => ({
  paths: [`${id}.docx`],
  sha256: id,
  bytes: 1,
  mediaType: "text/plain",
  pages: 1,
  range: null,
  extraction: [{ page: 1, method: "text", restored: false, confidence: 1 }],
});
