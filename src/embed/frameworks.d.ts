// What templates of React (19) and Vue (3) know of the elements. Each half counts where its framework is
// installed, and is passed over where it is not.

/** The elements, as `rolefit.d.ts` lists them. */
type Tags = Extract<keyof HTMLElementTagNameMap, `rolefit-${string}`>;
/** What frameworks hand on besides strings: a name by itself, `{false}`, a number. */
type Given<Name> = Name extends "headingLevel"
  ? number
  : Name extends "permalink" | "picker" | "hiring" | "storage"
    ? boolean
    : never;
/** What may be written in a start tag, by the names of the properties. */
type Wishes<Tag extends Tags> = {
  [Name in Exclude<keyof HTMLElementTagNameMap[Tag], keyof HTMLElement | "reset">]?:
    | HTMLElementTagNameMap[Tag][Name]
    | Given<Name>;
};

type EventNames = Extract<keyof HTMLElementEventMap, `rolefit-${string}`>;
type Heard = { [Name in EventNames as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };
type HeardInVue = {
  [Name in EventNames as Name extends `rolefit-${infer Rest}` ? `onRolefit${Capitalize<Rest>}` : never]?: (
    event: HTMLElementEventMap[Name],
  ) => void;
};

// @ts-ignore: React may not be installed.
type ReactBase<Element> = import("react").HTMLAttributes<Element> & import("react").RefAttributes<Element>;
type ReactElements = { [Tag in Tags]: ReactBase<HTMLElementTagNameMap[Tag]> & Wishes<Tag> & Heard };

// @ts-ignore: Vue may not be installed.
type VueBase = import("vue").HTMLAttributes & import("vue").PublicProps;
type VueElements = {
  [Tag in Tags]: new () => HTMLElementTagNameMap[Tag] & { $props: VueBase & Wishes<Tag> & HeardInVue };
};

// @ts-ignore: as above.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}

// @ts-ignore: as above.
declare module "vue" {
  interface GlobalComponents extends VueElements {}
}

export {};
