#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    realtime_model_fuzz::targets::lenient(input);
});
