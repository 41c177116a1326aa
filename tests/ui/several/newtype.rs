use realtime_model::realtime_model;

#[realtime_model(lenient, len = 1..=5, range = 2..=1)]
pub struct Temperature(pub f64);

const WARM: Temperature = Temperature::constant(1.1);

pub fn uses(temperature: Temperature) -> Result<f64, realtime_model::Violation> {
    let _ = (WARM, Temperature::new(0.9)?, "0.9".parse::<Temperature>()?, temperature.to_string());
    Ok(temperature.get())
}

fn main() {}
