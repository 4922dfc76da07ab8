// Types of the elements and events that rolefit.js defines.
/// <reference path="./frameworks.d.ts" />

/** What all elements have. Each property is an attribute too; `null` takes it away. */
declare class RolefitElement extends HTMLElement {
  /** Slugs with spaces between. */
  roles: string | null;
  /** Address of a role pack. */
  pack: string | null;
  theme: "auto" | "light" | "dark" | (string & {}) | null;
  storage: "local" | "none" | (string & {}) | null;
  loading: "lazy" | "eager" | (string & {}) | null;
  /** Level of the first heading inside, 2 to 5. */
  headingLevel: string | null;
  /** Key of the reader's state in the page's address; empty for `rolefit`. */
  permalink: string | null;
  /** Goes back to what the page asked for; after a failure, tries again. */
  reset(): void;
}

/** `<rolefit-compare>` */
export declare class RolefitCompare extends RolefitElement {
  /** Ids of the rows to show, in order, with spaces between. */
  aspects: string | null;
  show: "auto" | "all" | "differences" | (string & {}) | null;
  picker: "on" | "off" | (string & {}) | null;
  hiring: "on" | "off" | (string & {}) | null;
}

/** `<rolefit-quiz>` */
export declare class RolefitQuiz extends RolefitElement {
  audience: "individual" | "organization" | (string & {}) | null;
  length: "adaptive" | "full" | (string & {}) | null;
  hiring: "on" | "off" | (string & {}) | null;
}

/** `<rolefit-hire>` */
export declare class RolefitHire extends RolefitElement {
  /** `job`, `guide`, `scorecard`: which parts, in order, with spaces between. */
  show: string | null;
}

/** The `rolefit-change` of a hiring kit: never anything that was typed. */
export interface RolefitHireChange {
  /** Slugs of the roles to fill. */
  roles: string[];
  /** The parts that show, in order. */
  show: string[];
  /** Ids of the competencies that are asked for, in order. */
  competencies: string[];
}

export interface RolefitReady {
  /** Slugs of the roles that are compared, in order, or that take part in the quiz. */
  roles: string[];
}

export interface RolefitChange {
  /** Slugs of the roles side by side, in order. */
  roles: string[];
  /** Which rows show. */
  show: "all" | "differences";
  /** The words by which the reader looks for rows; empty when there are none. */
  filter: string;
  /** Ids of the rows that matter to the reader, first come first. */
  priorities: string[];
}

export interface RolefitAnswer {
  /** Id of the statement; for a duty, d- and a word or a hash of it. */
  item: string;
  /** 1 (strongly disagree, or dislike) to 5 (strongly agree, or like); null when it was skipped. */
  value: 1 | 2 | 3 | 4 | 5 | null;
  /** How many statements have been answered or skipped, this one among them. */
  asked: number;
  /** How many statements are still to come; both are 0 once the result shows. */
  remaining: {
    least: number;
    most: number;
  };
}

export interface RolefitResult {
  /** Who was asked: a person who looks for a role, or an organization that hires. */
  audience: "individual" | "organization";
  /** One role leads, none leads safely, one person for two roles, or no role fits. */
  verdict: "clear" | "close" | "both" | "none";
  /** Slugs of the roles that the verdict names, the most probable first. */
  roles: string[];
  /** All roles that took part, the most probable first. */
  ranking: {
    /** Its slug. */
    role: string;
    /** How near its targets statements were answered, else how liked its duties, 0 to 100; probability makes the order. */
    fit: number;
    /** How probable it is that this is the role, 0 to 1. */
    probability: number;
  }[];
  /** How probable it is that it is none of these roles, 0 to 1; all probabilities sum to 1. */
  none: number;
  /** By the id of each dimension that was asked about: 0 (its low pole) to 100 (its high pole). */
  profile: Record<string, number>;
  /** Natural logarithm of the odds of the first role alone against the second alone. */
  lead: number;
  /** What each answer adds to the lead, in the order of asking; the lead is their sum. */
  contributions: {
    /** Id of the statement; for a duty, d- and a word or a hash of it. */
    item: string;
    /** The answer, 1 to 5. */
    value: number;
    /** Logarithm of a likelihood ratio; above 0 speaks for the first role. */
    weight: number;
  }[];
  /** Whether the answers came from a link or an earlier visit. */
  restored: boolean;
}

export type RolefitErrorCode =
  | "unsupported-browser"
  | "wasm-refused"
  | "load-failed"
  | "pack-unreachable"
  | "pack-invalid"
  | "unknown-role"
  | "unknown-aspect"
  | "nothing-to-ask"
  | "bad-link"
  | "internal";

export interface RolefitError {
  code: RolefitErrorCode;
  /** A sentence for the page's author, in English. */
  message: string;
  /** What was found where; empty when there is nothing to point at. */
  details: {
    /** A path in the pack, or the name of an attribute. */
    path: string;
    found: string;
    expected: string;
  }[];
}

declare global {
  interface HTMLElementTagNameMap {
    "rolefit-compare": RolefitCompare;
    "rolefit-quiz": RolefitQuiz;
    "rolefit-hire": RolefitHire;
  }

  interface HTMLElementEventMap {
    "rolefit-ready": CustomEvent<RolefitReady>;
    "rolefit-change": CustomEvent<RolefitChange>;
    "rolefit-answer": CustomEvent<RolefitAnswer>;
    "rolefit-result": CustomEvent<RolefitResult>;
    "rolefit-error": CustomEvent<RolefitError>;
  }
}
