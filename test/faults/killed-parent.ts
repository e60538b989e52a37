// Has a reader process read a file that makes it hang, and sends its process id; the test then kills this process.
import { fork } from "node:child_process";
import type { ToReader } from "../../src/pipeline/readers/messages.ts";

const child = fork(new URL("./faulty-worker.ts", import.meta.url), [String(process.pid)], {
  serialization: "advanced",
});
child.send({
  kind: "read",
  job: 1,
  files: [{ location: Buffer.from(process.argv[2]!), path: "hang.txt", inside: [], sha256: "" }],
  warnings: [],
} satisfies ToReader);
setTimeout(() => process.send?.(child.pid), 500);
