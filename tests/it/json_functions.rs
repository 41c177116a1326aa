//! The functions of `json`: what they take, what they say, and that they write what serde_json writes.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::io::{self, Read, Write};

use realtime_model::json::{self, FromJson, FromJsonOwned};
use realtime_model::{Extra, Model, Nullable, Secret, Unknown, Valid, realtime_model};
use serde::ser::Error as _;
use serde::{Serialize, Serializer};

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Point {
    #[model(range = 0..=9)]
    x: u8,
    note: Option<String>,
}

#[realtime_model(lenient)]
#[derive(Debug, PartialEq)]
struct Loose {
    #[model(range = 0..=9)]
    x: u8,
}

#[track_caller]
fn refused<'de, T: FromJson<'de> + Debug>(text: &'de str) -> String {
    json::from_str::<T>(text).unwrap_err().to_string()
}

/// What serde_json writes, written by every function.
#[track_caller]
fn written<T: Model + Serialize>(value: &T) -> String {
    let text = json::to_string(value).expect("it can be written");
    assert_eq!(text, serde_json::to_string(value).expect("by both"));
    assert_eq!(json::to_vec(value).expect("as bytes"), text.as_bytes());
    let mut bytes = b"> ".to_vec();
    json::to_writer(&mut bytes, value).expect("into a writer");
    assert_eq!(bytes, format!("> {text}").as_bytes());
    let mut buffer = String::from("> ");
    json::append(&mut buffer, value).expect("into a buffer");
    assert_eq!(buffer, format!("> {text}"));
    text
}

/// Both say the same of what cannot be written, and nothing is.
#[track_caller]
fn unwritable<T: Model + Serialize>(value: &T) -> String {
    let error = json::to_string(value).unwrap_err().to_string();
    assert_eq!(error, serde_json::to_string(value).unwrap_err().to_string());
    let mut buffer = String::from("before");
    assert!(json::append(&mut buffer, value).is_err());
    assert_eq!(buffer, "before");
    let mut bytes = Vec::new();
    assert!(json::to_writer(&mut bytes, value).is_err());
    assert!(bytes.is_empty());
    error
}

mod reading {
    use super::*;

