import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { distance } from "fastest-levenshtein";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { PlanRecord } from "../../../src/model/plan.ts";
import { assessConfidence } from "../../../src/parse/confidence/assess-confidence.ts";
import type { ReadPlan } from "../../../src/parse/confidence/features/features.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import { textLines } from "../../../src/parse/text/text-line.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";
import { sharedMissing, sharedPath } from "../../shared.ts";
import { runOver } from "../../support/run-over.ts";
import { type RatedValue, rated } from "./calibration-table.ts";

/** The labels of a document, as far as they are compared here. "a|b": either is right. Fields that are absent are unknown. */
interface Label {
  readonly file: string;
  readonly open?: boolean;
  readonly docType?: string;
  readonly number?: { readonly text: string } | null;
  readonly issueDate?: Parts & { readonly dayAny?: readonly number[] };
  readonly place?: string | null;
  readonly issuer?: { readonly name: string };
  readonly title?: string;
  readonly index?: { readonly id: string } | null;
  readonly years?: readonly number[];
  readonly yearsAny?: readonly (readonly number[])[];
  readonly references?: readonly { readonly number: string }[];
  readonly subIndices?: readonly LabelledSubIndex[];
  readonly deadlines?: readonly {
    readonly iso?: string;
    readonly recurring?: string;
    readonly day?: number;
  }[];
  readonly recipients?: readonly { readonly name: string }[];
  readonly signer?: { readonly name: string } | null;
}

interface Parts {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
}

interface LabelledSubIndex {
  readonly id?: string;
  readonly name: string;
  readonly target?: {
    readonly kind: string;
    readonly kindAny?: readonly string[];
    readonly value: number;
  } | null;
  readonly units?: readonly { readonly name: string }[];
  readonly partners?: readonly string[];
  readonly partnersOpt?: readonly string[];
}

/** Judges the values of a record: field, JSON pointer and whether a label has it. */
type Judge = (field: string, pointer: string, right: boolean) => void;

