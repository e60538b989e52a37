import sharp from "sharp";
import { openPdf } from "../../src/extract/pdf/open-pdf.ts";
import { pagePicture } from "../../src/extract/pdf/page-picture.ts";
import type { GreyImage } from "../../src/extract/shared/ocr-engine.ts";
import { drawPdf, type Pen } from "./draw-pdf.ts";

/** A plan in short, as an office would print it. */
export const PLAN_LINES = [
  "Thực hiện Kế hoạch số 57/KH-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh,",
  "Sở Công Thương xây dựng kế hoạch nâng cao chỉ số với các nội dung như sau:",
  "1. Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở rà soát các cơ sở sản",
  "xuất, hướng dẫn doanh nghiệp thu gom chất thải và sử dụng điện tiết kiệm.",
  "2. Mục tiêu phấn đấu đạt từ 6,25 điểm trở lên, tăng 0,40 điểm so với năm 2024.",
  "3. Các phòng, đơn vị gửi báo cáo về Văn phòng Sở trước ngày 15/11/2025 để tổng hợp.",
];

export function writePlan(pen: Pen): void {
  pen.centre("ỦY BAN NHÂN DÂN TỈNH", 180, 60, { size: 13 });
  pen.centre("SỞ CÔNG THƯƠNG", 180, 78, { face: "bold", size: 13 });
  pen.centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 420, 60, { face: "bold", size: 12 });
  pen.centre("Độc lập - Tự do - Hạnh phúc", 420, 78, { face: "bold", size: 13 });
  pen.centre("KẾ HOẠCH", 297, 130, { face: "bold" });
  for (let round = 0; round < 4; round++) {
    for (const [i, line] of PLAN_LINES.entries()) {
      pen.write(line, 70, 170 + round * 140 + i * 21, { size: 12 });
    }
  }
}

/** A drawn A4 page as a scanner would see it. */
export async function drawnPage(draw: (pen: Pen) => void, dpi = 200): Promise<GreyImage> {
  const open = await openPdf(await drawPdf(draw));
  if (!open) throw new Error("PDFium refused a PDF drawn here");
  try {
    const page = pagePicture(open, 0, { width: 595.28, height: 841.89, rotation: 0, paths: 0 });
    if (!page) throw new Error("PDFium drew nothing");
    const grey = page.image;
    if (dpi === grey.dpi) return grey;
    const { data, info } = await raw(grey)
      .resize(Math.round((grey.width * dpi) / grey.dpi))
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, dpi };
  } finally {
    open.close();
  }
}

const raw = ({ data, width, height }: GreyImage) => sharp(data, { raw: { width, height, channels: 1 } });

export const asJpeg = (image: GreyImage): Promise<Buffer> =>
  raw(image).withMetadata({ density: image.dpi }).jpeg({ quality: 85 }).toBuffer();

export const asPng = (image: GreyImage): Promise<Buffer> => raw(image).png().toBuffer();

/** A PDF whose pages show these pictures; `under` and `above` draw on the first page, below or above its picture. */
export function scannedPdf(
  jpegs: readonly Buffer[],
  { under, above }: { under?: (pen: Pen) => void; above?: (pen: Pen) => void } = {},
): Promise<Buffer> {
  return drawPdf((pen) => {
    jpegs.forEach((jpeg, i) => {
      if (i > 0) pen.doc.addPage();
      if (i === 0) under?.(pen);
      pen.doc.image(jpeg, 0, 0, { width: 595.28, height: 841.89 });
      if (i === 0) above?.(pen);
    });
  });
}
