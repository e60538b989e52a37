import { withDayNoun } from "../../language/format.ts";

const inDays = (n: number) => `${n} day${n === 1 ? "" : "s"}`;

/** The sentences of `plan-not-received`. `parent`: the province's plan inside a sentence, or at its beginning. */
export const notReceivedWords = {
  vi: {
    merged: (unit: string, now: string) => `${unit} (nay là ${now})`,
    before: (unit: string, until: string, names: string) => `${unit} (trước ${until}: ${names})`,
    ended: (unit: string, end: string, due: string | null) =>
      `${unit} đã kết thúc hoạt động từ ngày ${end}${due === null ? "" : `, trước hạn gửi kế hoạch (${due})`}, nên không tính là chưa gửi.`,
    endedSince: (end: string) => `Đơn vị đã kết thúc hoạt động từ ngày ${end}, sau hạn gửi kế hoạch.`,
    dueStated: (due: string) => `Hạn gửi kế hoạch là ${withDayNoun(due)}.`,
    hadTasks: (parent: string) => `${parent} có giao nhiệm vụ cho đơn vị.`,
    draft: (draft: "blank" | "unknown") =>
      `Văn bản này ${draft === "blank" ? "chưa có số, chưa có ngày ban hành" : "không rõ số, không rõ ngày ban hành"}, có thể là dự thảo, nên chưa chắc đơn vị đã phải ban hành kế hoạch.`,
    askNobody: (parent: string) => `Ghi nhận; không còn đơn vị để đôn đốc thực hiện ${parent}.`,
    askForFiles: (unit: string, parent: string) =>
      `Nếu cần, tìm kế hoạch thực hiện ${parent} trong hồ sơ lưu của ${unit}; không còn đơn vị để đôn đốc.`,
    askClosed: (parent: string) => `Ghi nhận; không đôn đốc thực hiện ${parent}.`,
    askToLook: (parent: string) =>
      `Mở văn bản, tệp nêu trên để xác định có phải kế hoạch thực hiện ${parent} hay không; đơn vị đã kết thúc hoạt động nên không cần đôn đốc.`,
    askForSigned: (unit: string, parent: string) =>
      `Đối chiếu với bản chính thức, có số và ngày ban hành, của ${parent}; nếu kế hoạch đã ban hành, đề nghị ${unit} gửi kế hoạch thực hiện.`,
    missing: (unit: string) => `Chưa nhận được kế hoạch của ${unit}`,
    late: (due: string | null, days: number | null, unread: boolean) =>
      due === null
        ? unread
          ? "; chưa thấy thời hạn."
          : "; không có thời hạn."
        : days === null
          ? `, hạn ${due}.`
          : `, quá hạn ${days} ngày (hạn ${due}).`,
    overdueSince: (due: string) => `, đã quá hạn; hạn gửi là ${due}.`,
    notDue: (due: string, days: number | null) =>
      days === null
        ? `; hạn gửi là ${due}, chưa tính là quá hạn.`
        : days === 0
          ? `; hạn cuối là ${withDayNoun(due)}, chưa quá hạn.`
          : `; chưa đến hạn (còn ${days} ngày, hạn ${due}).`,
    dueMonth: (due: string) => `; hạn gửi là ${due}, nên chưa rõ đã đến hạn hay chưa.`,
    extended: (due: string, letter: string, before: string) =>
      `${letter} đã kéo dài thời hạn gửi kế hoạch từ ${before} đến ${due}.`,
    none: (unit: string) => `Trong các tệp đã nhận không có kế hoạch của ${unit}.`,
    asks: (parent: string) => `${parent} yêu cầu ban hành kế hoạch thực hiện.`,
    asksFor: (parent: string, names: string) => `${parent} yêu cầu ${names} ban hành kế hoạch thực hiện.`,
    notAsked: "Đơn vị không được nêu trong yêu cầu này nên có thể không phải gửi.",
    notListed: "Đơn vị không có trong danh sách phải gửi.",
    noRequest: (parent: string) =>
      `${parent} giao nhiệm vụ cho đơn vị, nhưng không thấy câu yêu cầu đơn vị ban hành kế hoạch nên chưa chắc phải gửi.`,
    noRequestOfClass: (parent: string) =>
      `${parent} giao nhiệm vụ cho các đơn vị này, nhưng không thấy câu yêu cầu ban hành kế hoạch nên chưa chắc phải gửi.`,
    listed: (parent: string) => `Đơn vị có trong danh sách phải gửi kế hoạch thực hiện ${parent}.`,
    tasks: (n: number, names: string) => `Đơn vị được giao ${n} chỉ số thành phần: ${names}.`,
    helps: (n: number, names: string) =>
      `Đơn vị được giao phối hợp thực hiện ${n} chỉ số thành phần: ${names}.`,
    unknownName:
      "Danh mục không có đơn vị tên như vậy nên chỉ đối chiếu theo đúng tên đã ghi; có thể danh sách ghi sai tên.",
    unsure: "Câu yêu cầu không nêu rõ đơn vị nào, nên chưa chắc đơn vị này phải ban hành kế hoạch.",
    unclear: (unit: string, parent: string) =>
      `Chưa rõ ${unit} đã gửi kế hoạch thực hiện ${parent} hay chưa.`,
    document: (name: string) => `${name} có thể là kế hoạch của đơn vị hoặc liên quan đến kế hoạch đó.`,
    unclearOwing: (unit: string, parent: string) =>
      `Chưa rõ ${unit} có phải gửi kế hoạch thực hiện ${parent} hay không, hoặc đã quá hạn hay chưa.`,
    letter: (name: string) => `${name} nêu thời hạn hoặc việc ban hành kế hoạch, có thể áp dụng cho đơn vị.`,
    unnamed: (name: string, units: number) =>
      `${name} chưa rõ đơn vị nào gửi, có thể là kế hoạch của một trong ${units} đơn vị chưa có kế hoạch.`,
    file: (path: string) => `Tệp “${path}” có tên phù hợp với đơn vị nhưng chưa đọc được.`,
    classReceived: (name: string, parent: string) =>
      `“${name}”: đã nhận 0 kế hoạch thực hiện ${parent}; chưa có danh sách đầy đủ.`,
    classUnknown: "Vì vậy chưa xác định được đơn vị nào trong nhóm chưa gửi.",
    askForList: (name: string, parent: string) =>
      `Lập danh sách đơn vị thuộc “${name}” phải gửi kế hoạch thực hiện ${parent}.`,
    those: "các đơn vị nêu trên",
    askToOpen: (unit: string, parent: string) =>
      `Mở văn bản, tệp nêu trên để xác định; nếu không phải kế hoạch, đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
    askToCompare: (unit: string, parent: string) =>
      `Đối chiếu công văn nêu trên; nếu đơn vị vẫn phải gửi và đã quá hạn, đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
    askToName: (files: string, unit: string, parent: string) =>
      `Mở tệp ${files} để xem đơn vị gửi, ghi vào mục “senders” của kehoach.config.json rồi chạy lại; nếu không phải của ${unit} thì đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
    askWhether: (unit: string, parent: string) =>
      `Xác định ${unit} có phải ban hành kế hoạch thực hiện ${parent} hay không.`,
    askForName: (unit: string, parent: string) =>
      `Kiểm tra lại tên “${unit}” trong danh sách đơn vị phải thực hiện ${parent}.`,
    askInTime: (unit: string, parent: string) =>
      `Có thể đề nghị ${unit} gửi kế hoạch thực hiện ${parent} đúng hạn.`,
    askSuccessor: (now: string, unit: string, parent: string) =>
      `Đề nghị ${now} cho biết ${unit} đã ban hành kế hoạch thực hiện ${parent} hay chưa; nếu đã ban hành thì gửi kế hoạch đó.`,
    askToSend: (unit: string, parent: string) => `Đề nghị ${unit} gửi kế hoạch thực hiện ${parent}.`,
  },
  en: {
    merged: (unit: string, now: string) => `${unit} (now ${now})`,
    before: (unit: string, until: string, names: string) => `${unit} (before ${until}: ${names})`,
    ended: (unit: string, end: string, due: string | null) =>
      `${unit} ceased to exist on ${end}${due === null ? "" : `, before the plan was due (${due})`}, so its plan is not counted as missing.`,
    endedSince: (end: string) => `The unit ceased to exist on ${end}, after the plan was due.`,
    dueStated: (due: string) => `The due date is ${due}.`,
    hadTasks: (parent: string) => `${parent} assigned tasks to the unit.`,
    draft: (draft: "blank" | "unknown") =>
      `This document ${draft === "blank" ? "has no number and no day yet" : "shows no number and no day"} and may be a draft, so perhaps the unit need not send a plan yet.`,
    askNobody: (parent: string) =>
      `Nothing to do: the unit that had to implement ${parent} no longer exists.`,
    askForFiles: (unit: string, parent: string) =>
      `If needed, look for the plan under ${parent} in the files of ${unit}; nobody can be reminded any more.`,
    askClosed: (parent: string) => `Note it; no reminder to implement ${parent}.`,
    askToLook: (parent: string) =>
      `Open the document or file to see whether it is the plan under ${parent}; the unit no longer exists, so no reminder is needed.`,
    askForSigned: (unit: string, parent: string) =>
      `Look for the numbered and dated copy of ${parent}; if the plan was issued, ask ${unit} for a plan under it.`,
    missing: (unit: string) => `No plan received from ${unit}`,
    late: (due: string | null, days: number | null, unread: boolean) =>
      due === null
        ? unread
          ? "; no due date was found."
          : "; there is no due date."
        : days === null
          ? `, due ${due}.`
          : `, ${inDays(days)} overdue (due ${due}).`,
    overdueSince: (due: string) => `, overdue; it was due in ${due}.`,
    notDue: (due: string, days: number | null) =>
      days === null
        ? `; due in ${due}, so not counted as overdue.`
        : days === 0
          ? `; due on ${due}, so not overdue yet.`
          : `; not yet due (${inDays(days)} left, due ${due}).`,
    dueMonth: (due: string) => `; due in ${due}, so it is not known whether it is due yet.`,
    extended: (due: string, letter: string, before: string) =>
      `${letter} moved the due date from ${before} to ${due}.`,
    none: (unit: string) => `There is no plan of ${unit} among the files received.`,
    asks: (parent: string) => `${parent} requires plans.`,
    asksFor: (parent: string, names: string) => `${parent} requires ${names} to issue a plan.`,
    notAsked: "It does not name this unit, so perhaps the unit need not send one.",
    notListed: "This unit is not on the list of units that must send one.",
    noRequest: (parent: string) =>
      `${parent} assigns tasks to the unit, but no sentence was found that requires it to issue a plan, so perhaps it need not send one.`,
    noRequestOfClass: (parent: string) =>
      `${parent} assigns tasks to these units, but no sentence was found that requires plans of them, so perhaps they need not send any.`,
    listed: (parent: string) => `The unit is on the list of units that must send a plan under ${parent}.`,
    tasks: (n: number, names: string) =>
      `The unit was assigned ${n} sub-${n === 1 ? "index" : "indices"}: ${names}.`,
    helps: (n: number, names: string) =>
      `The unit was asked to help with ${n} sub-${n === 1 ? "index" : "indices"}: ${names}.`,
    unknownName:
      "The catalogue has no unit of this name, so only plans with exactly this name were found; the name in the list may be misspelt.",
    unsure: "The sentence does not say clearly which units it means, so perhaps this unit need not send one.",
    unclear: (unit: string, parent: string) => `It is unclear whether ${unit} sent its plan under ${parent}.`,
    document: (name: string) => `${name} may be the plan or concern it.`,
    unclearOwing: (unit: string, parent: string) =>
      `It is unclear whether ${unit} must send a plan under ${parent}, or whether it is overdue.`,
    letter: (name: string) => `${name} is about the due date or who needs a plan, and may apply to the unit.`,
    unnamed: (name: string, units: number) =>
      `It is not known who sent ${name}; it may be the plan of one of ${units} units without a plan.`,
    file: (path: string) => `The file “${path}”, whose name fits the unit, could not be read.`,
    classReceived: (name: string, parent: string) =>
      `“${name}”: 0 plans received under ${parent}; there is no complete list.`,
    classUnknown: "It is therefore not known which of its members have not sent a plan.",
    askForList: (name: string, parent: string) =>
      `List the members of “${name}” that must send a plan under ${parent}.`,
    those: "these units",
    askToOpen: (unit: string, parent: string) =>
      `Open the document or file; if it is not the plan, ask ${unit} for its plan under ${parent}.`,
    askToCompare: (unit: string, parent: string) =>
      `Compare the letter; if the unit must still send a plan and it is overdue, ask ${unit} for its plan under ${parent}.`,
    askToName: (files: string, unit: string, parent: string) =>
      `Open ${files} to see who sent it, write the unit under “senders” in kehoach.config.json, and run again; if it is not of ${unit}, ask ${unit} for its plan under ${parent}.`,
    askWhether: (unit: string, parent: string) =>
      `Find out whether ${unit} must issue a plan under ${parent}.`,
    askForName: (unit: string, parent: string) =>
      `Check the name “${unit}” in the list of the units that must send a plan under ${parent}.`,
    askInTime: (unit: string, parent: string) =>
      `You may remind ${unit} to send a plan under ${parent} by the due date.`,
    askSuccessor: (now: string, unit: string, parent: string) =>
      `Ask ${now} whether ${unit} issued a plan under ${parent}, and to send it if it did.`,
    askToSend: (unit: string, parent: string) => `Ask ${unit} to send a plan under ${parent}.`,
  },
};
