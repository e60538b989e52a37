import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lockOutput } from "../../src/store/output-lock.ts";
import { ownProcess } from "../../src/store/running-process.ts";
import { tempFolder } from "../support/temp-folder.ts";

const lockIn = (folder: string) => join(folder, ".kehoach-lock.json");

/** A folder with the lock of another run. */
function locked(changes: object): string {
  const owner = {
    schemaVersion: 1,
    ...ownProcess(),
    host: hostname(),
    startedAt: "2025-01-02T03:04:05.000Z",
  };
  return tempFolder({ ".kehoach-lock.json": JSON.stringify({ ...owner, token: "0a", ...changes }) });
}

/** A process id that belonged to a process which has ended. */
const endedPid = () => spawnSync(process.execPath, ["-e", "0"]).pid;

it("refuses a second run with who is writing, until the first has ended", async () => {
  const folder = tempFolder();
  const release = await lockOutput(folder);
  expect(JSON.parse(readFileSync(lockIn(folder), "utf8"))).toMatchObject({
    pid: process.pid,
    host: hostname(),
  });
  const refused = await lockOutput(folder).catch((error) => error);
  expect(refused.code).toBe("unwritable");
  for (const sentence of Object.values<string>(refused.messages)) {
    expect(sentence).toContain(String(process.pid));
    expect(sentence).toContain("--wait");
  }
  release();
  expect(existsSync(lockIn(folder))).toBe(false);
  (await lockOutput(folder))();
});

it("waits for the other run, and says so once", async () => {
  const folder = tempFolder();
  const release = await lockOutput(folder);
  const told: string[] = [];
  const second = lockOutput(folder, { onWait: ({ en }) => told.push(en) });
  setTimeout(release, 900);
  (await second)();
  expect(told).toEqual([expect.stringContaining("Waiting for that run")]);
});

it("stops waiting when the user stops it", async () => {
  const folder = tempFolder();
  const release = await lockOutput(folder);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 100);
  const waiting = lockOutput(folder, { onWait: () => undefined, signal: stop.signal });
  await expect(waiting).rejects.toMatchObject({ code: "interrupted" });
  expect(existsSync(lockIn(folder))).toBe(true);
  release();
});

it.each([
  ["a process that has ended", () => ({ pid: endedPid() })],
  ["a process whose number another one has now", () => ({ processKey: "earlier-boot:1" })],
  [
    "a process whose number another one has now, on systems that only know its start",
    () => ({
      ...{ processKey: null, processStartedAt: "2020-01-01T00:00:00.000Z", processStartedAfterBoot: -1e6 },
    }),
  ],
])("takes over the lock of %s", async (_, changes) => {
  const folder = locked(changes());
  (await lockOutput(folder))();
  expect(readdirSync(folder)).toEqual([]);
});

it("is taken over by one of several runs", async () => {
  const folder = locked({ pid: endedPid() });
  const releases = await Promise.allSettled(Array.from({ length: 8 }, () => lockOutput(folder)));
  expect(releases.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of releases) if (one.status === "fulfilled") one.value();
  expect(readdirSync(folder)).toEqual([]);
});

it("does not take over the lock of another machine, and says how to remove it", async () => {
  const folder = locked({ host: "may-khac", pid: endedPid() });
  const refused = await lockOutput(folder).catch((error) => error);
  expect(refused.messages.vi).toContain("may-khac");
  for (const sentence of Object.values<string>(refused.messages)) expect(sentence).toContain(lockIn(folder));
});

it("removes a lock whose writer was killed before it wrote it, whatever the clock of the drive says", async () => {
  for (const hours of [-1, 0, 1]) {
    const folder = tempFolder();
    writeFileSync(lockIn(folder), "");
    const time = Date.now() / 1000 + 3600 * hours;
    utimesSync(lockIn(folder), time, time);
    (await lockOutput(folder, { writtenWithinMs: 400 }))();
    expect(readdirSync(folder)).toEqual([]);
  }
});

it("leaves an empty lock to its writer for a moment, also if the clock of the drive is an hour late", async () => {
  const folder = tempFolder();
  writeFileSync(lockIn(folder), "");
  const time = Date.now() / 1000 - 3600;
  utimesSync(lockIn(folder), time, time);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 700);
  await expect(lockOutput(folder, { signal: stop.signal })).rejects.toMatchObject({ code: "interrupted" });
  expect(existsSync(lockIn(folder))).toBe(true);
});

it.each([".kehoach-lock.json", "missing"])(
  "removes a link to %s that has the name of the lock",
  async (to) => {
    const folder = tempFolder();
    symlinkSync(to, lockIn(folder));
    (await lockOutput(folder, { writtenWithinMs: 1 }))();
    expect(readdirSync(folder)).toEqual([]);
  },
);

it("fails with a sentence where a folder has the name of the lock", async () => {
  const folder = tempFolder();
  mkdirSync(lockIn(folder));
  const refused = await lockOutput(folder).catch((error) => error);
  expect(refused.messages.en).toContain("a folder has this name");
});
