// The two examples of CONTRIBUTING.md (a parser rule and a check) work when they are followed step by step.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Addition, additionIn, ProjectCopy, placesOfAddition } from "../support/project-copy.ts";

const guide = readFileSync(resolve(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");
const addition = additionIn(guide);

/** The part of the guide's examples below a folder of `src/`. */
const below = (folder: string): Addition => ({
  files: addition.files.filter(({ path }) => path.startsWith(folder)),
  changes: addition.changes.filter(({ path }) => path.startsWith(folder)),
});

describe("the examples of CONTRIBUTING.md", () => {
  it("are a rule and a check, each with its examples and its line in a list", () => {
    expect(placesOfAddition(below("src/parse/"))).toEqual([
      "src/parse/fields/due-date/due-dates.ts",
      "src/parse/fields/due-date/half-of-year.corpus.ts",
      "src/parse/fields/due-date/half-of-year.ts",
    ]);
    expect(placesOfAddition(below("src/check/"))).toEqual([
      "src/check/rules.ts",
      "src/check/rules/section-unassigned.cases.ts",
      "src/check/rules/section-unassigned.ts",
    ]);
    expect(addition.files).toHaveLength(4);
    expect(addition.changes).toHaveLength(4);
  });

  it("pass the types and the tests of rules and checks", { timeout: 300_000 }, () => {
    const copy = new ProjectCopy();
    copy.add(addition);
    const docs = copy.run("docs/make-rules.ts");
    expect(docs.status, docs.stderr).toBe(0);
    expect(existsSync(join(copy.folder, "docs/rules/section-unassigned.md"))).toBe(true);
    expect(copy.typeErrors()).toEqual([]);
    const tests = copy.test(
      "test/parse/corpora.test.ts",
      "test/check/rules.test.ts",
      "test/check/pages.test.ts",
    );
    expect(tests.status, tests.stdout.slice(-4000)).toBe(0);
  });
});
