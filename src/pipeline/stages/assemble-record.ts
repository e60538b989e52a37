import { KehoachError } from "../../model/error.ts";
import { type PlanRecord, planRecordSchema } from "../../model/plan.ts";
import type { FileReading, SourceContent } from "./file-reading.ts";
import { pagesIn, pathsOf, withPagePaths } from "./photograph-pages.ts";

/** The id of the n-th document (from 0) of a content. Ids are made from the content's hash, with "-2", "-3" for further ones. */
export function planIdOf(sha256: string, n: number): string {
  return sha256.slice(0, 16) + (n === 0 ? "" : `-${n + 1}`);
}

/**
 * The record of the n-th document of a content.
 * @throws KehoachError "crashed", naming the field, if it does not fit the schema
 */
export function assembleRecord(reading: FileReading, content: SourceContent, n: number): PlanRecord {
  const counts = reading.photographs?.map((photograph) => photograph.pages);
  const { sha256, parts } = content;
  const { mediaType, pages, extraction } = reading;
  const { plan, range } = reading.documents[n]!;
  const record = planRecordSchema.safeParse({
    ...plan,
    schemaVersion: 1,
    id: planIdOf(sha256, n),
    source: {
      paths: pathsOf(parts, counts, range),
      sha256,
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      mediaType,
      pages,
      range,
      extraction: withPagePaths(pagesIn(range, extraction), parts, counts),
    },
  });
  if (record.success) return record.data;
  const issue = record.error.issues[0]!;
  throw wrongRecord(`/${issue.path.join("/")}`, issue.message);
}

function wrongRecord(field: string, detail: string): KehoachError {
  const messages = {
    vi: `Kết quả đọc không đúng quy cách ở trường ${field} nên không được ghi. Đề nghị báo lỗi này cho người phát triển.`,
    en: `The result does not fit the schema at ${field} and was not written. Please report this error.`,
  };
  return new KehoachError("crashed", messages, detail);
}
