const element = document.querySelector("rolefit-quiz");
await drawn(element);
const values = deepAll("[data-item] input[type=radio]", element).map((radio) => radio.value);
check(values.join("") === "12345", `the response options are ${values}`);
check(!deepAll("input:checked", element).length, "an option is chosen before the reader did");
check(localStorage.length === 0, "something is stored before the first answer");
check(!isSeen(element.querySelector("p")), "the fallback still shows beside the quiz");
