// Measurements that depend on the machine and so cannot be tests: `npm run bench -- <name>`.
import { checks } from "./checks.ts";
import { coverage } from "./coverage/coverage.ts";
import { filter } from "./filter.ts";
import { growth } from "./growth/growth.ts";
import { jobs } from "./jobs.ts";
import { memory } from "./memory.ts";
import { parsing } from "./parse.ts";
import { parsingAgainst } from "./parse-against.ts";
import { recognition } from "./recognition.ts";
import { report } from "./report.ts";
import { start } from "./start.ts";
import { textLayer } from "./text-layer.ts";

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  checks,
  coverage,
  filter,
  growth,
  jobs,
  memory,
  parse: parsing,
  "parse-against": parsingAgainst,
  recognition,
  report,
  start,
  "text-layer": textLayer,
};

const name = process.argv[2] ?? "";
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) await bench();
else {
  console.error(`npm run bench -- <${Object.keys(BENCHES).join("|")}>`);
  process.exitCode = 2;
}
