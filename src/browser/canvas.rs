//! Drawing a card and saving it as an image. Refused (canvas switched off): nothing is saved.

use wasm_bindgen::JsCast;
use web_sys::js_sys::Reflect;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::download;

/// A white card that is drawn on, from the start edge of its direction.
pub struct Card {
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
    width: f64,
    mirrored: bool,
}

impl Card {
    /// A card of that size in pixels, for a direction (`ltr` or `rtl`).
    pub fn new(width: u32, height: u32, direction: &str) -> Option<Self> {
        let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        canvas.set_width(width);
        canvas.set_height(height);
        let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let _ = Reflect::set(&pen, &"direction".into(), &direction.into());
        let card = Self { canvas, pen, width: width.into(), mirrored: direction == "rtl" };
        card.fill(0.0, 0.0, width.into(), height.into(), "#fff");
        Some(card)
    }

    /// Fills a rectangle.
    pub fn fill(&self, start: f64, top: f64, width: f64, height: f64, color: &str) {
        self.pen.set_fill_style_str(color);
        let left = if self.mirrored { self.width - start - width } else { start };
        self.pen.fill_rect(left, top, width, height);
    }

    /// Writes a line of text, its letters of a whole number of pixels, made narrower where it is too
    /// long. The standard library's own writer of floats would cost 2 kB (brotli).
    pub fn write(&self, start: f64, top: f64, width: f64, size: f64, color: &str, text: &str) {
        self.pen.set_fill_style_str(color);
        self.pen.set_font(&((size as u32).to_string() + "px system-ui, sans-serif"));
        let left = if self.mirrored { self.width - start } else { start };
        let _ = self.pen.fill_text_with_max_width(text, left, top, width);
    }

    /// Offers it to be saved as a file.
    pub fn save(&self, name: &str) {
        if let Ok(address) = self.canvas.to_data_url() {
            download::offer(name, &address);
        }
    }
}
