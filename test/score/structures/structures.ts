// Accuracy of what depends on the structure of a plan: who owes each deadline, who works on each task, which lines are tasks.

import { Draw } from "../../../fixtures/generate/draw.ts";
import { extractionOf } from "../../../fixtures/generate/extraction-of.ts";
import {
  generateStructure,
  type StructuredPlan,
} from "../../../fixtures/generate/structures/structure-plan.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { nameKey } from "../../../src/language/fold.ts";
import type { ParsedPlan } from "../../../src/model/plan.ts";
import { parse } from "../../../src/parse/parse.ts";
import { restore } from "../../../src/restore/restore.ts";
import { compare } from "../compare.ts";
import { factsOf } from "../facts.ts";
import { type Duty, deadlinesOf, dutiesOf, isSameText } from "./work-facts.ts";

export interface Share {
  right: number;
  of: number;
}

/** Shares by what is measured, and a line for each miss. */
export interface StructureScore {
  readonly shares: ReadonlyMap<string, Share>;
  readonly misses: readonly string[];
}

/** Duties drawn at random from what was read of a plan. */
const DRAWN = 3;
const HEAD_FIELDS = ["docType", "number", "issueDate", "issuer", "issuer.level", "issuer.province", "title"];

const catalogue = loadCatalogue();

/** The plan of a seed as it was read. */
export function readStructure(seed: number) {
  const made = generateStructure(seed);
  const layout = seed % 4 === 0 ? "lines" : "paragraphs";
  const text = restore(extractionOf(made, { layout, damage: false }), null, catalogue).value;
  return { made, text, plan: parse(text, catalogue).value[0]!.plan };
}

/** Reads generated plans back. Their layout alternates between paragraphs and printed lines. */
export function scoreStructures(seeds: readonly number[]): StructureScore {
  const tally = new Tally();
  for (const seed of seeds) {
    const { made, plan } = readStructure(seed);
    tally.addHead(made, plan);
    tally.addDeadlines(made, plan);
    tally.addTasks(made, plan);
    tally.addFoundTasks(made, plan);
    tally.addSubIndices(made, plan);
  }
  return tally;
}

class Tally implements StructureScore {
  readonly shares = new Map<string, Share>();
  readonly misses: string[] = [];

  addHead({ seed, truth }: StructuredPlan, plan: ParsedPlan): void {
    const comparison = compare(
      factsOf(truth).filter(({ field }) => HEAD_FIELDS.includes(field)),
      factsOf(plan).filter(({ field }) => HEAD_FIELDS.includes(field)),
    );
    const got = new Map(comparison.found.map(({ fact }) => [fact.field, fact.value]));
    const missed = new Map(comparison.missed.map((fact) => [fact.field, fact.value]));
    for (const field of HEAD_FIELDS)
      this.#add(
        "head",
        !missed.has(field),
        () => `#${seed} ${field}: ${missed.get(field)} | got ${got.get(field)}`,
      );
  }

  addDeadlines({ seed, truth }: StructuredPlan, plan: ParsedPlan): void {
    const left = deadlinesOf(plan);
    for (const { date, owners } of deadlinesOf(truth)) {
      const at = left.findIndex((found) => found.date === date && found.owners === owners);
      const other = left.find((found) => found.date === date);
      this.#add(
        "deadline owner",
        at >= 0,
        () => `#${seed} ${date}: ${owners} | got ${other ? other.owners : "no deadline"}`,
      );
      if (at >= 0) left.splice(at, 1);
    }
  }

  addTasks({ seed, truth }: StructuredPlan, plan: ParsedPlan): void {
    const left = dutiesOf(plan);
    for (const duty of dutiesOf(truth)) {
      const at = left.findIndex((found) => isSameText(found.text, duty.text) && isSameWork(found, duty));
      const other = left.find((found) => isSameText(found.text, duty.text));
      this.#add(
        "lead and partners",
        at >= 0,
        () => `#${seed} ${shown(duty)} | got ${other ? shown(other) : "no task"}`,
      );
      if (at >= 0) left.splice(at, 1);
    }
  }

  /** Precision: checks duties drawn at random from the result, and finds tasks in the result that the truth lacks. */
  addFoundTasks({ seed, truth, optional }: StructuredPlan, plan: ParsedPlan): void {
    const stated = dutiesOf(truth);
    const open = optional.map(nameKey);
    const found = dutiesOf(plan).filter(
      ({ text }) => !open.some((line) => text !== "" && line.includes(text)),
    );
    for (const duty of new Draw(seed * 13 + 5).some(found, DRAWN)) {
      const own = stated.filter(({ text }) => isSameText(text, duty.text));
      this.#add(
        "units of drawn duties",
        own.some((one) => isSameWork(one, duty)),
        () => `#${seed} ${shown(duty)}`,
      );
    }
    for (const duty of found) {
      const isTask = stated.some(({ text }) => isSameText(text, duty.text));
      this.#add("tasks that are tasks", isTask, () => `#${seed} ${shown(duty)}`);
    }
  }

  addSubIndices({ seed, truth }: StructuredPlan, plan: ParsedPlan): void {
    const assigned = ({ subIndices }: Pick<ParsedPlan, "subIndices">) =>
      subIndices.flatMap(({ id, assignments }) =>
        assignments.flatMap(({ units, role }) =>
          units.map((unit) => `${id} ${unit.unitId ?? unit.name} ${role}`),
        ),
      );
    const got = assigned(plan);
    for (const one of assigned(truth))
      this.#add("sub-indices in lines", got.includes(one), () => `#${seed} ${one} | got ${got.join(", ")}`);
  }

  #add(what: string, isRight: boolean, miss: () => string): void {
    const share = this.shares.get(what) ?? { right: 0, of: 0 };
    this.shares.set(what, share);
    share.of += 1;
    if (isRight) share.right += 1;
    else this.misses.push(`${what} ${miss()}`);
  }
}

const isSameWork = (a: Duty, b: Duty) =>
  a.units === b.units && a.partners === b.partners && a.role === b.role;
const shown = ({ text, units, partners, role }: Duty) =>
  `“${text.slice(0, 60)}” ${role}: ${units} / ${partners}`;
