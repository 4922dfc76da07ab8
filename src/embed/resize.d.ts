// resize.js gives frames their height by itself; there is nothing to import from it.
export {};
