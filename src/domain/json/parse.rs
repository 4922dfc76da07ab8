//! From text to a [`Json`] value, by RFC 8259 and nothing more.

use super::{Json, number};

/// So deep may lists and objects stand in each other.
const DEPTH: usize = 32;

/// Reads a document; the error says line, column and what is wrong there.
pub(super) fn parse(text: &str) -> Result<Json, String> {
    let mut reader = Reader { text, at: 0 };
    let mut read = reader.value(DEPTH);
    reader.pass_space();
    if read.is_ok() && reader.at < text.len() {
        read = Err("the end");
    }
    read.map_err(|expected| reader.refusal(expected))
}

struct Reader<'a> {
    text: &'a str,
    /// The next byte; always the first of a character when a value begins or ends.
    at: usize,
}

/// What is read, or what should have stood there.
type Read<T> = Result<T, &'static str>;

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Read<Json> {
        self.pass_space();
        match self.peek() {
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.string().map(Json::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => Err("a value"),
        }
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        let mut fields = Vec::new();
        if self.opens(depth, b'}')? {
            return Ok(Json::Object(fields));
        }
        loop {
            self.pass_space();
            if self.peek() != b'"' {
                return Err("a key in quotes");
            }
            let key = self.string()?;
            self.pass_space();
            if !self.take(b':') {
                return Err("a colon");
            }
            fields.push((key, self.value(depth - 1)?));
            if self.closes(b'}')? {
                return Ok(Json::Object(fields));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Read<Json> {
        let mut entries = Vec::new();
        if self.opens(depth, b']')? {
            return Ok(Json::List(entries));
        }
        loop {
            entries.push(self.value(depth - 1)?);
            if self.closes(b']')? {
                return Ok(Json::List(entries));
            }
        }
    }

    /// Passes over the opening bracket; whether the closing one follows at once.
    fn opens(&mut self, depth: usize, end: u8) -> Read<bool> {
        if depth == 0 {
            return Err("the end of nesting (32 deep is allowed)");
        }
        self.at += 1;
        self.pass_space();
        Ok(self.take(end))
    }

    /// Passes over a comma or the closing bracket; whether it was the latter.
    fn closes(&mut self, end: u8) -> Read<bool> {
        self.pass_space();
        if self.take(b',') {
            Ok(false)
        } else if self.take(end) {
            Ok(true)
        } else {
            Err("a comma or the closing bracket")
        }
    }

    fn string(&mut self) -> Read<String> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            string.push_str(&self.text[start..self.at]);
            if self.take(b'"') {
                return Ok(string);
            }
            if !self.take(b'\\') {
                return Err("the closing quote, or a control character as an escape");
            }
            string.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Read<char> {
        let letter = self.peek();
        self.at += usize::from(letter != 0);
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.hex()?;
                if (0xd800..0xdc00).contains(&code) && self.take(b'\\') && self.take(b'u') {
                    let low = self.hex()?;
                    // A wrong second half makes a code that is no character.
                    let low =
                        if (0xdc00..0xe000).contains(&low) { low - 0xdc00 } else { 0x11_0000 };
                    code = 0x1_0000 + ((code - 0xd800) << 10) + low;
                }
                char::from_u32(code).ok_or("an escape that is a character")?
            }
            _ => {
                self.at -= usize::from(letter != 0);
                return Err("an escape such as \\n");
            }
        })
    }

    fn hex(&mut self) -> Read<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()).to_digit(16).ok_or("four hexadecimal digits")?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Read<Json> {
        let negative = self.take(b'-');
        let start = self.at;
        if !self.take(b'0') {
            self.digits()?;
        }
        let mut exponent = 0;
        let mut end = self.at;
        if self.take(b'.') {
            let point = self.at;
            self.digits()?;
            end = self.at;
            exponent = -((end - point) as i32);
        }
        if self.take(b'e') || self.take(b'E') {
            let small = self.take(b'-');
            let _large = !small && self.take(b'+');
            let start = self.at;
            self.digits()?;
            let mut tens = 0_i32;
            for digit in self.text[start..self.at].bytes() {
                tens = (tens * 10 + i32::from(digit - b'0')).min(1_000_000);
            }
            exponent += if small { -tens } else { tens };
        }
        let digits = self.text[start..end].bytes().filter(u8::is_ascii_digit);
        let number = number::read(digits, exponent).ok_or("a number below 1e308")?;
        Ok(Json::Number(if negative { -number } else { number }))
    }

    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err("a digit") }
    }

    fn word(&mut self, word: &str, value: Json) -> Read<Json> {
        if self.text[self.at..].starts_with(word) {
            self.at += word.len();
            return Ok(value);
        }
        Err("a value")
    }

    fn pass_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.peek() == byte && self.at < self.text.len();
        self.at += usize::from(taken);
        taken
    }

    /// The next byte; 0, which no document may hold as it is, at the end.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn refusal(&self, expected: &str) -> String {
        let before = &self.text[..self.at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!(
            "text that is not JSON from line {line}, column {column} on, where {expected} belongs"
        )
    }
}
