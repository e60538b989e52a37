const collator = new Intl.Collator("vi", { numeric: true });

/** Compares names in Vietnamese alphabetical order; digits compare by value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
