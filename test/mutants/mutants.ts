// `npm run mutants`: disables each rule of the parser in turn; at least one example or generated plan must then fail.
// Prints the numbers of failures, and exits with 1 if a rule can be disabled unnoticed.
import { isDeepStrictEqual } from "node:util";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { ASSIGNMENT_RULES } from "../../src/parse/fields/assignment/rules.ts";
import { ISSUER_RULES } from "../../src/parse/fields/issuer/issuer.ts";
import { SUB_INDEX_RULES } from "../../src/parse/fields/sub-index/rules.ts";
import { findIn, importParse, loadCorpora, parseFiles, readSnippet } from "../parse/examples.ts";
import { f1, sum, tallyByField } from "../score/compare.ts";
import { scoreGenerated } from "../score/generated.ts";

interface Switchable {
  readonly id: string;
  find?: unknown;
  read?: unknown;
}

/** Rules that return one value or null instead of a list. */
const SINGLE_VALUE_RULES: ReadonlySet<Switchable> = new Set<Switchable>([
  ...ASSIGNMENT_RULES,
  ...ISSUER_RULES,
]);

const PLANS = Array.from({ length: 24 }, (_, i) => i + 1).filter((seed) => !generatePlan(seed).heldOut);

const { rules: ruleCorpora, snippets } = await loadCorpora();

async function allRules(): Promise<Switchable[]> {
  const found = new Set<Switchable>([...ASSIGNMENT_RULES, ...SUB_INDEX_RULES]);
  for (const file of parseFiles(".ts").filter(
    (name) => name.startsWith("fields") && !name.endsWith(".corpus.ts"),
  )) {
    for (const value of Object.values(await importParse(file))) if (isRule(value)) found.add(value);
  }
  return [...found].sort((a, b) => a.id.localeCompare(b.id));
}

const isRule = (value: unknown): value is Switchable =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  (("find" in value && typeof value.find === "function") ||
    ("read" in value && typeof value.read === "function"));

/** Runs something while a rule is disabled. */
function without<T>(rule: Switchable, run: () => T): T {
  const kept = { find: rule.find, read: rule.read };
  const nothing = SINGLE_VALUE_RULES.has(rule) ? () => null : () => [];
  if (kept.find) rule.find = nothing;
  if (kept.read) rule.read = nothing;
  try {
    return run();
  } finally {
    if (kept.find) rule.find = kept.find;
    if (kept.read) rule.read = kept.read;
  }
}

/** Failing examples of all rules, because some rules affect the examples of other rules only. */
const failingExamples = () =>
  ruleCorpora.reduce(
    (failing, corpus) =>
      failing +
      corpus.finds.flatMap(([value, texts]) =>
        texts.filter((text) => !isDeepStrictEqual(findIn(corpus, text)[0], value)),
      ).length,
    0,
  );

const failingSnippets = () =>
  snippets.reduce(
    (failing, corpus) =>
      failing +
      corpus.cases.filter(([text, value]) => !isDeepStrictEqual(readSnippet(corpus, text), value)).length,
    0,
  );

const planScore = () =>
  sum(
    tallyByField(
      PLANS.map((seed) => scoreGenerated(seed, { layout: "paragraphs", damage: false }).comparison),
    ).values(),
  );

const whole = planScore();
const baseline = { examples: failingExamples(), snippets: failingSnippets() };
console.log(
  `${"rule".padEnd(32)}examples  snippets  facts of ${PLANS.length} plans (F1 ${f1(whole).toFixed(4)})`,
);
const unnoticed: string[] = [];
for (const rule of await allRules()) {
  const [examples, others, plans] = without(
    rule,
    () =>
      [failingExamples() - baseline.examples, failingSnippets() - baseline.snippets, planScore()] as const,
  );
  const lost = whole.right - plans.right + (plans.wrong - whole.wrong);
  console.log(
    `${rule.id.padEnd(32)}${String(examples).padStart(8)}${String(others).padStart(10)}${String(lost).padStart(8)}`,
  );
  if (examples + others + lost <= 0) unnoticed.push(rule.id);
}
if (unnoticed.length > 0) {
  console.error(`No test fails without: ${unnoticed.join(", ")}. Write an example, or remove the rule.`);
  process.exitCode = 1;
}
