/** A quantity as text and, where it is a single value, as a number. `decimals`, `prefix`, `suffix` as in a TableCell. */
export interface Quantity {
  readonly text: string;
  readonly number: number | null;
  readonly decimals?: number;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** The quantity of a value that no document states. */
export const NO_QUANTITY: Quantity = { text: "", number: null };

/** A labelled value on the axis of a plot. */
export interface PlotMark {
  readonly value: number;
  readonly label: string;
}
