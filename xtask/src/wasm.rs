//! The few things of a wasm module's binary format that the build reads and writes.

/// So many bytes stand before the sections: a sign and a version.
pub(crate) const HEADER: usize = 8;
/// The number of the section that says what a module imports.
pub(crate) const IMPORTS: u8 = 2;
/// The number of the section that has the functions.
pub(crate) const CODE: u8 = 10;

/// What is left to be read of a module or of a part of it.
pub(crate) struct Reader<'a>(&'a [u8]);

/// A function that a module imports.
pub(crate) struct Import<'a> {
    pub(crate) module: &'a [u8],
    pub(crate) name: &'a [u8],
    pub(crate) kind: usize,
}

/// The sections of a module, each with its number.
pub(crate) fn sections(wasm: &[u8]) -> Result<Vec<(u8, Reader<'_>)>, String> {
    let mut rest = Reader(wasm.get(HEADER..).unwrap_or_default());
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        sections.push((rest.byte()?, Reader(rest.bytes()?)));
    }
    Ok(sections)
}

impl<'a> Reader<'a> {
    /// What an import section says.
    pub(crate) fn imports(&mut self) -> Result<Vec<Import<'a>>, String> {
        let count = self.number()?;
        let mut imports = Vec::new();
        for _ in 0..count {
            let (module, name) = (self.bytes()?, self.bytes()?);
            if self.byte()? != 0 {
                return Err("the wasm imports something that is not a function".into());
            }
            imports.push(Import { module, name, kind: self.number()? });
        }
        Ok(imports)
    }

    /// All that is left.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.0
    }

    /// As many bytes as the number before them says.
    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], String> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or("the wasm is cut short")?;
        self.0 = rest;
        Ok(bytes)
    }

    pub(crate) fn number(&mut self) -> Result<usize, String> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return Ok(number);
            }
        }
    }

    fn byte(&mut self) -> Result<u8, String> {
        let (&byte, rest) = self.0.split_first().ok_or("the wasm is cut short")?;
        self.0 = rest;
        Ok(byte)
    }
}

pub(crate) fn counted(bytes: &[u8]) -> Vec<u8> {
    [&number(bytes.len()), bytes].concat()
}

pub(crate) fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 127 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}
