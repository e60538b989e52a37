import { expect, it, vi } from "vitest";
import { retryInUse } from "../../src/store/retry-in-use.ts";

/** Fails the first times. */
const failing = (times: number, code: string) => {
  const act = vi.fn(async () => {
    if (act.mock.calls.length <= times) throw Object.assign(new Error(code), { code });
  });
  return act;
};

it.each(["EPERM", "EACCES", "EBUSY"])("tries again on Windows while a file is in use (%s)", async (code) => {
  const act = failing(3, code);
  await retryInUse(act, "win32", [0, 0, 0]);
  expect(act).toHaveBeenCalledTimes(4);
});

it("gives up after the last pause", async () => {
  const act = failing(9, "EPERM");
  await expect(retryInUse(act, "win32", [0, 0, 0])).rejects.toMatchObject({ code: "EPERM" });
  expect(act).toHaveBeenCalledTimes(4);
});

it.each([
  ["win32", "ENOSPC"],
  ["linux", "EPERM"],
  ["darwin", "EPERM"],
] as const)("does not try again on %s after %s", async (platform, code) => {
  const act = failing(1, code);
  await expect(retryInUse(act, platform, [0])).rejects.toMatchObject({ code });
  expect(act).toHaveBeenCalledTimes(1);
});
