import type { Lang } from "../../language/lang.ts";
import type { ClassMembers } from "../../model/duty.ts";
import type { Wording } from "../../model/finding.ts";

/** The members of a group of units, with the names of the documents that may be their plans. */
export interface NamedMembers extends Omit<ClassMembers, "unclear"> {
  readonly unclear: readonly {
    readonly unit: string;
    readonly sources: readonly Wording[];
    /** Only letters make it unclear. */
    readonly byLetter: boolean;
  }[];
}

const KIND = /^UBND (?<kind>xã|phường|đặc khu) (?<name>.+)$/u;

/**
 * Sentences on the members of a group that sent a plan, or did not. `when`: the end of the first sentence, which states the
 * due date; null if the group need not send plans, so that no member is reported as missing.
 */
export function memberSentences(
  name: string,
  members: NamedMembers,
  when: string | null,
  lang: Lang,
): string[] {
  const w = WORDS[lang];
  const { total, received, missing, unclear, unlisted, source } = members;
  const counts = w.received(name, received, total);
  if (when === null) return [`${counts}.`];
  return [
    `${counts}${when}`,
    ...(missing.length > 0 ? [w.missing(missing.length, listed(missing))] : []),
    ...unclearSentences(unclear, lang),
    ...(unlisted.length > 0 ? [w.unlisted(unlisted.join(", "))] : []),
    w.source(total, source.replaceAll("; ", ", ")),
  ];
}

/** One sentence for all members that the same documents and files make unclear. */
function unclearSentences(unclear: NamedMembers["unclear"], lang: Lang): string[] {
  const w = WORDS[lang];
  const sourcesOf = ({ sources }: NamedMembers["unclear"][number]) =>
    sources.map((one) => one[lang]).join(", ");
  return [...Map.groupBy(unclear, sourcesOf)].map(([sources, same]) =>
    same.every(({ byLetter }) => byLetter)
      ? w.byLetter(same.length, listed(same.map(({ unit }) => unit)), sources)
      : same.length === 1
        ? w.unclear(same[0]!.unit, sources)
        : w.unclearSame(same.length, listed(same.map(({ unit }) => unit)), sources),
  );
}

/** "xã Bắc Sơn, Chi Lăng; phường Tam Thanh". */
function listed(names: readonly string[]): string {
  const parts = names.map((name) => KIND.exec(name)?.groups ?? { kind: "", name });
  return [...Map.groupBy(parts, ({ kind }) => kind ?? "")]
    .map(([kind, same]) => `${kind} ${same.map(({ name }) => name).join(", ")}`.trim())
    .join("; ");
}

const WORDS = {
  vi: {
    received: (name: string, n: number, total: number) =>
      `“${name}”: đã nhận kế hoạch của ${n}/${total} đơn vị`,
    missing: (n: number, names: string) => `Chưa nhận được kế hoạch của ${n} đơn vị: ${names}.`,
    unclear: (unit: string, sources: string) => `Chưa rõ ${unit} đã gửi hay chưa: ${sources}.`,
    unclearSame: (n: number, names: string, sources: string) =>
      `Chưa rõ ${n} đơn vị sau đã gửi hay chưa, vì có văn bản, tệp có thể của một trong số đó (${sources}): ${names}.`,
    byLetter: (n: number, names: string, letters: string) =>
      `Chưa tính là chậm: ${names}; ${letters} nêu thời hạn hoặc việc ban hành kế hoạch, có thể áp dụng cho ${n === 1 ? "đơn vị này" : "các đơn vị này"}.`,
    unlisted: (names: string) =>
      `Có kế hoạch của đơn vị không có trong danh sách: ${names}; có thể tên đọc chưa đúng.`,
    source: (total: number, source: string) => `Danh sách ${total} đơn vị theo ${source}.`,
  },
  en: {
    received: (name: string, n: number, total: number) =>
      `“${name}”: plans of ${n} of ${total} units received`,
    missing: (n: number, names: string) => `Not received from ${n} unit${n === 1 ? "" : "s"}: ${names}.`,
    unclear: (unit: string, sources: string) => `It is unclear whether ${unit} sent its plan: ${sources}.`,
    unclearSame: (n: number, names: string, sources: string) =>
      `It is unclear whether these ${n} units sent their plans, because a document or file may be of one of them (${sources}): ${names}.`,
    byLetter: (n: number, names: string, letters: string) =>
      `Not counted as overdue: ${names}; ${letters} is about the due date or who needs a plan, and may apply to ${n === 1 ? "this unit" : "these units"}.`,
    unlisted: (names: string) =>
      `Plans were received from units that are not on the list: ${names}; perhaps a name was misread.`,
    source: (total: number, source: string) => `The ${total} units are those of ${source}.`,
  },
};
