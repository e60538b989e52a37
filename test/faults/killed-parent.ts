// Has a reader process read a file that makes it hang, and sends its process id; the test then kills this process.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { messageFrame } from "../../src/pipeline/readers/frames.ts";
import type { ToReader } from "../../src/pipeline/readers/messages.ts";

const worker = fileURLToPath(new URL("./faulty-worker.ts", import.meta.url));
const child = spawn(process.execPath, [worker, String(process.pid)], {
  stdio: ["pipe", "inherit", "inherit", "pipe"],
});
const location = Buffer.from(process.argv[2]!).toString("base64");
const job: ToReader = {
  kind: "read",
  job: 1,
  content: { sha256: "", parts: [{ sha256: "", bytes: 4, paths: ["hang.txt"] }] },
  files: [{ location, inside: [] }],
  warnings: [],
};
child.stdin!.write(messageFrame(job));
setTimeout(() => process.send?.(child.pid), 500);
