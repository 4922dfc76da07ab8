// Words that the hand-written comparison needs in many places.
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumFractionDigits: 0 });

export const sum = (amount) => dollars.format(amount);

export const safe = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export const join = (list, each) => list.map(each).join("");

/** Pay in words. */
export const money = ({ low, high, median, open, topCoded, period }) => {
  const over = (sums) => `${sums} ${period === "hour" ? "an" : "a"} ${period}`;
  const most = high === undefined ? "" : sum(high) + (open ? " or more" : "");
  const coded = () => `from ${over(sum(low))} to beyond the survey’s top figure`;
  const from = () => (topCoded ? coded() : over(`from ${sum(low)}`));
  const range = low === undefined ? most && over(`up to ${most}`) : high === undefined ? from() : over(`${sum(low)} to ${most}`);
  const middle = median && `median of ${sum(median)}`;
  return range ? [range, middle].filter(Boolean).join(", ") : over(middle);
};
