//! A zip of a few files, the same bytes whenever the files are the same.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// The first day that the format knows, as every file's date.
const DATE: u16 = 0x21;
const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;

/// The archive of files by name and content, in the given order.
pub(super) fn zip(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let told = |problem: std::io::Error| problem.to_string();
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).map_err(told)?;
        let packed = encoder.finish().map_err(told)?;
        let mut crc = Crc::new();
        crc.update(bytes);

        let mut facts = Vec::new();
        // Version needed, flags, deflate, time, date.
        for short in [20, 0, 8, 0, DATE] {
            facts.extend(short.to_le_bytes());
        }
        for long in [crc.sum(), length(&packed)?, length(bytes)?] {
            facts.extend(long.to_le_bytes());
        }
        let name_length = u16::try_from(name.len()).map_err(|problem| problem.to_string())?;
        facts.extend(name_length.to_le_bytes());
        // No extra field.
        facts.extend(0_u16.to_le_bytes());

        let place = length(&archive)?;
        archive.extend(LOCAL.to_le_bytes());
        archive.extend(&facts);
        archive.extend(name.as_bytes());
        archive.extend(&packed);

        directory.extend(CENTRAL.to_le_bytes());
        // Made by version.
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&facts);
        // No comment, disk 0, no attributes.
        directory.extend([0; 10]);
        directory.extend(place.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let place = length(&archive)?;
    let count = u16::try_from(files.len()).map_err(|problem| problem.to_string())?;
    archive.extend(&directory);
    archive.extend(END.to_le_bytes());
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length(&directory)?.to_le_bytes());
    archive.extend(place.to_le_bytes());
    archive.extend([0; 2]);
    Ok(archive)
}

fn length(bytes: &[u8]) -> Result<u32, String> {
    u32::try_from(bytes.len()).map_err(|problem| problem.to_string())
}
