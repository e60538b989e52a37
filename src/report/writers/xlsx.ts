import type { ReportWriter } from "../report.ts";
export const xlsx: ReportWriter = {
  format: "xlsx",
  fileName: "report.xlsx",
  async write() {
    return new Uint8Array();
  },
};
