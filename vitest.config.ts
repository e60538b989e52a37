import { defineConfig } from "vitest/config";

/** Tests of functions without state, which may share a process: starting one for each file doubles their time. */
const PURE = [
  "catalogue",
  "check",
  "compare",
  "language",
  "model",
  "parse",
  "relate",
  "restore",
  "train",
].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "functions", include: PURE, isolate: false } },
      { extends: true, test: { name: "program", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
    pool: "forks",
    // Without this Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: "100%",
    // Child processes, browsers and office programs answer slowly on a busy machine.
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: "coverage/test-results.json" }]],
  },
});
