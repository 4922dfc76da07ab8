//! What stands for a part of a pack in its other parts: its index among its kind.

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The index in the pack's order, from 0.
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

id!(/** A source of the pack, by its index. */ SourceId);
id!(/** A group of the pack, by its index. */ GroupId);
id!(/** A concept of the pack, by its index. */ ConceptId);
id!(/** An aspect of the pack, by its index. */ AspectId);
id!(/** A dimension of the pack, by its index. */ DimensionId);
id!(/** A role of the pack, by its index. */ RoleId);
id!(/** An item of the pack, by its index. */ ItemId);
