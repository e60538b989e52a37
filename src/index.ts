// The library: everything that other programs may use. docs/library.md shows how; each name is described where it is
// defined.

export type { Catalogue } from "./catalogue/catalogue.ts";
export { loadCatalogue } from "./catalogue/load-catalogue.ts";
export { check } from "./check/check.ts";
export { compare } from "./compare/compare.ts";
export { extract } from "./extract/extract.ts";
export { chooseEngine, type EnginesFound, findEngines } from "./extract/ocr/engines/choose-engine.ts";
export {
  type GreyImage,
  type Layout,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
  type OcrWord,
} from "./extract/shared/ocr-engine.ts";
export type { OcrMode, Recognition } from "./extract/shared/recognition.ts";
export type { Lang } from "./language/lang.ts";
export { LanguageModel } from "./language/model/language-model.ts";
export { type CatalogueData, catalogueDataSchema } from "./model/catalogue.ts";
export { type Comparison, comparisonSchema } from "./model/comparison.ts";
export type { Corpus } from "./model/corpus.ts";
export { type ErrorCode, KehoachError, type Messages } from "./model/error.ts";
export { type Extraction, extractionSchema, type Limits } from "./model/extraction.ts";
export { type Finding, type Findings, findingsSchema } from "./model/finding.ts";
export { type ParsedPlan, type PlanRecord, planRecordSchema } from "./model/plan.ts";
export { type RestoredText, restoredTextSchema } from "./model/restored-text.ts";
export { type RunReport, runReportSchema } from "./model/run-report.ts";
export type { Outcome, Warning } from "./model/warning.ts";
export { parse } from "./parse/parse.ts";
export { type IngestContext, type IngestResult, ingest } from "./pipeline/ingest.ts";
export { type CorpusOptions, type LoadedCorpus, loadCorpus } from "./pipeline/load-corpus.ts";
export { runChecks } from "./pipeline/run-checks.ts";
export { DEFAULTS, type IngestOptions, type ReadOptions } from "./pipeline/shared/options.ts";
export type { FileReading } from "./pipeline/stages/file-reading.ts";
export { loadRestorer } from "./pipeline/stages/load-restorer.ts";
export { type FileToRead, readDocument } from "./pipeline/stages/read-document.ts";
export { type ReportInput, type ReportOptions, writeReports } from "./pipeline/write-reports.ts";
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
export type { LocalFiles } from "./store/local-files.ts";
export { OutputFolder } from "./store/output-folder.ts";
export type { ResultFile, ResultKind, ResultStore } from "./store/result-store.ts";
export type { State } from "./store/state.ts";
