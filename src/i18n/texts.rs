//! Tables of texts: each is named once, beside its English words.

/// Names the texts once and numbers them in the order of the locale files.
macro_rules! texts {
    ($table:ident $($name:ident $text:literal)*) => {
        /// A text, by its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the English text beside each name says what it is")]
        pub enum $table { $($name),* }

        /// Every text, in the order of their names.
        pub(super) const TEXTS: &[&str] = &[$($text),*];

        /// The name of every text, in the same order.
        #[cfg(not(target_arch = "wasm32"))]
        pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}
