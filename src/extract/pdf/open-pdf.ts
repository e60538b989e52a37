import { KehoachError } from "../../model/error.ts";
import { type Pdfium, pdfium } from "./pdfium.ts";

/** A document open in PDFium. `close` must be called to free PDFium's memory. */
export interface OpenPdf {
  readonly lib: Pdfium;
  readonly document: number;
  /** PDFium's handle of the document's form; 0 if it has none. */
  readonly form: number;
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
  const { form, closeForm } = openForm(lib, document);
  return {
    lib,
    document,
    form,
    pageCount: lib._FPDF_GetPageCount(document),
    close() {
      closeForm();
      lib._FPDF_CloseDocument(document);
      lib._free(data);
    },
  };
}

/** FPDF_FORMFILLINFO: its version, then functions of a viewer and flags, which all stay zero (bytes). */
const FORM_INFO_SIZE = 512;
const FORM_INFO_VERSION = 2;

function openForm(lib: Pdfium, document: number): { form: number; closeForm: () => void } {
  if (lib._FPDF_GetFormType(document) === 0) return { form: 0, closeForm: () => undefined };
  const info = lib._malloc(FORM_INFO_SIZE);
  lib.HEAPU8.fill(0, info, info + FORM_INFO_SIZE);
  lib.HEAP32[info >> 2] = FORM_INFO_VERSION;
  const form = lib._FPDFDOC_InitFormFillEnvironment(document, info);
  return {
    form,
    closeForm() {
      if (form !== 0) lib._FPDFDOC_ExitFormFillEnvironment(form);
      lib._free(info);
    },
  };
}

export function encryptedPdf(): KehoachError {
  return new KehoachError("encrypted", {
    vi: "Tệp PDF được bảo vệ bằng mật khẩu. Đề nghị mở tệp bằng mật khẩu rồi in hoặc lưu lại thành PDF không có mật khẩu.",
    en: "The PDF is protected by a password. Open it with the password and save or print it as a PDF without one.",
  });
}
