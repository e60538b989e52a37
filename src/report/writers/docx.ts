import type { Paper } from "../model/paper.ts";
import type { ReportFile, ReportWriter } from "../model/report-writer.ts";
import { papersOf } from "../papers/papers.ts";
import { packed } from "./docx/pack.ts";
import { paperDocument } from "./docx/paper-document.ts";

/** Papers to edit and sign: the consolidated reports, the letters and the sheets of the units. */
export const docxWriter: ReportWriter = {
  format: "docx",
  edited: "all",
  async write(view) {
    const files: ReportFile[] = [];
    for (const paper of papersOf(view)) files.push({ path: paper.path, content: await contentOf(paper) });
    return files;
  },
};

const contentOf = (paper: Paper): Promise<Uint8Array> => packed(paperDocument(paper));
