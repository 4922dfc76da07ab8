const element = document.querySelector("rolefit-compare");
await drawn(element);
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the table");

const known = new Set(window.before.globals.split(","));
const added = Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/^(before|__expected|cdc_.*|ret_nodes|\$.*)$/.test(name));
check(added.length === 0, `new globals: ${added}`);
check(document.styleSheets.length === window.before.styles, "there is a new style sheet");
check(document.adoptedStyleSheets.length === 0, "the page adopted a style sheet");
check(document.head.innerHTML === window.before.head, "the head has changed");
check(getComputedStyle(document.querySelector("h1")).font === window.before.font, "the heading has changed");
check(document.activeElement === document.body, "the focus was taken");
check(scrollY === 0, "the page was scrolled");
