await until(() => window.ready.has("open") && window.ready.has("closed"), "both are drawn");
await until(() => document.getElementsByTagName("rolefit-compare").length === 3, "the link is turned");
const element = document.getElementById("closed");
element.remove();
await turns(2);
window.ready.clear();
document.documentElement.append(element);
await until(() => window.ready.has("closed"), "it is drawn again");
