// Writes docs/rules, one page for each check, from its definition and its cases, and src/check/examples, the examples
// that `kehoach explain` shows. Run: npm run docs
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { check } from "../src/check/check.ts";
import { rules } from "../src/check/rules.ts";
import type { Check } from "../src/check/shared/define-check.ts";
import type { RuleExample } from "../src/check/shared/rule-example.ts";
import type { Severity } from "../src/model/finding.ts";
import { relate } from "../src/relate/relate.ts";
import { casePlan } from "../test/support/case-plan.ts";
import type { CheckCases } from "../test/support/cases.ts";

const catalogue = loadCatalogue();
const source = new URL("../src/check/rules/", import.meta.url);
const target = new URL("./rules/", import.meta.url);
const examplesTarget = new URL("../src/check/examples/", import.meta.url);

type Lang = "vi" | "en";

const WORDS = {
  vi: {
    examples: "Ví dụ",
    silent: "Không có cảnh báo.",
    ask: "Việc cần làm",
    off: "Mục kiểm tra này mặc định tắt.",
  },
  en: {
    examples: "Examples",
    silent: "No finding.",
    ask: "To do",
    off: "This check is off by default.",
  },
} as const;
const SEVERITY: { readonly [lang in Lang]: Readonly<Record<Severity, string>> } = {
  vi: { error: "Cần xử lý", warning: "Cần xem lại", info: "Lưu ý" },
  en: { error: "To act on", warning: "To check", info: "Note" },
};

/** Every page by file name: one for each check, and README.md as their list. */
export async function rulePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`${rule.id}.md`, pageOf(rule, await examplesOf(rule)));
  pages.set("README.md", listOf(rules));
  return pages;
}

/** The examples of every rule as JSON, by file name. */
export async function ruleExamples(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const rule of rules) {
    files.set(`${rule.id}.json`, `${JSON.stringify(await examplesOf(rule), null, 1)}\n`);
  }
  return files;
}

/** The cases of a rule with what it finds in them. */
async function examplesOf(rule: Check): Promise<RuleExample[]> {
  const module: { default: CheckCases } = await import(new URL(`${rule.id}.cases.ts`, source).href);
  return module.default.cases.map(({ name, plans, ...options }) => {
    const corpus = relate(plans.map(casePlan), catalogue, options).value;
    const settings = { [rule.id]: { enabled: true } };
    const found = check(corpus, catalogue, { lang: "vi", settings }).value;
    return {
      name,
      findings: found
        .filter((finding) => finding.rule === rule.id)
        .map(({ severity, messages, ask }) => ({ severity, messages, ask })),
    };
  });
}

function pageOf(rule: Check, examples: readonly RuleExample[]): string {
  return [
    "<!-- Made by `npm run docs` from the rule and its cases. -->",
    `# ${rule.title.vi}`,
    `\`${rule.id}\` · [English](#english)`,
    aboutOf(rule, "vi"),
    ...formatExamples(examples, "vi"),
    "# English",
    `**${rule.title.en}.** ${aboutOf(rule, "en")}`,
    ...formatExamples(examples, "en"),
  ]
    .join("\n\n")
    .concat("\n");
}

const aboutOf = ({ about, byDefault }: Check, lang: Lang) =>
  byDefault ? about[lang] : `${about[lang]} ${WORDS[lang].off}`;

function formatExamples(examples: readonly RuleExample[], lang: Lang): string[] {
  const shown = examples.map(({ name, findings }) => {
    const lines = findings.map(
      ({ severity, messages, ask }) =>
        `  - ${SEVERITY[lang][severity]}: ${messages[lang]}${ask ? ` *${WORDS[lang].ask}: ${ask[lang]}*` : ""}`,
    );
    return [`- **${name[lang]}**`, ...(lines.length > 0 ? lines : [`  - ${WORDS[lang].silent}`])].join("\n");
  });
  return [`## ${WORDS[lang].examples}`, shown.join("\n")];
}

function listOf(all: readonly Check[]): string {
  const rows = all.map(({ id, title, byDefault }) => {
    const [vi, en] = byDefault ? ["", ""] : [" (mặc định tắt)", " (off by default)"];
    return `| [\`${id}\`](${id}.md) | ${title.vi}${vi} | ${title.en}${en} |`;
  });
  return [
    "<!-- Made by `npm run docs`. -->",
    "# Các mục kiểm tra · Checks",
    ["| | Tiếng Việt | English |", "|---|---|---|", ...rows].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Writes files and removes those of checks that no longer exist. */
function writeAll(folder: URL, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder));
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
}

if (import.meta.main) {
  writeAll(target, await rulePages());
  writeAll(examplesTarget, await ruleExamples());
}
