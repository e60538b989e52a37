// `npm run score -- rules`: for every check its cases, precision and recall on generated corpora with one fault each, and
// how often it fires on the folders of real documents if they are present. Options after `rules`: --corpora N (default
// 40), --misses N (findings without a fault and real findings to print for each check).
import { parseArgs } from "node:util";
import { rules } from "../../../src/check/rules.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { sharedMissing, sharedPath } from "../../shared.ts";
import type { CheckCases } from "../../support/cases.ts";
import { runOver } from "../../support/run-over.ts";
import { FAULTS } from "./faults.ts";
import { measureRules } from "./measure-rules.ts";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { corpora: { type: "string", default: "40" }, misses: { type: "string", default: "0" } },
});

async function realFindings(): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const family of sharedMissing === null ? ["seeds", "real"] : []) {
    const run = await runOver(sharedPath(family));
    found.push(...run.findings);
    await run.remove();
  }
  return found;
}

async function caseCounts(id: string): Promise<string> {
  const { default: cases } = (await import(`../../../src/check/rules/${id}.cases.ts`)) as {
    default: CheckCases;
  };
  const firing = cases.cases.filter(({ finds }) => finds.length > 0).length;
  return `${firing} + ${cases.cases.length - firing}`;
}

const seeds = Array.from({ length: Number(values.corpora) }, (_, i) => i + 1);
const tallies = measureRules(seeds);
const real = Map.groupBy(await realFindings(), ({ rule }) => rule);
const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));

console.log(
  `${seeds.length} generated corpora for each fault; real documents: ${sharedMissing ?? "present"}`,
);
console.log("cases: those with findings + those without; real: errors/warnings/notes\n");
console.log(
  "| rule | cases | forms | faults | found | without a fault | precision | recall (each form) | real |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
for (const { id, byDefault } of rules) {
  const { forms, wrong } = tallies.get(id)!;
  const [injected, found] = [sum(forms.map((f) => f.injected)), sum(forms.map((f) => f.found))];
  const fires = real.get(id) ?? [];
  const count = (severity: Finding["severity"]) => fires.filter((f) => f.severity === severity).length;
  const onReal = byDefault
    ? `${fires.length} (${count("error")}/${count("warning")}/${count("info")})`
    : "off by default";
  const recalls = forms.map((form) => (form.found / form.injected).toFixed(2)).join(", ");
  const measured = Object.hasOwn(FAULTS, id)
    ? `${forms.length} | ${injected} | ${found} | ${wrong.length} | ${share(found, found + wrong.length)} | ${share(found, injected)} (${recalls})`
    : `– | – | – | ${wrong.length} | – | –`;
  console.log(`| ${id} | ${await caseCounts(id)} | ${measured} | ${sharedMissing === null ? onReal : "–"} |`);
  for (const text of [...wrong, ...fires.map(({ message }) => message)].slice(0, Number(values.misses)))
    console.log(`    ${text}`);
}
