const element = document.querySelector("rolefit-compare");
await drawn(element);
check(element.getAttribute("roles") === "platform-operations-manager service-operations-manager", "what was set before is lost");
