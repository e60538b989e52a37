/**
 * PDFium's C functions used here, with the names of its public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h,
 * fpdf_annot.h, fpdf_formfill.h, fpdf_flatten.h, fpdf_signature.h). The package has them in a private field, so only this file accesses
 * them, the version is pinned exactly, and a test checks that each name exists.
 */
export const PDFIUM_FUNCTIONS = [
  "_malloc",
  "_free",
  "_FPDF_LoadMemDocument",
  "_FPDF_CloseDocument",
  "_FPDF_GetLastError",
  "_FPDF_GetPageCount",
  "_FPDF_LoadPage",
  "_FPDF_ClosePage",
  "_FPDF_GetPageBoundingBox",
  "_FPDFPage_GetRotation",
  "_FPDFPage_GetAnnotCount",
  "_FPDFPage_GetAnnot",
  "_FPDFPage_CloseAnnot",
  "_FPDFAnnot_GetRect",
  "_FPDFAnnot_GetFlags",
  "_FPDFAnnot_GetSubtype",
  "_FPDFAnnot_GetStringValue",
  "_FPDF_GetFormType",
  "_FPDFDOC_InitFormFillEnvironment",
  "_FPDFDOC_ExitFormFillEnvironment",
  "_FPDFAnnot_GetFormFieldFlags",
  "_FPDFAnnot_GetFormFieldType",
  "_FPDFAnnot_GetFormFieldValue",
  "_FPDFAnnot_GetFontSize",
  "_FPDFAnnot_GetOptionCount",
  "_FPDFAnnot_GetOptionLabel",
  "_FPDFAnnot_IsOptionSelected",
  "_FPDFPage_Flatten",
  "_FPDFPage_CountObjects",
  "_FPDFPage_GetObject",
  "_FPDFPageObj_GetType",
  "_FPDFPageObj_GetBounds",
  "_FPDFPageObj_GetMatrix",
  "_FPDFFormObj_CountObjects",
  "_FPDFFormObj_GetObject",
  "_FPDFPath_CountSegments",
  "_FPDFPath_GetPathSegment",
  "_FPDFPath_GetDrawMode",
  "_FPDFPathSegment_GetPoint",
  "_FPDFPathSegment_GetType",
  "_FPDFPathSegment_GetClose",
  "_FPDFBitmap_CreateEx",
  "_FPDFBitmap_Destroy",
  "_FPDFBitmap_FillRect",
  "_FPDFBitmap_GetBuffer",
  "_FPDFBitmap_GetFormat",
  "_FPDFBitmap_GetHeight",
  "_FPDFBitmap_GetStride",
  "_FPDFBitmap_GetWidth",
  "_FPDFImageObj_GetBitmap",
  "_FPDFImageObj_GetImageFilter",
  "_FPDFImageObj_GetImageFilterCount",
  "_FPDFImageObj_GetImagePixelSize",
  "_FPDF_RenderPageBitmap",
  "_FPDFTextObj_GetFont",
  "_FPDFTextObj_GetTextRenderMode",
  "_FPDFText_LoadPage",
  "_FPDFText_ClosePage",
  "_FPDFText_CountChars",
  "_FPDFText_GetUnicode",
  "_FPDFText_IsGenerated",
  "_FPDFText_IsHyphen",
  "_FPDFText_GetTextObject",
  "_FPDFText_GetLooseCharBox",
  "_FPDFText_GetCharBox",
  "_FPDFText_GetCharOrigin",
  "_FPDFText_GetFontInfo",
  "_FPDFText_GetFontWeight",
  "_FPDFText_GetFontSize",
  "_FPDFText_GetMatrix",
  "_FPDF_GetSignatureCount",
  "_FPDF_GetSignatureObject",
  "_FPDFSignatureObj_GetContents",
  "_FPDFSignatureObj_GetTime",
] as const;

/** Every function takes and returns numbers; pointers are offsets into the heap. */
export type Pdfium = {
  readonly [name in (typeof PDFIUM_FUNCTIONS)[number]]: (...args: number[]) => number;
} & {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
};

let loading: Promise<Pdfium> | null = null;

/** The PDFium instance of this process. It is shared, because loading it takes longer than reading most files. */
export function pdfium(): Promise<Pdfium> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfium> {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  const library = await PDFiumLibrary.init();
  return direct((library as unknown as { module: Module }).module);
}

type Heaps = Pick<Pdfium, "HEAPU8" | "HEAP32" | "HEAPF32" | "HEAPF64">;
type Module = Heaps & { readonly wasmExports: Readonly<Record<string, (...args: number[]) => number>> };

/**
 * The functions as WebAssembly exports them, without the package's checks around each call: a page takes ten thousand
 * calls. The heaps are getters because they are replaced when the memory grows.
 */
function direct(module: Module): Pdfium {
  const functions = PDFIUM_FUNCTIONS.map((name) => [name, module.wasmExports[name.slice(1)]] as const);
  const heaps: Heaps = {
    get HEAPU8() {
      return module.HEAPU8;
    },
    get HEAP32() {
      return module.HEAP32;
    },
    get HEAPF32() {
      return module.HEAPF32;
    },
    get HEAPF64() {
      return module.HEAPF64;
    },
  };
  return Object.assign(heaps, Object.fromEntries(functions)) as unknown as Pdfium;
}

/** Drops the instance after a crash inside it, because its memory may be corrupt. */
export function forgetPdfium(): void {
  loading = null;
}

/** Allocates `bytes` of PDFium's memory for the duration of `use`. */
export function withMemory<T>(lib: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = lib._malloc(bytes);
  try {
    return use(pointer);
  } finally {
    lib._free(pointer);
  }
}
