import type { PlacedInput } from "../../model/placed-input.ts";
import type { FileLink } from "../model/links.ts";
import type { ViewContext } from "./context.ts";

const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;
/** "thu.eml!/ke-hoach.docx" is in the e-mail "thu.eml". */
const MEMBER = /!\/.*$/s;

/** Where the inputs are, as seen from the report. */
export type FileLocations = Pick<ViewContext, "inputs" | "reportFolder" | "inputFolder">;

/**
 * An input file with its path below the folder of all inputs, and a link to it that is relative to the report, so that no
 * output names folders of the machine. A file in an archive or e-mail is linked to the archive. Every segment is encoded and
 * the link begins with "./" or "../", so a file name can never act as a URL scheme. A file on another disk than the report,
 * or whose link would name folders of the machine, has no link; its path begins with the name of the given folder.
 *
 * @param page page of a PDF, from 1
 */
export function linkToFile(path: string, locations: FileLocations, page: number | null = null): FileLink {
  const slashed = path.replaceAll("\\", "/");
  const { inputFolder } = locations;
  const shown = slashed.startsWith(inputFolder) ? slashed.slice(inputFolder.length) : slashed;
  const relative = fromReport(slashed.replace(MEMBER, ""), locations);
  if (relative === null) return { path: ABSOLUTE.test(slashed) ? shown : slashed, href: null };
  const encoded = relative.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  const fragment = page !== null && /\.pdf$/i.test(slashed) ? `#page=${page}` : "";
  return { path: shown, href: `${encoded.startsWith("..") ? "" : "./"}${encoded}${fragment}` };
}

/** A sentence whose quoted paths are those of the results, with paths below the folder of all inputs. */
export const withShownPaths = (
  sentence: string,
  { inputFolder }: Pick<FileLocations, "inputFolder">,
): string => (inputFolder === "" ? sentence : sentence.replaceAll(`“${inputFolder}`, "“"));

/** The segments from the report to a file; null: there is no relative path. */
function fromReport(path: string, { inputs, reportFolder }: FileLocations): string[] | null {
  const location = locationOf(path, inputs);
  if (reportFolder === null || location === null) return null;
  const [from, to] = [segmentsOf(reportFolder), segmentsOf(location)];
  const isOtherDrive = [from[0], to[0]].some((segment) => segment?.endsWith(":")) && from[0] !== to[0];
  if (isOtherDrive) return null;
  const differs = to.findIndex((segment, i) => segment !== from[i]);
  const shared = differs < 0 ? to.length : differs;
  const below = to.slice(shared);
  const shown = new Set(segmentsOf(path));
  const isNamed = below.every((segment, i) => shown.has(segment) || i === below.length - 1);
  if (!isNamed && isOfMachine(from.slice(0, shared))) return null;
  return [...from.slice(shared).map(() => ".."), ...below];
}

/** Folders that contain those of all users, or all disks. */
const OF_MACHINE = new Set(["home", "users", "mnt", "media", "volumes"]);

/** Whether a folder belongs to the machine, not to a person or a project: the names below it are nobody else's business. */
function isOfMachine(folder: readonly string[]): boolean {
  const [first, ...others] = folder.filter((segment) => !segment.endsWith(":"));
  return first === undefined || (others.length === 0 && OF_MACHINE.has(first.toLowerCase()));
}

/** The absolute path of a file that results name by a path below a given input; null: it is not known. */
function locationOf(path: string, inputs: readonly PlacedInput[]): string | null {
  // Results of earlier versions have absolute paths.
  if (ABSOLUTE.test(path)) return path;
  let nearest: PlacedInput | null = null;
  for (const input of inputs) {
    const isInside = input.shown === "" || path === input.shown || path.startsWith(`${input.shown}/`);
    if (isInside && input.shown.length >= (nearest?.shown.length ?? 0)) nearest = input;
  }
  return nearest && `${nearest.location}/${path.slice(nearest.shown.length)}`;
}

const segmentsOf = (path: string) => path.split("/").filter((segment) => segment !== "" && segment !== ".");
