import type { Extraction } from "../../../src/model/extraction.ts";

/** A summary of an extraction for comparison: words, list labels, tables with merged cells, notes and formatting. */
export function seen({ pages }: Pick<Extraction, "pages">): string[] {
  return pages.flatMap((page) =>
    page.readings[0]!.blocks.flatMap((block) => {
      if (block.kind === "table") {
        return block.rows.map((row) =>
          row.cells
            .map(
              ({ column, rowSpan, colSpan, lines }) =>
                `${column}/${rowSpan}/${colSpan} ${lines.map((l) => l.text).join(" ¶ ")}`,
            )
            .join(" | "),
        );
      }
      const { role, mark, text, font, fontSize, bold, italic, align } = block;
      if (text.trim() === "") return [];
      const look = [font, fontSize, bold && "đậm", italic && "nghiêng", align === "left" ? undefined : align];
      return [
        `${role}${mark ?? ""}: ${text.replace(/\s+/g, " ").trim()} (${look.filter(Boolean).join(", ")})`,
      ];
    }),
  );
}
