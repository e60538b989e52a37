// What other programs may use. Everything here is typed, and described where it is defined.

export type { Catalogue } from "./catalogue/catalogue.ts";
export { loadCatalogue } from "./catalogue/load-catalogue.ts";
export { check } from "./check/check.ts";
export { compare } from "./compare/compare.ts";
export { extract } from "./extract/extract.ts";
export { chooseEngine } from "./extract/ocr/engines/choose-engine.ts";
export type { GreyImage, Layout, OcrEngine, OcrLine, OcrWord } from "./extract/shared/ocr-engine.ts";
export type { OcrMode, Recognition } from "./extract/shared/recognition.ts";
export { LanguageModel } from "./language/model/language-model.ts";
export { type CatalogueData, catalogueDataSchema } from "./model/catalogue.ts";
export { type Comparison, comparisonSchema } from "./model/comparison.ts";
export type { Corpus } from "./model/corpus.ts";
export { type ErrorCode, KehoachError } from "./model/error.ts";
export { type Extraction, extractionSchema, type Limits } from "./model/extraction.ts";
export { type Finding, type Findings, findingsSchema } from "./model/finding.ts";
export { type ParsedPlan, type PlanRecord, planRecordSchema } from "./model/plan.ts";
export { type RestoredText, restoredTextSchema } from "./model/restored-text.ts";
export { type RunReport, runReportSchema } from "./model/run-report.ts";
export type { Outcome, Warning } from "./model/warning.ts";
export { parse } from "./parse/parse.ts";
export { type IngestContext, type IngestResult, ingest } from "./pipeline/ingest.ts";
export type { FileReading } from "./pipeline/readers/messages.ts";
export { FORMATS, type ReportOptions, reportCorpus } from "./pipeline/report-corpus.ts";
export { judge, type Loaded, loadCorpus } from "./pipeline/run-checks.ts";
export { DEFAULTS, type IngestOptions, type ReadOptions } from "./pipeline/shared/options.ts";
export { loadRestorer } from "./pipeline/stages/load-restorer.ts";
export { type FileToRead, readDocument } from "./pipeline/stages/read-document.ts";
export { relate } from "./relate/relate.ts";
export { restore } from "./restore/restore.ts";
export type { Diagnosis, Verdict } from "./restore/text/diagnosis.ts";
export {
  createRestorer,
  type RestoreContext,
  type Restored,
  type RestoredToken,
  type Restorer,
} from "./restore/text/restorer.ts";
export { type FilteredLine, TextFilter } from "./restore/text/text-filter.ts";
export { OutputFolder } from "./store/output-folder.ts";
