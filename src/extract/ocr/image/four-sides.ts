import type { Corners, Point } from "./perspective.ts";

/** Share at both ends of a side that is left out: corners of paper are folded or torn. */
export const ENDS = 0.05;
/** Points this close to a side measure it, if there are so many (pixels of the copy in which a sheet is looked for). */
const NEAR = 2.5;
const FEWEST_POINTS = 40;

type Side = readonly [Point, Point];

/**
 * The four-sided figure whose sides are closest to an outline, and the share of the figure around the outline that the outline fills, 0..1.
 * null if no such figure is around it.
 */
export function fourSides(
  outline: readonly Point[],
): { readonly corners: Corners; readonly filled: number } | null {
  const hull = convexHull(outline);
  const around = aroundWithFour(hull);
  if (around === null) return null;
  const sides = closestSides(outline, clockwiseFromUpperLeft(around));
  const corners = sides.map(
    (side, i) => crossing(sides[(i + 3) % 4]!, side) ?? side[0],
  ) as unknown as Corners;
  return { corners, filled: areaOf(hull) / areaOf(around) };
}

export function areaOf(figure: readonly Point[]): number {
  const twice = figure.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = figure[(i + 1) % figure.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Above 0 if the way from `a` over `b` to `c` turns clockwise, with y down. */
export const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** The corners of the smallest convex figure around the points, clockwise (A. M. Andrew, monotone chains, 1979). */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  const half = (of: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of of) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/**
 * A figure of four sides around a convex one. One side after the other is left out and its neighbours are prolonged until they meet; each time
 * the one that adds the smallest area.
 */
function aroundWithFour(hull: readonly Point[]): Point[] | null {
  let figure = [...hull];
  while (figure.length > 4) {
    let best: { readonly i: number; readonly corner: Point; readonly added: number } | null = null;
    for (const [i, from] of figure.entries()) {
      const at = (k: number) => figure[(i + k + figure.length) % figure.length]!;
      const corner = crossing([at(-1), from], [at(1), at(2)]);
      // The neighbours must meet beyond this side.
      if (corner === null || turn(from, at(1), corner) >= 0) continue;
      const added = areaOf([from, corner, at(1)]);
      if (best === null || added < best.added) best = { i, corner, added };
    }
    if (best === null) return null;
    const { i, corner } = best;
    const after = (i + 1) % figure.length;
    figure = figure.map((point, k) => (k === i ? corner : point)).filter((_, k) => k !== after);
  }
  return figure.length === 4 ? figure : null;
}

/** Where two straight lines meet; null if they hardly do. */
function crossing([a, b]: Side, [c, d]: Side): Point | null {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]];
  const area = ux * vy - uy * vx;
  if (Math.abs(area) < 1e-6) return null;
  const share = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / area;
  return [a[0] + share * ux, a[1] + share * uy];
}

function clockwiseFromUpperLeft(figure: readonly Point[]): Corners {
  const middle = [0, 1].map((axis) => figure.reduce((sum, point) => sum + point[axis]!, 0) / figure.length);
  const angle = ([x, y]: Point) => Math.atan2(y - middle[1]!, x - middle[0]!);
  const around = figure.toSorted((a, b) => angle(a) - angle(b));
  const sum = ([x, y]: Point) => x + y;
  const first = around.reduce((best, point, i) => (sum(point) < sum(around[best]!) ? i : best), 0);
  return [...around.slice(first), ...around.slice(0, first)] as unknown as Corners;
}

/** Each side as the straight line that is closest to the outline there. */
function closestSides(outline: readonly Point[], corners: Corners): Side[] {
  return corners.map((from, i) => {
    const to = corners[(i + 1) % 4]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    const near = outline.filter((point) => {
      const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
      const beside = Math.abs(turn(from, to, point)) / length;
      return beside <= NEAR && along > ENDS * length && along < (1 - ENDS) * length;
    });
    return near.length < FEWEST_POINTS ? [from, to] : closestLine(near);
  });
}

/** The straight line with the least squares of the distances from the points. */
function closestLine(points: readonly Point[]): Side {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point[0]), mean((point) => point[1])];
  const xx = mean((point) => (point[0] - x) ** 2);
  const yy = mean((point) => (point[1] - y) ** 2);
  const xy = mean((point) => (point[0] - x) * (point[1] - y));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return [
    [x, y],
    [x + Math.cos(angle), y + Math.sin(angle)],
  ];
}
