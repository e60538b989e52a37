// Writes docs/rules: one page for each check, from its definition and its cases. Run: npm run docs
import { mkdirSync, writeFileSync } from "node:fs";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";
import { check } from "../src/check/check.ts";
import { rules } from "../src/check/rules.ts";
import type { Check } from "../src/check/shared/define-check.ts";
import type { Severity } from "../src/model/finding.ts";
import { relate } from "../src/relate/relate.ts";
import { casePlan } from "../test/support/case-plan.ts";
import type { CheckCase, CheckCases } from "../test/support/cases.ts";

const catalogue = loadCatalogue();
const source = new URL("../src/check/rules/", import.meta.url);
const target = new URL("./rules/", import.meta.url);

type Lang = "vi" | "en";

const WORDS = {
  vi: {
    examples: "Ví dụ",
    silent: "Không có phát hiện.",
    ask: "Việc cần làm",
    off: "Kiểm tra này mặc định tắt.",
  },
  en: {
    examples: "Examples",
    silent: "Nothing is found.",
    ask: "To do",
    off: "This check is off by default.",
  },
} as const;
const SEVERITY: { readonly [lang in Lang]: Readonly<Record<Severity, string>> } = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  en: { error: "Error", warning: "Warning", info: "Remark" },
};

/** Every page by file name: one for each check, and README.md as their list. */
export async function rulePages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const rule of rules) {
    const module: { default: CheckCases } = await import(new URL(`${rule.id}.cases.ts`, source).href);
    pages.set(`${rule.id}.md`, pageOf(rule, module.default.cases));
  }
  pages.set("README.md", listOf(rules));
  return pages;
}

function pageOf(rule: Check, examples: readonly CheckCase[]): string {
  return [
    "<!-- Made by `npm run docs` from the rule and its cases. -->",
    `# ${rule.title.vi}`,
    `\`${rule.id}\` · [English](#english)`,
    aboutOf(rule, "vi"),
    ...examplesOf(rule, examples, "vi"),
    "# English",
    `**${rule.title.en}.** ${aboutOf(rule, "en")}`,
    ...examplesOf(rule, examples, "en"),
  ]
    .join("\n\n")
    .concat("\n");
}

const aboutOf = ({ about, byDefault }: Check, lang: Lang) =>
  byDefault ? about[lang] : `${about[lang]} ${WORDS[lang].off}`;

function examplesOf(rule: Check, examples: readonly CheckCase[], lang: Lang): string[] {
  const shown = examples.map((example) => {
    const corpus = relate(example.plans.map(casePlan), catalogue).value;
    const settings = { [rule.id]: { enabled: true } };
    const found = check(corpus, catalogue, { lang, settings }).value.filter((f) => f.rule === rule.id);
    const lines = found.map(
      ({ severity, messages, ask }) =>
        `  - ${SEVERITY[lang][severity]}: ${messages[lang]}${ask ? ` *${WORDS[lang].ask}: ${ask[lang]}*` : ""}`,
    );
    return [
      `- **${example.name[lang]}**`,
      ...(lines.length > 0 ? lines : [`  - ${WORDS[lang].silent}`]),
    ].join("\n");
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
    "# Các kiểm tra · Checks",
    ["| | Tiếng Việt | English |", "|---|---|---|", ...rows].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

if (import.meta.main) {
  mkdirSync(target, { recursive: true });
  for (const [name, text] of await rulePages()) writeFileSync(new URL(name, target), text);
}
