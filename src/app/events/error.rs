//! What went wrong, for the page's author.

use rolefit_domain::pack::{Finding, Pack};
use serde::{Deserialize, Serialize};

use crate::known_names::{self, Unknown};

/// The detail of `rolefit-error`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Error {
    /// What kind of error it is.
    pub code: ErrorCode,
    /// A sentence for the page's author, in English.
    pub message: String,
    /// What was found where; empty when there is nothing to point at.
    pub details: Vec<Detail>,
}

/// What was found in a place instead of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Detail {
    /// The place: a path in the pack, or the name of an attribute.
    pub path: String,
    /// What stands there.
    pub found: String,
    /// What was expected there.
    pub expected: String,
}

/// What kind of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The browser lacks what the elements need.
    UnsupportedBrowser,
    /// The browser refuses WebAssembly, as a security policy can make it do.
    WasmRefused,
    /// A file of the widget cannot be fetched.
    LoadFailed,
    /// The element's own pack cannot be fetched.
    PackUnreachable,
    /// The element's own pack has mistakes.
    PackInvalid,
    /// The page names roles that the pack does not have.
    UnknownRole,
    /// The page asks for rows that the pack does not have.
    UnknownAspect,
    /// The pack has no quiz.
    NothingToAsk,
    /// The state in the page's address cannot be read.
    BadLink,
    /// A fault of the widget itself.
    Internal,
}

impl ErrorCode {
    /// Every code, those of the loader among them.
    pub const ALL: [Self; 10] = [
        Self::UnsupportedBrowser,
        Self::WasmRefused,
        Self::LoadFailed,
        Self::PackUnreachable,
        Self::PackInvalid,
        Self::UnknownRole,
        Self::UnknownAspect,
        Self::NothingToAsk,
        Self::BadLink,
        Self::Internal,
    ];

    /// The word for it in events.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnsupportedBrowser => "unsupported-browser",
            Self::WasmRefused => "wasm-refused",
            Self::LoadFailed => "load-failed",
            Self::PackUnreachable => "pack-unreachable",
            Self::PackInvalid => "pack-invalid",
            Self::UnknownRole => "unknown-role",
            Self::UnknownAspect => "unknown-aspect",
            Self::NothingToAsk => "nothing-to-ask",
            Self::BadLink => "bad-link",
            Self::Internal => "internal",
        }
    }
}

impl Error {
    /// The error for a pack with mistakes; the first of them makes its message.
    pub fn pack_invalid(findings: &[Finding]) -> Self {
        let detail = |finding: &Finding| Detail {
            path: finding.path.clone(),
            found: finding.found.clone(),
            expected: finding.expected.clone(),
        };
        Self {
            code: ErrorCode::PackInvalid,
            message: findings.first().map(ToString::to_string).unwrap_or_default(),
            details: findings.iter().map(detail).collect(),
        }
    }

    /// The error of a quiz whose pack has none.
    pub(crate) fn nothing_to_ask() -> Self {
        let message = "no quiz: it needs two roles with targets, or with six duties (one, where `roles` names them)";
        Self { code: ErrorCode::NothingToAsk, message: message.into(), details: Vec::new() }
    }

    pub(crate) fn bad_link(message: &str) -> Self {
        Self { code: ErrorCode::BadLink, message: message.into(), details: Vec::new() }
    }

    /// The error that names slugs that no role has, each with the role that was probably meant; none
    /// when there are none.
    pub(crate) fn unknown_roles(pack: &Pack, unknown: &[Unknown]) -> Option<Self> {
        let mut error = Self::unknown(ErrorCode::UnknownRole, "no role of that name");
        for (name, near) in unknown {
            let near = near.map_or("a slug of the pack", |role| &pack[role].slug);
            error.add("roles", name, near);
        }
        error.unless_empty()
    }

    /// The same of the ids of rows that the page asks for.
    pub(crate) fn unknown_aspects(pack: &Pack, named: &[String]) -> Option<Self> {
        let mut error = Self::unknown(ErrorCode::UnknownAspect, "no row of that name");
        for (name, near) in known_names::aspects(pack, named).1 {
            let near = near.map_or("an aspect of the pack", |index| &pack.aspects[index].id);
            error.add("aspects", &name, near);
        }
        error.unless_empty()
    }

    fn unknown(code: ErrorCode, message: &str) -> Self {
        Self { code, message: message.into(), details: Vec::new() }
    }

    fn add(&mut self, path: &str, found: &str, expected: &str) {
        self.message +=
            &[if self.details.is_empty() { ": " } else { "; " }, found, ", expected ", expected]
                .concat();
        self.details.push(Detail {
            path: path.into(),
            found: found.into(),
            expected: expected.into(),
        });
    }

    fn unless_empty(self) -> Option<Self> {
        (!self.details.is_empty()).then_some(self)
    }
}
