check(!customElements.get("rolefit-compare"), "the loader ran");
check(isSeen(document.querySelector("rolefit-compare p")), "the page's own text is gone");
