import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// The library as another program uses it: through the package's entry only.
import {
  createRestorer,
  type Diagnosis,
  KehoachError,
  LanguageModel,
  loadRestorer,
  type Restored,
  type Restorer,
  TextFilter,
} from "../src/index.ts";

const MODEL = new URL("../src/language/model/data/vietnamese.klm", import.meta.url);
const BARE =
  "Thuc hien Ke hoach so 27/KH-UBND ngay 05/3/2026 cua Uy ban nhan dan tinh, So Noi vu bao cao ket qua";

describe("restoration as a library", () => {
  const restorer: Restorer = createRestorer(LanguageModel.read(readFileSync(MODEL)));

  it("diagnoses, restores, and gives the probability of every word", () => {
    const judgement: Diagnosis = restorer.diagnose(BARE);
    expect(judgement.verdict).toBe("stripped");
    expect(judgement.marked).toBe(0);
    const restored: Restored = restorer.restore(BARE, judgement.verdict);
    expect(restored.text).toBe(
      "Thực hiện Kế hoạch số 27/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh, Sở Nội vụ báo cáo kết quả",
    );
    for (const token of restored.tokens) {
      expect(restored.text.slice(token.start, token.end)).toBe(token.restored);
      expect(token.probability).toBeGreaterThan(0);
      expect(token.probability).toBeLessThanOrEqual(1);
    }
  });

  it("works with the packaged model, also as a filter", () => {
    const filter = new TextFilter(loadRestorer()!);
    const lines = [...filter.push(`${BARE}\n`), ...filter.end()];
    expect(lines[0]!.restored.text).toContain("Sở Nội vụ báo cáo kết quả");
  });

  it("explains in both languages what is wrong with a file that is not a model", () => {
    try {
      LanguageModel.read(Uint8Array.of(1, 2, 3));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(KehoachError);
      const { code, messages } = error as KehoachError;
      expect(code).toBe("damaged");
      expect(messages.vi).toContain("npm run train");
      expect(messages.en).toContain("npm run train");
    }
  });

  it("returns no restorer if the model is missing", () => {
    expect(loadRestorer(new URL("no-such-model.klm", MODEL))).toBeNull();
  });
});
