const main = document.querySelector("main");
const round = async () => {
  main.innerHTML = '<rolefit-compare loading="eager" aspects="focus pay" roles="platform-operations-manager service-operations-manager"></rolefit-compare>';
  await drawn(main.firstElementChild);
  const gone = main.firstElementChild;
  main.replaceChildren();
  await null;
  await null;
  return gone;
};
await round();
await turns(3);
const listening = window.listening;
for (let count = 0; count < 100; count += 1) {
  const gone = await round();
  check(!deep("[part=stage]", gone), `round ${count} left its picture behind`);
}
await turns(3);
check(window.listening === listening, `${window.listening - listening} listeners stayed`);
