import { KehoachError } from "../../model/error.ts";
import type { Picture } from "../ocr/image/grayscale.ts";

/** The pages of a picture file; each is decoded on demand. */
export interface PictureFile {
  readonly count: number;
  /** `index`: from 0. @throws KehoachError "damaged", "too-large" */
  page(index: number): Promise<Picture>;
}

/** Opens a picture file. @throws KehoachError "damaged", "too-large" */
export type OpenPictureFile = (bytes: Uint8Array) => Promise<PictureFile>;

/** Limit on the pixels of a picture; a page of A4 at 800 dpi has 62 million. */
export const MAX_PIXELS = 100e6;
/** Larger pictures are reduced to this resolution. It is high because the sheet may fill only a part of a photograph. */
export const MAX_DPI = 360;
/** Range of the short side of a sheet that offices scan (inches). */
const SHORT_SIDES = [4, 17] as const;
/** Inches. */
const A4_SHORT_SIDE = 8.27;
const MIN_DPI = 20;

/** The resolution that the file states, if a sheet of paper can have that size; else that of a sheet of A4. */
export function dpiOf(shortSide: number, density: number | undefined): number {
  const inches = density ? shortSide / density : 0;
  const isPlausible = inches >= SHORT_SIDES[0] && inches <= SHORT_SIDES[1];
  return isPlausible && density ? density : Math.max(MIN_DPI, shortSide / A4_SHORT_SIDE);
}

export function damagedPicture(): KehoachError {
  return new KehoachError("damaged", {
    vi: "Ảnh bị hỏng hoặc bị cắt cụt, không mở được. Đề nghị xin lại tệp từ nơi gửi.",
    en: "The picture is damaged or cut off and cannot be opened. Ask the sender for it again.",
  });
}

/** @throws KehoachError "too-large" */
export function checkPixels(width: number, height: number): void {
  if (width * height <= MAX_PIXELS) return;
  const size = `${width} × ${height}`;
  const most = Math.round(MAX_PIXELS / 1e6);
  throw new KehoachError("too-large", {
    vi: `Ảnh có kích thước ${size} điểm ảnh, quá giới hạn ${most} triệu điểm ảnh một trang. Đề nghị quét lại ở 200-300 dpi.`,
    en: `The picture has ${size} pixels, above the limit of ${most} million a page. Scan it again at 200 to 300 dpi.`,
  });
}
