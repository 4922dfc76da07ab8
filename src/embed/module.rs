//! What each wasm module of elements exports, which the loader calls.

/// Exports the style sheet, the bundled pack and the widget of a module of elements, and sets the
/// allocator.
#[macro_export]
macro_rules! wasm_module {
    (styles: $styles:expr, bundled: $bundled:expr, widget: $widget:ty) => {
        #[cfg(target_arch = "wasm32")]
        #[global_allocator]
        static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

        /// The style sheet of every element.
        #[wasm_bindgen]
        pub fn styles() -> String {
            $styles.into()
        }

        /// What is read here of the bundled pack, for the module that reads packs which extend it.
        #[wasm_bindgen]
        pub fn bundled() -> Vec<u8> {
            $bundled.into()
        }

        /// Has JSON written by this function.
        #[wasm_bindgen]
        pub fn write_with(writer: Function) {
            $crate::browser::json::write_with(writer);
        }

        /// An element that is drawn; when it is freed, so is all that it listened to.
        #[wasm_bindgen]
        pub struct Widget($widget);

        #[wasm_bindgen]
        impl Widget {
            /// Draws for an element, and calls `drawn` with the stage when all is there.
            ///
            /// Without `pack` (a role pack as the reader hands it over) the bundled one is used,
            /// without `texts` (a locale file) English; `language` is the tag around the element.
            #[wasm_bindgen(constructor)]
            pub fn new(
                host: HtmlElement,
                pack: Option<Vec<u8>>,
                texts: Option<String>,
                language: &str,
                drawn: Function,
            ) -> Result<Self, String> {
                <$widget>::new(host, pack, texts, language, drawn).map(Self)
            }

            /// Goes on in another language.
            pub fn speak(&mut self, texts: Option<String>, language: &str) {
                self.0.speak(texts, language);
            }

            /// Takes in the attributes that the host page set since.
            pub fn changed(&mut self) {
                self.0.draw();
            }

            /// Goes back to what the host page asked for, without what the reader did.
            pub fn reset(&mut self) {
                self.0.reset();
            }
        }
    };
}
