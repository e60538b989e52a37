// Stands in for the reader: does what the file's first word says, so that each kind of failure can be had at will.
import { readFileSync } from "node:fs";
import { endWithParent } from "../../src/pipeline/readers/end-with-parent.ts";
import type { FileReading, ReadJob, ToReader } from "../../src/pipeline/readers/messages.ts";
import { planOf } from "../pipeline/plan-of.ts";

const hoard: Buffer[] = [];

const ACTS: Readonly<Record<string, (job: ReadJob) => void>> = {
  abort: () => process.abort(),
  exit: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  // Memory outside the heap, which no heap limit sees.
  hoard: () => {
    for (let i = 0; i < 300; i++) hoard.push(Buffer.alloc(10 * 1024 * 1024, 1));
  },
  heap: () => {
    const grown: number[][] = [];
    for (;;) grown.push(new Array(100_000).fill(Math.random()));
  },
  garbage: () => process.send?.({ kind: "read", what: "is this?" }),
  // A well-formed answer with an impossible plan in it.
  wrong: (job) => reply(job, { issueDate: { year: "soon" } }),
  silent: () => undefined,
  // Longer than a file may take, but for the page that it says it recognises.
  recognise: (job) => {
    process.send?.({ kind: "ocr-page", job: job.job });
    setTimeout(() => reply(job, {}), 2500);
  },
  refuse: (job) =>
    process.send?.({
      kind: "failed",
      job: job.job,
      code: "damaged",
      messages: { vi: "Hỏng rồi.", en: "Broken." },
      detail: null,
    }),
};

endWithParent();
process.on("message", (message: ToReader) => {
  if (message.kind === "setup") {
    process.send?.({ kind: "ready" });
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
  process.send?.({ kind: "read", job: job.job, reading });
}
