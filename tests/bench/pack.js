// The packs that are measured with, as text: the bundled one, and generated ones of 30 aspects with
// ten and with a thousand roles. The first ten roles of both say the same, moves included.
const KINDS = ["prose", "list", "money", "level", "list"];
const NUMBERS = { ten: 10, thousand: 1000 };
const LEVELS = ["Days", "Weeks", "Quarters", "Years"];

// Every fourth aspect says the same of all.
const valueOf = (kind, anyRole, aspect) => {
  const role = aspect % 4 === 3 ? 0 : anyRole;
  const source = `s${(role + aspect) % 5}`;
  const seed = role * 31 + aspect * 17;
  if (kind === "prose") {
    return { source, text: `Text ${seed % 97} about what this role looks after from week to week.`, gist: `Gist ${seed % 13}` };
  }
  if (kind === "list") {
    return { source, items: [0, 1, 2, 3, 4].map((n) => `Point ${(seed + n * (1 + (role % 3))) % 23}`) };
  }
  if (kind === "money") {
    return { source, currency: "USD", period: "year", low: 60000 + (seed % 50) * 1000, high: 120000 + (seed % 70) * 1000 };
  }
  return { source, level: LEVELS[seed % 4] };
};

const generated = (number) => {
  const aspects = Array.from({ length: 30 }, (_, n) => {
    const kind = n === 29 ? "moves" : KINDS[n % KINDS.length];
    const aspect = { id: `aspect-${n}`, label: `Aspect ${n}`, group: `g${Math.floor(n / 6)}`, kind, help: "What it means." };
    return kind === "level" ? { ...aspect, levels: LEVELS } : aspect;
  });
  const given = aspects.filter(({ kind }) => kind !== "moves");
  const slugs = Array.from({ length: number }, (_, role) => `role-${role}`);
  return JSON.stringify({
    format: "rolefit/1",
    language: "en",
    title: "Generated roles",
    sources: Array.from({ length: 5 }, (_, n) => ({ id: `s${n}`, title: `Source ${n}`, publisher: "A survey", published: "2025", retrieved: "2026-11-21", url: null, licence: null })),
    groups: Array.from({ length: 5 }, (_, n) => ({ id: `g${n}`, label: `Group ${n}` })),
    aspects,
    roles: slugs.map((slug, role) => ({
      slug,
      title: `Role ${role}`,
      aliases: [`Alias ${role}`],
      summary: "What it is, in a sentence.",
      values: Object.fromEntries(given.map(({ id, kind }, n) => [id, [valueOf(kind, role, n)]])),
    })),
    relations: slugs.flatMap((slug, role) => [
      { from: `Beginner ${role % 40}`, to: slug, kind: "advance" },
      { from: slug, to: `Leader ${role % 30}`, kind: "advance" },
      { from: slug, to: `Neighbour ${role % 20}`, kind: "lateral" },
    ]),
  });
};

const once = (make) => {
  let made;
  return () => (made ??= make());
};

/** A pack's text, asked for when it is drawn; three of its roles; what to look for in rows and roles. */
export const load = (name, origin) => {
  if (name === "bundled") {
    const fetched = async () => (await fetch(`${origin}/operations.json`)).text();
    const roles = [
      ["platform-operations-manager", "Platform Operations Manager"],
      ["service-operations-manager", "Service Operations Manager"],
      ["service-owner", "Service Owner"],
    ];
    return { isBundled: true, text: once(fetched), roles, words: "team", sought: "ser" };
  }
  const text = generated(NUMBERS[name]);
  const roles = [1, 2, 3].map((role) => [`role-${role}`, `Role ${role}`]);
  return { isBundled: false, text: () => text, roles, words: "t 12", sought: "rol" };
};
