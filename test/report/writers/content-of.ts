import type { ReportWriter } from "../../../src/report/model/report-writer.ts";
import type { View } from "../../../src/report/model/view.ts";

/** The content of the only file that a writer makes. */
export async function contentOf(writer: ReportWriter, view: View): Promise<Uint8Array> {
  const files = await writer.write(view);
  if (files.length !== 1) throw new Error(`${writer.format} made ${files.length} files`);
  return files[0]!.content;
}
