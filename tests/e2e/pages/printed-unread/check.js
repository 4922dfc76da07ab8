const element = document.querySelector("rolefit-compare");
await turns(5);
check(!deep("table", element), "it is drawn at once");
dispatchEvent(new Event("beforeprint"));
await drawn(element);
