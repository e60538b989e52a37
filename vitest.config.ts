import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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
