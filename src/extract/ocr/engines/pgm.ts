import type { GreyImage } from "../../shared/ocr-engine.ts";

/** Portable grey map: header and pixels, without compression. */
export function pgm({ data, width, height }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), data]);
}
