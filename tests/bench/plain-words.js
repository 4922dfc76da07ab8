// Words that the hand-written comparison needs in many places.
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 });

export const sum = (amount) => dollars.format(amount);

export const safe = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export const join = (list, each) => list.map(each).join("");

/** Pay in words. */
export const money = ({ low, high, median, open, topCoded, period }) => {
  const most = high === undefined ? "beyond the survey’s top figure" : sum(high) + (open ? " or more" : "");
  const range = low === undefined ? high && `up to ${most}` : high === undefined && !topCoded ? `from ${sum(low)}` : `${sum(low)} to ${most}`;
  return `${[median && `median ${sum(median)}`, range].filter(Boolean).join(", ")} ${period === "hour" ? "an" : "a"} ${period}`;
};
