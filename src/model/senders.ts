// Plans of which the sender was not read.

/** A plan whose sender the officer stated in the configuration. */
export interface StatedSender {
  readonly planId: string;
  /** As the officer wrote it. */
  readonly sender: string;
}

/** The plans of a group of which nobody knows who sent them, and the units that wait for them to be named. */
export interface UnnamedPlans {
  readonly planIds: readonly string[];
  /** Names of the units, and of the members of groups, without a plan that may have sent one of these and nothing else. */
  readonly units: readonly string[];
  /** The number of these units that sent none if each plan is of one unit: the others are at most as many as the plans. */
  readonly least: number;
}
