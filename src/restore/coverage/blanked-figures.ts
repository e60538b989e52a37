import type { Paragraph } from "../../model/restored-text.ts";
import { FIGURES_UNREAD, type Warning } from "../../model/warning.ts";

/** A figure of which restoration left digits blank. */
const BLANKED = /\d(?:[.,]\d{0,2})?…$/u;
/** Number of figures that a warning names. */
const NAMED = 12;

/** A warning for each page with figures of which restoration left digits blank ("…"), with what was read. */
export function blankedFigures(paragraphs: readonly Paragraph[]): Warning[] {
  const found = paragraphs.flatMap(({ page, text, changes }) =>
    changes.flatMap(({ start, end, original }) => {
      const figure = text.slice(start, end);
      return BLANKED.test(figure) && !original.includes("…") ? [{ page, figure, original }] : [];
    }),
  );
  return [...Map.groupBy(found, ({ page }) => page)].map(([page, figures]) => {
    const list = figures.slice(0, NAMED).map(({ figure, original }) => `“${figure}” (“${original}”)`);
    const named = list.join(", ") + (figures.length > NAMED ? ", …" : "");
    const vi = `Trang ${page}: số trong bảng thừa chữ số so với các số cùng cột, phần không chắc chắn để trống (“…”; trong ngoặc là chữ đọc được): ${named}. Đề nghị xem bản gốc.`;
    const en = `Page ${page}: digits too many for a column of a table; what is not certain is left blank (“…”; in brackets what was read): ${named}. Look at the original.`;
    return { code: FIGURES_UNREAD, message: vi, messages: { vi, en }, page };
  });
}
