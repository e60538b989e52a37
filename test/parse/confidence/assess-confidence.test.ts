import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { QUOTE_DOUBTFUL_BELOW } from "../../../src/model/confidence.ts";
import { isListedUnit } from "../../../src/model/listed-unit.ts";
import { assessConfidence } from "../../../src/parse/confidence/assess-confidence.ts";
import { confidenceOf, fieldModel } from "../../../src/parse/confidence/confidence-model.ts";
import { Score } from "../../../src/parse/confidence/score.ts";
import { type Result, runOver } from "../../support/run-over.ts";
import { MARKET, readSection } from "./read-section.ts";

/** The sub-plan with these lines under a sub-index, its confidences by rules and learnt. */
function read(items: readonly string[], confidence = 1) {
  const { plan, evidence, facts } = readSection([MARKET, ...items], confidence);
  return { plan, before: evidence, after: assessConfidence(plan, evidence, facts) };
}

const assignmentIn = (items: readonly string[]) =>
  read(items).after["/subIndices/0/assignments/0"]![0]!.confidence;

describe("a learnt confidence", () => {
  const plain = [
    "a) Văn phòng Sở chủ trì rà soát thủ tục hành chính.",
    "b) Phòng Ngân sách theo dõi kết quả.",
  ];

  it("is high for plain values of a clean text", () => {
    expect(assignmentIn(plain)).toBeGreaterThanOrEqual(0.85);
  });

  it("is low below a unit that directs another one, of whom either may bear the work", () => {
    const below = ["- Rà soát thủ tục hành chính.", "- Theo dõi kết quả."];
    const directs = ["a) Sở Y tế chỉ đạo Sở Nội vụ thực hiện các nội dung sau:", ...below];
    expect(assignmentIn(directs)).toBeLessThan(QUOTE_DOUBTFUL_BELOW);
    expect(assignmentIn(["a) Sở Y tế thực hiện các nội dung sau:", ...below])).toBeGreaterThan(
      QUOTE_DOUBTFUL_BELOW,
    );
  });

  it("of a task is lower for letters that make no words", () => {
    const taskIn = (items: readonly string[]) =>
      read(items).after["/subIndices/0/assignments/0/tasks/0"]![0]!.confidence;
    const misread = ["a) Văn phòng Sở chủ trì rà sxát thủ txc hành chínb.", plain[1]!];
    expect(taskIn(misread)).toBeLessThan(taskIn(plain));
  });

  it.each([
    [
      "a name that contains another one of the document",
      ["a) Tổ Pháp chế lo liệu chủ trì rà soát thủ tục hành chính.", "b) Tổ Pháp chế theo dõi kết quả."],
    ],
    ["a unit of another kind than printed", ["a) Bộ phận Hrng Cbính chủ trì rà soát thủ tục."]],
    ["a name that continues on the next line", ["a) Phòng Tài chính hành", "chính sự nghiệp."]],
  ])("is lower for %s", (_, items) => {
    expect(assignmentIn(items)).toBeLessThan(assignmentIn(plain));
  });

  it("is never higher than that of the letters", () => {
    const confidences = Object.values(read(plain, 0.7).after).flatMap((entries) =>
      entries.map(({ confidence }) => confidence),
    );
    expect(Math.max(...confidences)).toBeLessThanOrEqual(0.7);
    expect(confidences.length).toBeGreaterThan(5);
  });

  it("does not rise where the rule itself is in doubt, so no finding becomes stronger", () => {
    const { before, after } = read([
      "2. Chỉ số “Tinh thần phục vụ của cán bộ tỉnh”",
      ...plain,
      "3. Chỉ số “Sự hài hòa”",
      ...plain,
    ]);
    const doubtful = Object.entries(before).flatMap(([pointer, entries]) =>
      entries.flatMap(({ confidence }, i) =>
        confidence < QUOTE_DOUBTFUL_BELOW
          ? [{ pointer, confidence, assessed: after[pointer]![i]!.confidence }]
          : [],
      ),
    );
    expect(doubtful.filter(({ confidence, assessed }) => assessed > confidence)).toEqual([]);
    expect(doubtful).not.toEqual([]);
  });

  it("is that of each unit in a list with a doubtful one", () => {
    const list = ["Phòng Ngân sách", "Bộ phận Hrng Cbính", "Văn phòng Sở"];
    const { after } = read([`a) ${list.join(", ")} chủ trì rà soát thủ tục hành chính.`]);
    const whole = after["/subIndices/0/assignments/0"]![0]!.confidence;
    const units = list.map((_, i) => after[`/subIndices/0/assignments/0/units/${i}`]![0]!.confidence);
    expect(Math.min(...units)).toBe(units[1]);
    expect(Math.max(...units)).toBeGreaterThan(units[1]!);
    expect(Math.min(...units)).toBeGreaterThanOrEqual(whole);
  });

  it("is only that of the assignment where all its units are sure", () => {
    const { after } = read(["a) Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát thủ tục hành chính."]);
    expect(Object.keys(after).filter((pointer) => isListedUnit(pointer))).toEqual([]);
  });

  it("of a unit is its own where the role of the assignment is in doubt", () => {
    const { after } = read([
      "a) Văn phòng Sở chủ trì, phối hợp với bên cần hỗ trợ rà soát thủ tục hành chính.",
    ]);
    const [whole, unit] = ["", "/units/0"].map(
      (own) => after[`/subIndices/0/assignments/0${own}`]?.[0]?.confidence,
    );
    expect(whole).toBeLessThan(0.9);
    expect(unit).toBeGreaterThan(whole!);
  });

  it("changes nothing else of the evidence", () => {
    const { before, after } = read(plain);
    const without = (all: typeof before) =>
      Object.entries(all)
        .filter(([pointer]) => !isListedUnit(pointer))
        .map(([pointer, entries]) => [pointer, entries.map((entry) => ({ ...entry, confidence: 0 }))]);
    expect(without(after)).toEqual(without(before));
  });
});

