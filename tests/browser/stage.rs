//! What a stage makes of one picture after another.

use std::cell::Cell;
use std::rc::Rc;

use rolefit::browser::stage::Stage;
use rolefit::picture::{Html, Still, html};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::Callback;

#[wasm_bindgen_test]
fn a_list_has_what_was_drawn_last_and_keeps_elements_that_stay() {
    for (before, after) in [
        ("", "a"),
        ("a", ""),
        ("a b c", "a b c"),
        ("a b c", "c b a"),
        ("a b c", "b"),
        ("b", "a b c"),
        ("a b c d", "d a x c"),
        ("a b c d e", "b c d e a"),
        ("a b c d e", "e a b c d"),
        ("a a b", "b a"),
    ] {
        let mut stage = Stage::empty();
        stage.draw(list(before));
        let old: Vec<Element> = before.split_whitespace().map(|key| item(&stage, key)).collect();
        stage.draw(list(after));
        let told = format!("{before} -> {after}");
        assert_eq!(text(&stage), format!("({})", after.replace(' ', "")), "{told}");
        for (key, old) in before.split_whitespace().zip(old) {
            let stays = after.contains(key) && before.matches(key).count() == 1;
            assert!(
                !stays || item(&stage, key).is_same_node(Some(&old)),
                "{told}: {key} is another"
            );
        }
    }
}

#[wasm_bindgen_test]
fn an_attribute_is_there_as_long_as_something_fills_it() {
    let draw = |name: Option<&str>, hidden: bool| html! { <p id={name} hidden={hidden}></p> };
    let mut stage = Stage::empty();
    for (name, hidden, wanted) in [
        (None, false, "<p></p>"),
        (Some("a"), true, "<p id=\"a\" hidden=\"hidden\"></p>"),
        (Some("b"), false, "<p id=\"b\"></p>"),
        (Some(""), false, "<p id=\"\"></p>"),
        (None, false, "<p></p>"),
    ] {
        stage.draw(draw(name, hidden));
        assert_eq!(stage.element().inner_html(), wanted);
    }
}

#[wasm_bindgen_test]
fn text_is_text() {
    let mut stage = Stage::empty();
    stage.draw(html! { <p title={"\"<b>"}>{ "<b>&amp;" }{ "<i>".to_owned() }</p> });
    assert_eq!(text(&stage), "<b>&amp;<i>");
    assert_eq!(stage.element().query_selector("b, i"), Ok(None));
}

#[wasm_bindgen_test]
fn a_part_comes_and_goes_where_it_belongs() {
    let mut stage = Stage::empty();
    for (one, two, wanted) in
        [(false, false, "ad"), (true, true, "abcd"), (false, true, "acd"), (true, false, "abd")]
    {
        stage.draw(html! {
            <>
                { "a" }
                if one { <b>{ "b" }</b> }
                if two { { "c".to_owned() } }
                <i>{ "d" }</i>
            </>
        });
        assert_eq!(text(&stage), wanted);
    }
}

#[wasm_bindgen_test]
fn an_element_whose_name_changes_is_another() {
    let mut stage = Stage::empty();
    for name in ["h2", "h3", "h2"] {
        stage.draw(html! { <div><@{name} id="title">{ name }</@></div> });
        assert_eq!(
            stage.element().inner_html(),
            format!("<div><{name} id=\"title\">{name}</{name}></div>")
        );
    }
}

#[wasm_bindgen_test]
fn a_still_part_is_drawn_again_only_when_what_it_is_of_changes() {
    let drawn = Rc::new(Cell::new(0));
    let mut stage = Stage::empty();
    for (of, times) in [(1, 1), (1, 1), (2, 2), (2, 2), (1, 3)] {
        let count = Rc::clone(&drawn);
        let draw = Box::new(move || {
            count.set(count.get() + 1);
            html! { <b>{ of.to_string() }</b> }
        });
        stage.draw(html! { <p>{ Html::Still(Box::new(Still { of: [of].into(), draw })) }</p> });
        assert_eq!((drawn.get(), text(&stage)), (times, of.to_string()));
    }
}

#[wasm_bindgen_test]
fn only_the_newest_listener_hears_and_none_when_the_stage_is_gone() {
    let heard = Rc::new(Cell::new(0));
    let mut stage = Stage::empty();
    for number in [1, 2] {
        let heard = Rc::clone(&heard);
        let on = Callback::from(move |_: web_sys::Event| heard.set(heard.get() * 10 + number));
        stage.draw(html! { <button onclick={on}></button> });
    }
    let button: HtmlElement = first(&stage, "button");
    button.click();
    drop(stage);
    button.click();
    assert_eq!(heard.get(), 2);
}

#[wasm_bindgen_test]
fn a_field_has_what_the_picture_says_whatever_the_reader_did() {
    let draw = |text: &str, chosen: bool| {
        html! { <><input id="text" value={text} /><input id="box" type="checkbox" checked={chosen} /></> }
    };
    let mut stage = Stage::empty();
    stage.draw(draw("a", true));
    let field: HtmlInputElement = first(&stage, "#text");
    let choice: HtmlInputElement = first(&stage, "#box");
    assert_eq!((field.value(), choice.checked()), ("a".into(), true));
    field.set_value("typed");
    choice.set_checked(false);
    stage.draw(draw("a", true));
    assert_eq!((field.value(), choice.checked()), ("a".into(), true));
}

#[wasm_bindgen_test]
fn a_drawing_is_one_in_all_its_parts() {
    let mut stage = Stage::empty();
    stage.draw(
        html! { <p><svg>{ for [1, 2].map(|_| html! { <path d="M0 0" /> }) }</svg><b></b></p> },
    );
    let spaces =
        ["p", "svg", "path", "b"].map(|name| first::<Element>(&stage, name).namespace_uri());
    let (html, svg) = ("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");
    assert_eq!(spaces.map(Option::unwrap_or_default), [html, svg, svg, html]);
}

fn list(keys: &str) -> Html {
    let item = |key| html! { <li key={key} class={key}>{ key }</li> };
    html! { <ul>{ "(" }{ for keys.split_whitespace().map(item) }{ ")" }</ul> }
}

fn item(stage: &Stage, key: &str) -> Element {
    first(stage, &format!(".{key}"))
}

fn first<T: JsCast>(stage: &Stage, selector: &str) -> T {
    let found = stage.element().query_selector(selector).expect("a selector");
    found.expect("it is drawn").unchecked_into()
}

fn text(stage: &Stage) -> String {
    stage.element().text_content().unwrap_or_default()
}
