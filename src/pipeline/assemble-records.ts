import { KehoachError } from "../model/error.ts";
import { type PlanRecord, planRecordSchema } from "../model/plan.ts";
import type { FileReading } from "./messages.ts";

export interface ContentSource {
  readonly paths: readonly string[];
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A file's documents as records: id from the content's hash, "-2", "-3" for further ones.
 * @throws KehoachError "crashed", naming the field, where a record is not as the schema says
 */
export function assembleRecords(reading: FileReading, source: ContentSource): PlanRecord[] {
  return reading.documents.map(({ plan, range }, i) => {
    const id = source.sha256.slice(0, 16) + (i === 0 ? "" : `-${i + 1}`);
    const { mediaType, pages, extraction } = reading;
    const record = planRecordSchema.safeParse({
      ...plan,
      schemaVersion: 1,
      id,
      source: { ...source, mediaType, pages, range, extraction },
    });
    if (record.success) return record.data;
    const issue = record.error.issues[0]!;
    const field = `/${issue.path.join("/")}`;
    const messages = {
      vi: `Kết quả đọc không đúng quy cách ở trường ${field} nên không được ghi. Đề nghị báo lỗi này cho người phát triển.`,
      en: `What was read does not fit the schema at ${field} and was not written. Please report this.`,
    };
    throw new KehoachError("crashed", messages, issue.message);
  });
}
