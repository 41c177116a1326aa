//! Objects of more than 64 fields: each is found, a missing one and a repeated one too, whichever it is.

use realtime_model::{Extra, Validate, realtime_model};

use crate::json::{faithful, read, refused, write};

/// The fields `f0` to `f149`: past two words of 64 bits, and into a third.
macro_rules! wide {
    ($($field:ident)*) => {
        #[realtime_model]
        #[derive(Debug, Default, PartialEq)]
        struct Wide {
            $(
                #[model(range = ..=200)]
                $field: u8,
            )*
            last: Option<u8>,
            #[model(extra)]
            extra: Extra,
        }

        const NAMES: &[&str] = &[$(stringify!($field)),*];
    };
}

wide! {
    f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f20 f21 f22 f23 f24 f25 f26 f27 f28 f29
    f30 f31 f32 f33 f34 f35 f36 f37 f38 f39 f40 f41 f42 f43 f44 f45 f46 f47 f48 f49 f50 f51 f52 f53 f54 f55 f56 f57
    f58 f59 f60 f61 f62 f63 f64 f65 f66 f67 f68 f69 f70 f71 f72 f73 f74 f75 f76 f77 f78 f79 f80 f81 f82 f83 f84 f85
    f86 f87 f88 f89 f90 f91 f92 f93 f94 f95 f96 f97 f98 f99 f100 f101 f102 f103 f104 f105 f106 f107 f108 f109 f110
    f111 f112 f113 f114 f115 f116 f117 f118 f119 f120 f121 f122 f123 f124 f125 f126 f127 f128 f129 f130 f131 f132
    f133 f134 f135 f136 f137 f138 f139 f140 f141 f142 f143 f144 f145 f146 f147 f148 f149
}

fn object(entries: impl Iterator<Item = (String, usize)>) -> String {
    let entries: Vec<String> = entries
        .map(|(name, value)| format!("{name:?}:{value}"))
        .collect();
    format!("{{{}}}", entries.join(","))
}

fn all() -> impl DoubleEndedIterator<Item = (String, usize)> + Clone {
    NAMES
        .iter()
        .enumerate()
        .map(|(index, name)| ((*name).to_owned(), index))
}

#[test]
fn all_are_read_in_any_order() {
    let wide: Wide = faithful(&object(all()));
    assert_eq!((wide.f0, wide.f63, wide.f64, wide.f149), (0, 63, 64, 149));
    assert_eq!(read::<Wide>(&object(all().rev())), wide);
    let halves = all().step_by(2).chain(all().skip(1).step_by(2));
    assert_eq!(read::<Wide>(&object(halves)), wide);
}

#[test]
fn each_missing_one_is_named() {
    for (missing, _) in all() {
        let error = refused::<Wide>(&object(all().filter(|(name, _)| *name != missing)));
        assert!(
            error.starts_with(&format!("missing field `{missing}` at line 1")),
            "{error}"
        );
    }
}

#[test]
fn each_repeated_one_is_named() {
    for repeated in all() {
        let error = refused::<Wide>(&object(all().chain([repeated.clone()])));
        assert!(
            error.starts_with(&format!("duplicate field `{}` at line 1", repeated.0)),
            "{error}"
        );
    }
}

#[test]
fn bounds_nulls_and_unknown_fields_work_out_there() {
    let wide = Wide {
        f149: 201,
        f64: 202,
        ..Wide::default()
    };
    assert_eq!(
        wide.validate().unwrap_err().to_string(),
        "f64: 202 is outside ..=200; f149: 201 is outside ..=200"
    );
    let json = object(all()).replace('}', ",\"last\":null,\"f150\":1}");
    let wide: Wide = faithful(&json);
    assert!(wide.extra.nulls().eq(["last"]));
    assert_eq!(write(&wide), json);
}

