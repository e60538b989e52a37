import { type Pdfium, withMemory } from "./pdfium.ts";
import type { Quad } from "./text-page.ts";

/** What a field of a form or a note on the page states, as the file stores it. */
export interface AnnotationValue {
  readonly text: string;
  /** A check box or radio button that is on; its mark is drawn, not written. */
  readonly isMark: boolean;
  /** A note beside the text; a field is part of the text. */
  readonly isNote: boolean;
  readonly severalLines: boolean;
  /** Points; 0 if the file leaves it to the program. */
  readonly fontSize: number;
}

/** An annotation of a page in PDF space; `value` is null if it states no text. */
export interface Annotation {
  readonly box: Quad;
  readonly value: AnnotationValue | null;
}

/** A page, and the form of its document (0 if it has none). */
export interface AnnotatedPage {
  readonly lib: Pdfium;
  readonly page: number;
  readonly form: number;
}

const MAX_ANNOTATIONS = 500;
/** The longest value that is read (bytes of UTF-16). */
const MAX_VALUE_BYTES = 200_000;
const MAX_OPTIONS = 1000;
const NOWHERE: Quad = [0, 0, 0, 0];
/** The mark of a check box that is on. */
const CHECKED = "☒";

// FPDF_ANNOT_*
const FREE_TEXT = 3;
const WIDGET = 20;
/** Annotation flags (PDF 1.7, 12.5.3): hidden, not shown on a screen. */
const HIDDEN = 2 | 32;
// FPDF_FORMFIELD_*
const CHECK_BOX = 2;
const RADIO_BUTTON = 3;
const COMBO_BOX = 4;
const LIST_BOX = 5;
const TEXT_FIELD = 6;
/** Field flags (PDF 1.7, 12.7.4.3). */
const MULTILINE = 1 << 12;
const PASSWORD = 1 << 13;

/** The annotations of a page in the order of the file. Values of hidden ones and passwords are not read. */
export function readAnnotations(on: AnnotatedPage): Annotation[] {
  const { lib, page } = on;
  const count = Math.min(lib._FPDFPage_GetAnnotCount(page), MAX_ANNOTATIONS);
  return Array.from({ length: count }, (_, i) => {
    const annotation = lib._FPDFPage_GetAnnot(page, i);
    if (annotation === 0) return { box: NOWHERE, value: null };
    const box = boxOf(lib, annotation);
    const value = readValue(on, annotation);
    lib._FPDFPage_CloseAnnot(annotation);
    return { box, value: value && value.text.trim() !== "" ? value : null };
  });
}

function boxOf(lib: Pdfium, annotation: number): Quad {
  return withMemory(lib, 16, (pointer) => {
    if (!lib._FPDFAnnot_GetRect(annotation, pointer)) return NOWHERE;
    const at = pointer >> 2;
    const [left = 0, top = 0, right = 0, bottom = 0] = lib.HEAPF32.subarray(at, at + 4);
    return [Math.min(left, right), Math.max(top, bottom), Math.max(left, right), Math.min(top, bottom)];
  });
}

function readValue(on: AnnotatedPage, annotation: number): AnnotationValue | null {
  const { lib } = on;
  if ((lib._FPDFAnnot_GetFlags(annotation) & HIDDEN) !== 0) return null;
  const subtype = lib._FPDFAnnot_GetSubtype(annotation);
  if (subtype === FREE_TEXT) return noteOf(lib, annotation);
  return subtype === WIDGET && on.form !== 0 ? fieldOf(on, annotation) : null;
}

function noteOf(lib: Pdfium, annotation: number): AnnotationValue {
  return {
    text: entryOf(lib, annotation, "Contents"),
    isMark: false,
    isNote: true,
    severalLines: true,
    fontSize: 0,
  };
}

function fieldOf({ lib, form }: AnnotatedPage, annotation: number): AnnotationValue | null {
  const flags = lib._FPDFAnnot_GetFormFieldFlags(form, annotation);
  const field = {
    isMark: false,
    isNote: false,
    severalLines: false,
    fontSize: fontSizeOf(lib, form, annotation),
  };
  switch (lib._FPDFAnnot_GetFormFieldType(form, annotation)) {
    case CHECK_BOX:
      return isOn(shownState(lib, annotation) || storedValue(lib, form, annotation))
        ? { ...field, isMark: true, text: CHECKED }
        : null;
    case RADIO_BUTTON:
      return isOn(shownState(lib, annotation)) ? { ...field, isMark: true, text: CHECKED } : null;
    case TEXT_FIELD:
      if ((flags & PASSWORD) !== 0) return null;
      return { ...field, text: storedValue(lib, form, annotation), severalLines: (flags & MULTILINE) !== 0 };
    case COMBO_BOX:
    case LIST_BOX: {
      const selected = selectedOptions(lib, form, annotation);
      const text = selected.length > 0 ? selected.join("\n") : storedValue(lib, form, annotation);
      return { ...field, text, severalLines: selected.length > 1 };
    }
    default:
      return null;
  }
}

/** The state that a button shows. FPDFAnnot_IsChecked needs the functions of a viewer, which are not there. */
const shownState = (lib: Pdfium, annotation: number) => entryOf(lib, annotation, "AS");
const isOn = (state: string) => state !== "" && state !== "Off";

const storedValue = (lib: Pdfium, form: number, annotation: number) =>
  textOf(lib, (buffer, length) => lib._FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length));

/** The labels of the selected options, as the form shows them. */
function selectedOptions(lib: Pdfium, form: number, annotation: number): string[] {
  const count = Math.min(lib._FPDFAnnot_GetOptionCount(form, annotation), MAX_OPTIONS);
  const labels: string[] = [];
  for (let i = 0; i < count; i++) {
    if (!lib._FPDFAnnot_IsOptionSelected(form, annotation, i)) continue;
    labels.push(
      textOf(lib, (buffer, length) => lib._FPDFAnnot_GetOptionLabel(form, annotation, i, buffer, length)),
    );
  }
  return labels;
}

function fontSizeOf(lib: Pdfium, form: number, annotation: number): number {
  return withMemory(lib, 4, (pointer) =>
    lib._FPDFAnnot_GetFontSize(form, annotation, pointer) ? lib.HEAPF32[pointer >> 2]! : 0,
  );
}

/** These functions return the bytes of the UTF-16 text with its final zero, and fill a buffer that is long enough. */
function textOf(lib: Pdfium, read: (buffer: number, length: number) => number): string {
  const length = read(0, 0);
  if (length <= 2 || length > MAX_VALUE_BYTES) return "";
  return withMemory(lib, length, (pointer) => {
    read(pointer, length);
    return Buffer.from(lib.HEAPU8.slice(pointer, pointer + length - 2)).toString("utf16le");
  });
}

/** An entry of the annotation's own dictionary. */
function entryOf(lib: Pdfium, annotation: number, name: string): string {
  const key = Buffer.from(`${name}\0`, "latin1");
  return withMemory(lib, key.length, (pointer) => {
    lib.HEAPU8.set(key, pointer);
    return textOf(lib, (buffer, length) =>
      lib._FPDFAnnot_GetStringValue(annotation, pointer, buffer, length),
    );
  });
}
