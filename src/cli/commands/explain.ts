import { readFileSync } from "node:fs";
import { rules } from "../../check/rules.ts";
import type { Check } from "../../check/shared/define-check.ts";
import type { RuleExample } from "../../check/shared/rule-example.ts";
import { formatNumber } from "../../language/format.ts";
import { knownRule } from "../findings/known-rule.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { Terminal } from "../shared/terminal.ts";

/** Explains a check; without an id, lists all checks. */
export const explain: CommandAction<object> = ([id], _, terminal) => {
  if (id === undefined) listRules(terminal);
  else explainRule(knownRule(id), terminal);
  return EXIT.done;
};

function listRules(terminal: Terminal): void {
  const { lang, texts } = terminal;
  if (terminal.json) terminal.printData(rules.map(({ id, title, byDefault }) => ({ id, title, byDefault })));
  else {
    for (const { id, title, byDefault } of rules) {
      terminal.printText(`${id}: ${title[lang]}${byDefault ? "" : ` (${texts.offByDefault})`}`);
    }
  }
}

function explainRule({ id, title, about, byDefault, threshold }: Check, terminal: Terminal): void {
  const { lang, texts } = terminal;
  const examples = examplesOf(id);
  if (terminal.json) {
    terminal.printData({ id, title, about, byDefault, threshold, examples });
    return;
  }
  const lines = [
    `${title[lang]} [${id}]`,
    ...(byDefault ? [] : [texts.offByDefault]),
    "",
    about[lang],
    ...(threshold
      ? [`${texts.threshold}: ${formatNumber(threshold.value, lang)} (${threshold.about[lang]})`]
      : []),
    "",
    `${texts.examples}:`,
    ...examples.flatMap(({ name, findings }) => [
      `- ${name[lang]}`,
      ...(findings.length === 0 ? [`    ${texts.nothingFound}`] : []),
      ...findings.flatMap(({ severity, messages, ask }) => [
        `    ${texts.severities[severity]}: ${messages[lang]}`,
        ...(ask ? [`    ${texts.ask}: ${ask[lang]}`] : []),
      ]),
    ]),
  ];
  for (const line of lines) terminal.printText(line);
}

/** The examples of a known rule. `npm run docs` writes them from the rule's cases, which the package does not contain. */
function examplesOf(ruleId: string): RuleExample[] {
  const file = new URL(`../../check/examples/${ruleId}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}
