/** One sub-index of a unit: what the province assigned and what the unit's plan says. */
export interface UnitSheetRow {
  readonly subIndex: string;
  /** The state of coverage in words. */
  readonly state: string;
  /** The province's assignment and target. */
  readonly province: readonly string[];
  /** The plan's section and target. */
  readonly own: readonly string[];
  /** The comparison of the targets in words; "" where there is nothing to compare. */
  readonly difference: string;
}

/** One unit in one group, for a sheet of one page. */
export interface UnitSheet {
  /** The unit's name in lower-case ASCII with dashes, distinct among all sheets. */
  readonly id: string;
  readonly unit: string;
  readonly group: string;
  /** The province's plans inside a sentence. */
  readonly parents: string;
  /** Parts of them were not read. */
  readonly parentsUnread: boolean;
  readonly plans: readonly string[];
  readonly state: string;
  readonly rows: readonly UnitSheetRow[];
  /** Open findings on the unit: severity and sentence. */
  readonly findings: readonly { readonly severity: string; readonly sentence: string }[];
  /** Names of other groups that contain the unit. */
  readonly others: readonly string[];
}
