// A parser takes the page for an element's content, or the other way round: both are put right.
for (const element of document.querySelectorAll("rolefit-compare, rolefit-quiz")) {
  element.scrollIntoView();
  await drawn(element);
}
const seen = (id) => [...document.querySelectorAll(`#${id} :is(p, h2, table, ol, rolefit-quiz, rolefit-compare)`)].filter(isSeen);
const words = (id) => seen(id).filter((one) => !one.shadowRoot).map(textOf).filter(Boolean).join(" | ");
check(words("inside") === "The article goes on.", `inside: ${words("inside")}`);
check(words("closed") === "The first paragraph. | The second half | Its paragraph.", `closed: ${words("closed")}`);
check(seen("two").length === 2, "one element took the other");
check(!isSeen(document.querySelector("#quoted blockquote")), "what stood there before shows as well");
check(words("script") === "A paragraph.", `script: ${words("script")}`);
check(words("listed") === "The article goes on.", `listed: ${words("listed")}`);
for (const id of ["light", "packed"]) check(words(id) === "", `${id}: ${words(id)}`);
check(words("sound") === "The end.", `sound: ${words("sound")}`);
check(words("many") === "One. | Two. | Three.", `many: ${words("many")}`);
check(words("one-after-another") === "The article goes on.", `one after another: ${words("one-after-another")}`);
check(words("level") === "The article goes on, in a line of its own.", `level: ${words("level")}`);
check(document.querySelector("#bare").innerText.includes("without a paragraph") && isSeen(document.querySelector("#bare img")), "text without a paragraph is gone");
for (const id of ["pasted", "further", "headed", "with-pack"]) check(words(id) === "", `${id}: ${words(id)}`);
check(expectSeen(/has no end tag/) && expectSeen(/a paragraph that goes/) && expectSeen(/stands in a/), "nobody tells the author");
