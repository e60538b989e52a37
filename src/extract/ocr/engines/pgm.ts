import type { GreyImage } from "../../shared/ocr-engine.ts";

/** Portable grey map: the one picture format that costs no compressing. */
export function pgm({ data, width, height }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), data]);
}
