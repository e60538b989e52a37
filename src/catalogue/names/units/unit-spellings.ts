import type { UnitEntry } from "../../../model/catalogue.ts";
import { tokens } from "../../matching/tokens.ts";

/** One way to write a unit's name. */
export interface Spelling {
  readonly entry: UnitEntry;
  readonly text: string;
  /**
   * Where the spelling counts as the unit's name.
   * "text": anywhere. "code": one run of letters ("STNMT"), in capitals only.
   * "field": the name without its head ("TN&MT", "Điện lực") or without "tỉnh", only as a whole name.
   * "place": only before a province ("Báo" Lạng Sơn), because it is too short otherwise.
   */
  readonly scope: "text" | "code" | "field" | "place";
  /** Stated in the facts. A generated spelling yields to a stated one. */
  readonly stated: boolean;
}

const PROVINCE = /\s(?:tỉnh|thành phố)$/iu;
const JOINTS = /\s{0,4},\s{0,4}và\s{1,4}|\s{1,4}và\s{1,4}|\s{0,4}[,&]\s{0,4}|\s{1,4}-\s{1,4}/u;

/** All spellings of a unit: its name and aliases, generated abbreviations, and both without "tỉnh". */
export function spellingsOf(entry: UnitEntry): Spelling[] {
  const stated = [entry.name, ...entry.aliases].map((text) => spelling(entry, text, true));
  const bare = stated
    .filter((s) => s.scope === "text" && PROVINCE.test(s.text))
    .flatMap((s) => withoutProvince(s));
  const short = [...abbreviations(entry.name), ...ofCityParty(entry)].map((text) =>
    spelling(entry, text, false),
  );
  return [...stated, ...bare, ...short];
}

function spelling(entry: UnitEntry, text: string, stated: boolean): Spelling {
  const oneRun = tokens(text).every((t) => t.allCapitals) && !text.includes(" ");
  if (isTail(text, entry.name)) return { entry, text, scope: "field", stated };
  return { entry, text, scope: oneRun ? "code" : "text", stated };
}

/** "Công an tỉnh" is also "Công an thành phố" in a city, and "Công an" before a province's name. */
function withoutProvince({ entry, text }: Spelling): Spelling[] {
  const bare = text.replace(PROVINCE, "");
  const short = tokens(bare).length < 3;
  const forms: Spelling[] = [{ entry, text: bare, scope: short ? "place" : "field", stated: false }];
  if (entry.kind !== "people-committee" && entry.kind !== "council") {
    forms.push({ entry, text: `${bare} thành phố`, scope: "text", stated: false });
  }
  return forms;
}

const PROVINCE_PARTY = /(?<=\S )Tỉnh ủy$/u;

/** "Ban Tổ chức Tỉnh ủy" is "Ban Tổ chức Thành ủy" in a city. "Thành ủy" alone may be that of a city below the province. */
const ofCityParty = ({ kind, name }: UnitEntry): string[] =>
  kind === "party" && PROVINCE_PARTY.test(name) ? [name.replace(PROVINCE_PARTY, "Thành ủy")] : [];

/** Returns true if the text is the end of the name, in words or initials, without the head word. */
function isTail(text: string, name: string): boolean {
  if (PROVINCE.test(text)) return false;
  const whole = tokens(name.replace(PROVINCE, "")).map((t) => t.key);
  const part = tokens(text).map((t) => t.key);
  const initials = whole.map((word) => word[0]).join("");
  const letters = part.join("");
  const words = part.join(" ");
  return (
    (words.length < whole.join(" ").length && whole.join(" ").endsWith(` ${words}`)) ||
    (tokens(text).every((t) => t.allCapitals) &&
      letters.length < initials.length &&
      initials.endsWith(letters))
  );
}

/** "Sở Tài nguyên và Môi trường" is also printed "Sở TN&MT", "Sở TNMT", "Sở Tài nguyên và MT", "STN&MT", "STNMT". */
function abbreviations(name: string): string[] {
  const match = /^(Sở|Bộ)\s(.{1,200})$/u.exec(name);
  if (!match) return [];
  const [, head, field] = match;
  const parts = field!.split(JOINTS).filter(Boolean);
  if (parts.length > 4) return [];
  let forms: { text: string; short: boolean; all: boolean }[] = [{ text: "", short: false, all: true }];
  for (const part of parts) {
    const initials = part
      .split(/\s+/u)
      .map((word) => word[0]!.toUpperCase())
      .join("");
    forms = forms.flatMap(({ text, short, all }) => [
      { text: text ? `${text} & ${part}` : part, short: false, all: false },
      { text: text ? `${text}&${initials}` : initials, short: true, all },
      ...(short ? [{ text: text + initials, short: true, all }] : []),
    ]);
  }
  const initialsOnly = forms.filter((f) => f.all).flatMap((f) => [`${head![0]}${f.text}`, f.text]);
  return [...forms.map((f) => `${head} ${f.text}`), ...initialsOnly].filter((text) => text !== name);
}
