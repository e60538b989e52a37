import { withDayNoun } from "../../../language/format.ts";
import type { ClauseLabel } from "../../../model/plan-clauses.ts";

// Letters, the consolidated report and the sheets of the units, in the form of Decree 30/2020/NĐ-CP. "……" is a blank that
// the officer fills in.

const BLANK = "……";

/** What the first sentence of a letter states. */
export interface Opening {
  readonly asOf: string;
  readonly office: string;
  readonly unit: string;
  /** Number of requests. */
  readonly n: number;
}

/** How a clause is cited. `above`: the kind of the clause that contains it. */
const CLAUSES: Readonly<Record<ClauseLabel["kind"], (label: string, above?: ClauseLabel["kind"]) => string>> =
  {
    appendix: (label) => label,
    part: (label) => `${label.charAt(0).toLocaleUpperCase("vi")}${asPart(label).slice(1)}`,
    section: (label) => `Mục ${label}`,
    article: (label) => `Điều ${label.replace(/^\S+ /u, "")}`,
    arabic: (label) => `khoản ${label}`,
    decimal: (label) => `điểm ${label}`,
    letter: (label, above) => (above === "decimal" ? `tiết ${label}` : `điểm ${label}`),
  };

/** "PHẦN II" → "phần II", "PHẦN THỨ NHẤT" → "phần thứ nhất". */
const asPart = (label: string) =>
  label.replace(/^\S+(?: thứ \S+)?/iu, (words) => words.toLocaleLowerCase("vi"));

