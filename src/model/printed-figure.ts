/** A figure with the decimals that its document prints: 6.8 and 2 for "6,80". */
export interface PrintedFigure {
  readonly value: number;
  readonly decimals: number;
}
