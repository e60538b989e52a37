import type { ReportWriter } from "./model/report-writer.ts";

/**
 * Every report format with the function that loads its writer, so that a format's library is loaded only when a report
 * of that format is written. To add a format, add a file in `writers/` and a line here.
 */
export const reportFormats: Readonly<Record<string, () => Promise<ReportWriter>>> = {
  html: async () => (await import("./writers/html.ts")).htmlWriter,
  csv: async () => (await import("./writers/csv.ts")).csvWriter,
  docx: async () => (await import("./writers/docx.ts")).docxWriter,
  ics: async () => (await import("./writers/ics.ts")).icsWriter,
  md: async () => (await import("./writers/md.ts")).mdWriter,
  xlsx: async () => (await import("./writers/xlsx.ts")).xlsxWriter,
};