describe("a field's model", () => {
  const model = fieldModel({
    bias: 1,
    weights: { "name:odd": -2, "kind=b": 0.5 },
    curve: [
      [-3, 0.3],
      [0, 0.8],
      [1, 0.9],
      [2, 0.98],
    ],
  });

  it("adds the weights of the features that are present", () => {
    const score = new Score(model);
    score.flag("name:odd", true);
    score.flag("name:absent", false);
    score.category("kind", "b");
    score.category("other", "unknown");
    expect(score.value).toBe(-0.5);
  });

  it("adds a feature once, however often it is found", () => {
    const score = new Score(model);
    for (let i = 0; i < 3; i++) score.flag("name:odd", true);
    expect(score.value).toBe(-1);
  });

  it("needs the features that have a weight", () => {
    const score = new Score(model);
    expect(["name:odd", "name:even"].map((name) => score.needs(name))).toEqual([true, false]);
  });

  it.each([
    [-9, 0.3],
    [-1.5, 0.55],
    [0.5, 0.85],
    [7, 0.98],
  ])("turns the score %s into the confidence %s", (score, confidence) => {
    expect(confidenceOf(model, score)).toBeCloseTo(confidence);
  });
});

describe("the documents of fixtures/received", () => {
  let result: Result;
  beforeAll(async () => {
    result = await runOver(fileURLToPath(new URL("../../../fixtures/received", import.meta.url)));
    return () => result.remove();
  }, 180_000);

  it("whose values are right, have few doubtful ones and mostly sure ones", () => {
    const all = result.plans.flatMap(({ evidence }) =>
      Object.values(evidence).map(([first]) => first!.confidence),
    );
    const share = (isIn: (confidence: number) => boolean) => all.filter(isIn).length / all.length;
    expect(all.length).toBeGreaterThan(500);
    expect(share((confidence) => confidence >= 0.9)).toBeGreaterThan(0.75);
    expect(share((confidence) => confidence < QUOTE_DOUBTFUL_BELOW)).toBeLessThan(0.03);
  });
});
