import type { z } from "zod";
import { valueProblem } from "../../language/value-problem.ts";
import {
  type CatalogueData,
  documentTypeEntrySchema,
  groupEntrySchema,
  indexEntrySchema,
  provinceEntrySchema,
  unitEntrySchema,
} from "../../model/catalogue.ts";
import { KehoachError, type Messages } from "../../model/error.ts";

const LISTS = {
  indices: indexEntrySchema,
  units: unitEntrySchema,
  groups: groupEntrySchema,
  provinces: provinceEntrySchema,
  documentTypes: documentTypeEntrySchema,
} as const;
type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as List[];

/**
 * Merges the user's catalogue files (each parsed JSON: `{ indices?, units?, … }`) into the built-in facts. An entry
 * with a known id replaces the built-in entry.
 * @throws KehoachError "usage", naming the wrong entry and field.
 */
export function withOwnEntries(builtIn: CatalogueData, own: readonly unknown[]): CatalogueData {
  const merged: Record<List, { id: string }[]> = { ...builtIn };
  for (const file of own) {
    if (typeof file !== "object" || file === null || Array.isArray(file)) {
      throw wrong("", "", {
        vi: `phải là một đối tượng JSON có các mục ${NAMES.join(", ")}`,
        en: `must be a JSON object with the lists ${NAMES.join(", ")}`,
      });
    }
    for (const [name, entries] of Object.entries(file)) {
      if (!isList(name)) {
        throw wrong(name, "", {
          vi: `không có mục này; các mục được phép: ${NAMES.join(", ")}`,
          en: `there is no such list; use ${NAMES.join(", ")}`,
        });
      }
      if (!Array.isArray(entries))
        throw wrong(name, "", { vi: "phải là một danh sách", en: "must be a list" });
      merged[name] = add(merged[name], entries, name);
    }
  }
  return merged as CatalogueData;
}

const isList = (name: string): name is List => Object.hasOwn(LISTS, name);

function add(known: readonly { id: string }[], entries: readonly unknown[], list: List): { id: string }[] {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  for (const [i, entry] of entries.entries()) {
    const read = (LISTS[list] as z.ZodType<{ id: string }>).safeParse(entry);
    if (!read.success) throw invalid(list, i, entry, read.error);
    byId.set(read.data.id, read.data);
  }
  return [...byId.values()];
}

function invalid(list: List, i: number, entry: unknown, error: z.ZodError): KehoachError {
  const issue = error.issues[0]!;
  const id = typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : `#${i + 1}`;
  return wrong(`${list} › ${id}`, issue.path.map(String).join("."), valueProblem(issue));
}

function wrong(entry: string, field: string, what: Messages): KehoachError {
  const vi = [entry && `mục “${entry}”`, field && `trường “${field}”`].filter(Boolean).join(", ");
  const en = [entry && `entry "${entry}"`, field && `field "${field}"`].filter(Boolean).join(", ");
  return new KehoachError("usage", {
    vi: `Danh mục riêng không dùng được${vi ? `: ${vi}` : ""}: ${what.vi}. Đề nghị sửa tệp rồi chạy lại.`,
    en: `The catalogue file cannot be used${en ? `: ${en}` : ""}: ${what.en}. Correct the file and run again.`,
  });
}
