import type { Extraction } from "../../model/extraction.ts";
import { cmsSigner } from "./cms-signer.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { type Pdfium, withMemory } from "./pdfium.ts";

type Signature = NonNullable<Extraction["signature"]>;

const MAX_SIGNATURES = 20;
/** PDF 1.7, 7.9.4: (D:YYYYMMDDHHmmSSOHH'mm'). */
const PDF_DATE =
  /^D:(?<y>\d{4})(?<mo>\d{2})(?<d>\d{2})(?<h>\d{2})(?<mi>\d{2})(?<s>\d{2})?(?:(?<z>Z)|(?<zone>[+-]\d{2})'?(?<zm>\d{2})?)?/;

/** The earliest electronic signature with a name. Its validity is not checked. */
export function readSignature({ lib, document }: OpenPdf): Signature | undefined {
  const count = Math.min(lib._FPDF_GetSignatureCount(document), MAX_SIGNATURES);
  const found: Signature[] = [];
  for (let i = 0; i < count; i++) {
    const signature = lib._FPDF_GetSignatureObject(document, i);
    const signer = cmsSigner(bytesOf(lib, lib._FPDFSignatureObj_GetContents, signature));
    if (!signer) continue;
    const time = Buffer.from(bytesOf(lib, lib._FPDFSignatureObj_GetTime, signature)).toString("latin1");
    found.push({ signer: signer.name, organisation: signer.organisation, signedAt: isoTime(time) });
  }
  return found.sort((a, b) => (a.signedAt ?? "9").localeCompare(b.signedAt ?? "9"))[0];
}

/** These functions return the length that they need, and fill a buffer of that length. */
function bytesOf(lib: Pdfium, read: (...args: number[]) => number, signature: number): Uint8Array {
  const length = read(signature, 0, 0);
  if (length <= 0) return new Uint8Array();
  return withMemory(lib, length, (pointer) => {
    read(signature, pointer, length);
    return lib.HEAPU8.slice(pointer, pointer + length);
  });
}

/** "D:20251113155350+07'00'" → "2025-11-13T15:53:50+07:00"; null if it is not a PDF date. */
export function isoTime(pdfDate: string): string | null {
  const parts = PDF_DATE.exec(pdfDate)?.groups;
  if (!parts) return null;
  const { y, mo, d, h, mi, s = "00", z, zone, zm = "00" } = parts;
  return `${y}-${mo}-${d}T${h}:${mi}:${s}${z ?? (zone ? `${zone}:${zm}` : "")}`;
}
