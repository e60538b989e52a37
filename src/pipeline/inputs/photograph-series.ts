import { pictureFormats } from "../../extract/image/format.ts";
import { bare, fold } from "../../language/fold.ts";
import type { Warning } from "../../model/warning.ts";
import { fileNameOf } from "../shared/paths.ts";

/** Photographs whose names are numbered like the pages of a document. */
export interface PhotographSeries<T> {
  /** The photographs of each document in the order of its pages. */
  readonly series: readonly (readonly T[])[];
  /** Photographs that are not joined because a number is missing or repeated, with the warning that says so. */
  readonly incomplete: ReadonlyMap<T, Warning>;
}

const PICTURE = new RegExp(
  `\\.(?:${pictureFormats.flatMap(({ extensions }) => extensions).join("|")})$`,
  "i",
);
/** "plan-1", "plan_p01", "plan trang 2": after "-", ".", a blank or "_", with or without a word for "page". */
const NUMBERED = /^(?<stem>.{1,200}?)[-_. ]{1,3}(?<word>(?:p|page|tr|trang)[-_. ]?)?(?<number>\d{1,3})$/iu;
/** "plan (1)", as Windows numbers files that are renamed together. */
const BRACKETED = /^(?<stem>.{1,200}?) ?\((?<number>\d{1,3})\)$/u;
/** Names that cameras, telephones and scanners give every picture: their numbers count pictures, not pages. */
const DEVICE_NAME =
  /^(?:(?:img|image|dsc[nf]?|pxl|mvimg|photo|picture|pic|screenshot|scan|doc|document|whatsapp|received|fb|untitled|anh|hinh|wa|at|z)(?![a-z])|[^a-z])+$/;

interface Numbered<T> {
  readonly file: T;
  readonly name: string;
  readonly number: number;
}

/**
 * Finds photographs of one document by their names: pictures in one folder, archive or e-mail whose names differ only
 * in a number (and in the picture format), from 1 on without a gap. Incomplete series are not joined.
 */
export function photographSeries<T extends { readonly path: string }>(
  files: readonly T[],
): PhotographSeries<T> {
  const { groups, unnumbered } = groupByName(files);
  const series: T[][] = [];
  const incomplete = new Map<T, Warning>();
  for (const [key, group] of groups) {
    const ordered = group.toSorted((a, b) => a.number - b.number);
    // The pages of a document begin at 1. Files named 45 and 46 may be two plans with these numbers.
    if (ordered.length < 2 || ordered[0]!.number !== 1) continue;
    const warning = incompleteSeries(ordered, unnumbered.get(key));
    if (!warning) series.push(ordered.map(({ file }) => file));
    else for (const { file } of ordered) incomplete.set(file, warning);
  }
  return { series, incomplete };
}

function groupByName<T extends { readonly path: string }>(files: readonly T[]) {
  const groups = new Map<string, Numbered<T>[]>();
  const unnumbered = new Map<string, string>();
  for (const file of files) {
    const name = fileNameOf(file.path).normalize("NFC");
    if (!PICTURE.test(name)) continue;
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    const stem = name.replace(PICTURE, "");
    const found = numberOf(stem);
    if (found) {
      const key = keyOf(folder, found.stem, found.style);
      groups.set(key, [...(groups.get(key) ?? []), { file, name, number: found.number }]);
    } else unnumbered.set(keyOf(folder, stem, "()"), name);
  }
  return { groups, unnumbered };
}

const keyOf = (folder: string, stem: string, style: string) => JSON.stringify([folder, fold(stem), style]);

function numberOf(name: string): { stem: string; style: string; number: number } | null {
  const bracketed = BRACKETED.exec(name)?.groups;
  const { stem, number, word = "" } = bracketed ?? NUMBERED.exec(name)?.groups ?? {};
  if (stem === undefined || DEVICE_NAME.test(bare(stem.toLowerCase()))) return null;
  return { stem, style: bracketed ? "()" : word.toLowerCase(), number: Number(number) };
}

/** @param unnumbered a file of the same name without a number; browsers save further files of one name as "plan (1)" */
function incompleteSeries<T>(
  ordered: readonly Numbered<T>[],
  unnumbered: string | undefined,
): Warning | null {
  if (unnumbered) {
    return notJoined(`bên cạnh còn có “${unnumbered}” không mang số`, `“${unnumbered}” has no number`);
  }
  for (const [i, { name, number }] of ordered.entries()) {
    const previous = ordered[i - 1];
    if (previous?.number === number) {
      return notJoined(
        `“${previous.name}” và “${name}” cùng mang số ${number}`,
        `“${previous.name}” and “${name}” both have the number ${number}`,
      );
    }
    if (number !== i + 1) {
      return notJoined(
        `thiếu ảnh số ${i + 1}, giữa “${previous!.name}” và “${name}”`,
        `number ${i + 1} is missing between “${previous!.name}” and “${name}”`,
      );
    }
  }
  return null;
}

function notJoined(vi: string, en: string): Warning {
  const messages = {
    vi: `Các ảnh cùng tên chưa được ghép thành một văn bản vì ${vi}; mỗi ảnh được đọc riêng. Đề nghị bổ sung hoặc đánh lại số rồi chạy lại.`,
    en: `The photographs of this name were not joined into one document, because ${en}; each was read separately. Add or renumber them, then run again.`,
  };
  return { code: "photographs-not-joined", message: messages.vi, messages };
}
