// `npm run mutants`: disables each rule of the parser in turn; at least one example or generated plan must then fail.
// Prints the numbers of failures, and exits with 1 if a rule can be disabled unnoticed.
import { isDeepStrictEqual } from "node:util";
import { generatePlan } from "../../fixtures/generate/generate.ts";
import { findIn, loadCorpora, readSnippet } from "../parse/examples.ts";
import { f1, sum, tallyByField } from "../score/compare.ts";
import { scoreGenerated } from "../score/generated.ts";
import { switchableRules, without } from "../support/switchable-rules.ts";

const PLANS = Array.from({ length: 24 }, (_, i) => i + 1).filter((seed) => !generatePlan(seed).heldOut);

const { rules: ruleCorpora, snippets } = await loadCorpora();

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
for (const rule of await switchableRules()) {
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
