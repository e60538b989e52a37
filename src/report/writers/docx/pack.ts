import { type Document, Packer } from "docx";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** A date that every zip tool accepts; the files carry no time, so that equal papers are equal bytes. */
const NO_TIME = new Date(1980, 0, 1, 12);
const CORE = "docProps/core.xml";
const TIMES = /<dcterms:(created|modified)[^>]{0,80}>[^<]{0,40}<\/dcterms:\1>/g;

/** The bytes of a Word file, without the time at which it was made. */
export async function packed(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const fixed = name === CORE ? strToU8(strFromU8(content).replace(TIMES, "")) : content;
    entries[name] = [fixed, { mtime: NO_TIME }];
  }
  return zipSync(entries);
}
