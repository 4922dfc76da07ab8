// Types of the elements and events that rolefit.js defines.

/** What both elements have. Each property is an attribute too; `null` takes it away. */
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
  show: "all" | "differences" | (string & {}) | null;
  picker: "on" | "off" | (string & {}) | null;
}

/** `<rolefit-quiz>` */
export declare class RolefitQuiz extends RolefitElement {
  audience: "individual" | "organization" | (string & {}) | null;
  length: "adaptive" | "full" | (string & {}) | null;
}

export interface RolefitReady {
  roles: string[];
}

export interface RolefitChange {
  roles: string[];
  show: "all" | "differences";
  filter: string;
  priorities: string[];
}

export interface RolefitAnswer {
  item: string;
  /** `null` when the reader passed over the statement. */
  value: 1 | 2 | 3 | 4 | 5 | null;
  asked: number;
  remaining: { least: number; most: number };
}

export interface RolefitResult {
  audience: "individual" | "organization";
  verdict: "clear" | "close" | "both" | "none";
  /** `fit` from 0 to 100, `probability` from 0 to 1. */
  ranking: { role: string; fit: number; probability: number }[];
  /** From 0 to 100 a dimension. */
  profile: Record<string, number>;
  /** Whether it came from storage or a link. */
  restored: boolean;
}

export type RolefitErrorCode =
  | "unsupported-browser"
  | "wasm-refused"
  | "load-failed"
  | "pack-unreachable"
  | "pack-invalid"
  | "unknown-role"
  | "bad-link"
  | "internal";

export interface RolefitError {
  code: RolefitErrorCode;
  message: string;
  details: { path: string; found: string; expected: string }[];
}

declare global {
  interface HTMLElementTagNameMap {
    "rolefit-compare": RolefitCompare;
    "rolefit-quiz": RolefitQuiz;
  }

  interface HTMLElementEventMap {
    "rolefit-ready": CustomEvent<RolefitReady>;
    "rolefit-change": CustomEvent<RolefitChange>;
    "rolefit-answer": CustomEvent<RolefitAnswer>;
    "rolefit-result": CustomEvent<RolefitResult>;
    "rolefit-error": CustomEvent<RolefitError>;
  }
}
