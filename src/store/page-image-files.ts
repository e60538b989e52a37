import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pageImageName } from "../model/page-image.ts";
import { makeFolder } from "./make-folder.ts";
import type { ResultFile } from "./result-store.ts";
import { removeFile, WholeFile } from "./write-whole.ts";

const FOLDER = "pages";
/** "<id>-p<page>.webp", and temporary files left by an interrupted write. */
const IMAGE = /^([0-9a-f]{16}(?:-[0-9]{1,4})?)-p[0-9]{1,6}\.webp(\.[0-9]{1,20})?$/;

/** The picture of a page in an output folder, to be written. @throws KehoachError "unwritable" */
export async function openPageImage(outputFolder: string, id: string, page: number): Promise<ResultFile> {
  const folder = join(outputFolder, FOLDER);
  await makeFolder(folder);
  return WholeFile.open(join(folder, pageImageName(id, page)));
}

/** Whether the pictures of these pages of a file are there. */
export async function hasPageImages(
  outputFolder: string,
  id: string,
  pages: readonly number[],
): Promise<boolean> {
  const files = pages.map((page) => access(join(outputFolder, FOLDER, pageImageName(id, page))));
  return (await Promise.allSettled(files)).every(({ status }) => status === "fulfilled");
}

/** Removes the pictures of all other pages of a file. Pictures of other files may be written at the same time. */
export function keepPageImages(outputFolder: string, id: string, pages: readonly number[]): Promise<void> {
  const kept = new Set(pages.map((page) => pageImageName(id, page)));
  return remove(join(outputFolder, FOLDER), (name, owner) => owner === id && !kept.has(name));
}

/** Removes the pictures of all files except those with these ids. Files of other programs are not removed. */
export function keepImagesOf(outputFolder: string, ids: ReadonlySet<string>): Promise<void> {
  return remove(join(outputFolder, FOLDER), (_, owner, isUnfinished) => isUnfinished || !ids.has(owner));
}

async function remove(
  folder: string,
  isGone: (name: string, owner: string, isUnfinished: boolean) => boolean,
): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const own = IMAGE.exec(name);
    if (own && isGone(name, own[1]!, own[2] !== undefined)) await removeFile(join(folder, name));
  }
}
