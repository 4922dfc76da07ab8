const element = document.querySelector("rolefit-quiz");
await drawn(element);
const radios = deepAll("input[type=radio]", element);
check(radios.length === 5, `${radios.length} radio buttons`);
check(radios.every((radio) => isSeen(radio) || isSeen(radio.closest("label"))), "a response cannot be seen");
