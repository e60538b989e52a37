import { describe, expect, it } from "vitest";
import { LanguageModel } from "../../../src/language/model/language-model.ts";
import { packModel, unpackModel } from "../../../src/language/model/model-file.ts";
import { text } from "../../../src/language/model/model-sections.ts";
import { CLASSES, START } from "../../../src/language/model/model-tokens.ts";
import { NameModel } from "../../../src/language/model/name-model.ts";
import { MODEL_BYTES, model } from "../../restore/text/shipped-model.ts";

const logProbability = (...words: string[]) => {
  let context = { one: START, two: -1, three: -1 };
  let log = 0;
  for (const word of words) {
    const id = model.id(word);
    log = model.step(context.one, context.two, context.three, id, model.pair(context.one, id));
    context = { ...model.next };
  }
  return log;
};

describe("the shipped model", () => {
  it("is small and loads fast", () => {
    expect(MODEL_BYTES.length).toBeLessThanOrEqual(6_000_000);
    const from = process.cpuUsage();
    // `counts` unpacks the n-grams, which reading the file alone does not.
    expect(LanguageModel.read(MODEL_BYTES).counts).toHaveLength(4);
    const used = process.cpuUsage(from);
    // Processor time, three times the promised 150 ms, because test machines are shared.
    expect((used.user + used.system) / 1000).toBeLessThan(450);
  });

  it("prefers common phrases", () => {
    expect(logProbability("ủy", "ban", "nhân", "dân")).toBeGreaterThan(
      logProbability("ủy", "ban", "nhân", "dẫn"),
    );
    expect(logProbability("cải", "cách", "hành", "chính")).toBeGreaterThan(-1);
  });

  it.each([[["ủy"]], [["kế", "hoạch"]], [["của", "các"]], [["tỉnh", "lạng", "sơn"]]])(
    "has probabilities that sum to one after %j, except for the rounding of its file",
    (words) => {
      let context = { one: START, two: -1, three: -1 };
      for (const word of words) {
        const id = model.id(word);
        model.step(context.one, context.two, context.three, id, model.pair(context.one, id));
        context = { ...model.next };
      }
      let sum = 0;
      for (let id = 0; id < model.size; id++) {
        sum += Math.exp(model.step(context.one, context.two, context.three, id, model.pair(context.one, id)));
      }
      expect(Math.abs(sum - 1)).toBeLessThan(0.06);
    },
  );

  it("contains no person's full name outside the name lists", () => {
    const names = new NameModel(text(model.sections, "names"));
    // Family and middle names that are rarely other words, so that a trigram of them is a name.
    const families = new Set([
      "nguyễn",
      "trần",
      "lê",
      "phạm",
      "huỳnh",
      "võ",
      "vũ",
      "đặng",
      "bùi",
      "đỗ",
      "ngô",
      "phan",
      "trịnh",
    ]);
    const middles = new Set(["thị", "văn", "đức", "hữu", "đình", "ngọc", "xuân", "thanh", "quang", "minh"]);
    const found: string[] = [];
    for (const ids of model.ngrams(3)) {
      const [family, middle, given] = ids.map((id) => model.words[id]!) as [string, string, string];
      // "huỳnh quang" is a light.
      if (`${family} ${middle}` === "huỳnh quang") continue;
      if (
        !families.has(family) ||
        !middles.has(middle) ||
        CLASSES.includes(given as (typeof CLASSES)[number])
      )
        continue;
      if (!names.hasAnywhere(given)) found.push(`${family} ${middle} ${given}`);
    }
    expect(found).toEqual([]);
  });
});

describe("the model file", () => {
  const sections = new Map<string, ArrayBufferView>([
    ["one", Uint8Array.of(1, 2, 3)],
    ["two", Uint16Array.of(40_000, 7)],
    // One of the sections that are packed separately.
    ["c1", Uint8Array.of(9, 9, 9, 9, 8)],
  ]);

  it("unpacks what was packed, with identical bytes each time", () => {
    const packed = packModel(sections);
    expect(packModel(sections)).toEqual(packed);
    const read = unpackModel(packed);
    expect([...read.get("one")!]).toEqual([1, 2, 3]);
    expect([...read.get("c1")!]).toEqual([9, 9, 9, 9, 8]);
    const two = read.get("two")!;
    expect([...new Uint16Array(two.buffer, two.byteOffset, 2)]).toEqual([40_000, 7]);
  });

  it("gives advice if it is damaged or incomplete", () => {
    expect(() => unpackModel(Uint8Array.of(1, 2, 3))).toThrow(/npm run train/);
    const packed = packModel(sections);
    for (let length = 0; length < packed.length; length++)
      expect(() => unpackModel(packed.subarray(0, length))).toThrow(/npm run train/);
    expect(() => LanguageModel.read(packed)).toThrow(/thiếu phần/);
  });
});