export const papersWords = {
  papers: {
    blank: BLANK,
    /** The day is written by hand when the paper is signed. */
    placeAndDate: (place: string, year: string) => `${place}, ngày ${BLANK} tháng ${BLANK} năm ${year}`,
    number: (kind: string, code: string) => `Số: ${BLANK}/${kind === "" ? "" : `${kind}-`}${code}`,
    numberOfLetter: (number: string) => `Số: ${number}`,
    letterNumber: (code: string, division: string) => `${BLANK}/${code}-${division}`,
    to: (name: string) => `Kính gửi: ${name}`,
    recipients: "Nơi nhận:",
    asAbove: "- Như trên;",
    forReport: (name: string) => `- ${name} (để báo cáo);`,
    filed: (division: string) => `- Lưu: VT${division === "" ? "" : `, ${division}`}.`,
    office: "cơ quan tổng hợp",
    province: "UBND tỉnh",
    position: "THỦ TRƯỞNG CƠ QUAN",
    /** "Chỉ số PAPI năm 2026", "Chỉ số PAPI giai đoạn 2026 – 2030"; a full name already says that it is an index. */
    indexYear: (index: string, years: string | null) => {
      const name = /^(?:bộ )?chỉ số/iu.test(index) ? index : `Chỉ số ${index}`;
      return years === null ? name : `${name} ${years}`;
    },
    /** "điểm a khoản 2 Mục III". */
    clause: (path: readonly ClauseLabel[]) =>
      path
        .map(({ kind, label }, i) => CLAUSES[kind](label, path[i - 1]?.kind))
        .toReversed()
        .join(" "),
    target: (value: string) => `Mục tiêu: ${value}`,
    provinceTarget: (value: string) => `Mục tiêu của tỉnh: ${value}`,
    /** Why it is unclear whether a unit sent a plan, or must. */
    unclear: {
      sender: (names: string) => `đã nhận ${names}, chưa rõ đơn vị nào gửi`,
      documents: (names: string) => `đã nhận ${names}, chưa xác định là kế hoạch của đơn vị`,
      letter: (names: string) => `${names} nêu thời hạn hoặc việc ban hành kế hoạch của các đơn vị`,
      files: (n: number) => `đã nhận ${n} tệp, chưa đọc được nội dung`,
      draft: (parent: string) => `${parent} chưa rõ số, ngày ban hành`,
      request: (parent: string) => `${parent} không nêu rõ đơn vị nào phải gửi kế hoạch`,
      /** Below a number of units: those that sent none if each document is of one unit. */
      least: (n: number) =>
        ` (trong đó ít nhất ${n} đơn vị chưa gửi, nếu mỗi văn bản chưa rõ đơn vị gửi là của một đơn vị)`,
      name: "chưa xác định được đơn vị theo tên trong danh sách",
    },
    nothingFound: "Không thấy nội dung này.",
    nothingFoundDoubtful: "Không thấy nội dung này (văn bản đọc chưa chắc chắn).",
    partlyRead: "Chưa xác định: kế hoạch chỉ đọc được một phần hoặc thiếu phụ lục.",
    amendsAbsent: "Chưa xác định: kế hoạch sửa đổi, bổ sung văn bản chưa có trong các tệp đã nhận.",
    noneOfThem: "Không",
    more: (n: number) => `và ${n} nội dung khác`,
    letter: {
      folder: "cong-van",
      subject: (indices: string, purpose: "send" | "complete" | "both") =>
        `V/v ${{ send: "ban hành, gửi", complete: "hoàn thiện", both: "ban hành, hoàn thiện" }[purpose]} kế hoạch thực hiện ${indices}`,
      opening: (parents: string, { asOf, office, unit, n }: Opening) =>
        `Thực hiện ${parents}; qua tổng hợp, đối chiếu các kế hoạch đã nhận được tính đến ngày ${asOf}, ${office} đề nghị ${unit} thực hiện ${n === 1 ? "nội dung" : "các nội dung"} sau:`,
      openingWithout: ({ asOf, office, unit, n }: Opening) =>
        `Qua tổng hợp, đối chiếu các kế hoạch đã nhận được tính đến ngày ${asOf}, ${office} đề nghị ${unit} thực hiện ${n === 1 ? "nội dung" : "các nội dung"} sau:`,
      basis: (clause: string | null, document: string, quotes: string) =>
        `Căn cứ: ${clause === null ? "" : `${clause} `}${document}: ${quotes}`,
      /** An earlier request of the letter has the same basis. */
      basisAs: (position: number) => `Căn cứ: như nội dung ${position}.`,
      closing: (unit: string, office: string, day: string, province: string) =>
        `Đề nghị ${unit} gửi văn bản về ${office} trước ngày ${day} để tổng hợp, báo cáo ${province}./.`,
      /** The plan that the opening names. */
      above: "Kế hoạch nêu trên",
      /** The document that the sentence before names. */
      same: "văn bản này",
      request: (ask: string) => ask,
      /** The number and the date of a document are blank. */
      blanks: {
        title: "Chưa có số và ngày",
        sentence: (document: string) => `${document} để trống số và ngày ban hành.`,
        ask: (unit: string, document: string) =>
          `Đề nghị ${unit} gửi bản đã ký, có đủ số, ngày, tháng ban hành của ${document}.`,
      },
      /** A letter to the members of a group of units that sent no plan. */
      members: {
        to: (name: string) => `${name} (danh sách kèm theo)`,
        listed: "các đơn vị có tên trong danh sách kèm theo",
        units: "các đơn vị",
        sentence: (asOf: string, missing: number, all: number, due: string | null) =>
          `Đến ngày ${asOf}, chưa nhận được kế hoạch của ${missing}/${all} đơn vị (danh sách kèm theo)${due === null ? "" : `; hạn gửi kế hoạch là ${withDayNoun(due)}`}.`,
        ask: (parent: string) =>
          `Đề nghị các đơn vị có tên trong danh sách ban hành và gửi kế hoạch thực hiện ${parent}; đơn vị đã ban hành thì gửi bản đã ký.`,
        list: "DANH SÁCH",
        listOf: (indices: string) => `Các đơn vị chưa gửi kế hoạch thực hiện ${indices}`,
        with: (number: string, year: string, office: string) =>
          `(Kèm theo Công văn số ${number} ngày ${BLANK} tháng ${BLANK} năm ${year} của ${office})`,
      },
      blankDay: `${BLANK}/${BLANK}/${BLANK}`,
    },
    sheet: {
      folder: "phieu",
      kind: "PHIẾU ĐỐI CHIẾU",
      subject: (group: string, unit: string) => `Kế hoạch thực hiện ${group} của ${unit}`,
      basis: (parents: string) => `Căn cứ đối chiếu: ${parents}.`,
      plans: (plans: string, state: string) => `Kế hoạch của đơn vị: ${plans} (${state}).`,
      noPlan: (state: string) => `Tình trạng gửi kế hoạch: ${state}.`,
      asOf: (day: string) => `Số liệu tính đến ngày ${day}.`,
      columns: {
        subIndex: "Chỉ số thành phần",
        province: "Tỉnh giao",
        own: "Kế hoạch của đơn vị",
        difference: "Đối chiếu",
      },
      none: (parents: string) => `Không thấy nội dung nào giao riêng cho đơn vị trong ${parents}.`,
      noneRead: (parents: string) =>
        `Trong phần đọc được của ${parents} không thấy nội dung nào giao riêng cho đơn vị.`,
      findings: "Nội dung cần xử lý, cần xem lại",
      noFindings: "Không có.",
      others: (groups: string) => `Đơn vị còn có trong: ${groups}.`,
    },
    report: {
      file: "bao-cao",
      kind: "BÁO CÁO",
      code: "BC",
      subject: (index: string, province: string) =>
        `Tổng hợp kế hoạch thực hiện ${index} của các đơn vị thuộc ${province}`,
      opening: (parents: string, asOf: string, office: string) =>
        `Thực hiện ${parents}, ${office} báo cáo kết quả tổng hợp kế hoạch của các đơn vị (số liệu tính đến ngày ${asOf}) như sau:`,
      received: {
        /** "Kế hoạch của tỉnh giao nhiệm vụ cho 8 đơn vị và nhóm UBND các xã, phường (đã nhận 6/56 kế hoạch)." */
        assigned: (units: string) => `Kế hoạch của tỉnh giao nhiệm vụ cho ${units}.`,
        units: (n: number) => `${n} đơn vị`,
        group: (name: string) => `nhóm ${name}`,
        figures: (asOf: string, clauses: string) => `Đến ngày ${asOf}, ${clauses}.`,
        heading: "I. TÌNH HÌNH BAN HÀNH, GỬI KẾ HOẠCH",
        list: "1. Kế hoạch đã nhận",
        waiting: "2. Đơn vị chưa gửi kế hoạch hoặc chưa rõ tình trạng",
        /** Of a year that is over. */
        without: "2. Đơn vị không có kế hoạch hoặc chưa rõ tình trạng",
        closed: (n: number) => `${n} đơn vị không có kế hoạch`,
        none: "Chưa có.",
        noneWaiting: "Không có.",
        /** Units that neither sent a plan nor were asked for one. `state`: "chỉ được giao nhiệm vụ"; null: groups, not counted. */
        others: (state: string, units: string, count: number | null) =>
          `${state.charAt(0).toLocaleUpperCase("vi")}${state.slice(1)}${count === null ? "" : ` (${count} đơn vị)`}: ${units}.`,
        /** A unit without a plan that was merged into others; the letter goes to these. */
        merged: (unit: string, now: string) => `${unit} (nay là ${now})`,
        no: "TT",
        unit: "Đơn vị",
        plan: "Số, ngày kế hoạch",
        state: "Tình trạng",
      },
      coverage: {
        heading: "II. CHỈ SỐ THÀNH PHẦN TRONG KẾ HOẠCH CỦA CÁC ĐƠN VỊ",
        subIndex: "Chỉ số thành phần",
        asWhole: "Nhiệm vụ được giao cho cả bộ chỉ số, không theo từng chỉ số thành phần.",
        share: "Có / được giao",
        missing: "Đơn vị có kế hoạch nhưng thiếu chỉ số được giao",
      },
      targets: {
        heading: "III. MỤC TIÊU SO VỚI KẾ HOẠCH CỦA TỈNH",
        before: "Kết quả năm trước",
        target: "Mục tiêu của tỉnh",
        same: "Số kế hoạch khớp",
        differing: "Kế hoạch lệch",
        none: (parents: string) => `Không thấy mục tiêu trong ${parents}.`,
      },
      tasks: {
        heading: "IV. NHIỆM VỤ CHỦ YẾU TỈNH GIAO",
        task: "Nhiệm vụ",
        lead: "Đơn vị chủ trì",
        due: "Thời hạn",
        none: (parents: string) => `Không thấy nhiệm vụ cụ thể trong ${parents}.`,
        attached: (n: number) => `Kế hoạch của tỉnh giao ${n} nhiệm vụ (chi tiết tại Phụ lục kèm theo), gồm:`,
        count: "Số nhiệm vụ",
        appendix: "PHỤ LỤC",
        listOf: (indexYear: string) => `Nhiệm vụ tỉnh giao các đơn vị chủ trì thực hiện ${indexYear}`,
        with: (code: string, year: string, office: string) =>
          `(Kèm theo Báo cáo số ${BLANK}/BC-${code} ngày ${BLANK} tháng ${BLANK} năm ${year} của ${office})`,
      },
      deadlines: {
        heading: "V. THỜI HẠN SẮP ĐẾN",
        none: "Không có thời hạn nào sau ngày tổng hợp.",
      },
      lastYear: {
        heading: "VI. KẾT QUẢ NĂM TRƯỚC",
        target: "Mục tiêu",
        result: "Kết quả",
        verdict: "So với mục tiêu",
      },
      proposals: {
        heading: "VII. ĐỀ XUẤT, KIẾN NGHỊ",
        units: "1. Đối với các đơn vị",
        none: "Không có nội dung phải đề nghị các đơn vị bổ sung, điều chỉnh.",
        /** Several units are asked the same; the letters have the details. */
        same: (title: string, units: string, count: number, office: string) =>
          `- ${title}: đề nghị ${count} đơn vị sau thực hiện theo công văn của ${office}: ${units}.`,
        /** Members of a group without a plan. `received`: "đã nhận 6/102 kế hoạch". */
        missing: (group: string, received: string, office: string) =>
          `- ${group} (${received}): đề nghị các đơn vị chưa gửi kế hoạch ban hành, gửi về ${office}.`,
        own: "2. Đề xuất khác",
      },
      closing: (office: string, to: string) =>
        `Trên đây là kết quả tổng hợp kế hoạch của các đơn vị, ${office} kính báo cáo ${to} xem xét, chỉ đạo./.`,
    },
  },
};
