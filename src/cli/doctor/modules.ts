import type { Examination } from "./examination.ts";

/** Libraries that reading needs. */
const MODULES: readonly Pick<Examination, "id" | "name" | "cost">[] = [
  {
    id: "@hyzyla/pdfium",
    name: { vi: "Bộ đọc PDF chính (PDFium)", en: "Main PDF engine (PDFium)" },
    cost: {
      vi: "không đọc được tệp PDF; hãy cài lại chương trình",
      en: "PDF files cannot be read; install the program again",
    },
  },
  {
    id: "pdf-parse",
    name: { vi: "Bộ đọc PDF dự phòng (pdf-parse)", en: "Second PDF engine (pdf-parse)" },
    cost: {
      vi: "tệp PDF mà bộ đọc chính từ chối sẽ không đọc được",
      en: "a PDF that the main engine refuses cannot be read",
    },
  },
  {
    id: "mammoth",
    name: { vi: "Bộ đọc DOCX (mammoth)", en: "DOCX engine (mammoth)" },
    cost: {
      vi: "không đọc được tệp DOCX; hãy cài lại chương trình",
      en: "DOCX files cannot be read; install the program again",
    },
  },
];

/** Loads each library. */
export function examineModules(): Promise<Examination[]> {
  return Promise.all(
    MODULES.map(async ({ id, name, cost }): Promise<Examination> => {
      const isLoaded = await import(id).then(
        () => true,
        () => false,
      );
      return { id, name, state: isLoaded ? "ok" : "missing", found: null, cost: isLoaded ? null : cost };
    }),
  );
}
