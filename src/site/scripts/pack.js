// The bundled roles, fetched when the builder first needs them.

let fetched;

/** The bundled pack as text. */
export const packText = () =>
  (fetched ??= fetch(new URL("../operations.json", import.meta.url)).then((response) => {
    if (!response.ok) throw Error(`${response.status} operations.json`);
    return response.text();
  }));

/** Its roles. */
export const packRoles = async () => JSON.parse(await packText()).roles;
