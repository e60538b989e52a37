import { expect, it } from "vitest";
import type { Content } from "../../src/pipeline/inputs/group-by-hash.ts";
import { ContentKeys } from "../../src/pipeline/results/content-keys.ts";
import { reuseContent } from "../../src/pipeline/results/reuse-content.ts";
import type { ResultStore } from "../../src/store/result-store.ts";

const SHA = "ab".repeat(32);
const content = {
  sha256: SHA,
  parts: [{ files: [{ path: "quet.pdf" }] }],
  warnings: [],
} as unknown as Content;
const finished = { key: "k", planIds: ["abababababababab"], pages: 3, ocrPages: 3, paths: ["quet.pdf"] };

/** The outcome for a scan of which an earlier run wrote these pictures, and the asked pictures. */
async function outcomeWith(pictures: readonly number[] | undefined, present: boolean) {
  const asked: unknown[] = [];
  const store = {
    hasPageImages: async (...question: unknown[]) => {
      asked.push(question);
      return present;
    },
  } as unknown as ResultStore;
  const known = pictures === undefined ? finished : { ...finished, pictures };
  const earlier = { contents: { [SHA]: known }, isIntact: true };
  const result = await reuseContent(content, new ContentKeys("k", async () => null), earlier, store);
  return { outcome: result?.outcome ?? null, asked };
}

it("reads a scan again if one of its pictures is gone", async () => {
  expect(await outcomeWith([1, 3], false)).toEqual({ outcome: null, asked: [["abababababababab", [1, 3]]] });
});

it("keeps the result of a scan with its pictures, and of a file that has none", async () => {
  expect((await outcomeWith([1, 3], true)).outcome).toBe("unchanged");
  expect(await outcomeWith(undefined, false)).toEqual({ outcome: "unchanged", asked: [] });
});
