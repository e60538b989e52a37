// From a value in a plan's JSON to the rule that read it and its examples, at most two files are opened: evidence has the
// id of the rule, which is the path of its file, and the examples are beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import { FIELD_RULES } from "../../src/parse/field-rules.ts";

const FIELDS = path.resolve(import.meta.dirname, "../../src/parse/fields");
const GOLDEN = path.resolve(import.meta.dirname, "../golden");

/** Values without evidence, each with the reason. */
const WITHOUT_EVIDENCE: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:schemaVersion|id|source|evidence|warnings)(?:\/|$)/u, "a fact of the file or of the program"],
  [/^\/signature(?:\/|$)/u, "stated by the file, not by its text"],
  [/^\/planKind$/u, "concluded from other fields"],
  [/^\/openEnded$/u, "a part of the years"],
  [/^\/overall\/\d+\/index$/u, "the index of the plan"],
  [/^\/(?:tables|footnotes|appendices)\//u, "copied as printed; no rule reads it"],
];

const plans: readonly [string, PlanRecord][] = readdirSync(GOLDEN)
  .map((file) => [file, JSON.parse(readFileSync(path.join(GOLDEN, file), "utf8")).plan] as const)
  .flatMap(([file, plan]) => (plan ? [[file, plan] as [string, PlanRecord]] : []));

/** JSON pointers of the values that the plan states: strings, numbers and "true". */
function statedValues(node: unknown, pointer = ""): string[] {
  if (node === null || node === "" || node === false) return [];
  if (typeof node !== "object") return [pointer];
  return Object.entries(node).flatMap(([key, value]) => statedValues(value, `${pointer}/${key}`));
}

/** The ids of the rules that read a value, or the value that it is a part of. */
function rulesOf({ evidence }: PlanRecord, pointer: string): string[] {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const places = evidence[at];
    if (places) return places.map(({ rule }) => rule);
  }
  return [];
}

describe.each(plans)("the plan of %s", (_, plan) => {
  const traced = statedValues(plan).filter(
    (pointer) => !WITHOUT_EVIDENCE.some(([path]) => path.test(pointer)),
  );

  it("has evidence with a rule for every value", () => {
    expect(traced.length).toBeGreaterThan(0);
    expect(traced.filter((pointer) => rulesOf(plan, pointer).length === 0)).toEqual([]);
  });

  it("leads from every value to two files that exist: a rule and its examples", () => {
    const ids = new Set(traced.flatMap((pointer) => rulesOf(plan, pointer)));
    const opened = [...ids].flatMap((id) => [`${id}.ts`, `${id}.corpus.ts`]);
    expect(opened.filter((file) => !existsSync(path.join(FIELDS, file)))).toEqual([]);
  });
});

describe.each(FIELD_RULES.flatMap(({ rules }) => rules))("%s", (id) => {
  const source = (ending: string) => readFileSync(path.join(FIELDS, `${id}${ending}`), "utf8");

  it("is the id that its file gives to what it reads", () => {
    expect(source(".ts")).toContain(`"${id}"`);
  });

  it("has examples that import it from the file beside them", () => {
    expect(source(".corpus.ts")).toContain(`"./${path.posix.basename(id)}.ts"`);
  });
});
