import { expect, test } from "vitest";
import { fitCalibration } from "../../train/calibration-curve.ts";

const words = (posterior: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ posterior, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ posterior, isRight: false })),
];

test("words of which many are wrong get less, and nearly certain ones 0.9 and more", () => {
  const curve = fitCalibration([
    ...words(0.55, 500, 500),
    ...words(0.95, 9_000, 900),
    ...words(1, 10_000, 10),
  ]);
  expect(curve.map(([posterior]) => posterior)).toEqual([0.55, 0.95, 1]);
  const [half, doubted, sure] = curve.map(([, probability]) => probability);
  expect(half).toBeCloseTo(0.5, 2);
  expect(doubted).toBeLessThan(0.8);
  expect(sure).toBeGreaterThan(0.99);
});

test("a higher posterior probability never gets less: such groups are joined", () => {
  const curve = fitCalibration([...words(0.95, 990, 10), ...words(0.97, 900, 100), ...words(1, 1000, 1)]);
  expect(curve).toHaveLength(2);
  expect(curve[0]![0]).toBeCloseTo(0.96, 4);
});

test("few words show little: they are joined to those above them", () => {
  expect(fitCalibration([...words(0.2, 0, 3), ...words(1, 1000, 0)])).toHaveLength(1);
});

test("a constant posterior probability gives one point", () => {
  expect(fitCalibration([...words(0.85, 400, 100), ...words(0.8500000001, 450, 10)])).toHaveLength(1);
});
