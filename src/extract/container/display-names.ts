import type { Member } from "./member.ts";

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const LONGEST_NAME = 200;

/**
 * Members with names that are safe to show: no control characters, no ".." and no empty names, each name once. Names
 * written on Windows have "\" between folders.
 */
export function withDisplayNames(members: readonly Member[]): Member[] {
  const used = new Set<string>();
  return members.map((member) => {
    const clean = displayName(member.name);
    let name = clean;
    for (let i = 2; used.has(name); i++) name = numbered(clean, i);
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
