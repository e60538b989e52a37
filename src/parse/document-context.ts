import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PartialDate } from "../model/date.ts";
import { NO_DATE } from "../model/partial-date.ts";
import type { RuleContext } from "./text/rule.ts";
import type { TextLine } from "./text/text-line.ts";
import { wholeNames } from "./units/unit-form.ts";

/** Facts of one document's head for the rules that read its body. */
export class DocumentContext implements RuleContext {
  readonly catalogue: Catalogue;
  readonly year: number | null;
  readonly indexIds: readonly string[];
  readonly province: string | null;
  readonly issued: PartialDate;
  readonly #lines: readonly TextLine[];
  #wholeNames: ReadonlySet<string> | null = null;

  constructor(lines: readonly TextLine[], facts: Omit<RuleContext, "wholeNames">) {
    this.#lines = lines;
    this.catalogue = facts.catalogue;
    this.year = facts.year;
    this.indexIds = facts.indexIds;
    this.province = facts.province;
    this.issued = facts.issued ?? NO_DATE;
  }

  /** Collected on first use: many documents name all their bodies as the catalogue does. */
  get wholeNames(): ReadonlySet<string> {
    this.#wholeNames ??= wholeNames(this.#lines);
    return this.#wholeNames;
  }
}
