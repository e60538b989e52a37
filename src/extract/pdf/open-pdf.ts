import { KehoachError } from "../../model/error.ts";
import { type Pdfium, pdfium } from "./pdfium.ts";

/** A document open in PDFium. `close` must be called to free PDFium's memory. */
export interface OpenPdf {
  readonly lib: Pdfium;
  readonly document: number;
  readonly pageCount: number;
  close(): void;
}

// FPDF_GetLastError
const PASSWORD = 4;
const SECURITY = 5;

/** Returns null if PDFium finds no document in the bytes. @throws KehoachError "encrypted" */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | null> {
  const lib = await pdfium();
  const data = lib._malloc(bytes.length);
  if (data === 0) return null;
  lib.HEAPU8.set(bytes, data);
  const document = lib._FPDF_LoadMemDocument(data, bytes.length, 0);
  if (document === 0) {
    const code = lib._FPDF_GetLastError();
    lib._free(data);
    if (code === PASSWORD || code === SECURITY) throw encryptedPdf();
    return null;
  }
  return {
    lib,
    document,
    pageCount: lib._FPDF_GetPageCount(document),
    close() {
      lib._FPDF_CloseDocument(document);
      lib._free(data);
    },
  };
}

export function encryptedPdf(): KehoachError {
  return new KehoachError("encrypted", {
    vi: "Tệp PDF được bảo vệ bằng mật khẩu. Hãy mở tệp bằng mật khẩu rồi in hoặc lưu lại thành PDF không có mật khẩu.",
    en: "The PDF is protected by a password. Open it with the password and save or print it as a PDF without one.",
  });
}
