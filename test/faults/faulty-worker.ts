// A reader process for tests. The first word of the file names the failure to cause.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ReadJob, ToReader } from "../../src/pipeline/readers/messages.ts";
import { watchReader } from "../../src/pipeline/readers/watch-reader.ts";
import type { FileReading } from "../../src/pipeline/stages/file-reading.ts";
import { planOf } from "../pipeline/plan-of.ts";

const hoard: Buffer[] = [];

function usage() {
  return { cpuMs: process.cpuUsage().user / 1000, memoryBytes: process.memoryUsage.rss() };
}

const ACTS: Readonly<Record<string, (job: ReadJob) => void>> = {
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
  garbage: () => process.send?.({ kind: "read", text: "?" }),
  // A well-formed answer with an invalid plan.
  wrong: (job) => reply(job, { issueDate: { year: "soon" } }),
  silent: () => undefined,
  // Takes longer than a file may, except that it announces a page to recognise.
  recognise: (job) => {
    process.send?.({ kind: "ocr-page", job: job.job });
    setTimeout(() => reply(job, {}), 2500);
  },
  // Answers with what it was allowed to do. The second word of the file is a path outside of the input.
  trespass: (job) => reply(job, { title: trespass(job).join(", ") || "nothing" }),
  refuse: (job) =>
    process.send?.({
      kind: "failed",
      job: job.job,
      code: "damaged",
      messages: { vi: "Hỏng rồi.", en: "Broken." },
      detail: null,
      ...usage(),
    }),
};

function trespass(job: ReadJob): string[] {
  const location = Buffer.from(job.files[0]!.location).toString();
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
process.on("message", (message: ToReader) => {
  if (message.kind === "setup") {
    process.send?.({ kind: "ready", ...usage() });
    return;
  }
  if (message.kind === "open") return;
  const text = readFileSync(Buffer.from(message.files[0]!.location), "utf8");
  const act = ACTS[text.split(/\s/)[0]!];
  if (act) act(message);
  else reply(message, { title: text.trim() });
});

function reply(job: ReadJob, plan: Record<string, unknown>): void {
  const text = readFileSync(Buffer.from(job.files[0]!.location), "utf8");
  const reading: FileReading = {
    mediaType: "text/plain",
    pages: 1,
    ocrPages: 0,
    extraction: [{ page: 1, method: "text", restored: false, confidence: 1 }],
    documents: Array.from({ length: text.includes("twice") ? 2 : 1 }, () => ({
      plan: { ...planOf(), ...plan },
      range: null,
      text,
    })),
    saved: "{}\n",
  };
  process.send?.({ kind: "read", job: job.job, reading, ...usage() });
}
