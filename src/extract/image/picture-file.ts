import { KehoachError } from "../../model/error.ts";
import type { Picture } from "../ocr/image/grayscale.ts";

/** The pages of a picture file, each decoded when it is asked for. */
export interface Pictures {
  readonly count: number;
  /** `index`: from 0. @throws KehoachError "damaged", "too-large" */
  page(index: number): Promise<Picture>;
}

/** Opens a picture file. @throws KehoachError "damaged", "too-large" */
export type OpenPictures = (bytes: Uint8Array) => Promise<Pictures>;

/** A4 at 800 dpi has 62 million; a picture that claims more is not a page. */
export const MOST_PIXELS = 100e6;
/** Larger pictures are taken at this resolution: a sheet may be the smaller part of a photograph. */
export const MOST_DPI = 360;
/** Inches: the short side of a sheet that offices scan, and of A4, which a photograph is taken to show. */
const SHORT_SIDES = [4, 17] as const;
const A4_SHORT_SIDE = 8.27;

/** What the file says, if a sheet of paper can be of that size; else as if it showed a sheet of A4. */
export function dpiOf(shortSide: number, density: number | undefined): number {
  const inches = density ? shortSide / density : 0;
  const stated = inches >= SHORT_SIDES[0] && inches <= SHORT_SIDES[1];
  return stated && density ? density : Math.max(20, shortSide / A4_SHORT_SIDE);
}

export function damagedPicture(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Ảnh bị hỏng hoặc bị cắt cụt, không mở được. Hãy xin lại tệp từ nơi gửi.",
    en: "The picture is damaged or cut off and cannot be opened. Ask the sender for it again.",
  });
}

/** @throws KehoachError "too-large" */
export function checkPixels(width: number, height: number): void {
  if (width * height <= MOST_PIXELS) return;
  const size = `${width} × ${height}`;
  const most = Math.round(MOST_PIXELS / 1e6);
  throw new KehoachError("too-large", {
    vi: `Ảnh có kích thước ${size} điểm ảnh, quá giới hạn ${most} triệu điểm ảnh một trang. Hãy quét lại ở 200-300 dpi.`,
    en: `The picture has ${size} pixels, above the limit of ${most} million a page. Scan it again at 200 to 300 dpi.`,
  });
}
