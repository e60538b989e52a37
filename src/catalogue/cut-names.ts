import { fold } from "../language/fold.ts";
import { lazy } from "../language/memoize.ts";
import type { UnitEntry } from "../model/catalogue.ts";

/** "Thanh tra" without "tỉnh" is a whole name. */
const LEVEL = /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|cấp|các|việt nam|nhà nước)(?= |$)/u;
/** "Văn phòng": words with as many continuations are the kind of a unit and may be its whole name. */
const KIND = 3;

/** A test for the first words of units' names that are no names, folded: "sở khoa học", "công an thành". */
export function cutNameTest(units: readonly UnitEntry[]): (folded: string) => boolean {
  const names = lazy(() => cutNamesOf(units));
  return (folded) => names().has(folded);
}

function cutNamesOf(units: readonly UnitEntry[]): ReadonlySet<string> {
  const names = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold));
  const nextWords = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(" ");
    for (let count = 2; count < words.length; count++) {
      const part = words.slice(0, count).join(" ");
      const next = nextWords.get(part) ?? new Set<string>();
      nextWords.set(part, next.add(words.slice(count).join(" ")));
    }
  }
  const isCut = (part: string, rests: ReadonlySet<string>) =>
    !names.has(part) &&
    new Set([...rests].map((rest) => rest.split(" ")[0])).size < KIND &&
    ![...rests].some((rest) => LEVEL.test(rest));
  return new Set([...nextWords].filter(([part, rests]) => isCut(part, rests)).map(([part]) => part));
}
