/**
 * The folder that contains all of some paths, with its final "/": "a/b/" for "a/b/x.pdf" and "a/b/c/y.pdf"; "" where they
 * have none. Paths are divided by "/".
 */
export function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return "";
  const folders = first.split("/").slice(0, -1);
  const shared = (segment: string, i: number) =>
    others.every((path) => {
      const segments = path.split("/");
      return i < segments.length - 1 && segments[i] === segment;
    });
  const end = folders.findIndex((segment, i) => !shared(segment, i));
  const kept = end < 0 ? folders : folders.slice(0, end);
  return kept.map((segment) => `${segment}/`).join("");
}