    #[test]
    fn code_that_does_not_know_the_type() {
        fn both<T: FromJsonOwned + Model>(text: &str) -> json::Result<String> {
            let value: T = json::from_slice(text.as_bytes())?;
            let again: T = json::from_reader(text.as_bytes())?;
            Ok(json::to_string(&value)? + &json::to_string(&again)?)
        }
        assert_eq!(both::<Point>(r#"{"x": 1}"#).unwrap(), r#"{"x":1}{"x":1}"#);
        assert_eq!(both::<Option<Box<u8>>>("null").unwrap(), "nullnull");
    }

    #[test]
    fn texts_are_borrowed_and_nothing_else_is_allocated() {
        #[realtime_model]
        struct Line<'a> {
            speaker: &'a str,
            words: &'a str,
            count: u32,
        }
        let text = r#"{"speaker":"a","words":"a longer text, so that it is not short","count":12}"#;
        let info = allocation_counter::measure(|| {
            let line: Line<'_> = json::from_str(text).unwrap();
            assert_eq!((line.speaker, line.words.len(), line.count), ("a", 38, 12));
        });
        assert_eq!(info.count_total, 0);
    }

    #[test]
    fn one_allocation_for_each_owned_text() {
        #[realtime_model]
        struct Line {
            speaker: String,
            words: String,
            count: u32,
        }
        let text = r#"{"speaker":"a","words":"a longer text, so that it is not short","count":12}"#;
        let info = allocation_counter::measure(|| {
            let line: Line = json::from_str(text).unwrap();
            assert_eq!(line.speaker.len() + line.words.len(), 39);
            assert_eq!(line.count, 12);
        });
        assert_eq!(info.count_total, 2);
    }

    #[test]
    fn a_list_is_a_root_that_its_items_path_begins_with() {
        assert_eq!(
            refused::<Vec<Point>>(r#"[{"x":1},{"x":12},{"x":"y"}]"#),
            "[2].x: expected an integer, got \"y\" at line 1 column 26"
        );
        assert_eq!(
            refused::<Vec<Point>>(r#"[{"x":1},{"x":12},{"x":13}]"#),
            "[1].x: 12 is outside 0..=9; [2].x: 13 is outside 0..=9"
        );
    }

    #[test]
    fn a_list_is_as_strict_as_its_items() {
        assert!(json::from_str::<Vec<Loose>>(r#"[{"x":12}]"#).is_ok());
        assert!(json::from_str::<BTreeMap<String, Loose>>(r#"{"a":{"x":12}}"#).is_ok());
        assert!(json::from_str::<Vec<Valid<Loose>>>(r#"[{"x":12}]"#).is_err());
        assert!(json::from_str::<Loose>(r#"{"x":12}"#).is_ok());
        assert!(json::from_str::<Point>(r#"{"x":12}"#).is_err());
    }

    #[test]
    fn positions_are_those_of_serde_json() {
        let text = "{\n  \"x\": 1,\n  \"note\": false\n}";
        let error = json::from_str::<Point>(text).unwrap_err();
        assert_eq!((error.line(), error.column()), (3, 15));
        assert_eq!(
            error.to_string(),
            "note: expected a string, got false at line 3 column 15"
        );
        assert!(error.is_data());
        assert!(json::from_str::<Point>("{\"x\":").unwrap_err().is_eof());
        assert!(
            json::from_str::<Point>("{\"x\":1}}")
                .unwrap_err()
                .is_syntax()
        );
    }

    #[test]
    fn strings_that_nobody_reads_need_not_be_utf8() {
        let bytes = b"{\"x\":1,\"unknown\":\"\xff\"}";
        assert_eq!(json::from_slice::<Point>(bytes).unwrap().x, 1);
        let bytes = b"{\"x\":1,\"note\":\"\xff\"}";
        assert_eq!(
            json::from_slice::<Point>(bytes).unwrap_err().to_string(),
            serde_json::from_slice::<Point>(bytes)
                .unwrap_err()
                .to_string()
        );
    }

    #[test]
    fn what_nobody_reads_may_nest_without_end() {
        let nested = format!(
            "{{\"x\":1,\"unknown\":{}1{}}}",
            "[".repeat(100_000),
            "]".repeat(100_000)
        );
        assert_eq!(json::from_str::<Point>(&nested).unwrap().x, 1);
    }

    #[test]
    fn an_error_of_the_reader_is_an_error_of_the_reader() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::new(io::ErrorKind::TimedOut, "too late"))
            }
        }
        let error = json::from_reader::<Point>(Broken).unwrap_err();
        assert_eq!(error.io_error_kind(), Some(io::ErrorKind::TimedOut));
        assert_eq!(error.to_string(), "too late");
        let half = (&br#"{"x":1"#[..]).chain(Broken);
        assert!(json::from_reader::<Point>(half).unwrap_err().is_io());
    }
}

mod writing {
    use super::*;

    #[test]
    fn every_byte_in_a_string() {
        for code in 0..0x250 {
            let c = char::from_u32(code).unwrap();
            for before in [0, 1, 7, 8, 31, 95, 96, 97, 5000] {
                let text = format!("{}{c}{c}x\"", "a".repeat(before));
                written(&text);
                written(&BTreeMap::from([(text, c)]));
            }
        }
    }

    #[test]
    fn every_kind_of_number() {
        written(&[
            0.1,
            1.0,
            -0.0,
            1e300,
            5e-324,
            f64::MAX,
            f64::NAN,
            f64::INFINITY,
        ]);
        written(&[0.1_f32, 16_777_216.0, f32::MIN_POSITIVE, f32::NEG_INFINITY]);
        written(&[i64::MIN, -1, 0, i64::MAX]);
        written(&[u64::MIN, u64::MAX]);
        written(&(vec![i128::MIN, i128::MAX], vec![u128::MAX]).0);
        written(&[i8::MIN, i8::MAX]);
    }

    #[test]
    fn what_is_none_is_null_where_there_is_no_key() {
        assert_eq!(written(&None::<u8>), "null");
        assert_eq!(written(&vec![None, Some(1)]), "[null,1]");
        assert_eq!(
            written(&BTreeMap::from([('a', None::<u8>)])),
            r#"{"a":null}"#
        );
        assert_eq!(written(&Nullable::<u8>::Absent), "null");
        assert_eq!(written(&Point { x: 1, note: None }), r#"{"x":1}"#);
    }

    #[test]
    fn keys_are_strings() {
        assert_eq!(written(&BTreeMap::from([(-1_i8, true)])), r#"{"-1":true}"#);
        assert_eq!(
            written(&BTreeMap::from([(true, 'é'), (false, '"')])),
            r#"{"false":"\"","true":"é"}"#
        );
        assert_eq!(
            written(&BTreeMap::from([(String::from("a\"b\n"), 1)])),
            "{\"a\\\"b\\n\":1}"
        );
    }

    #[test]
    fn kept_json() {
        let text = r#"{"a":[1,-2,0.5,1e300,18446744073709551615,"\u0001é\\",null,true,{},[]],"b\n":{"c":{}}}"#;
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        written(&value);
        let unknown: Unknown = json::from_str(text).unwrap();
        written(&unknown);
    }

    #[realtime_model]
    #[derive(Debug)]
    struct Odd {
        #[model(rename = "a\"b")]
        quoted: u8,
        #[model(serialize_with = "shout")]
        word: String,
        #[model(skip_serializing_if = "Vec::is_empty")]
        list: Vec<Secret<String>>,
        foreign: HashMap<String, (u8, Option<External>)>,
        #[model(with = "serde_bytes")]
        bytes: Vec<u8>,
        gone: Option<u8>,
        #[model(extra)]
        extra: Extra,
    }

    #[derive(Debug, serde::Serialize, serde::Deserialize)]
    enum External {
        Unit,
        Fields { point: Point },
    }

    fn shout<S: Serializer>(word: &str, serializer: S) -> Result<S::Ok, S::Error> {
        if word.is_empty() {
            return Err(S::Error::custom("nothing to shout"));
        }
        serializer.serialize_str(&word.to_uppercase())
    }

    #[test]
    fn fields_of_every_kind() {
        let text = r#"{"a\"b":1,"word":"hi","list":["s"],"foreign":{"k":[1,{"Fields":{"point":{"x":1}}}],"l":[2,"Unit"]},"bytes":[1,2],"gone":null,"new":[1]}"#;
        let mut odd: Odd = json::from_str(text).unwrap();
        odd.foreign.remove("l");
        assert_eq!(
            written(&odd),
            r#"{"a\"b":1,"word":"HI","list":["s"],"foreign":{"k":[1,{"Fields":{"point":{"x":1}}}]},"bytes":[1,2],"gone":null,"new":[1]}"#
        );
        odd.word.clear();
        assert_eq!(unwritable(&odd), "nothing to shout");
    }

    #[test]
    fn members_of_unions() {
        #[realtime_model]
        enum Any {
            Word,
            #[model(tag(kind = "p\"int"))]
            Point(Point),
            #[model(tag(kind = "f"))]
            Named {
                x: Option<u8>,
            },
            #[model(other)]
            Other(Unknown),
        }
        assert_eq!(written(&Any::Word), r#""word""#);
        assert_eq!(
            written(&Any::Point(Point {
                x: 2,
                note: Some("n".into())
            })),
            r#"{"kind":"p\"int","x":2,"note":"n"}"#
        );
        assert_eq!(written(&Any::Named { x: Some(1) }), r#"{"kind":"f","x":1}"#);
        assert_eq!(written(&Any::Other([("kind", 1)].into())), r#"{"kind":1}"#);
    }

    #[test]
    fn a_foreign_key_that_is_no_string() {
        #[realtime_model]
        struct Pairs {
            pairs: HashMap<(u8, u8), u8>,
        }
        let pairs = Pairs {
            pairs: HashMap::from([((1, 2), 3)]),
        };
        assert_eq!(unwritable(&pairs), "key must be a string");
    }

    #[test]
    fn an_error_of_the_writer_is_an_error_of_the_writer() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let error = json::to_writer(Full, &1).unwrap_err();
        assert_eq!(error.io_error_kind(), Some(io::ErrorKind::StorageFull));
    }
}