const key = (text: string | null | undefined) =>
  nameKey(text ?? "")
    .replaceAll("ủy ban nhân dân", "ubnd")
    .replace(/^[\s\-+*"'“”]+|[\s"'.,;:“”]+$/gu, "");
const fits = (label: string | null | undefined, got: string | null | undefined) =>
  (label ?? "").split("|").some((one) => key(one) === key(got));

/** The values of the labelled real documents and seeds, rated; null without those folders. */
export async function realValues(): Promise<RatedValue[] | null> {
  if (sharedMissing !== null) return null;
  const values: RatedValue[] = [];
  for (const family of ["seeds", "real"]) {
    const run = await runOver(sharedPath(family));
    try {
      for (const file of readdirSync(sharedPath("expected", family)).filter((name) =>
        name.endsWith(".json"),
      )) {
        const label: Label = JSON.parse(readFileSync(sharedPath("expected", family, file), "utf8"));
        const record = run.plans.find(({ source }) =>
          source.paths.some((path) => basename(path) === basename(label.file)),
        );
        if (record) values.push(...ratedBy(label, record, run.out));
      }
    } finally {
      await run.remove();
    }
  }
  return values;
}

const catalogue = loadCatalogue();
const restorer = loadRestorer();

/** The values of a document as read again from its stored extraction, which gives both confidences. */
function ratedBy(label: Label, { id, source }: PlanRecord, out: string): RatedValue[] {
  const extraction = JSON.parse(readFileSync(join(out, "extraction", `${id}.json`), "utf8"));
  // The lines of one of several documents in a file are not known here.
  const lines = source.range === null ? textLines(restore(extraction, restorer, catalogue).value) : [];
  const { plan, evidence: before, facts, sources } = readValues(lines, catalogue);
  const evidence = { before, after: assessConfidence(plan, before, facts, sources) };
  const values: RatedValue[] = [];
  judge(plan, label, (field, pointer, right) => {
    const value = rated(field, { pointer, right }, evidence);
    if (value) values.push(value);
  });
  return values;
}

function judge(plan: ReadPlan, label: Label, tell: Judge): void {
  judgeHead(plan, label, tell);
  for (const [i, sub] of (label.subIndices ? plan.subIndices : []).entries()) {
    const at = `/subIndices/${i}`;
    const want = label.subIndices!.find(
      (other) => (other.id ?? null) === sub.id || fits(other.name, sub.name),
    );
    tell("subIndex", at, want !== undefined);
    if (want && sub.target && want.target !== undefined)
      tell("target", `${at}/target`, isTarget(want.target, sub.target));
    for (const [j, { units, partners, role }] of sub.assignments.entries()) {
      const isKnown = (name: string, names: readonly string[]) => names.some((other) => fits(other, name));
      const labelled = want?.units?.map(({ name }) => name) ?? [];
      const helping = [...(want?.partners ?? []), ...(want?.partnersOpt ?? [])];
      if (!want?.units) continue;
      for (const [k, { name }] of units.entries())
        tell(
          "unit",
          `${at}/assignments/${j}/units/${k}`,
          isKnown(name, role === "coordinate" ? [...labelled, ...helping] : labelled),
        );
      if (want.partners)
        for (const [k, { name }] of partners.entries())
          tell("partner", `${at}/assignments/${j}/partners/${k}`, isKnown(name, helping));
    }
  }
  for (const [i, { date }] of (label.deadlines && !label.open ? plan.deadlines : []).entries())
    if (date.iso || (date.recurring && date.day !== null))
      tell(
        "deadline",
        `/deadlines/${i}`,
        label.deadlines!.some((other) =>
          date.iso ? other.iso === date.iso : other.recurring === date.recurring && other.day === date.day,
        ),
      );
  for (const [i, { name }] of (label.recipients ? plan.recipients : []).entries())
    tell(
      "recipient",
      `/recipients/${i}`,
      label.recipients!.some((other) => fits(other.name, name)),
    );
}

function judgeHead(plan: ReadPlan, label: Label, tell: Judge): void {
  const { number, issueDate, place, issuer, signer } = plan;
  const bare = (text: string | undefined) => text?.replace(/\s/gu, "");
  if (label.docType) tell("docType", "/docType", fits(label.docType, plan.docType));
  if (label.number !== undefined && number)
    tell("number", "/number", fits(bare(label.number?.text), bare(number.text)));
  if (label.issueDate) {
    const { year, month, day, dayAny = [] } = label.issueDate;
    const isDay = [day ?? null, ...dayAny].includes(issueDate.day);
    tell(
      "issueDate",
      "/issueDate",
      issueDate.year === (year ?? null) && issueDate.month === (month ?? null) && isDay,
    );
  }
  if (label.place !== undefined && place) tell("place", "/place", fits(label.place, place));
  if (label.issuer && issuer) tell("issuer", "/issuer", fits(label.issuer.name, issuer.name));
  if (label.title && plan.title) tell("title", "/title", isTitle(label.title, plan.title));
  if (label.index !== undefined && plan.index)
    tell("index", "/index", (label.index?.id ?? "").split("|").includes(plan.index.id));
  if (label.years && plan.years.length > 0)
    tell(
      "years",
      "/years",
      [label.years, ...(label.yearsAny ?? [])].some((years) => String(years) === String(plan.years)),
    );
  for (const [i, { relation, number: cited }] of (label.references ? plan.references : []).entries())
    if (relation === "implements")
      tell(
        "implements",
        `/references/${i}`,
        label.references!.some((other) => fits(bare(other.number), bare(cited?.text))),
      );
  if (label.signer !== undefined && signer) tell("signer", "/signer", fits(label.signer?.name, signer.name));
}

const ALIKE = 0.95;

const isTitle = (label: string, got: string) =>
  label.split("|").some((one) => {
    const [want, read] = [key(one.replace(/^(?:V\/v|Về việc) /u, "")), key(got)];
    return distance(want, read) <= (1 - ALIKE) * Math.max(want.length, read.length);
  });

const isTarget = (
  want: LabelledSubIndex["target"],
  got: { readonly kind: string; readonly value: number | null },
) =>
  want !== null &&
  want !== undefined &&
  [want.kind, ...(want.kindAny ?? [])].includes(got.kind) &&
  want.value === got.value;
