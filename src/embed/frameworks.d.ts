// What templates of React (19) and Vue (3) know of the elements. Each half counts where its framework is
// installed, and is passed over where it is not.

import type { RolefitCompare, RolefitQuiz } from "./rolefit.js";

/** What may be written in a start tag, by the names of the properties. */
type Wishes<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] };
type SharedNames = "roles" | "pack" | "theme" | "storage" | "loading" | "headingLevel" | "permalink";
type CompareWishes = Wishes<RolefitCompare, SharedNames | "aspects" | "show" | "picker">;
type QuizWishes = Wishes<RolefitQuiz, SharedNames | "audience" | "length">;

type EventNames = Extract<keyof HTMLElementEventMap, `rolefit-${string}`>;
type Heard = { [Name in EventNames as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };
type HeardInVue = {
  [Name in EventNames as Name extends `rolefit-${infer Rest}` ? `onRolefit${Capitalize<Rest>}` : never]?: (
    event: HTMLElementEventMap[Name],
  ) => void;
};

// @ts-ignore: React may not be installed.
type ReactBase<Element> = import("react").HTMLAttributes<Element> & import("react").RefAttributes<Element>;
// @ts-ignore: Vue may not be installed.
type VueBase = import("vue").HTMLAttributes & import("vue").PublicProps;

type VueElement<Element, Wanted> = new () => Element & { $props: VueBase & Wanted & HeardInVue };

// @ts-ignore: as above.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "rolefit-compare": ReactBase<RolefitCompare> & CompareWishes & Heard;
      "rolefit-quiz": ReactBase<RolefitQuiz> & QuizWishes & Heard;
    }
  }
}

// @ts-ignore: as above.
declare module "vue" {
  interface GlobalComponents {
    "rolefit-compare": VueElement<RolefitCompare, CompareWishes>;
    "rolefit-quiz": VueElement<RolefitQuiz, QuizWishes>;
  }
}

export {};
