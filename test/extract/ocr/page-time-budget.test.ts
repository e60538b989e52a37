import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { PageTimeBudget } from "../../../src/extract/ocr/page-time-budget.ts";
import { TimedEngine } from "../../../src/extract/ocr/timed-engine.ts";
import type { GreyImage, OcrEngine } from "../../../src/extract/shared/ocr-engine.ts";

const BLANK: GreyImage = { data: new Uint8Array(1), width: 1, height: 1, dpi: 200 };
const options = { layout: "page", timeoutMs: 5000 } as const;

/** An engine that says that each reading used so much processor time, and takes `ms` by the clock. */
const engineOf = (usedMs: number | null, ms = 0): OcrEngine => ({
  name: "tesseract",
  async recognize(_, { onUsed }) {
    await sleep(ms);
    if (usedMs !== null) onUsed?.(usedMs);
    return [];
  },
  close: async () => undefined,
});

it("counts processor time where the engine tells it, so that a busy machine has as much time for a page", async () => {
  const timed = new TimedEngine(engineOf(3000, 30));
  await timed.recognize(BLANK, options);
  const left = timed.allow(10_000);
  await timed.recognize(BLANK, options);
  expect([timed.usedMs, left()]).toEqual([6000, 7000]);
});

it("counts time by the clock otherwise, at most the allowed time", async () => {
  const timed = new TimedEngine(engineOf(null, 60));
  const reported: number[] = [];
  await timed.recognize(BLANK, { ...options, timeoutMs: 20, onUsed: (ms) => reported.push(ms) });
  expect([timed.usedMs, ...reported]).toEqual([20, 20]);
});

it("gives hard pages what easy pages save, and half of it while another page is read", async () => {
  const budget = new PageTimeBudget();
  const limits: number[] = [];
  const page = (usedMs: number, during: () => Promise<void> = async () => undefined) =>
    budget.spend(engineOf(usedMs), async (engine, timeoutMs) => {
      limits.push(timeoutMs);
      await during();
      await engine.recognize(BLANK, options);
    });
  await page(18_000, () => page(18_000));
  await page(58_000);
  await page(18_000);
  const seconds = limits.map((ms) => Math.round(ms / 1000));
  // 18 s for each page, and at first half of 40 s.
  expect(seconds).toEqual([38, 28, 38, 18]);
});
