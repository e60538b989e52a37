import { pictureFormats } from "../../extract/image/format.ts";
import { bare, fold } from "../../language/fold.ts";
import type { Warning } from "../../model/warning.ts";

/** Photographs that are the pages of one document, and those whose names say so but do not add up. */
export interface PhotoSeries<T> {
  /** Each in the order of its pages. */
  readonly series: readonly (readonly T[])[];
  readonly apart: ReadonlyMap<T, Warning>;
}

const PICTURE = new RegExp(`\\.(?:${pictureFormats.flatMap((kind) => kind.extensions).join("|")})$`, "i");
/** "plan-1", "plan_p01", "plan trang 2": after a dash, a point, a blank or "_", with a word for "page" or none. */
const NUMBERED = /^(?<stem>.{1,200}?)[-_. ]{1,3}(?<word>(?:p|page|tr|trang)[-_. ]?)?(?<number>\d{1,3})$/iu;
/** "plan (1)", as Windows numbers files that are renamed together. */
const BRACKETED = /^(?<stem>.{1,200}?) ?\((?<number>\d{1,3})\)$/u;
/** What cameras, telephones and scanners call every picture: such a number counts pictures, not pages. */
const DEVICE_NAME =
  /^(?:(?:img|image|dsc[nf]?|pxl|mvimg|photo|picture|pic|screenshot|scan|doc|document|whatsapp|received|fb|untitled|anh|hinh|wa|at|z)(?![a-z])|[^a-z])+$/;

interface Numbered<T> {
  readonly file: T;
  readonly name: string;
  readonly number: number;
}

/**
 * Finds photographs of one document by their names: pictures in one folder, archive or mail whose names differ in
 * nothing but a number (and the kind of picture), from 1 on without a gap. What does not add up is left apart.
 */
export function photoSeries<T extends { readonly path: string }>(files: readonly T[]): PhotoSeries<T> {
  const groups = new Map<string, Numbered<T>[]>();
  const unnumbered = new Map<string, string>();
  for (const file of files) {
    const { folder, name } = placeOf(file.path);
    if (!PICTURE.test(name)) continue;
    const bareName = name.replace(PICTURE, "");
    const found = numberOf(bareName);
    if (found) {
      const key = keyOf(folder, found.stem, found.style);
      groups.set(key, [...(groups.get(key) ?? []), { file, name, number: found.number }]);
    } else unnumbered.set(keyOf(folder, bareName, "()"), name);
  }
  const series: T[][] = [];
  const apart = new Map<T, Warning>();
  for (const [key, group] of groups) {
    const ordered = group.toSorted((a, b) => a.number - b.number);
    // Two plans may be called by their numbers 45 and 46; a document begins with its first page.
    if (ordered.length < 2 || ordered[0]!.number !== 1) continue;
    const why = doubtOf(ordered, unnumbered.get(key));
    if (!why) series.push(ordered.map(({ file }) => file));
    else for (const { file } of ordered) apart.set(file, why);
  }
  return { series, apart };
}

function placeOf(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, slash), name: path.slice(slash).normalize("NFC") };
}

const keyOf = (folder: string, stem: string, style: string) => JSON.stringify([folder, fold(stem), style]);

function numberOf(name: string): { stem: string; style: string; number: number } | null {
  const bracketed = BRACKETED.exec(name)?.groups;
  const { stem, number, word = "" } = bracketed ?? NUMBERED.exec(name)?.groups ?? {};
  if (stem === undefined || DEVICE_NAME.test(bare(stem.toLowerCase()))) return null;
  return { stem, style: bracketed ? "()" : word.toLowerCase(), number: Number(number) };
}

/** `beside`: a file of the same name without a number; browsers save further files of one name as "plan (1)". */
function doubtOf<T>(ordered: readonly Numbered<T>[], beside: string | undefined): Warning | null {
  if (beside) {
    return notJoined(`bên cạnh còn có “${beside}” không mang số`, `“${beside}” beside them bears no number`);
  }
  for (const [i, { name, number }] of ordered.entries()) {
    const before = ordered[i - 1];
    if (before?.number === number) {
      return notJoined(
        `“${before.name}” và “${name}” cùng mang số ${number}`,
        `“${before.name}” and “${name}” both bear the number ${number}`,
      );
    }
    if (number !== i + 1) {
      return notJoined(
        `thiếu ảnh số ${i + 1}, giữa “${before!.name}” và “${name}”`,
        `number ${i + 1} is missing between “${before!.name}” and “${name}”`,
      );
    }
  }
  return null;
}

function notJoined(vi: string, en: string): Warning {
  const messages = {
    vi: `Các ảnh cùng tên chưa được ghép thành một văn bản vì ${vi}; mỗi ảnh được đọc riêng. Đề nghị bổ sung hoặc đánh lại số rồi chạy lại.`,
    en: `The photographs of this name were not joined to one document, as ${en}; each was read by itself. Add or renumber them, then run again.`,
  };
  return { code: "photographs-not-joined", message: messages.vi, messages };
}
