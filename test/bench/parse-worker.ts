import path from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { parse } from "../../src/parse/parse.ts";
import type { generated } from "./parse.ts";

// Parses texts with one version of the project, in a thread of its own, and answers with the processor time of each part in ms.
// `workerData`: the folder of the version, and the texts in parts. A message is the number of the part to parse.

const { folder, parts } = workerData as { folder: string; parts: ReturnType<typeof generated>[] };
const load = (file: string) => import(pathToFileURL(path.join(folder, "src", file)).href);
const parser: { parse: typeof parse } = await load("parse/parse.ts");
const catalogue = (await load("catalogue/load-catalogue.ts")).loadCatalogue();

parentPort!.on("message", (part: number) => {
  const before = process.threadCpuUsage();
  for (const text of parts[part]!) parser.parse(text, catalogue);
  const { user, system } = process.threadCpuUsage(before);
  parentPort!.postMessage((user + system) / 1000);
});
