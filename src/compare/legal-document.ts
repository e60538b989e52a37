import { nameKey } from "../language/fold.ts";

const ADDRESS = /\(?https?:\S*\)?/gu;
const OF_PROVINCE = / của tỉnh (?<province>[^;(]+)/u;

/**
 * The document that ordered a change, without web addresses: the first in the catalogue's text that applies to the whole
 * country or to the province. "" if the text has none.
 */
export function legalDocument(text: string, province: string | null): string {
  for (const part of text.replace(ADDRESS, "").split(";")) {
    const document = part.replace(/\([^()]{0,300}\)/gu, "").trim();
    const of = OF_PROVINCE.exec(document)?.groups?.province;
    if (document !== "" && (of === undefined || nameKey(of) === nameKey(province ?? ""))) return document;
  }
  return "";
}
