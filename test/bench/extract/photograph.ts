// Pages as photographed by a telephone: on a dark table, at an angle, in uneven light.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./program.ts";

type Point = readonly [x: number, y: number];

/** Pixels: the size of the picture of a sheet in portrait, and the corners of the sheet clockwise from the upper left one. */
const SIZE: Point = [2400, 3200];
const CORNERS: readonly (readonly [Point, Point, Point, Point])[] = [
  [
    [480, 420],
    [1900, 380],
    [2260, 2960],
    [150, 3000],
  ],
  [
    [320, 300],
    [2080, 380],
    [2200, 2900],
    [240, 2850],
  ],
];
const GROUND = "#4a3d30";
const DPI = 200;

/** A photograph of each page of a PDF. */
export function photographs(pdf: string, folder: string, name: string): string[] {
  runProgram("pdftoppm", ["-r", String(DPI), "-png", pdf, join(folder, `${name}-page`)]);
  const pages = readdirSync(folder).filter(
    (file) => file.startsWith(`${name}-page`) && file.endsWith(".png"),
  );
  return pages.sort().map((page, i) => {
    const from = join(folder, page);
    const [width = 0, height = 0] = runProgram("identify", ["-format", "%w %h", from]).split(" ").map(Number);
    // For a sheet in landscape the telephone is turned too.
    const isUpright = height >= width;
    const turned = ([x, y]: Point) => (isUpright ? `${x},${y}` : `${y},${x}`);
    const [a, second, c, fourth] = CORNERS[i % CORNERS.length]!.map(turned);
    const [b, d] = isUpright ? [second, fourth] : [fourth, second];
    const size = (isUpright ? SIZE : SIZE.toReversed()).join("x");
    const points = `0,0 ${a} ${width},0 ${b} ${width},${height} ${c} 0,${height} ${d}`;
    const to = join(folder, `${name}-${i + 1}.jpg`);
    const sheet = [
      "(",
      from,
      "-alpha",
      "set",
      "-virtual-pixel",
      "transparent",
      "+distort",
      "Perspective",
      points,
      ")",
    ];
    const light = ["(", "-size", size, "gradient:#ffffff-#8a8a8a", ")", "-compose", "multiply", "-composite"];
    const grain = [
      "-blur",
      "0x0.7",
      "-seed",
      "7",
      "-attenuate",
      "0.15",
      "+noise",
      "Gaussian",
      "-quality",
      "85",
    ];
    runProgram("convert", [
      ...["-size", size, `xc:${GROUND}`, ...sheet, "-layers", "merge", "+repage", "-gravity", "northwest"],
      ...["-background", GROUND, "-extent", size, ...light, ...grain, to],
    ]);
    return to;
  });
}
