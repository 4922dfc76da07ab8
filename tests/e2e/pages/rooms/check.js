for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) {
  await drawn(element);
  const { dataset, parentElement } = element.parentElement;
  const width = deep("[part~=stage]", element).offsetWidth;
  // A pixel may go to rounding.
  check(Math.abs(width - dataset.room) <= 1, `it is ${width} px wide in ${parentElement.className}, where there are ${dataset.room}`);
}
const { wordBreak, textShadow, webkitTextFillColor, color } = getComputedStyle(deep("td p", document.querySelector("rolefit-compare")));
check(wordBreak === "normal" && textShadow === "none" && webkitTextFillColor === color, "how the page breaks, shades or fills text comes through");
// What the page keeps on top without a layer of its own stays there, but in browsers where whatever has
// styles by its width is a layer.
const probe = document.createElement("div");
probe.style = "container-type: inline-size; margin-left: 50px";
probe.append(document.createElement("i"));
probe.firstChild.style = "position: fixed; left: 0";
document.body.append(probe);
const isLayer = probe.firstChild.getBoundingClientRect().left > 0;
probe.remove();
scrollTo(0, 300);
await turns(2);
const header = document.querySelector("header");
const { left, top } = header.getBoundingClientRect();
check(isLayer || document.elementFromPoint(left + 20, top + 20) === header, "the widget lies over the page's header");
