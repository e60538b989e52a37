/** Words at the end of a sentence that announce the items below it: "… thực hiện các nhiệm vụ sau", "… tham mưu các công việc". */
export const CONTENTS =
  / (?:nội dung|nhiệm vụ|công việc|công tác|biện pháp|giải pháp|việc|yêu cầu|nội)(?: (?:cụ thể|trọng tâm|chủ yếu|chính))?(?: (?:như sau|sau đây|sau|dưới đây))?$/u;
