import { cases } from "../../../test/support/cases.ts";
import { assigned } from "../../../test/support/sub-index-missing/assigned.ts";
import { byContent } from "../../../test/support/sub-index-missing/by-content.ts";
import { partlyRead } from "../../../test/support/sub-index-missing/partly-read.ts";
import { severalDocuments } from "../../../test/support/sub-index-missing/several-documents.ts";
import { subIndexMissing } from "./sub-index-missing.ts";

export default cases(subIndexMissing, [...assigned, ...byContent, ...partlyRead, ...severalDocuments]);
