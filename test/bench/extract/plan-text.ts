// The texts that the bench lays out: real plans from the folder of real documents, as paragraphs.
import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../../../src/extract/extract.ts";
import { restore } from "../../../src/restore/restore.ts";
import { sharedPath } from "../../shared.ts";

export interface PlanText {
  readonly name: string;
  readonly head: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly body: readonly string[];
  readonly recipients: readonly string[];
  readonly signer: readonly string[];
  readonly table: readonly (readonly string[])[];
  /** Its table has no drawn lines. */
  readonly withoutLines?: boolean;
}

const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
const HEADS: Readonly<Record<string, readonly string[]>> = {
  "000": ["UBND TỈNH LẠNG SƠN", "SỞ GIAO THÔNG VẬN TẢI", "Số: 1205/KH-SGTVT"],
  "001": ["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN", "Số: 163/KH-UBND"],
  "003": ["UBND TỈNH LẠNG SƠN", "SỞ NGOẠI VỤ", "Số: 47/KH-SNgV"],
  "004": ["UBND TỈNH LẠNG SƠN", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Số: 318/KH-SNNMT"],
};

/** The plans of the seeds, except the one that is itself damaged. */
export async function planTexts(): Promise<PlanText[]> {
  const folder = sharedPath("seeds");
  const names = readdirSync(folder).filter((name) => name.slice(0, 3) in HEADS);
  return Promise.all(
    names.sort().map((name) => planText(name.slice(0, 3), readFileSync(`${folder}/${name}`))),
  );
}

async function planText(id: string, bytes: Uint8Array): Promise<PlanText> {
  const extraction = await extract(bytes, { fileName: "tep", limits: { maxBytes: 1e7, maxPages: 100 } });
  const texts = restore(extraction).value.paragraphs.map((paragraph) => paragraph.text.normalize("NFC"));
  const title = texts.findIndex((text) => /^KẾ HOẠCH/.test(text.trim()));
  const end = texts.findIndex((text) => /^Nơi nhận/.test(text));
  const last = end < 0 ? texts.length : end;
  const isRecipient = (text: string) => /^- |^Lưu/.test(text);
  const tail = texts.slice(last + 1);
  return {
    name: id,
    head: { left: HEADS[id]!, right: [...NATION, "Lạng Sơn, ngày 14 tháng 8 năm 2025"] },
    body: texts.slice(Math.max(0, title), last),
    recipients: ["Nơi nhận:", ...tail.filter(isRecipient)],
    signer: tail.filter((text) => !isRecipient(text)).slice(0, 4),
    table: [],
  };
}

const TABLE_HEAD = [
  "STT",
  "Nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian hoàn thành",
  "Sản phẩm",
  "Theo dõi",
];
const OWNERS = [
  "Sở Tài nguyên và Môi trường",
  "Sở Công Thương",
  "Sở Xây dựng",
  "Sở Tài chính",
  "Công an tỉnh",
];
const PARTNERS = ["Các sở, ban, ngành", "UBND các huyện, thành phố", "Sở Nội vụ; Sở Tư pháp"];
const PRODUCTS = ["Kế hoạch", "Báo cáo", "Văn bản hướng dẫn", "Hội nghị"];
const LONGEST_TASK = 160;

/** A plan with its tasks in a table of seven columns, made from the sentences of another plan. */
export function tablePlan(from: PlanText): PlanText {
  const tasks = from.body
    .filter((text) => /^[-+] /.test(text) && text.length > 60)
    .map((text) => text.slice(2, LONGEST_TASK).replace(/\s\S*$/u, ""))
    .slice(0, 16);
  const rows = tasks.map((task, i) => [
    `${i + 1}`,
    task,
    OWNERS[i % OWNERS.length]!,
    PARTNERS[i % PARTNERS.length]!,
    i % 2 === 0 ? `Quý ${["I", "II", "III", "IV"][i % 4]}/2025` : `Trước ngày ${10 + i}/${1 + (i % 12)}/2025`,
    PRODUCTS[i % PRODUCTS.length]!,
    "Văn phòng UBND tỉnh",
  ]);
  return { ...from, name: "table", body: from.body.slice(0, 8), table: [TABLE_HEAD, ...rows] };
}

/** The same table with five columns and without lines. */
export function whiteTablePlan(from: PlanText): PlanText {
  const table = from.table.map((cells) => cells.slice(0, 5));
  return { ...from, name: "white-table", table, withoutLines: true };
}

/** One page with a sign-off: blank space between position and name for seal and signature. */
export function signedPlan(from: PlanText): PlanText {
  const signer = [...from.signer.slice(0, -1), "", "", "", "", ...from.signer.slice(-1)];
  return {
    ...from,
    name: `signed-${from.name}`,
    body: from.body.slice(0, 5),
    recipients: from.recipients.slice(0, 9),
    signer,
  };
}

/** The texts that a perfect reader returns: each paragraph and each table cell, in the order of the page. */
export function truthOf(plan: PlanText): string[] {
  const { head, body, table, recipients, signer } = plan;
  return [...head.left, ...head.right, ...body, ...table.flat(), ...recipients, ...signer].filter((text) =>
    text.trim(),
  );
}
