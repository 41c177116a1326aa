use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Any(Foreign),
    Auto,
}

struct Foreign;

impl serde::Serialize for Foreign {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> serde::Deserialize<'de> for Foreign {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Ok(Foreign)
    }
}

fn main() {}
