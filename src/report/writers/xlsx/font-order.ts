/** The order in which Microsoft's schema of ECMA-376 (CT_Font, 18.8.22) wants the properties of a font. */
const ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const FONT = /(<font>)((?:<[a-zA-Z]{1,20}[^<>]{0,100}\/>){1,20})(<\/font>)/g;
const PROPERTY = /<([a-zA-Z]{1,20})[^<>]{0,100}\/>/g;

/** The styles of a workbook with the properties of each font in the order of the schema; the library writes the color first. */
export const withOrderedFonts = (styles: string): string =>
  styles.replace(FONT, (_, start: string, properties: string, end: string) => {
    const placed = Array.from(properties.matchAll(PROPERTY), ([text, name = ""]) => ({
      text,
      at: ORDER.indexOf(name),
    }));
    return `${start}${placed
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => text)
      .join("")}${end}`;
  });
