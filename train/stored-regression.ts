import { deflateRawSync } from "node:zlib";
import type { StoredRegression } from "../src/parse/fields/assignment/bearers/hashed-regression.ts";
import { hashedRows } from "../src/parse/units/ends/model/hashed-bytes.ts";
import type { RegressionWeights } from "./regression.ts";

const LARGEST = 127;

/** The weights as signed bytes; larger ones first, because a slot of the table holds one. `slots` is a power of two. */
export function storedRegression({ bias, weights }: RegressionWeights, slots: number): StoredRegression {
  const largest = Math.max(...[...weights.values()].map(Math.abs));
  const step = largest / LARGEST;
  const entries = [...weights]
    .map(([key, weight]) => [key, Math.round(weight / step)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0]);
  const rows = hashedRows(
    entries.map(([key, weight]) => [key, weight & 0xff] as const),
    slots,
  );
  return { bias, step, weights: deflateRawSync(rows, { level: 9 }).toString("base64") };
}
