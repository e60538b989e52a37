import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PartialDate } from "../model/date.ts";
import { NO_DATE } from "../model/partial-date.ts";
import { Occurrences } from "./text/occurrences.ts";
import type { RuleContext } from "./text/rule.ts";
import type { TextLine } from "./text/text-line.ts";

/** Facts of one document's head for the rules that read its body. */
export class DocumentContext implements RuleContext {
  readonly catalogue: Catalogue;
  readonly year: number | null;
  readonly severalYears: boolean;
  readonly indexIds: readonly string[];
  readonly province: string | null;
  readonly issued: PartialDate;
  readonly occurrences: Occurrences;

  constructor(lines: readonly TextLine[], facts: Omit<RuleContext, "occurrences">) {
    this.occurrences = new Occurrences(lines);
    this.catalogue = facts.catalogue;
    this.year = facts.year;
    this.severalYears = facts.severalYears ?? false;
    this.indexIds = facts.indexIds;
    this.province = facts.province;
    this.issued = facts.issued ?? NO_DATE;
  }
}