/// A foreign type has no value to begin with, so all fields wait in slots: more of them than one tuple has.
#[realtime_model]
#[derive(Debug, PartialEq)]
struct Route {
    f0: u8,
    from: std::net::IpAddr,
    f2: u8,
    f3: Option<u8>,
    #[model(default)]
    f4: u8,
    f5: u8,
    f6: u8,
    f7: u8,
    f8: u8,
    #[model(default)]
    to: Vec<std::net::IpAddr>,
    f10: u8,
    f11: u8,
    f12: u8,
    f13: u8,
    f14: u8,
    f15: u8,
    f16: String,
    over: std::net::IpAddr,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn more_slots_than_a_tuple_has() {
    let text = r#"{"f0":0,"from":"10.0.0.1","f2":2,"f3":3,"f4":4,"f5":5,"f6":6,"f7":7,"f8":8,"to":["10.0.0.2"],"f10":10,"f11":11,"f12":12,"f13":13,"f14":14,"f15":15,"f16":"16","over":"::1","more":null}"#;
    let route: Route = faithful(text);
    assert_eq!((route.f8, route.f15, &*route.f16), (8, 15, "16"));
    assert_eq!((route.from.is_ipv4(), route.over.is_ipv6()), (true, true));
    let less = text
        .replace(r#""f4":4,"#, "")
        .replace(r#""to":["10.0.0.2"],"#, "");
    let less: Route = read(&less);
    assert_eq!((less.f4, less.to), (0, Vec::new()));
    for field in [r#""f7":7,"#, r#""f8":8,"#, r#""over":"::1","#] {
        let name = &field[1..field.find("\":").unwrap_or(1)];
        assert_eq!(
            refused::<Route>(&text.replace(field, "")),
            format!(
                "missing field `{name}` at line 1 column {}",
                text.len() - field.len()
            ),
        );
    }
    assert_eq!(
        refused::<Route>(&text.replace("\"16\"", "16")),
        "f16: expected a string, got 16 at line 1 column 155",
    );
}

fn shout<S: serde::Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text.to_uppercase())
}

/// Each kind of field that is not simply written, among the first eight and beyond.
#[realtime_model]
#[derive(Debug, PartialEq)]
enum Mixed {
    #[model(tag(type = "mixed"))]
    Fields {
        #[serde(serialize_with = "shout")]
        a: String,
        b: Option<u8>,
        #[serde(skip_serializing, default)]
        c: u8,
        d: u8,
        e: u8,
        f: u8,
        g: u8,
        #[serde(skip_serializing, default)]
        h: u8,
        i: Option<u8>,
        #[serde(serialize_with = "shout")]
        j: String,
        #[serde(skip_serializing, default)]
        #[model(range = ..=3)]
        k: u8,
        l: u8,
        #[model(extra)]
        extra: Extra,
    },
    #[model(tag(type = "eight"))]
    Eight {
        a: Option<u8>,
        b: u8,
        c: u8,
        d: u8,
        e: u8,
        f: u8,
        g: u8,
        h: Option<u8>,
    },
}

#[test]
fn each_field_is_written_in_its_place_whatever_its_kind() {
    let json = r#"{"type":"mixed","a":"A","d":1,"e":2,"f":3,"g":4,"i":5,"j":"J","l":6}"#;
    faithful::<Mixed>(json);
    let json =
        r#"{"type":"mixed","a":"A","b":null,"d":1,"e":2,"f":3,"g":4,"i":null,"j":"J","l":6,"m":7}"#;
    faithful::<Mixed>(json);
    faithful::<Mixed>(r#"{"type":"eight","b":1,"c":2,"d":3,"e":4,"f":5,"g":6,"h":7}"#);
    faithful::<Mixed>(r#"{"type":"eight","a":0,"b":1,"c":2,"d":3,"e":4,"f":5,"g":6}"#);
}

#[test]
fn a_bound_on_a_field_that_is_not_written_holds_out_there() {
    let json = r#"{"type":"mixed","a":"A","d":1,"e":2,"f":3,"g":4,"j":"J","k":4,"l":6}"#;
    let error = refused::<Mixed>(json);
    assert!(error.starts_with("k: 4 is outside ..=3"), "{error}");
}
