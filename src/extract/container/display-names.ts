import type { Member } from "./member.ts";

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const LONGEST_NAME = 200;

/**
 * Members with names that are safe to show: no control characters, no ".." and no empty names, each name once. Names
 * written on Windows have "\" between folders.
 */
export function withDisplayNames(members: readonly Member[]): Member[] {
  const used = new Set<string>();
  // The last number given to each name: counted from the start, many members of one name would take quadratic time.
  const numbers = new Map<string, number>();
  return members.map((member) => {
    const clean = displayName(member.name);
    let name = clean;
    let number = numbers.get(clean) ?? 1;
    while (used.has(name)) name = numbered(clean, ++number);
    numbers.set(clean, number);
    used.add(name);
    return { name, read: () => member.read() };
  });
}

function displayName(name: string): string {
  const parts = name
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .split(/[/\\]/)
    .map((part) => part.trim().slice(0, LONGEST_NAME))
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("/") || "không tên";
}

/** "a.docx" → "a (2).docx". */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot > name.lastIndexOf("/")
    ? `${name.slice(0, dot)} (${number})${name.slice(dot)}`
    : `${name} (${number})`;
}
