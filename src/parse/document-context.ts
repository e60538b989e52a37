import type { Catalogue } from "../catalogue/catalogue.ts";
import type { RuleContext } from "./text/rule.ts";
import type { TextLine } from "./text/text-line.ts";
import { wholeNames } from "./units/unit-form.ts";

/** What a document's head tells the rules that read its body. */
export class HeadFacts implements RuleContext {
  readonly catalogue: Catalogue;
  readonly year: number | null;
  readonly indexIds: readonly string[];
  readonly province: string | null;
  readonly #lines: readonly TextLine[];
  #wholeNames: ReadonlySet<string> | null = null;

  constructor(lines: readonly TextLine[], facts: Omit<RuleContext, "wholeNames">) {
    this.#lines = lines;
    this.catalogue = facts.catalogue;
    this.year = facts.year;
    this.indexIds = facts.indexIds;
    this.province = facts.province;
  }

  /** Gathered where they are asked for: many a document names no body by its form alone. */
  get wholeNames(): ReadonlySet<string> {
    this.#wholeNames ??= wholeNames(this.#lines);
    return this.#wholeNames;
  }
}
