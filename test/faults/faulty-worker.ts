// A reader process for tests. The first word of the file names the failure to cause.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { KehoachError } from "../../src/model/error.ts";
import type { ReadJob } from "../../src/pipeline/readers/messages.ts";
import { ParentChannel } from "../../src/pipeline/readers/parent-channel.ts";
import { sendReading } from "../../src/pipeline/readers/send-reading.ts";
import { watchReader } from "../../src/pipeline/readers/watch-reader.ts";
import type { FileReading } from "../../src/pipeline/stages/file-reading.ts";
import { planOf } from "../pipeline/plan-of.ts";

const hoard: Buffer[] = [];
let pageLimit = 0;

function usage() {
  return { cpuMs: process.cpuUsage().user / 1000, memoryBytes: process.memoryUsage.rss() };
}

const ACTS: Readonly<Record<string, (job: ReadJob) => unknown>> = {
  abort: () => process.abort(),
  exit: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  // Memory outside V8's heap, to which V8's limit does not apply.
  hoard: () => {
    for (let i = 0; i < 300; i++) hoard.push(Buffer.alloc(10 * 1024 * 1024, 1));
  },
  heap: () => {
    const grown: number[][] = [];
    for (;;) grown.push(new Array(100_000).fill(Math.random()));
  },
  garbage: () => parent.send({ kind: "read", text: "?" } as never),
  // A reading with an invalid plan.
  wrong: (job) => reply(job, { issueDate: { year: "soon" } }),
  // A message that announces 3 GB, and goes on for ever.
  flood: () => {
    writeSync(3, Buffer.from([1, 0xc0, 0, 0, 0]));
    for (const bytes = Buffer.alloc(65_536, 32); ; ) writeSync(3, bytes);
  },
  // A record of 200 MB, in pieces of the usual size.
  large: async ({ job }) => {
    await parent.sendFile({ kind: "file", job, file: "text", document: 0 }, "Kế hoạch\n");
    await parent.sendFile({ kind: "file", job, file: "plan", document: 0 }, " ".repeat(200e6));
  },
  // Ended from outside, as the system does when memory is short: once (the second attempt is job 2), or each time.
  "killed-once": (job) =>
    job.job === 1 ? process.kill(process.pid, "SIGKILL") : reply(job, { title: "Kế hoạch" }),
  // Read as long as nothing changes: with another limit on the pages the reader crashes.
  once: (job) => (pageLimit === 1000 ? reply(job, { title: "Kế hoạch" }) : process.abort()),
  killed: () => process.kill(process.pid, "SIGKILL"),
  silent: () => undefined,
  // Takes longer than a file may, except that it announces a page to recognise.
  recognise: (job) => {
    parent.send({ kind: "ocr-page", job: job.job });
    setTimeout(() => reply(job, {}), 2500);
  },
  // Answers with what it was allowed to do. The second word of the file is a path outside of the input.
  trespass: (job) => reply(job, { title: trespass(job).join(", ") || "nothing" }),
  // Answers when it got the part of others.
  share: async (job) => {
    while (share < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    await reply(job, { title: `the part of ${share}` });
  },
  refuse: (job) =>
    parent.send({
      kind: "failed",
      job: job.job,
      code: "damaged",
      messages: { vi: "Hỏng rồi.", en: "Broken." },
      detail: null,
      ...usage(),
    }),
};

function trespass(job: ReadJob): string[] {
  const location = locationOf(job).toString();
  const [, outside = ""] = readFileSync(location, "utf8").split(/\s+/);
  const acts: Readonly<Record<string, () => unknown>> = {
    "read the input": () => readFileSync(location),
    "read outside of the input": () => readFileSync(outside),
    "list the folder outside": () => readdirSync(dirname(outside)),
    "write outside of the input": () => writeFileSync(outside, "changed"),
    "write into the input": () => writeFileSync(location, "changed"),
    "delete the input": () => rmSync(location),
    "write into the package": () => writeFileSync(new URL("trespass.txt", import.meta.url), "changed"),
    "write another file into the temporary folder": () =>
      writeFileSync(join(tmpdir(), "trespass"), "changed"),
    "start a program": () => execFileSync(process.execPath, ["-e", "0"]),
  };
  return Object.keys(acts).filter((name) => {
    try {
      acts[name]!();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_ACCESS_DENIED") return false;
      throw error;
    }
  });
}

watchReader();
/** Readers whose part of the machine this one may use. */
let share = 1;
const parent = new ParentChannel();
void parent.listen(
  async (message) => {
    if (message.kind === "setup") {
      pageLimit = message.options.maxPages;
      return parent.send({ kind: "ready", ...usage() });
    }
    if (message.kind === "open") return;
    const text = readFileSync(locationOf(message), "utf8");
    const act = ACTS[text.split(/\s/)[0]!];
    if (act) await act(message);
    else await reply(message, { title: text.trim() });
  },
  ({ readers }) => {
    share = readers;
  },
);

const locationOf = ({ files }: ReadJob) => Buffer.from(files[0]!.location, "base64");

async function reply(job: ReadJob, plan: Record<string, unknown>): Promise<void> {
  const text = readFileSync(locationOf(job), "utf8");
  const reading: FileReading = {
    mediaType: "text/plain",
    pages: job.files.length,
    ocrPages: 0,
    extraction: job.files.map((_, i) => ({ page: i + 1, method: "text", restored: false, confidence: 1 })),
    documents: Array.from({ length: text.includes("twice") ? 2 : 1 }, () => ({
      plan: { ...planOf(), ...plan },
      range: null,
      text,
    })),
    saved: "{}\n",
    ...(job.files.length > 1 && { photographs: job.files.map(() => ({ pages: 1, refusal: null })) }),
  };
  try {
    const summary = await sendReading(reading, job, parent);
    await parent.send({ kind: "read", job: job.job, summary, ...usage() });
  } catch (error) {
    const { code, messages, detail } = error as KehoachError;
    await parent.send({ kind: "failed", job: job.job, code, messages, detail, ...usage() });
  }
}
