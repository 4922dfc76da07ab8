// A pack typed into the page, drawn as it is typed, with what is wrong with it.
import { lineOf, locate } from "./locate.js";
import { escape } from "./snippet.js";

/** Brings the form to life. */
export const editPacks = async (form) => {
  const text = form.querySelector("#own-text");
  const draw = () => {
    show(text.value, form.querySelector("#own-stage"), form.querySelector("#own-said"));
    form.querySelector("#own-snippet").value = lines(text.value);
  };
  const begin = async () => {
    const pack = await fetch(new URL(form.elements.start.value, import.meta.url));
    text.value = await pack.text();
    // One line is no way to read a pack.
    if (!text.value.trim().includes("\n")) text.value = JSON.stringify(JSON.parse(text.value), null, 2);
    text.scrollTop = 0;
    draw();
  };
  await begin();
  form.hidden = false;
  let pause;
  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(draw, 500);
  });
  form.elements.start.addEventListener("change", begin);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.elements.save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text.value], { type: "application/json" }));
    link.download = "roles.json";
    link.click();
    URL.revokeObjectURL(link.href);
  });
  form.addEventListener("click", ({ target }) => {
    const { from, to } = target.dataset;
    if (from === undefined) return;
    text.focus();
    text.setSelectionRange(Number(from), Number(to));
    const lines = text.value.split("\n").length;
    const line = lineOf(text.value, text.selectionStart);
    text.scrollTop = (text.scrollHeight * (line - 4)) / lines;
  });
};

const show = (pack, stage, said) => {
  const { slugs, asks } = glimpse(pack);
  const compare = element("rolefit-compare", pack);
  compare.setAttribute("roles", slugs.slice(0, 3).join(" "));
  compare.addEventListener("rolefit-error", ({ detail }) => report(said, detail, pack));
  compare.addEventListener("rolefit-ready", () => {
    said.replaceChildren(paragraph("This pack is sound."));
    if (asks) stage.append(element("rolefit-quiz", pack));
  });
  stage.replaceChildren(compare);
};

const element = (tag, pack) => {
  const element = document.createElement(tag);
  const holder = document.createElement("script");
  holder.type = "application/json";
  holder.textContent = pack;
  element.append(holder);
  element.setAttribute("storage", "none");
  element.setAttribute("heading-level", "3");
  element.setAttribute("loading", "eager");
  return element;
};

// What can be seen of a pack without judging it.
const glimpse = (text) => {
  try {
    const { roles, items } = JSON.parse(text);
    // Six duties make a role one of the quiz.
    const duties = ({ values }) => values?.duties?.flatMap(({ items }) => items ?? []).length ?? 0;
    const asks = items?.length > 0 || roles.filter((role) => duties(role) >= 6).length > 1;
    return { slugs: roles.map(({ slug }) => `${slug}`), titles: roles.map(({ title }) => `${title}`), asks };
  } catch {
    return { slugs: [], titles: [], asks: false };
  }
};

// Both elements with the pack in each, so that nothing else has to be uploaded.
const lines = (text) => {
  const { slugs, titles, asks } = glimpse(text);
  if (!slugs.length) return "";
  // Within a script no end tag may stand.
  const inline = `<script type="application/json">${JSON.stringify(JSON.parse(text)).replace(/</g, "\\u003c")}</script>`;
  const element = (tag, fallback) =>
    `<rolefit-${tag} roles="${escape(slugs.slice(0, 4).join(" "))}">\n  <p>${escape(fallback)}</p>\n  ${inline}\n</rolefit-${tag}>\n`;
  const script = '<script type="module" src="/rolefit/rolefit.js"></script>\n';
  const quiz = asks ? element("quiz", `Which role fits: ${titles.join(", ")}`) : "";
  return script + element("compare", `${titles.join(", ")}, compared`) + quiz;
};

const report = (said, { message, details }, pack) => {
  if (!details.length) return said.replaceChildren(paragraph(message));
  const list = document.createElement("ol");
  list.className = "faults";
  for (const { path, found, expected } of details) {
    const [from, to] = unread(pack, found) ?? locate(pack, path);
    const place = document.createElement("button");
    place.type = "button";
    Object.assign(place.dataset, { from, to });
    place.textContent = `Line ${lineOf(pack, from)}`;
    const where = document.createElement("code");
    where.textContent = path;
    const entry = document.createElement("li");
    const text = document.createElement("span");
    text.append(where, `: found ${found}, expected ${expected}`);
    entry.append(place, text);
    list.append(entry);
  }
  const count = details.length === 1 ? "One thing to mend:" : `${details.length} things to mend:`;
  said.replaceChildren(paragraph(count), list);
};

// A text that is no JSON has no paths; the complaint itself may name the line.
const unread = (pack, complaint) => {
  const line = Number(/\bline (\d+)/.exec(complaint)?.[1]);
  if (!line) return undefined;
  const lines = pack.split("\n");
  const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  return [from, from + (lines[line - 1] ?? "").length];
};

const paragraph = (text) => {
  const node = document.createElement("p");
  node.textContent = text;
  return node;
};
