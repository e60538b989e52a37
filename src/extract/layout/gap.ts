/** White space between two x positions. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The wider gap; the first if both are equal. */
export const wider = (a: Gap | null, b: Gap): Gap => (a && a.to - a.from >= b.to - b.from ? a : b);
