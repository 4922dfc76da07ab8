//! What the build changes in the glue that wasm-bindgen writes.

/// What the modules call on a document.
const METHODS: [&str; 6] = [
    "addEventListener",
    "removeEventListener",
    "createElement",
    "createElementNS",
    "createTextNode",
    "getElementsByTagName",
];

/// The glue with these methods taken from what all documents share: a form or a picture of the page
/// that is named as one of them stands in front of the document's own.
pub fn with_own_methods(glue: &str) -> String {
    let ways = |method: &str| [format!("getObject(arg0).{method}("), format!("arg0.{method}(")];
    let is_used = |method: &&str| ways(method).iter().any(|way| glue.contains(way));
    let used: Vec<&str> = METHODS.into_iter().filter(is_used).collect();
    if used.is_empty() {
        return glue.to_owned();
    }
    let calls = used.iter().fold(glue.to_owned(), |glue, method| {
        let [object, plain] = ways(method);
        glue.replace(&object, &format!("{method}.call(getObject(arg0), "))
            .replace(&plain, &format!("{method}.call(arg0, "))
    });
    format!("const {{ {} }} = document.__proto__;\n{calls}", used.join(", "))
}

/// The glue without its own ways to start, where what the build appends has another; an error when it
/// has none that are known.
pub fn without_start(glue: &str) -> Result<String, String> {
    let (kept, _) = glue
        .split_once("\nasync function __wbg_load(")
        .ok_or("the glue starts in another way than is known here")?;
    Ok(format!("{kept}\n"))
}
