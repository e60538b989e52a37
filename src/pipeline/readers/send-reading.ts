import { isReadInPart } from "../../model/read-in-part.ts";
import type { Warning } from "../../model/warning.ts";
import { assembleRecord } from "../stages/assemble-record.ts";
import type { FileReading } from "../stages/file-reading.ts";
import { partResults } from "../stages/photograph-pages.ts";
import type { ReadJob } from "./messages.ts";
import type { ParentChannel } from "./parent-channel.ts";
import type { ReadSummary } from "./replies.ts";

/**
 * Sends the results of a content to the parent: its extraction, the pictures of its pages, then text and record of each document. Only one record is
 * in memory as text at a time.
 * @throws KehoachError "crashed" if a record does not fit the schema
 */
export async function sendReading(
  reading: FileReading,
  { job, content }: ReadJob,
  channel: ParentChannel,
): Promise<ReadSummary> {
  const { documents, pages, ocrPages, saved } = reading;
  if (documents.length > 0)
    await channel.sendFile({ kind: "file", job, file: "extraction", document: 0 }, saved);
  for (const { page, webp } of reading.images ?? [])
    await channel.sendFile({ kind: "file", job, file: "image", document: 0, page }, webp);
  for (const [document, { text }] of documents.entries()) {
    const record = assembleRecord(reading, content, document);
    await channel.sendFile({ kind: "file", job, file: "text", document }, text);
    await channel.sendFile(
      { kind: "file", job, file: "plan", document },
      `${JSON.stringify(record, null, 2)}\n`,
    );
  }
  return {
    pages,
    ocrPages,
    readInPart: isReadInPart(warningsOf(reading)),
    documents: documents.length,
    hasPictures: hasPictures(reading),
    ...(reading.photographs && { photographs: photographsOf(reading) }),
  };
}

function photographsOf(reading: FileReading): ReadSummary["photographs"] {
  const photographs = reading.photographs ?? [];
  const documents = reading.documents.map(({ range, plan }) => ({
    source: { range, extraction: reading.extraction },
    warnings: plan.warnings as Warning[],
  }));
  const counts = photographs.map(({ pages }) => pages);
  return partResults(documents, counts).map((part, i) => ({ ...part, refusal: photographs[i]!.refusal }));
}

const warningsOf = ({ documents }: FileReading) =>
  documents.flatMap(({ plan }) => plan.warnings as Warning[]);

const hasPictures = (reading: FileReading): boolean =>
  reading.ocrPages > 0 || warningsOf(reading).some(({ code }) => code === "ocr-needed");
