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
 */
export function largeFolders(catalogue: Catalogue) {
  const { parents, answers } = templates(catalogue);
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
