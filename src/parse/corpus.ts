import type { Reader, Rule } from "./rule.ts";

/** Examples of one rule: a value and the phrasings that must give it, and what must stay silent. */
export interface RuleCorpus<T> {
  readonly rule: Rule<T> | Reader<T>;
  /** Each value with its texts; several lines of a text are parted by "\n". */
  readonly finds: readonly (readonly [T, readonly string[]])[];
  readonly ignores: readonly string[];
  /** Facts of the document that the rule may ask for; see RuleContext. */
  readonly context?: {
    readonly year?: number;
    readonly indexIds?: readonly string[];
    readonly province?: string;
  };
}

/** Declares the corpus of a rule; `test/parse/corpora.test.ts` runs every one of them. */
export function corpus<T>(rule: Rule<T> | Reader<T>, examples: Omit<RuleCorpus<T>, "rule">): RuleCorpus<T> {
  return { rule, ...examples };
}
