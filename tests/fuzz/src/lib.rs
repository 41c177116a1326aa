//! What must hold of every input, as functions that panic where it does not. Where inputs come from is for others:
//! libFuzzer in `fuzz_targets/`, chance in `main.rs`.

// The models, the changes and the comparison are those of the tests.
#[path = "../../it/differential/agree.rs"]
mod agree;
#[path = "../../it/differential/kinds.rs"]
mod kinds;
#[path = "../../it/differential/models.rs"]
mod models;
#[path = "../../it/differential/mutate.rs"]
pub mod mutate;

pub mod targets;

/// What must hold, and texts to begin from.
pub struct Target {
    pub name: &'static str,
    pub seeds: fn() -> Vec<&'static str>,
    /// Panics where it does not hold; says whether the input was taken.
    pub run: fn(&[u8]) -> bool,
}

pub const TARGETS: &[Target] = &[
    Target {
        name: "strict",
        seeds: || models::STRICT.to_vec(),
        run: targets::strict,
    },
    Target {
        name: "lenient",
        seeds: || models::LENIENT.to_vec(),
        run: targets::lenient,
    },
    Target {
        name: "union",
        seeds: || models::EVENT.to_vec(),
        run: targets::union,
    },
    Target {
        name: "differential",
        seeds: || {
            kinds::KINDS
                .iter()
                .flat_map(|kind| kind.seeds)
                .copied()
                .collect()
        },
        run: targets::differential,
    },
    Target {
        name: "roundtrip",
        seeds: || [models::LENIENT, models::EVENT, models::STRICT].concat(),
        run: targets::roundtrip,
    },
];
