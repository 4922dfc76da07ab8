//! A script's value as serde reads it.
//!
//! `serde_wasm_bindgen` reads as well, with errors that say what was wrong. Nobody sees them, and
//! they bring the standard library's writer of floats along.

use core::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Object, Reflect};

/// The value has another shape.
#[derive(Debug)]
pub(super) struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another shape")
    }
}

impl core::error::Error for Refused {}

impl Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// A value as `JSON.parse` makes it, or as a page's script sends it: whatever is asked of that may
/// throw, have no end, or be another thing the next time.
pub(super) struct Value(pub(super) JsValue);

/// No list of ours comes near this.
const LONGEST: f64 = 10_000.0;

impl IntoDeserializer<'_, Refused> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl Value {
    /// What it has under a name, unless it has nothing there or refuses to tell.
    fn part(&self, name: &JsValue) -> Option<Self> {
        let part = Reflect::get(&self.0, name).ok()?;
        (!part.is_undefined()).then_some(Self(part))
    }

    fn scalar<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let Self(value) = self;
        if let Some(is) = value.as_bool() {
            visitor.visit_bool(is)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else {
            visitor.visit_string(value.as_string().ok_or(Refused)?)
        }
    }

    fn whole<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let number = self.0.as_f64().ok_or(Refused)?;
        let whole = number as i64;
        if (whole as f64).total_cmp(&number).is_eq() {
            visitor.visit_i64(whole)
        } else {
            Err(Refused)
        }
    }
}

macro_rules! read {
    ($by:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.$by(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Value {
    type Error = Refused;

    /// For values of `JSON.parse` alone: these are what they seem.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let Self(value) = self;
        if value.is_null() || value.is_undefined() {
            visitor.visit_unit()
        } else if !value.is_object() {
            Self(value).scalar(visitor)
        } else if Array::is_array(&value) {
            let list: Array = value.unchecked_into();
            visitor.visit_seq(SeqDeserializer::new(list.iter().map(Value)))
        } else {
            let list = Object::entries(value.unchecked_ref());
            let entries = list.iter().filter_map(|entry| {
                let entry: Array = entry.unchecked_into();
                Some((entry.get(0).as_string()?, Value(entry.get(1))))
            });
            visitor.visit_map(MapDeserializer::new(entries))
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let length = self.part(&"length".into()).and_then(|length| length.0.as_f64());
        let length =
            length.filter(|length| self.0.is_object() && *length <= LONGEST).ok_or(Refused)?;
        let entry = |index: u32| self.part(&index.into()).unwrap_or(Self(JsValue::NULL));
        visitor.visit_seq(SeqDeserializer::new((0..length as u32).map(entry)))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        // Not asked for by its class: a script of another frame has classes of its own.
        if !self.0.is_object() {
            return Err(Refused);
        }
        let fields = fields.iter().filter_map(|&name| Some((name, self.part(&name.into())?)));
        visitor.visit_map(MapDeserializer::new(fields))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.0.is_null() || self.0.is_undefined() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_enum(self.0.as_string().ok_or(Refused)?.into_deserializer())
    }

    read! {
        whole: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    read! {
        scalar: deserialize_bool deserialize_f32 deserialize_f64 deserialize_char
        deserialize_str deserialize_string deserialize_identifier
    }

    forward_to_deserialize_any! {
        bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct map
    }
}
