//! What only a browser can show: how the host page's own things behave when asked from wasm.
#![cfg(target_arch = "wasm32")]

#[path = "it/quiz_bits.rs"]
mod quiz_bits;

use std::cell::RefCell;
use std::future::poll_fn;
use std::mem;
use std::rc::Rc;
use std::task::Poll;

use gloo::events::EventListener;
use rolefit::app::events::{Answer, Event, Remaining};
use rolefit::browser::host::Host;
use rolefit::data::{DOCUMENT, read_pack, shared};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::js_sys::{Function, JSON};
use web_sys::{CustomEvent, Element, HtmlElement, window};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn the_same_answers_give_the_same_bits_as_natively() {
    quiz_bits::check();
}

#[wasm_bindgen_test]
fn an_attribute_is_what_the_page_says_now() {
    let (_, element) = inside_a_shadow("rolefit-compare");
    let host = Host::new(element.clone(), Function::default());
    assert_eq!(host.attribute("roles"), None);
    element.set_attribute("roles", "a b").expect("a page can set attributes");
    assert_eq!(host.attribute("roles"), Some("a b".into()));
    element.set_attribute("roles", "").expect("a page can set attributes");
    assert_eq!(host.attribute("roles"), Some(String::new()));
}

#[wasm_bindgen_test]
async fn an_event_reaches_the_page_through_shadow_roots() {
    let (outer, element) = inside_a_shadow("rolefit-quiz");
    let fired = listen(&outer, "rolefit-answer");
    let remaining = Remaining { least: 3, most: 9 };
    let answer = Answer { item: "i01".into(), value: None, asked: 1, remaining };
    let event = Event::Answer(answer);
    Host::new(element, Function::default()).emit(event.name(), &event);
    assert!(fired.details.borrow().is_empty(), "whatever is under way comes first");
    turn().await;
    let detail = r#"{"item":"i01","value":null,"asked":1,"remaining":{"least":3,"most":9}}"#;
    assert_eq!(*fired.details.borrow(), [detail]);
}

#[wasm_bindgen_test]
fn a_pack_is_read_by_the_browsers_own_parser() {
    let (pack, warnings) = read_pack(DOCUMENT).expect("the bundled pack is sound");
    assert_eq!((&*pack, warnings), (&*shared(), Vec::new()));
    let slip = DOCUMENT.replacen("\"prose\"", "\"poetry\"", 1);
    let findings = read_pack(&slip).expect_err("poetry is no kind of aspect");
    assert_eq!((&*findings[0].path, &*findings[0].found), ("$.aspects[0].kind", "\"poetry\""));
    let [no_json] = &read_pack("{\"format\" 1}").expect_err("a colon is missing")[..] else {
        panic!("a text that is no JSON has one fault");
    };
    assert_eq!((&*no_json.path, &*no_json.expected), ("$", "a JSON document"));
    assert!(no_json.found.contains("JSON"), "{}", no_json.found);
}

/// Until what waits for its turn has had it.
async fn turn() {
    let mut is_over = false;
    poll_fn(|context| {
        if mem::replace(&mut is_over, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

struct Heard {
    details: Rc<RefCell<Vec<String>>>,
    _listener: EventListener,
}

fn listen(target: &Element, name: &'static str) -> Heard {
    let details = Rc::new(RefCell::new(Vec::new()));
    let kept = Rc::clone(&details);
    let listener = EventListener::new(target, name, move |event| {
        let event: &CustomEvent = event.dyn_ref().expect("our events are custom events");
        let text = JSON::stringify(&event.detail()).map(String::from);
        kept.borrow_mut().push(text.unwrap_or_default());
    });
    Heard { details, _listener: listener }
}

/// An element inside somebody else's shadow root, and what that root is on.
fn inside_a_shadow(tag: &str) -> (Element, HtmlElement) {
    let document = window().and_then(|window| window.document()).expect("a browser has a document");
    let outer = document.create_element("div").expect("a tag name");
    document.body().expect("a page has a body").append_child(&outer).expect("an empty place");
    let open = web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open);
    let root = outer.attach_shadow(&open).expect("a div takes a shadow root");
    let element = document.create_element(tag).expect("a tag name");
    root.append_child(&element).expect("an empty place");
    (outer, element.unchecked_into())
}
