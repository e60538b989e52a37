import type { Head } from "./head.ts";

/** A head that states nothing; each reader of a kind of table sets the parts that it reads. */
export const EMPTY_HEAD: Head = {
  row: -1,
  columns: new Map(),
  starts: [],
  role: "member",
  shared: false,
  partnersInBrackets: false,
  years: new Map(),
  shares: new Set(),
  leasts: new Set(),
  gain: null,
  pairs: new Set(),
  results: new Map(),
  marked: new Map(),
  periods: new Map(),
  dueNoun: null,
  isDueOfPlans: false,
  leadsOfSubIndices: null,
  texts: new Set(),
};
