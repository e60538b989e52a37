import { describe, expect, it } from "vitest";
import { OTHER } from "../../src/relate/subjects/subject-counts.ts";
import { countSubjects } from "../../train/subjects/count-subjects.ts";
import type { SubjectLine } from "../../train/subjects/lines-under-names.ts";

const line = (heap: string, plan: string, subject: string, words: readonly string[]): SubjectLine => ({
  heap,
  plan,
  index: "x",
  subject,
  words,
});
const LINES = [
  line("a", "p1", "x.1", ["rác", "thải"]),
  line("b", "p2", "x.1", ["rác"]),
  line("c", "p3", "x.2", ["đất"]),
  line("c", "p3", "x.2", ["đất"]),
];

describe("the counts of words", () => {
  it("are of each sub-index and of lines under none", () => {
    const { subjects, lines, words } = countSubjects(LINES, [{ plan: "p4", words: ["rác"] }]).x!;
    expect(subjects).toEqual(["x.1", "x.2", OTHER]);
    expect(lines).toEqual([2, 2, 1]);
    expect(words.rác).toEqual([2, 0, 1]);
  });

  it("leave out words of a single plan", () => {
    expect(Object.keys(countSubjects(LINES, []).x!.words)).toEqual(["rác"]);
  });

  it("leave out an index with plans of two heaps only", () => {
    expect(countSubjects(LINES.slice(0, 2), [])).toEqual({});
  });
});
