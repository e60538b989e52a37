import { readFileSync } from "node:fs";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { fold, nameKey } from "../../src/language/fold.ts";
import type { Assignment } from "../../src/model/plan.ts";
import { featuresAt } from "../../src/parse/confidence/assess-confidence.ts";
import { assessedPlaceAt } from "../../src/parse/confidence/field-features.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { afterHead } from "../../src/parse/units/heads-of-units.ts";
import type { Sample } from "../../test/score/confidence/samples.ts";
import { type LabelledSpan, lineKey, type ReadDocument } from "../bearers/labelled-lines.ts";

type Labels = Map<string, readonly LabelledSpan[]>;

/**
 * The units, and assignments without partners, that the rules read in the labelled lines of a document. A label is used once:
 * it is removed.
 */
export function unitsOfDocument({ lines }: ReadDocument, labels: Labels, catalogue: Catalogue): Sample[] {
  if (!lines.some((line) => labels.has(lineKey(line.source.text)))) return [];
  const { plan, evidence, facts } = readValues(lines, catalogue);
  const samples: Sample[] = [];
  const used = new Set<string>();
  for (const [pointer, [first]] of Object.entries(evidence)) {
    const place = assessedPlaceAt(plan, pointer);
    const line = first && lines[first.line - 1];
    const key = line && lineKey(line.source.text);
    const spans = key ? labels.get(key) : undefined;
    if (place?.field.name !== "assignment" || !key || !line || !spans) continue;
    used.add(key);
    const named = spans.map(([start, end]) =>
      line.text.slice(Math.max(start, afterHead(line.folded, start)), end),
    );
    const { units, partners } = place.value as Assignment;
    const rights = units.map(({ name }) => named.some((label) => isSameName(name, label)));
    const [whole, ...listed] = featuresAt({ plan, all: evidence, facts }, pointer);
    const isComplete = named.every((label) => units.some(({ name }) => isSameName(name, label)));
    if (whole && partners.length === 0)
      samples.push({
        field: whole.field,
        features: whole.features.values,
        right: isComplete && !rights.includes(false),
      });
    for (const [i, right] of rights.entries()) {
      const unit = listed[i];
      if (unit) samples.push({ field: unit.field, features: unit.features.values, right });
    }
  }
  for (const key of used) labels.delete(key);
  return samples;
}

/** Words that a list states once for several names: "Sở Nội vụ, Tài chính", "UBND các xã: A, B". */
const SHARED: ReadonlySet<string> = new Set(
  "các và của ủy ban nhân dân ubnd sở phòng bộ xã phường đặc khu tỉnh thành phố huyện thị".split(" "),
);
const ownWords = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SHARED.has(word))
    .sort()
    .join(" ");

const isSameName = (name: string, label: string): boolean =>
  nameKey(name) === nameKey(label) || (ownWords(name) !== "" && ownWords(name) === ownWords(label));

/** The samples as JSON: the names of the features once, then for each sample its field, whether it is right, and its features. */
export function storedSamples(samples: readonly Sample[]): string {
  const names = [...new Set(samples.flatMap(({ features }) => [...features.keys()]))].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ field, features, right }) =>
    JSON.stringify([
      field,
      right ? 1 : 0,
      ...[...features].flatMap(([name, value]) => [places.get(name), rounded(value)]),
    ]),
  );
  return `{"names":${JSON.stringify(names)},\n"samples":[\n${rows.join(",\n")}\n]}\n`;
}
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Reads what `storedSamples` wrote. */
export function readRealSamples(file: URL): Sample[] {
  const { names, samples }: { names: string[]; samples: [string, number, ...number[]][] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return samples.map(([field, right, ...features]) => ({
    field,
    right: right === 1,
    features: new Map(
      Array.from({ length: features.length / 2 }, (_, i) => [names[features[2 * i]!]!, features[2 * i + 1]!]),
    ),
  }));
}
