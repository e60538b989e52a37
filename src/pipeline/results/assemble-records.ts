import { KehoachError } from "../../model/error.ts";
import { type PlanRecord, planRecordSchema } from "../../model/plan.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import type { FileReading } from "../stages/file-reading.ts";
import { pagesIn, pathsOf, withPagePaths } from "./photograph-pages.ts";

/**
 * The records of a content's documents. Ids are made from the content's hash, with "-2", "-3" for further documents.
 * @throws KehoachError "crashed", naming the field, if a record does not fit the schema
 */
export function assembleRecords(reading: FileReading, content: Content): PlanRecord[] {
  const counts = reading.photographs?.map((photograph) => photograph.pages);
  const { sha256, parts } = content;
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return reading.documents.map(({ plan, range }, i) => {
    const { mediaType, pages } = reading;
    const record = planRecordSchema.safeParse({
      ...plan,
      schemaVersion: 1,
      id: sha256.slice(0, 16) + (i === 0 ? "" : `-${i + 1}`),
      source: {
        paths: pathsOf(content, counts, range),
        sha256,
        bytes,
        mediaType,
        pages,
        range,
        extraction: withPagePaths(pagesIn(range, reading.extraction), parts, counts),
      },
    });
    if (record.success) return record.data;
    const issue = record.error.issues[0]!;
    throw wrongRecord(`/${issue.path.join("/")}`, issue.message);
  });
}

function wrongRecord(field: string, detail: string): KehoachError {
  const messages = {
    vi: `Kết quả đọc không đúng quy cách ở trường ${field} nên không được ghi. Đề nghị báo lỗi này cho người phát triển.`,
    en: `The result does not fit the schema at ${field} and was not written. Please report this error.`,
  };
  return new KehoachError("crashed", messages, detail);
}
