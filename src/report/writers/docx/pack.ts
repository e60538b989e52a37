import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipParts } from "../shared/zip-parts.ts";

const CORE = "docProps/core.xml";
const TIMES = /<dcterms:(created|modified)[^>]{0,80}>[^<]{0,40}<\/dcterms:\1>/g;

/** The bytes of a Word file, without the time at which it was made. */
export async function packed(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return zipParts({ ...parts, [CORE]: strToU8(strFromU8(parts[CORE]!).replace(TIMES, "")) });
}
