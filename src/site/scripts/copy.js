// Buttons that copy the text of the element they name.

/** Copies on every press of a button with `data-copy`, and says so on the button. */
export const listenForCopies = (root) => {
  root.addEventListener("click", async ({ target }) => {
    const button = target.closest?.("[data-copy]");
    if (!button) return;
    const from = document.getElementById(button.dataset.copy);
    const label = (button.dataset.label ??= button.textContent);
    try {
      await navigator.clipboard.writeText(from.value ?? from.textContent);
      button.textContent = "Copied";
    } catch {
      // On plain http there is no clipboard: the text is selected, one key away.
      select(from);
      button.textContent = "Selected; now press Ctrl+C or ⌘C";
    }
    button.addEventListener("blur", () => (button.textContent = label), { once: true });
  });
};

const select = (node) => {
  if (node.select) return node.select();
  getSelection().selectAllChildren(node);
};
