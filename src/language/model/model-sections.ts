import { modelError, type Sections } from "./model-file.ts";

// The sections of an unpacked model file as text and typed arrays. Each function throws a KehoachError "damaged" if the file
// lacks the section.

export function bytes(sections: Sections, name: string): Uint8Array {
  const section = sections.get(name);
  if (!section) throw missingSection(name);
  return section;
}

/** The error for a model file without one of its sections. */
export const missingSection = (name: string) =>
  modelError(
    `Tệp mô hình ngôn ngữ thiếu phần “${name}”; hãy tạo lại bằng “npm run train”.`,
    `The language model file lacks the section “${name}”; rebuild it with “npm run train”.`,
  );

export function text(sections: Sections, name: string): string {
  return new TextDecoder().decode(bytes(sections, name));
}

export function uint16(sections: Sections, name: string): Uint16Array {
  const section = bytes(sections, name);
  return new Uint16Array(section.buffer, section.byteOffset, section.byteLength / 2);
}

export function uint32(sections: Sections, name: string): Uint32Array {
  const section = bytes(sections, name);
  return new Uint32Array(section.buffer, section.byteOffset, section.byteLength / 4);
}
