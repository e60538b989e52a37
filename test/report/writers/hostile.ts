import type { ViewOptions } from "../../../src/report/build-view.ts";

/** Texts that would do harm if a report treated them as anything but text, and how a report may show them. */
export const HOSTILE_TEXTS: readonly { readonly text: string; readonly shown: string }[] = [
  { text: "<script>alert(1)</script>", shown: "<script>alert(1)</script>" },
  { text: `" onmouseover="alert(2)`, shown: `" onmouseover="alert(2)` },
  { text: "</style><img src=x onerror=alert(3)>", shown: "</style><img src=x onerror=alert(3)>" },
  { text: "]]><x/><!-- &amp; %25", shown: "]]><x/><!-- &amp; %25" },
  { text: `=HYPERLINK("http://example.org";"a")`, shown: `=HYPERLINK("http://example.org";"a")` },
  { text: "@SUM(A1:A9)", shown: "@SUM(A1:A9)" },
  { text: "+cmd|' /C calc'!A0", shown: "+cmd|' /C calc'!A0" },
  { text: "-2+3", shown: "-2+3" },
  { text: "javascript:alert(4)", shown: "javascript:alert(4)" },
  // Control characters, and direction marks that show "fdp.exe" as "exe.pdf".
  { text: "a\u0000\u0008\u000b\u001f\u007fb", shown: "ab" },
  { text: "kh\u202efdp.exe\u2066\u2069", shown: "kh\\u202Efdp.exe\\u2066\\u2069" },
  { text: "e\u200f\u061cf\u0085g\u009b", shown: "e\\u200F\\u061Cfg" },
  { text: "c\ud800d\ufffe", shown: "c\ufffdd" },
  // Field codes of Word.
  { text: `{ INCLUDETEXT "c:\\\\x.txt" }`, shown: `{ INCLUDETEXT "c:\\\\x.txt" }` },
  { text: `DDEAUTO cmd "/k calc"`, shown: `DDEAUTO cmd "/k calc"` },
  // Pictures of several code points, and letters above U+FFFF.
  { text: "👩‍💼 🇻🇳 𝒳 ✔️", shown: "👩‍💼 🇻🇳 𝒳 ✔️" },
];

/** Keys whose values come from documents or file names. */
const FROM_DOCUMENTS = new Set(
  "name shortName indexName text quote original unit title path message reason vi en symbol".split(" "),
);

type Change = (value: string) => string;

function changed(value: unknown, key: string, change: Change): unknown {
  if (typeof value === "string") return FROM_DOCUMENTS.has(key) ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => changed(item, key === "paths" ? "path" : key, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, changed(v, k, change)]));
}

// Equal values stay equal, so that names still refer to the same unit.
const attackOn = (value: string) => HOSTILE_TEXTS[value.length % HOSTILE_TEXTS.length]!.text;

/** The same report options with a hostile text before every text that came from a document. */
export const hostile = (options: ViewOptions): ViewOptions =>
  withTexts(options, (value) => `${attackOn(value)} ${value}`);

/** The same with harmless words of the same length: long texts are laid out in another way than short ones. */
export const harmless = (options: ViewOptions): ViewOptions =>
  withTexts(options, (value) => `${"a".repeat(attackOn(value).length)} ${value}`);

function withTexts(options: ViewOptions, change: Change): ViewOptions {
  const { comparison, facts, findings, plans, run } = options;
  const texts = changed({ comparison, facts, findings, plans, run }, "", change);
  return {
    ...options,
    ...(texts as Pick<ViewOptions, "comparison" | "facts" | "findings" | "plans" | "run">),
  };
}
