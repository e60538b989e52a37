import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Lang } from "../../language/lang.ts";
import type { PlacedInput } from "../../model/placed-input.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanVersions } from "../../model/plan-versions.ts";
import type { ReportFacts } from "../model/report-facts.ts";
import type { ReportWords } from "../words/vi/words.ts";
import type { Anchors } from "./anchors.ts";
import type { FollowUps } from "./follow-ups.ts";

/** The part of the catalogue that the report uses: names. */
export type CatalogueNames = Pick<Catalogue, "index" | "unit" | "unitName" | "matchProvince">;

/** What every part of the view is built from. */
export interface ViewContext {
  readonly lang: Lang;
  readonly words: ReportWords;
  /** YYYY-MM-DD: the day that deadlines are compared with. */
  readonly asOf: string;
  readonly plans: ReadonlyMap<string, PlanRecord>;
  readonly facts: ReportFacts;
  /** Which plans replace or amend which others. */
  readonly versions: PlanVersions;
  readonly catalogue: CatalogueNames;
  readonly followUps: FollowUps;
  /** See `ViewOptions.checks`. */
  readonly checks: readonly string[];
  /** Makes the ids of the page's elements, each once. */
  readonly anchor: Anchors;
  /** Ids of the plans of which nobody knows who sent them. */
  readonly unnamed: ReadonlySet<string>;
  /** The senders that the officer stated, by the ids of their plans. */
  readonly stated: ReadonlyMap<string, string>;
  /** See `ViewOptions.inputs`. */
  readonly inputs: readonly PlacedInput[];
  /** See `ViewOptions.reportFolder`. */
  readonly reportFolder: string | null;
  /** The folder that contains all inputs, with a final "/"; "" where they have none. */
  readonly inputFolder: string;
}
