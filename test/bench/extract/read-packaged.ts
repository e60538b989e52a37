// tesseract.js alone, on unprepared pictures: node read-packaged.ts FILE…
import { createWorker, OEM } from "tesseract.js";
import { modelFolder } from "../../../src/extract/ocr/engines/tesseract-js.ts";

const worker = await createWorker("vie", OEM.LSTM_ONLY, {
  langPath: modelFolder(),
  cacheMethod: "none",
  gzip: true,
});
for (const picture of process.argv.slice(2)) {
  const { data } = await worker.recognize(picture, {}, { text: true });
  process.stdout.write(`${data.text}\n`);
}
await worker.terminate();
