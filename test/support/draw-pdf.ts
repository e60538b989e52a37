import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

const require = createRequire(import.meta.url);
const FACES = {
  regular: require.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
  italic: require.resolve("@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf"),
};

/** Draws on A4 pages. Positions are in points from the top left, as in an extraction. */
export interface Pen {
  readonly doc: PDFKit.PDFDocument;
  /** Writes one line whose top is at `y`. */
  write(text: string, x: number, y: number, set?: { face?: keyof typeof FACES; size?: number }): void;
  /** The same, centred around `x`. */
  centre(text: string, x: number, y: number, set?: { face?: keyof typeof FACES; size?: number }): void;
  /** Draws a straight line. */
  rule(x0: number, y0: number, x1: number, y1: number): void;
  /** A picture that fills a box. */
  picture(x: number, y: number, width: number, height: number): void;
}

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjM9gAAAABJRU5ErkJggg==",
  "base64",
);

/** Draws a PDF and returns its bytes. */
export function drawPdf(draw: (pen: Pen) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: "A4", margin: 0, ...options });
  for (const [face, file] of Object.entries(FACES)) doc.registerFont(face, file);
  const pen: Pen = {
    doc,
    write(text, x, y, { face = "regular", size = 14 } = {}) {
      doc.font(face).fontSize(size).text(text, x, y, { lineBreak: false });
    },
    centre(text, x, y, set = {}) {
      doc.font(set.face ?? "regular").fontSize(set.size ?? 14);
      pen.write(text, x - doc.widthOfString(text) / 2, y, set);
    },
    rule: (x0, y0, x1, y1) => doc.moveTo(x0, y0).lineTo(x1, y1).lineWidth(0.5).stroke(),
    picture: (x, y, width, height) => doc.image(PIXEL, x, y, { width, height }),
  };
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    draw(pen);
    doc.end();
  });
}
