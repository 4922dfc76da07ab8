// The packs that are measured with, as text: the bundled one, and one of 1,000 roles and 30 aspects.
const KINDS = ["prose", "list", "money", "level", "list"];
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

const thousand = () => {
  const aspects = Array.from({ length: 30 }, (_, n) => {
    const kind = KINDS[n % KINDS.length];
    const aspect = { id: `aspect-${n}`, label: `Aspect ${n}`, group: `g${Math.floor(n / 6)}`, kind, help: "What it means." };
    return kind === "level" ? { ...aspect, levels: LEVELS } : aspect;
  });
  const roles = Array.from({ length: 1000 }, (_, role) => ({
    slug: `role-${role}`,
    title: `Role ${role}`,
    aliases: [`Alias ${role}`],
    summary: "What it is, in a sentence.",
    values: Object.fromEntries(aspects.map(({ id, kind }, n) => [id, [valueOf(kind, role, n)]])),
  }));
  return JSON.stringify({
    format: "rolefit/1",
    language: "en",
    title: "A thousand roles",
    sources: Array.from({ length: 5 }, (_, n) => ({ id: `s${n}`, title: `Source ${n}`, publisher: "A survey", published: "2025", retrieved: "2026-11-21", url: null, licence: null })),
    groups: Array.from({ length: 5 }, (_, n) => ({ id: `g${n}`, label: `Group ${n}` })),
    aspects,
    roles,
    relations: [],
  });
};

/** The text of a pack, three of its slugs, and words to look for in its rows. */
export const load = async (name, origin) =>
  name === "thousand"
    ? { text: thousand(), slugs: ["role-1", "role-2", "role-3"], words: "point 12" }
    : {
        text: await (await fetch(`${origin}/operations.json`)).text(),
        slugs: ["platform-operations-manager", "service-operations-manager", "service-owner"],
        words: "team",
      };
