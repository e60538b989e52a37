import { ASSIGNMENT_RULES } from "../../src/parse/fields/assignment/clauses/rules.ts";
import { ISSUER_RULES } from "../../src/parse/fields/issuer/issuer.ts";
import { SUB_INDEX_RULES } from "../../src/parse/fields/sub-index/rules.ts";
import { importParse, parseFiles } from "../parse/examples.ts";

/** A rule of the parser, which can be disabled for a time. */
export interface SwitchableRule {
  readonly id: string;
  find?: unknown;
  read?: unknown;
}

/** Rules that return one value or null instead of a list. */
const SINGLE_VALUE_RULES: ReadonlySet<SwitchableRule> = new Set<SwitchableRule>([
  ...ASSIGNMENT_RULES,
  ...ISSUER_RULES,
]);

/** All rules of the parser by id. */
export async function switchableRules(): Promise<SwitchableRule[]> {
  const found = new Set<SwitchableRule>([...ASSIGNMENT_RULES, ...SUB_INDEX_RULES]);
  for (const file of parseFiles(".ts").filter(
    (name) => name.startsWith("fields") && !name.endsWith(".corpus.ts"),
  )) {
    for (const value of Object.values(await importParse(file))) if (isRule(value)) found.add(value);
  }
  return [...found].sort((a, b) => a.id.localeCompare(b.id));
}

const isRule = (value: unknown): value is SwitchableRule =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  (("find" in value && typeof value.find === "function") ||
    ("read" in value && typeof value.read === "function"));

/** Runs something while a rule is disabled. */
export function without<T>(rule: SwitchableRule, run: () => T): T {
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
