//! Base64, canonical and nothing else. Each direction has the crate that is fast at it (the reasons are in Cargo.toml).

use ::base64::Engine;

/// The bytes that a text stands for.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    engine().decode(text).ok()
}

/// The fast one, which looks once at what the machine can do.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn engine() -> &'static impl Engine {
    use std::sync::LazyLock;

    use ::base64::engine::{GeneralPurposeConfig, Simd};

    static ENGINE: LazyLock<Simd> = LazyLock::new(|| Simd::standard(GeneralPurposeConfig::new()));
    &*ENGINE
}

/// The one that runs everywhere.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn engine() -> &'static impl Engine {
    &::base64::engine::general_purpose::STANDARD
}

/// Room for what usually follows.
const AFTER: usize = 64;

/// Appends the text that stands for bytes.
pub(super) fn append(bytes: &[u8], out: &mut String) {
    // Not just enough: what follows would move all of it.
    out.reserve(base64_simd::STANDARD.encoded_length(bytes.len()) + AFTER);
    base64_simd::STANDARD.encode_append(bytes, out);
}
