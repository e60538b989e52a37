/** A file with `n` repetitions of one structure. */
export interface Structure {
  readonly name: string;
  /**
   * The smallest number of repetitions; two and four times as many are measured as well. With more than 2,000 different
   * names none of the sizes is read from a cache of names in a second round.
   */
  readonly least: number;
  make(n: number): { readonly fileName: string; readonly bytes: Uint8Array };
}
