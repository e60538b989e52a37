// `npm run score -- [<kind>] [options]`: how right the program is. Without a kind: `plans`, the reading of generated plans, and of real ones
// where they are present.
// `npm run score -- --help` lists the kinds; the options of each are in the first lines of its file.
const KINDS: Readonly<Record<string, readonly [about: string, print: () => Promise<unknown>]>> = {
  plans: [
    "the reading of generated plans, and of real ones where they are present: [--plans <n>] [--from <seed>] [--misses <n>] [--only <part>]",
    () => import("./score-plans.ts"),
  ],
  rules: ["precision and recall of the checks", () => import("./rules/print-rules.ts")],
  similarity: [
    "tasks that the similarity of texts finds uncovered",
    async () => (await import("./similarity/similarity.ts")).scoreSimilarity(),
  ],
  ablation: [
    "what each rule of the parser contributes on whole plans",
    () => import("./ablation/print-ablation.ts"),
  ],
  lines: ["who bears the work of labelled lines: --read <folder>", () => import("./lines/print-lines.ts")],
  heads: [
    "heads and signatures of labelled documents: --read <folder>",
    () => import("./heads/print-heads.ts"),
  ],
  duties: [
    "whose work the lines of whole labelled documents are: --read <folder> [--labels <file>] [--misses]",
    () => import("./duties/print-duties.ts"),
  ],
  officer: [
    "what the program states of a heap of plans, against the list of an officer: --list <file> --read <folder> [--misses]",
    () => import("./officer/print-officer.ts"),
  ],
  targets: [
    "targets and results of indices in short documents, against the lists of their authors: [--file <file>] [--part opened|opened-later|held-out] [--misses]",
    () => import("./targets/print-targets.ts"),
  ],
  written: [
    "short documents that were written for this, against the lists of their authors: [--file <file>] [--part opened|opened-later|held-out] [--misses]",
    () => import("./written/print-written.ts"),
  ],
};

const [first = "plans", ...rest] = process.argv.slice(2);
const asksForHelp = [first, ...rest].includes("--help") || first === "help";
// Options without a kind are those of `plans`.
const kind = first.startsWith("--") ? "plans" : first;
const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (known && !asksForHelp) await known[1]();
else {
  const isMistake = !known && !asksForHelp;
  if (isMistake) console.error(`There is no score “${kind}”. The kinds:`);
  const shown = known && first === kind ? [[kind, known] as const] : Object.entries(KINDS);
  for (const [name, [about]] of shown) console.log(`npm run -s score -- ${name}: ${about}`);
  process.exitCode = isMistake ? 2 : 0;
}
